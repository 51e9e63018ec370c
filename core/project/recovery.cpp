// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/recovery.h"

#include "core/project/articlerows.h"
#include "core/project/damagedproject.h"
#include "core/project/documentrows.h"
#include "core/project/newname.h"
#include "core/project/projectcheck.h"
#include "core/project/projectcopy.h"
#include "core/project/recoverysieve.h"
#include "core/project/rowjson.h"
#include "core/project/safeopen.h"
#include "core/project/schema.h"

#include <QCryptographicHash>
#include <QFile>
#include <QFileInfo>
#include <QHash>
#include <QSet>

#include <algorithm>
#include <map>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

using Table = DamagedProject::Table;

/// A table that goes over row by row: what is read, and how it is written. In `types` i is a number, r a real number, t a text.
struct CopiedTable
{
    Table table;
    std::string_view insert;
    const char *types;
};

const CopiedTable annotations{{"annotation", "id",
                                  "article_id, id, removed, type, begin_utf16, end_utf16, state, origin_kind, origin_name, origin_rule, origin_evidence, confidence, entity, note, value, "
                                  "attributes, verification",
                                  true},
    "INSERT INTO annotation VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14, ?15, ?16, ?17)", "iiitiitttttritttt"};
const CopiedTable entities{{"entity", "id", "article_id, id, removed, type, name, aliases, external_id", true},
    "INSERT INTO entity VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)", "iiitttt"};
const CopiedTable relations{{"relation", "id", "article_id, id, removed, type, from_id, to_id", true},
    "INSERT INTO relation VALUES (?1, ?2, ?3, ?4, ?5, ?6)", "iiitii"};
const CopiedTable notes{{"note", "id", "article_id, id, removed, begin_utf16, end_utf16, text, author, at", true},
    "INSERT INTO note VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)", "iiiiittt"};
const CopiedTable shelves{{"article_shelf", "article_id", "article_id, folder, tags", false}, "INSERT INTO article_shelf VALUES (?1, ?2, ?3)", "itt"};
const CopiedTable journal{{"journal", "id", "id, kind, target, at, author, label", false}, "INSERT INTO journal VALUES (?1, ?2, ?3, ?4, ?5, ?6)", "itittt"};

constexpr std::string_view insertArticle = R"sql(
INSERT INTO article (id, removed, display_title, external_id, title, source, author, url, published, language, text_length, text_sha256, suggested, confirmed,
    rejected) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, 0, 0, 0))sql";
constexpr std::string_view insertText = "INSERT INTO article_text VALUES (?1, ?2, ?3)";
constexpr std::string_view insertCurrentText = "INSERT INTO current_text VALUES (?1, ?2, ?3, ?4)";
constexpr std::string_view countMarks = R"sql(
UPDATE article SET suggested = (SELECT count(*) FROM annotation WHERE article_id = ?1 AND removed = 0 AND state = 'suggested'),
    confirmed = (SELECT count(*) FROM annotation WHERE article_id = ?1 AND removed = 0 AND state = 'confirmed'),
    rejected = (SELECT count(*) FROM annotation WHERE article_id = ?1 AND removed = 0 AND state = 'rejected') WHERE id = ?1)sql";

/// A text as every layer keeps it.
QString clean(QString text)
{
    text.replace(QChar::Null, QChar::ReplacementCharacter);
    return text;
}

struct TextRow
{
    QString text;
    QByteArray blocks;
    QByteArray bytes; ///< as they lie in the file
    QByteArray sha256; ///< empty where nothing says what it should be
};

bool isAsStored(const TextRow &row)
{
    return QCryptographicHash::hash(row.bytes, QCryptographicHash::Sha256).toHex() == row.sha256 && row.text.toUtf8() == row.bytes;
}

constexpr qsizetype columnsOfText = 3; ///< of article_text

/// A text that ends within a letter ends before it.
QString withoutCutLetter(QString text)
{
    while (text.endsWith(QChar::ReplacementCharacter)) {
        text.chop(1);
    }
    return text;
}

/// Whether what is left of a row can be an article's text. The tagset lies in a table of as many columns, and begins as JSON does.
bool isPlausible(const QString &text)
{
    constexpr qsizetype shortest = 20;
    return text.size() >= shortest && !text.startsWith(u'{') && !text.startsWith(u'[');
}

struct ArticleRow
{
    bool removed = false;
    QString displayTitle;
    ArticleMetadata metadata;
    QByteArray sha256;
    qint64 marks = 0; ///< as its counters say
    qint64 textLength = -1; ///< of the text as it was shown last, in UTF-16 units; below 0 where nothing says so
};

class Recovery
{
public:
    Recovery(DamagedProject &source, SqliteDatabase &target)
        : m_source(source)
        , m_target(target)
    {
    }

    Result<RecoveryReport> run()
    {
        readTagset();
        if (auto made = fillNewProject(m_target, m_tagset); !made) {
            return std::unexpected(made.error());
        }
        auto transaction = SqliteTransaction::begin(m_target, SqliteTransaction::Kind::Write);
        if (!transaction) {
            return std::unexpected(transaction.error());
        }
        readArticles();
        m_report.guessedLayout = m_source.isLayoutGuessed();
        if (m_texts.empty()) {
            return failure(ErrorCode::ProjectDamaged, m_target.subject(), u"no text can be read"_s);
        }
        for (const auto &[number, text] : m_texts) {
            if (const auto brought = bringArticle({number}, text); !brought) {
                return std::unexpected(brought.error());
            }
        }
        nameLostArticles();
        copyRest();
        return bringHistory().and_then([&] { return transaction->commit(); }).transform([&] { return m_report; });
    }

private:
    void readTagset()
    {
        m_report.lostTagset = true;
        std::ignore = m_source.forEachRowOf("SELECT tagset FROM project", [this](const SqliteStatement &row) {
            if (auto tagset = jsonFromColumn(row.utf8(0)).and_then(Tagset::fromJson)) {
                m_tagset = std::move(*tagset);
                m_report.lostTagset = false;
            }
        });
    }

    void readArticles()
    {
        const Table articles{"article", "id",
            "id, removed, display_title, external_id, title, source, author, url, published, language, text_sha256, suggested + confirmed + rejected, text_length", false};
        m_report.mayLackRows |= !m_source.forEachRowOf(articles, 0, [this](const SqliteStatement &row) {
            m_articles[row.number(0)] = {row.number(1) != 0, clean(row.text(2)),
                {clean(row.text(3)), clean(row.text(4)), clean(row.text(5)), clean(row.text(6)), clean(row.text(7)), clean(row.text(8)), clean(row.text(9))},
                row.utf8(10), row.number(11), row.number(12)};
        });
        const auto takeText = [this](std::map<qint64, TextRow> &texts, const SqliteStatement &row, const QByteArray &sha256) {
            texts[row.number(0)] = {clean(row.text(1)), row.utf8(2), row.utf8(1), sha256};
        };
        m_report.mayLackRows |= !m_source.forEachRowOf({"article_text", "article_id", "article_id, text, blocks", false}, 0, [&](const SqliteStatement &row) {
            const auto article = m_articles.find(row.number(0));
            takeText(m_texts, row, article == m_articles.end() ? QByteArray() : article->second.sha256);
        });
        if (m_report.mayLackRows) {
            findRawArticles();
            findRawTexts();
        }
        m_report.mayLackRows |= m_hasNewTables
            && !m_source.forEachRowOf({"current_text", "article_id", "article_id, text, blocks, text_sha256", false}, 0,
                [&](const SqliteStatement &row) { takeText(m_currentTexts, row, row.utf8(3)); });
    }

    /// Rows of articles in pages that nothing points to any more, for articles that have none. What counts as one has as many columns, and a hash where the hash belongs.
    void findRawArticles()
    {
        constexpr qsizetype columns = 15;
        m_source.forEachRawRow([this](const RawRow &row) {
            const auto text = [&row](qsizetype column) { return clean(QString::fromUtf8(row.columns.at(column).value_or(QByteArray()))); };
            const auto number = [&row](qsizetype column) { return row.columns.at(column).value_or("0").toLongLong(); };
            if (row.columns.size() == columns && row.id > 0 && !m_articles.contains(row.id) && row.columns.at(11).value_or(QByteArray()).size() == 64) {
                m_articles[row.id] = {number(1) != 0, text(2), {text(3), text(4), text(5), text(6), text(7), text(8), text(9)}, *row.columns.at(11),
                    number(12) + number(13) + number(14), number(10)};
            }
        });
    }

    /// Texts in such pages, for articles without one: those whose hash is the article's, and for articles that still have none what is left of a text that was cut.
    void findRawTexts()
    {
        const auto find = [this](bool takesCut) {
            m_source.forEachRawRow([&](const RawRow &row) {
                const auto article = m_articles.find(row.id);
                if (row.columns.size() != columnsOfText || article == m_articles.end() || m_texts.contains(row.id) || (takesCut && !row.isCut)) {
                    return;
                }
                const auto bytes = row.columns.at(1).value_or(QByteArray());
                const TextRow found{withoutCutLetter(clean(QString::fromUtf8(bytes))), row.columns.at(2).value_or(QByteArray()), bytes, article->second.sha256};
                if (isAsStored(found) || (takesCut && isPlausible(found.text))) {
                    m_texts[row.id] = found;
                }
            });
        };
        find(false);
        find(true);
    }

    Result<void> bringArticle(ArticleId id, const TextRow &stored)
    {
        auto &row = m_articles[id.number];
        const auto changed = m_currentTexts.find(id.number);
        const bool isChanged = changed != m_currentTexts.end();
        const Article original(stored.text, row.metadata);
        const Article current = isChanged ? Article(changed->second.text, row.metadata) : original;
        // A corrected text whose row is lost leaves the one that came, which is sound but not what was shown.
        const bool isOther = row.textLength >= 0 && row.textLength != current.text().size();
        const bool isDoubtful = !isAsStored(stored) || (isChanged && !isAsStored(changed->second)) || isOther;
        auto displayTitle = row.displayTitle.isEmpty() ? current.displayTitle() : row.displayTitle;
        if (isDoubtful) {
            displayTitle = doubtfulTitle(displayTitle);
            row.metadata.title = displayTitle;
            m_report.doubtfulTexts.append({id, displayTitle});
        }
        const auto &metadata = row.metadata;
        const auto blocks = [this](const QByteArray &column, const Article &article) {
            if (blocksFromColumn(column, article.text().size())) {
                return column;
            }
            ++m_report.paragraphsFoundAnew;
            return columnFromBlocks(article.blocks());
        };
        return m_target
            .statement(insertArticle, id.number, qint64(row.removed), displayTitle.left(greatestDisplayTitle), metadata.externalId, metadata.title, metadata.source,
                metadata.author, metadata.url, metadata.published, metadata.language, qint64(current.text().size()), original.textSha256())
            .and_then([](SqliteStatement &&insert) { return insert.run(); })
            .and_then([&] { return m_target.statement(insertText, id.number, original.text(), blocks(stored.blocks, original)); })
            .and_then([](SqliteStatement &&insert) { return insert.run(); })
            .and_then([&]() -> Result<void> {
                if (!isChanged) {
                    return {};
                }
                return m_target.statement(insertCurrentText, id.number, current.text(), blocks(changed->second.blocks, current), current.textSha256())
                    .and_then([](SqliteStatement &&insert) { return insert.run(); });
            })
            .and_then([&] { return bringRowsOf(id, row); });
    }

    Result<void> bringRowsOf(ArticleId id, const ArticleRow &row)
    {
        for (const auto *table : {&entities, &annotations, &relations}) {
            m_report.mayLackRows |= !copy(*table, id.number);
        }
        m_report.mayLackRows |= m_hasNewTables && !copy(notes, id.number);
        return m_target.statement(countMarks, id.number)
            .and_then([](SqliteStatement &&update) { return update.run(); })
            .and_then([&] { return row.removed ? Result<qint64>(0) : keepWhatCanBeLoaded(m_target, id, m_tagset); })
            .and_then([&](qint64 dropped) {
                m_report.lostRows += dropped;
                return m_target.statement(countMarks, id.number);
            })
            .and_then([](SqliteStatement &&update) { return update.run(); })
            .and_then([&] { return m_target.statement("SELECT suggested + confirmed + rejected FROM article WHERE id = ?1", id.number); })
            .and_then([&](SqliteStatement &&counted) {
                return counted.step().transform([&](bool) {
                    const auto marks = counted.number(0);
                    m_report.lostMarks += std::max<qint64>(0, row.marks - marks);
                    if (!row.removed) {
                        ++m_report.articles;
                        m_report.marks += marks;
                    }
                });
            });
    }

    /// False where rows may be missing.
    bool copy(const CopiedTable &copied, qint64 article)
    {
        return m_source.forEachRowOf(copied.table, article, [&](const SqliteStatement &row) { insert(row, copied.insert, copied.types); });
    }

    void insert(const SqliteStatement &row, std::string_view sql, const char *types)
    {
        auto written = m_target.statement(sql).and_then([&](SqliteStatement &&target) {
            for (int column = 0; types[column] != '\0'; ++column) {
                if (types[column] == 'i') {
                    target.bind(column + 1, row.number(column));
                } else if (types[column] == 'r') {
                    target.bind(column + 1, row.real(column));
                } else {
                    target.bind(column + 1, QStringView(clean(row.text(column))));
                }
            }
            return target.run();
        });
        m_report.lostRows += written ? 0 : 1;
    }

    /// Articles are numbered without gaps, and none is ever deleted.
    void nameLostArticles()
    {
        qint64 last = m_texts.rbegin()->first;
        if (!m_articles.empty()) {
            last = std::max(last, m_articles.rbegin()->first);
        }
        std::ignore = m_source.forEachRowOf("SELECT max(article_id) FROM journal_change", [&](const SqliteStatement &row) { last = std::max(last, row.number(0)); });
        constexpr qint64 mostNamed = 100'000;
        for (qint64 number = 1; number <= std::min(last, mostNamed); ++number) {
            if (!m_texts.contains(number)) {
                const auto known = m_articles.find(number);
                m_report.lostArticles.append({{number}, known == m_articles.end() ? QString() : known->second.displayTitle});
                m_report.lostMarks += known == m_articles.end() ? 0 : known->second.marks;
            }
        }
    }

    void copyRest()
    {
        m_report.mayLackRows |= !m_source.forEachRowOf(
            "SELECT key, value FROM setting", [this](const SqliteStatement &row) { insert(row, "INSERT INTO setting VALUES (?1, ?2)", "tt"); });
        const bool hasRules = m_source.forEachRowOf("SELECT key, rule FROM house_rule", [this](const SqliteStatement &row) {
            const auto rule = jsonFromColumn(row.utf8(1)).and_then(houseRuleFromJson);
            if (rule && rule->key == row.text(0)) {
                insert(row, "INSERT INTO house_rule VALUES (?1, ?2)", "tt");
            } else {
                ++m_report.lostRows;
            }
        });
        m_report.mayLackRows |= m_hasNewTables && !hasRules;
        const bool hasShelves = m_source.forEachRowOf(shelves.table, 0, [this](const SqliteStatement &row) {
            if (textsFromColumn(row.utf8(2))) {
                insert(row, shelves.insert, shelves.types);
            } else {
                ++m_report.lostRows;
            }
        });
        m_report.mayLackRows |= m_source.hasTable(u"article_shelf"_s) && !hasShelves;
    }

    /// The journal comes over whole or not at all, and only where everything that it speaks of is there.
    Result<void> bringHistory()
    {
        bool isWhole = m_report.hasAllWork();
        if (isWhole) {
            isWhole = m_source.forEachRowOf(journal.table, 0, [&](const SqliteStatement &row) { insert(row, journal.insert, journal.types); });
            isWhole &= m_source.forEachRowOf("SELECT action_id, position, kind, article_id, edit, inverse FROM journal_change",
                [&](const SqliteStatement &row) { insert(row, "INSERT INTO journal_change VALUES (?1, ?2, ?3, ?4, ?5, ?6)", "iititt"); });
            isWhole &= !m_hasNewTables
                || m_source.forEachRowOf("SELECT action_id, position, kind, before, after FROM journal_project_change",
                    [&](const SqliteStatement &row) { insert(row, "INSERT INTO journal_project_change VALUES (?1, ?2, ?3, ?4, ?5)", "iittt"); });
            isWhole = isWhole && m_report.lostRows == 0 && hasWholeJournal(m_target);
        }
        if (isWhole) {
            return {};
        }
        m_report.lostHistory = true;
        return m_target.execute("DELETE FROM journal_project_change; DELETE FROM journal_change; DELETE FROM journal");
    }

    DamagedProject &m_source;
    SqliteDatabase &m_target;
    const bool m_hasNewTables = m_source.hasTable(u"current_text"_s); ///< which format 1 lacks
    Tagset m_tagset = Tagset::standard();
    std::map<qint64, ArticleRow> m_articles;
    std::map<qint64, TextRow> m_texts;
    std::map<qint64, TextRow> m_currentTexts;
    RecoveryReport m_report;
};

}

bool RecoveryReport::hasAllWork() const
{
    return lostArticles.isEmpty() && doubtfulTexts.isEmpty() && lostMarks == 0 && lostRows == 0 && !lostTagset && !lostHistory && !guessedLayout && !mayLackRows;
}

QString doubtfulTitle(const QString &title)
{
    return u"⚠ "_s + title;
}

Result<RecoveryReport> recoverProject(const QString &path, const QString &target)
{
    const auto name = NewName::reserve(target);
    if (!name) {
        return std::unexpected(name.error());
    }
    const QFileInfo file(path);
    const auto lock = file.exists() ? ProjectLock::take(file.canonicalFilePath(), path) : failure(ErrorCode::FileNotFound, path);
    if (!lock && lock.error().code != ErrorCode::ProjectReadOnly) {
        return std::unexpected(lock.error());
    }
    auto source = DamagedProject::open(path, name->temporary() + u".read"_s);
    if (!source) {
        return std::unexpected(source.error());
    }
    auto report = SqliteDatabase::open(name->temporary(), path, SqliteDatabase::Access::Create).and_then([&](std::unique_ptr<SqliteDatabase> &&database) {
        return Recovery(*source, *database).run();
    });
    if (!report) {
        return report;
    }
    return requireSound(name->temporary(), path, CheckDepth::Everything).and_then([&] { return name->publish(); }).transform([&] { return *report; });
}

Result<Repair> repairProject(const QString &path, const QString &target, const std::optional<Backup> &backup)
{
    if (backup) {
        return copyProject(backup->path, target).transform([&] { return Repair{target, backup, std::nullopt}; });
    }
    return recoverProject(path, target).transform([&](const RecoveryReport &report) { return Repair{target, std::nullopt, report}; });
}

QString freeNameBeside(const QString &path, const QString &word)
{
    const QFileInfo file(path);
    for (int number = 1;; ++number) {
        const auto addition = number == 1 ? u" (%1)"_s.arg(word) : u" (%1 %2)"_s.arg(word).arg(number);
        // The name must leave room for the files beside it.
        auto base = file.completeBaseName();
        while (!base.isEmpty() && QFile::encodeName(base + addition + u".hashiya"_s).size() > ProjectLock::greatestNameLength) {
            base.chop(base.back().isLowSurrogate() ? 2 : 1);
        }
        const QString name = file.absolutePath() + u'/' + base + addition + u".hashiya"_s;
        if (!QFileInfo::exists(name)) {
            return name;
        }
    }
}

}
