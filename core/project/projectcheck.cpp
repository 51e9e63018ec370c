// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/projectcheck.h"

#include "core/project/articlerows.h"
#include "core/project/documentrows.h"
#include "core/project/journal.h"
#include "core/project/projectrows.h"
#include "core/project/safeopen.h"
#include "core/project/schema.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

constexpr std::string_view selectTexts = "SELECT a.id, a.text_sha256, t.text FROM article a LEFT JOIN article_text t ON t.article_id = a.id ORDER BY a.id";
constexpr std::string_view selectCurrentTexts = "SELECT article_id, text_sha256, text FROM current_text ORDER BY article_id";
constexpr std::string_view selectArticles = "SELECT id FROM article WHERE removed = 0 ORDER BY id";
constexpr std::string_view selectWrongCounters = R"sql(
SELECT a.id FROM article a LEFT JOIN (
    SELECT article_id, sum(state = 'suggested') AS s, sum(state = 'confirmed') AS c, sum(state = 'rejected') AS r
    FROM annotation WHERE removed = 0 GROUP BY article_id) m ON m.article_id = a.id
WHERE a.suggested <> coalesce(m.s, 0) OR a.confirmed <> coalesce(m.c, 0) OR a.rejected <> coalesce(m.r, 0) ORDER BY a.id)sql";

/// Collects findings; whatever a reading ends with that is no damage is an error of the check itself.
class Damage
{
public:
    Damage(SqliteDatabase &database, const Tagset &tagset, qint64 format)
        : m_database(database)
        , m_tagset(tagset)
        , m_format(format)
    {
    }

    Result<void> findInStructure()
    {
        return found(ProjectFindingKind::Structure, forEachRow(m_database.statement("PRAGMA integrity_check(20)"), [this](const SqliteStatement &row) {
            if (row.text(0) != "ok"_L1) {
                add(ProjectFindingKind::Structure, {}, row.text(0));
            }
        })).and_then([this] {
            return found(ProjectFindingKind::Reference, forEachRow(m_database.statement("PRAGMA foreign_key_check"),
                [this](const SqliteStatement &row) { add(ProjectFindingKind::Reference, {}, row.text(0)); }));
        });
    }

    Result<void> findInTexts()
    {
        const auto compare = [this](const SqliteStatement &row) {
            const auto sha256 = QCryptographicHash::hash(row.utf8(2), QCryptographicHash::Sha256).toHex();
            if (sha256 != row.utf8(1)) {
                add(ProjectFindingKind::Text, {row.number(0)}, {});
            }
        };
        return found(ProjectFindingKind::Text, forEachRow(m_database.statement(selectTexts), compare)).and_then([&] {
            return m_format < formatWithTexts ? Result<void>() : found(ProjectFindingKind::Text, forEachRow(m_database.statement(selectCurrentTexts), compare));
        });
    }

    Result<void> findInRows()
    {
        QList<ArticleId> articles;
        return found(ProjectFindingKind::Article, forEachRow(m_database.statement(selectArticles),
                   [&](const SqliteStatement &row) { articles.append(ArticleId{row.number(0)}); }))
            .and_then([&] { return findInArticles(articles); })
            .and_then([&] {
                return found(ProjectFindingKind::Counters, forEachRow(m_database.statement(selectWrongCounters),
                    [this](const SqliteStatement &row) { add(ProjectFindingKind::Counters, {row.number(0)}, {}); }));
            })
            .and_then([&] { return found(ProjectFindingKind::Structure, readSummaries(m_database, m_format).transform([](const QList<ArticleSummary> &) { })); })
            .and_then([&] { return findInJournal(); })
            .and_then([&] {
                return m_format < formatWithTexts
                    ? Result<void>()
                    : found(ProjectFindingKind::Structure, readHouseRules(m_database).transform([](const QList<HouseRule> &) { }));
            });
    }

    [[nodiscard]] QList<ProjectFinding> take() { return std::move(m_findings); }

private:
    void add(ProjectFindingKind kind, ArticleId article, const QString &detail)
    {
        if (m_findings.size() < mostFindings && (m_findings.isEmpty() || m_findings.constLast() != ProjectFinding{kind, article, detail})) {
            m_findings.append({kind, article, detail});
        }
    }

    /// Damage that ends a reading is a finding, too.
    Result<void> found(ProjectFindingKind kind, const Result<void> &read, ArticleId article = {})
    {
        if (!read && read.error().code != ErrorCode::ProjectDamaged) {
            return read;
        }
        if (!read) {
            add(kind, article, read.error().detail);
        }
        return {};
    }

    Result<void> findInArticles(const QList<ArticleId> &articles)
    {
        for (const auto article : articles) {
            const auto loaded = loadDocument(m_database, article, m_tagset, m_format).transform([](const Document &) { });
            if (auto said = found(ProjectFindingKind::Article, loaded, article); !said) {
                return said;
            }
        }
        return {};
    }

    Result<void> findInJournal()
    {
        Journal journal(m_database, m_format);
        const auto entries = journal.entries();
        if (!entries) {
            return found(ProjectFindingKind::Journal, std::unexpected(entries.error()));
        }
        for (const auto &entry : *entries) {
            const auto read = journal.action(entry.id);
            if (!read && read.error().code != ErrorCode::ProjectDamaged) {
                return std::unexpected(read.error());
            }
            if (!read || read->changes.isEmpty()) {
                add(ProjectFindingKind::Journal, {}, QString::number(entry.id.number));
            }
        }
        return {};
    }

    SqliteDatabase &m_database;
    const Tagset &m_tagset;
    qint64 m_format;
    QList<ProjectFinding> m_findings;
};

/// Looks for everything that is wrong. An error means that it could not be looked at at all.
Result<QList<ProjectFinding>> findDamage(const OpenedProject &project, CheckDepth depth)
{
    // One moment for all rows, though another program may be writing.
    auto snapshot = SqliteTransaction::begin(*project.database, SqliteTransaction::Kind::Read);
    if (!snapshot) {
        return std::unexpected(snapshot.error());
    }
    Damage damage(*project.database, project.tagset, project.format);
    return damage.findInStructure()
        .and_then([&] { return depth >= CheckDepth::Texts ? damage.findInTexts() : Result<void>(); })
        .and_then([&] { return depth >= CheckDepth::Everything ? damage.findInRows() : Result<void>(); })
        .transform([&] { return damage.take(); });
}

/// The same of a copy, where somebody works in the project: looking takes seconds, and nobody could save meanwhile.
Result<QList<ProjectFinding>> findDamageInCopy(const OpenedProject &project, const QString &path, CheckDepth depth)
{
    const QTemporaryDir folder;
    const auto copy = folder.filePath(u"copy.hashiya"_s);
    return project.database->copyPagesTo(copy)
        .and_then([&] { return openProject(copy, OpenMode::ReadOnly, {}, WholeCheck::No); })
        .and_then([&](OpenedProject &&copied) { return findDamage(copied, depth); })
        .transform_error([&](Error error) {
            error.subject = path;
            return error;
        });
}

QString described(const ProjectFinding &finding)
{
    const auto what = finding.kind == ProjectFindingKind::Text ? u"a text does not match its SHA-256"_s : finding.detail;
    return finding.article.isValid() ? u"article %1: %2"_s.arg(finding.article.number).arg(what) : what;
}

}

Result<QList<ProjectFinding>> checkProject(const QString &path, CheckDepth depth)
{
    return openProject(path, OpenMode::ReadOnly).and_then([&](OpenedProject &&project) {
        const bool isInUse = QFileInfo::exists(ProjectLock::fileFor(QFileInfo(path).canonicalFilePath()));
        return isInUse ? findDamageInCopy(project, path, depth) : findDamage(project, depth);
    });
}

Result<void> requireSound(const QString &path, const QString &subject, CheckDepth depth)
{
    const auto findings = checkProject(path, depth).transform_error([&](Error error) {
        error.subject = subject;
        return error;
    });
    if (!findings) {
        return std::unexpected(findings.error());
    }
    return findings->isEmpty() ? Result<void>() : failure(ErrorCode::ProjectDamaged, subject, described(findings->constFirst()));
}

Result<ProjectStatistics> projectStatistics(const QString &path)
{
    auto project = openProject(path, OpenMode::ReadOnly);
    if (!project) {
        return std::unexpected(project.error());
    }
    auto &database = *project->database;
    ProjectStatistics counted;
    counted.format = project->format;
    counted.bytes = QFileInfo(path).size();
    const bool withTexts = project->format >= formatWithTexts;
    qint64 pageSize = 0;
    const std::initializer_list<std::pair<qint64 *, std::string_view>> queries{
        {&counted.freeBytes, "PRAGMA freelist_count"},
        {&pageSize, "PRAGMA page_size"},
        {&counted.articles, "SELECT count(*) FROM article WHERE removed = 0"},
        {&counted.removedArticles, "SELECT count(*) FROM article WHERE removed = 1"},
        {&counted.characters, "SELECT coalesce(sum(text_length), 0) FROM article WHERE removed = 0"},
        {&counted.suggested, "SELECT coalesce(sum(suggested), 0) FROM article WHERE removed = 0"},
        {&counted.confirmed, "SELECT coalesce(sum(confirmed), 0) FROM article WHERE removed = 0"},
        {&counted.rejected, "SELECT coalesce(sum(rejected), 0) FROM article WHERE removed = 0"},
        {&counted.names, "SELECT count(*) FROM entity e JOIN article a ON a.id = e.article_id WHERE e.removed = 0 AND a.removed = 0"},
        {&counted.relations, "SELECT count(*) FROM relation r JOIN article a ON a.id = r.article_id WHERE r.removed = 0 AND a.removed = 0"},
        {&counted.notes, withTexts ? "SELECT count(*) FROM note n JOIN article a ON a.id = n.article_id WHERE n.removed = 0 AND a.removed = 0" : "SELECT 0"},
        {&counted.houseRules, withTexts ? "SELECT count(*) FROM house_rule" : "SELECT 0 AS none"},
        {&counted.actions, "SELECT count(*) FROM journal"},
    };
    for (const auto &[count, sql] : queries) {
        const auto number = database.number(sql);
        if (!number) {
            return std::unexpected(number.error());
        }
        *count = *number;
    }
    counted.freeBytes *= pageSize;
    return readTypeUses(database)
        .transform([&](const TypeUses &uses) {
            for (const auto &[type, use] : uses.types.asKeyValueRange()) {
                if (use.marks > 0) {
                    counted.marksByType.insert(type, use.marks);
                }
            }
        })
        .and_then([&] { return Journal(database, project->format).entries(); })
        .transform([&](const QList<HistoryEntry> &entries) {
            counted.canBeUndone = History::fromJournal(entries).done().size();
            return counted;
        });
}

}
