// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/namerows.h"

#include "core/project/documentrows.h"
#include "core/project/schema.h"
#include "core/project/sqlitedatabase.h"

#include <QHash>

namespace Hashiya {

namespace {

// With min(), SQLite takes the bare column from the row of the minimum (its documentation of SELECT, "bare columns").
constexpr std::string_view selectMentions = R"sql(
SELECT entity, count(*), min(begin_utf16), end_utf16 FROM annotation
WHERE article_id = ?1 AND removed = 0 AND entity > 0 AND state <> 'rejected' GROUP BY entity)sql";
constexpr std::string_view selectText = "SELECT text FROM article_text WHERE article_id = ?1";
constexpr std::string_view selectCurrentText = R"sql(
SELECT coalesce(c.text, t.text) FROM article_text t LEFT JOIN current_text c ON c.article_id = t.article_id WHERE t.article_id = ?1)sql";

struct Mentions
{
    qint64 count = 0;
    TextRange first;
};

Result<QHash<qint64, Mentions>> readMentions(SqliteDatabase &database, ArticleId article)
{
    QHash<qint64, Mentions> mentions;
    const auto read = forEachRow(database.statement(selectMentions, article.number), [&](const SqliteStatement &row) {
        mentions.insert(row.number(0), {row.number(1), {qsizetype(row.number(2)), qsizetype(row.number(3))}});
    });
    return read.transform([&] { return mentions; });
}

}

Result<QList<NameSummary>> readNames(SqliteDatabase &database, ArticleId article)
{
    return readMentions(database, article).and_then([&](const QHash<qint64, Mentions> &mentions) {
        return loadEntities(database, article).transform([&](const QList<Entity> &entities) {
            QList<NameSummary> names;
            for (const auto &entity : entities) {
                const auto here = mentions.value(entity.id.number);
                names.append({entity, here.count, here.first});
            }
            return names;
        });
    });
}

Result<QString> readText(SqliteDatabase &database, ArticleId article, qint64 format)
{
    auto row = database.statement(format >= formatWithTexts ? selectCurrentText : selectText);
    if (!row) {
        return std::unexpected(row.error());
    }
    return row->bindAll(article.number).step().and_then([&](bool found) {
        return found ? Result<QString>(row->text(0)) : failure(ErrorCode::UnknownId, {}, QString::number(article.number));
    });
}

}
