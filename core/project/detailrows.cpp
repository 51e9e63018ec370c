// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/detailrows.h"

#include "core/project/articlerows.h"
#include "core/project/documentrows.h"
#include "core/project/rowjson.h"
#include "core/project/schema.h"
#include "core/project/sqlitedatabase.h"

#include <QJsonArray>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

constexpr std::string_view selectMetadata = "SELECT external_id, title, source, author, url, published, language FROM article WHERE id = ?1";
constexpr std::string_view selectShelf = "SELECT folder, tags FROM article_shelf WHERE article_id = ?1";
constexpr std::string_view updateMetadata = R"sql(
UPDATE article SET display_title = ?2, external_id = ?3, title = ?4, source = ?5, author = ?6, url = ?7, published = ?8, language = ?9
WHERE id = ?1 AND removed = 0)sql";
constexpr std::string_view writeShelf = R"sql(
INSERT INTO article_shelf (article_id, folder, tags) VALUES (?1, ?2, ?3) ON CONFLICT (article_id) DO UPDATE SET folder = ?2, tags = ?3)sql";
constexpr std::string_view selectWithText = "SELECT id FROM article WHERE removed = 0 AND text_sha256 = ?1 ORDER BY id LIMIT 1";
constexpr std::string_view selectWithCurrentText = R"sql(
SELECT a.id FROM current_text c JOIN article a ON a.id = c.article_id WHERE a.removed = 0 AND c.text_sha256 = ?1 ORDER BY a.id LIMIT 1)sql";
constexpr std::string_view selectChanged = "SELECT DISTINCT article_id FROM journal_change WHERE action_id > ?1 ORDER BY article_id";

/// The metadata of an article with the names of their members.
constexpr std::array<std::pair<QLatin1StringView, QString ArticleMetadata::*>, 7> metadataFields{{{"external_id"_L1, &ArticleMetadata::externalId},
    {"title"_L1, &ArticleMetadata::title}, {"source"_L1, &ArticleMetadata::source}, {"author"_L1, &ArticleMetadata::author},
    {"url"_L1, &ArticleMetadata::url}, {"published"_L1, &ArticleMetadata::published}, {"language"_L1, &ArticleMetadata::language}}};

bool isKept(const QString &text)
{
    return text.isValidUtf16() && !text.contains(QChar::Null);
}

bool isKept(const ArticleDetails &details)
{
    return std::ranges::all_of(metadataFields, [&](const auto &field) { return isKept(details.metadata.*field.second); }) && isKept(details.folder)
        && std::ranges::all_of(details.tags, [](const QString &tag) { return isKept(tag); });
}

Result<qint64> firstNumber(Result<SqliteStatement> rows)
{
    if (!rows) {
        return std::unexpected(rows.error());
    }
    return rows->step().transform([&](bool found) { return found ? rows->number(0) : 0; });
}

}

Result<ArticleDetails> readDetails(SqliteDatabase &database, ArticleId article, qint64 format)
{
    std::optional<ArticleDetails> details;
    const auto read = forEachRow(database.statement(selectMetadata, article.number), [&](const SqliteStatement &row) {
        details.emplace();
        for (size_t i = 0; i < metadataFields.size(); ++i) {
            details->metadata.*metadataFields[i].second = row.text(int(i));
        }
    });
    if (!read) {
        return std::unexpected(read.error());
    }
    if (!details) {
        return failure(ErrorCode::UnknownId, {}, QString::number(article.number));
    }
    if (format < formatWithShelves) {
        return *details;
    }
    const auto shelf = forEachRow(database.statement(selectShelf, article.number), [&](const SqliteStatement &row) {
        details->folder = row.text(0);
        return textsFromColumn(row.utf8(1)).transform([&](QStringList &&tags) { details->tags = std::move(tags); });
    });
    return shelf.transform([&] { return *details; });
}

Result<void> writeDetails(SqliteDatabase &database, const ArticleDetailsChanged &change)
{
    if (!isKept(change.after)) {
        return failure(ErrorCode::InvalidField, change.after.metadata.title, u"details"_s);
    }
    const auto &metadata = change.after.metadata;
    auto title = metadata.title;
    if (title.isEmpty()) { // only then the text has to be read
        const auto article = loadArticle(database, change.article, projectFormat);
        if (!article) {
            return std::unexpected(article.error());
        }
        title = article->withMetadata(metadata).displayTitle();
    }
    return database
        .statement(updateMetadata, change.article.number, title.left(greatestDisplayTitle), metadata.externalId, metadata.title, metadata.source,
            metadata.author, metadata.url, metadata.published, metadata.language)
        .and_then([&](SqliteStatement &&row) { return row.run(); })
        .and_then([&]() -> Result<void> {
            return database.changedRows() == 1 ? Result<void>() : failure(ErrorCode::UnknownId, {}, QString::number(change.article.number));
        })
        .and_then([&] { return database.statement(writeShelf, change.article.number, change.after.folder, columnFromTexts(change.after.tags)); })
        .and_then([&](SqliteStatement &&row) { return row.run(); });
}

Result<ArticleId> readArticleWithText(SqliteDatabase &database, const QByteArray &sha256, qint64 format)
{
    const auto asItCame = firstNumber(database.statement(selectWithText, sha256));
    if (!asItCame || *asItCame > 0 || format < formatWithTexts) {
        return asItCame.transform([](qint64 number) { return ArticleId{number}; });
    }
    return firstNumber(database.statement(selectWithCurrentText, sha256)).transform([](qint64 number) { return ArticleId{number}; });
}

Result<ChangesSince> readChangesSince(SqliteDatabase &database, ActionId since)
{
    ChangesSince changes;
    const auto last = database.number("SELECT max(id) FROM journal");
    if (!last) {
        return std::unexpected(last.error());
    }
    changes.last = {*last};
    const auto read = forEachRow(
        database.statement(selectChanged, since.number), [&](const SqliteStatement &row) { changes.articles.append(ArticleId{row.number(0)}); });
    return read.transform([&] { return changes; });
}

QJsonObject detailsToJson(const ArticleDetails &details)
{
    QJsonObject json;
    for (const auto &[name, field] : metadataFields) {
        if (const auto &text = details.metadata.*field; !text.isEmpty()) {
            json.insert(name, text);
        }
    }
    if (!details.folder.isEmpty()) {
        json.insert("folder"_L1, details.folder);
    }
    if (!details.tags.isEmpty()) {
        json.insert("tags"_L1, QJsonArray::fromStringList(details.tags));
    }
    return json;
}

Result<ArticleDetails> detailsFromJson(const QJsonObject &json)
{
    ArticleDetails details;
    for (const auto &[name, field] : metadataFields) {
        const auto value = json.value(name);
        if (!value.isUndefined() && !value.isString()) {
            return failure(ErrorCode::InvalidField, {}, name);
        }
        details.metadata.*field = value.toString();
    }
    details.folder = json.value("folder"_L1).toString();
    for (const auto &tag : json.value("tags"_L1).toArray()) {
        if (!tag.isString()) {
            return failure(ErrorCode::InvalidField, {}, u"tags"_s);
        }
        details.tags.append(tag.toString());
    }
    return details;
}

}
