// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/namerows.h"

#include "core/project/rowjson.h"
#include "core/project/sqlitedatabase.h"

#include <QHash>

namespace Hashiya {

namespace {

constexpr std::string_view selectEntities = "SELECT id, type, name, aliases, external_id FROM entity WHERE article_id = ?1 AND removed = 0 ORDER BY id";
// With min(), SQLite takes the bare column from the row of the minimum (its documentation of SELECT, "bare columns").
constexpr std::string_view selectMentions = R"sql(
SELECT entity, count(*), min(begin_utf16), end_utf16 FROM annotation
WHERE article_id = ?1 AND removed = 0 AND entity > 0 AND state <> 'rejected' GROUP BY entity)sql";
constexpr std::string_view selectText = "SELECT text FROM article_text WHERE article_id = ?1";
constexpr std::string_view selectCurrentText = R"sql(
SELECT coalesce(c.text, t.text) FROM article_text t LEFT JOIN current_text c ON c.article_id = t.article_id WHERE t.article_id = ?1)sql";
constexpr qint64 formatWithCurrentText = 2;

struct Mentions
{
    qint64 count = 0;
    TextRange first;
};

Result<QHash<qint64, Mentions>> readMentions(SqliteDatabase &database, ArticleId article)
{
    auto rows = database.statement(selectMentions);
    if (!rows) {
        return std::unexpected(rows.error());
    }
    rows->bindAll(article.number);
    QHash<qint64, Mentions> mentions;
    while (true) {
        const auto row = rows->step();
        if (!row) {
            return std::unexpected(row.error());
        }
        if (!*row) {
            return mentions;
        }
        mentions.insert(rows->number(0), {rows->number(1), {qsizetype(rows->number(2)), qsizetype(rows->number(3))}});
    }
}

}

Result<QList<NameSummary>> readNames(SqliteDatabase &database, ArticleId article)
{
    const auto mentions = readMentions(database, article);
    if (!mentions) {
        return std::unexpected(mentions.error());
    }
    auto rows = database.statement(selectEntities);
    if (!rows) {
        return std::unexpected(rows.error());
    }
    rows->bindAll(article.number);
    QList<NameSummary> names;
    while (true) {
        const auto row = rows->step();
        if (!row) {
            return std::unexpected(row.error());
        }
        if (!*row) {
            return names;
        }
        auto aliases = textsFromColumn(rows->utf8(3));
        if (!aliases) {
            return std::unexpected(aliases.error());
        }
        const auto here = mentions->value(rows->number(0));
        names.append({Entity{{rows->number(0)}, rows->text(1), rows->text(2), std::move(*aliases), rows->text(4)}, here.count, here.first});
    }
}

Result<QString> readText(SqliteDatabase &database, ArticleId article, qint64 format)
{
    auto row = database.statement(format >= formatWithCurrentText ? selectCurrentText : selectText);
    if (!row) {
        return std::unexpected(row.error());
    }
    return row->bindAll(article.number).step().and_then([&](bool found) {
        return found ? Result<QString>(row->text(0)) : failure(ErrorCode::UnknownId, {}, QString::number(article.number));
    });
}

}
