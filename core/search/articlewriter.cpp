// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/articlewriter.h"

#include "core/arabic/folding.h"
#include "core/arabic/proclitics.h"
#include "core/compare/calendardays.h"
#include "core/project/sqlitedatabase.h"
#include "core/search/searchterms.h"
#include "core/search/textsketch.h"

#include <algorithm>
#include <array>
#include <limits>
#include <map>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

constexpr std::string_view selectRow = "SELECT text_sha256, about FROM article WHERE id = ?1";
constexpr std::string_view writeRow = R"sql(
INSERT OR REPLACE INTO article (id, stale, day, text_sha256, about, folder, tags, sketch)
VALUES (?1, 0, ?2, ?3, ?4, ?5, ?6, coalesce((SELECT sketch FROM article WHERE id = ?1), '')))sql";
constexpr std::string_view writeSketchColumn = "UPDATE article SET sketch = ?2 WHERE id = ?1";
constexpr std::string_view insertWords = "INSERT INTO words (rowid, text, title, source, author, labels) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
constexpr std::string_view insertMark = R"sql(
INSERT INTO mark (article, id, type, begin_utf16, end_utf16, state, verification, low, high, unit, name)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11))sql";
constexpr std::string_view insertTally = "INSERT INTO tally (article, type, suggested, confirmed, rejected) VALUES (?1, ?2, ?3, ?4, ?5)";
constexpr std::string_view insertExtent = "INSERT INTO extent (article, type, unit, least, greatest) VALUES (?1, ?2, ?3, ?4, ?5)";
constexpr std::string_view insertBand = "INSERT OR IGNORE INTO band (hash, article) VALUES (?1, ?2)";

/// What a mark is found by.
struct MarkValue
{
    double low = std::numeric_limits<double>::infinity();
    double high = -std::numeric_limits<double>::infinity();
    QString unit;
};

struct ToMarkValue
{
    MarkValue operator()(const Figure &figure) const
    {
        const auto low = figure.number ? figure.number : figure.low ? figure.low : figure.high;
        const auto high = figure.number ? figure.number : figure.high ? figure.high : figure.low;
        MarkValue value;
        value.unit = fold(figure.unit, FoldStrength::Weak);
        if (low && high) {
            value.low = low->toDouble();
            value.high = high->toDouble();
        }
        return value;
    }
    MarkValue operator()(const CalendarValue &calendar) const
    {
        MarkValue value;
        if (const auto days = daysOfEdtf(calendar.edtf)) {
            value.low = double(days->first.toJulianDay());
            value.high = double(days->last.toJulianDay());
        }
        return value;
    }
    template <typename Other>
    MarkValue operator()(const Other &) const
    {
        return {};
    }
};

/// The forms in which a day of publication is looked for: "2025", "2025-09", "2025-09-14".
QString dayWords(const QString &published)
{
    return published.left(4) + u' ' + published.left(7) + u' ' + published.left(10);
}

QString aboutOf(const ArticleDetails &details)
{
    const auto &metadata = details.metadata;
    return QStringList{metadata.title, metadata.source, metadata.author, metadata.published, details.folder, details.tags.join(u'\n')}.join(u'\x1E');
}

QString foldedTags(const QStringList &tags)
{
    QString folded(u'\n');
    for (const auto &tag : tags) {
        folded += fold(tag, FoldStrength::Weak).simplified() + u'\n';
    }
    return folded;
}

}

struct ArticleWriter::Row
{
    QByteArray sha256; ///< empty for an article that is not there
    QString about;
};

Result<void> ArticleWriter::run(std::string_view sql, ArticleId id)
{
    return m_index.statement(sql, id.number).and_then([](SqliteStatement &&row) { return row.run(); });
}

Result<ArticleWriter::Row> ArticleWriter::rowOf(ArticleId id)
{
    Row found;
    const auto read = forEachRow(m_index.statement(selectRow, id.number), [&](const SqliteStatement &row) { found = {row.utf8(0), row.text(1)}; });
    return read.transform([&] { return found; });
}

Result<void> ArticleWriter::write(ArticleId id, const Document &document, const ArticleDetails &details)
{
    const auto former = rowOf(id);
    if (!former) {
        return std::unexpected(former.error());
    }
    const auto &article = document.article();
    const auto about = aboutOf(details);
    const bool textStays = former->sha256 == article.textSha256();
    const auto day = details.metadata.publishedDate();
    auto written = m_index
                       .statement(writeRow, id.number, day ? day->toJulianDay() : qint64(0), article.textSha256(), about,
                           fold(details.folder, FoldStrength::Weak).simplified(), foldedTags(details.tags))
                       .and_then([](SqliteStatement &&row) { return row.run(); });
    if (written && !(textStays && former->about == about)) {
        written = writeWords(id, article, details);
    }
    if (written && !textStays) {
        written = writeSketch(id, TextSketch::of(article.text()).toBytes());
    }
    return written.and_then([&] { return writeMarks(id, document); }).and_then([&] { return writeTally(id, document); }).and_then([&] { return writeExtents(id, document); });
}

Result<void> ArticleWriter::writeUnreadable(ArticleId id)
{
    return remove(id)
        .and_then([&] { return m_index.statement(writeRow, id.number, qint64(0), QByteArray(), QString(), QString(), QString()); })
        .and_then([](SqliteStatement &&row) { return row.run(); });
}

Result<void> ArticleWriter::remove(ArticleId id)
{
    for (const std::string_view sql : {"DELETE FROM words WHERE rowid = ?1", "DELETE FROM mark WHERE article = ?1", "DELETE FROM tally WHERE article = ?1", "DELETE FROM extent WHERE article = ?1",
             "DELETE FROM band WHERE article = ?1", "DELETE FROM article WHERE id = ?1"}) {
        if (auto removed = run(sql, id); !removed) {
            return removed;
        }
    }
    return {};
}

Result<void> ArticleWriter::writeWords(ArticleId id, const Article &article, const ArticleDetails &details)
{
    const auto &metadata = details.metadata;
    const QString labels = details.tags.join(u' ') + u' ' + QString(details.folder).replace(u'/', u' ') + u' ' + dayWords(metadata.published);
    return run("DELETE FROM words WHERE rowid = ?1", id)
        .and_then([&] {
            return m_index.statement(insertWords, id.number, indexedText(article.text()), indexedText(metadata.title), indexedText(metadata.source),
                indexedText(metadata.author), indexedText(labels));
        })
        .and_then([](SqliteStatement &&row) { return row.run(); });
}

Result<void> ArticleWriter::writeSketch(ArticleId id, const QByteArray &sketch)
{
    auto written = run("DELETE FROM band WHERE article = ?1", id)
                       .and_then([&] { return m_index.statement(writeSketchColumn, id.number, sketch); })
                       .and_then([](SqliteStatement &&row) { return row.run(); });
    const auto read = TextSketch::fromBytes(sketch);
    if (!written || read.isEmpty) {
        return written;
    }
    for (const auto hash : read.bandHashes()) {
        written = m_index.statement(insertBand, hash, id.number).and_then([](SqliteStatement &&row) { return row.run(); });
        if (!written) {
            return written;
        }
    }
    return written;
}

Result<void> ArticleWriter::writeMarks(ArticleId id, const Document &document)
{
    if (auto gone = run("DELETE FROM mark WHERE article = ?1", id); !gone) {
        return gone;
    }
    const auto &marks = document.annotations();
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const auto &mark = marks.at(i);
        const auto type = typeNumber(mark.type);
        const auto name = nameOf(document, mark);
        if (!type || !name) {
            return std::unexpected(type ? name.error() : type.error());
        }
        const auto value = std::visit(ToMarkValue(), mark.value);
        auto written = m_index
                           .statement(insertMark, id.number, mark.id.number, *type, qint64(mark.range.begin()), qint64(mark.range.end()), qint64(mark.state),
                               qint64(mark.verification.status), value.low, value.high, value.unit, *name)
                           .and_then([](SqliteStatement &&row) { return row.run(); });
        if (!written) {
            return written;
        }
    }
    return {};
}

Result<void> ArticleWriter::writeTally(ArticleId id, const Document &document)
{
    if (auto gone = run("DELETE FROM tally WHERE article = ?1", id); !gone) {
        return gone;
    }
    QMap<QString, std::array<qint64, 3>> counts;
    const auto &marks = document.annotations();
    for (qsizetype i = 0; i < marks.size(); ++i) {
        ++counts[marks.at(i).type][size_t(marks.at(i).state)];
    }
    for (const auto &[key, states] : counts.asKeyValueRange()) {
        auto written = typeNumber(key)
                           .and_then([&](qint64 type) { return m_index.statement(insertTally, id.number, type, states[0], states[1], states[2]); })
                           .and_then([](SqliteStatement &&row) { return row.run(); });
        if (!written) {
            return written;
        }
    }
    return {};
}

Result<void> ArticleWriter::writeExtents(ArticleId id, const Document &document)
{
    if (auto gone = run("DELETE FROM extent WHERE article = ?1", id); !gone) {
        return gone;
    }
    std::map<std::pair<QString, QString>, std::pair<double, double>> extents; // by type and unit
    const auto &marks = document.annotations();
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const auto &mark = marks.at(i);
        const auto value = std::visit(ToMarkValue(), mark.value);
        if (mark.state == AnnotationState::Rejected || value.low > value.high) {
            continue;
        }
        auto &extent = extents.try_emplace({mark.type, value.unit}, value.low, value.high).first->second;
        extent = {std::min(extent.first, value.low), std::max(extent.second, value.high)};
    }
    for (const auto &[key, extent] : extents) {
        auto written = typeNumber(key.first)
                           .and_then([&](qint64 type) { return m_index.statement(insertExtent, id.number, type, key.second, extent.first, extent.second); })
                           .and_then([](SqliteStatement &&row) { return row.run(); });
        if (!written) {
            return written;
        }
    }
    return {};
}

Result<qint64> ArticleWriter::typeNumber(const QString &key)
{
    if (const auto known = m_types.constFind(key); known != m_types.cend()) {
        return *known;
    }
    return m_index.statement("INSERT INTO type (key) VALUES (?1) ON CONFLICT (key) DO UPDATE SET key = ?1 RETURNING id", key)
        .and_then([](SqliteStatement &&row) { return row.step().transform([&](bool) { return row.number(0); }); })
        .transform([&](qint64 number) {
            m_types.insert(key, number);
            return number;
        });
}

Result<qint64> ArticleWriter::nameNumber(const QString &name, const QStringList &aliases)
{
    const auto key = fold(name, FoldStrength::Weak).simplified();
    if (key.isEmpty()) {
        return 0;
    }
    QStringList others;
    for (const auto &alias : aliases) {
        others.append(fold(alias, FoldStrength::Weak).simplified());
    }
    others.sort();
    others.removeDuplicates();
    const QString forms = key + u'\n' + others.join(u'\n');
    const auto known = m_index.statement("SELECT id FROM name WHERE forms = ?1", forms).and_then([](SqliteStatement &&row) {
        return row.step().transform([&](bool found) { return found ? row.number(0) : 0; });
    });
    if (!known || *known > 0) {
        return known;
    }
    const auto added = m_index.statement("INSERT INTO name (key, label, forms) VALUES (?1, ?2, ?3)", key, name.simplified(), forms)
                           .and_then([](SqliteStatement &&row) { return row.run(); });
    if (!added) {
        return std::unexpected(added.error());
    }
    const auto number = m_index.lastRowId();
    return m_index.statement("INSERT INTO name_words (rowid, forms) VALUES (?1, ?2)", number, indexedText(forms))
        .and_then([](SqliteStatement &&row) { return row.run(); })
        .transform([&] { return number; });
}

Result<qint64> ArticleWriter::nameOf(const Document &document, const Annotation &mark)
{
    if (const auto *entity = document.entity(mark.entity)) {
        return nameNumber(entity->name, entity->aliases);
    }
    if (const auto *quotation = std::get_if<QuotationValue>(&mark.value)) {
        return nameNumber(quotation->speaker, {});
    }
    const auto *type = document.tagset().type(mark.type);
    if (!type || type->family != TypeFamily::Entity) {
        return 0;
    }
    return nameNumber(withoutCertainProclitics(document.article().text(), mark.range).of(document.article().text()).toString(), {});
}

}
