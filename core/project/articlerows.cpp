// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/articlerows.h"

#include "core/project/documentrows.h"
#include "core/project/rowjson.h"
#include "core/project/schema.h"
#include "core/project/sqlitedatabase.h"

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

constexpr std::string_view selectSummaries = R"sql(
SELECT id, display_title, source, published, text_length, suggested, confirmed, rejected, author FROM article WHERE removed = 0 ORDER BY id)sql";
constexpr std::string_view selectShelvedSummaries = R"sql(
SELECT a.id, a.display_title, a.source, a.published, a.text_length, a.suggested, a.confirmed, a.rejected, a.author, coalesce(s.folder, ''), coalesce(s.tags, '')
FROM article a LEFT JOIN article_shelf s ON s.article_id = a.id WHERE a.removed = 0 ORDER BY a.id)sql";
constexpr std::string_view insertArticleRow = R"sql(
INSERT INTO article (removed, display_title, external_id, title, source, author, url, published, language, text_length, text_sha256, suggested, confirmed,
    rejected)
VALUES (0, ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, 0, 0, 0))sql";
constexpr std::string_view insertText = "INSERT INTO article_text (article_id, text, blocks) VALUES (?1, ?2, ?3)";
constexpr std::string_view updateRemoved = "UPDATE article SET removed = ?2 WHERE id = ?1 AND removed <> ?2";
constexpr std::string_view updateCounters = R"sql(
UPDATE article SET suggested = suggested + ?2, confirmed = confirmed + ?3, rejected = rejected + ?4 WHERE id = ?1 AND removed = 0)sql";

/// Runs an UPDATE of one article's row; tells whether there was one to change.
Result<bool> changeArticle(SqliteDatabase &database, Result<SqliteStatement> &&bound)
{
    if (!bound) {
        return std::unexpected(bound.error());
    }
    return bound->run().transform([&] { return database.changedRows() == 1; });
}

Result<bool> articleExists(SqliteDatabase &database, ArticleId article)
{
    auto row = database.statement("SELECT 1 FROM article WHERE id = ?1");
    if (!row) {
        return std::unexpected(row.error());
    }
    return row->bindAll(article.number).step();
}

std::unexpected<Error> articleFailure(ErrorCode code, ArticleId article)
{
    return failure(code, {}, QString::number(article.number));
}

Result<ArticleId> insertRow(SqliteDatabase &database, const Article &article)
{
    auto row = database.statement(insertArticleRow);
    if (!row) {
        return std::unexpected(row.error());
    }
    const auto &metadata = article.metadata();
    row->bindAll(article.displayTitle().left(greatestDisplayTitle), metadata.externalId, metadata.title, metadata.source, metadata.author, metadata.url,
        metadata.published, metadata.language, qint64(article.text().size()), article.textSha256());
    return row->run().transform([&] { return ArticleId{database.lastRowId()}; });
}

Result<void> insertTextRow(SqliteDatabase &database, ArticleId id, const Article &article)
{
    auto row = database.statement(insertText);
    if (!row) {
        return std::unexpected(row.error());
    }
    return row->bindAll(id.number, article.text(), columnFromBlocks(article.blocks())).run();
}

/// Everything in a document as the edits that would make it.
EditGroup contentOf(const Document &document)
{
    EditGroup group;
    for (const auto &entity : document.entities()) {
        group.edits.emplace_back(AddEntity{entity});
    }
    for (qsizetype i = 0; i < document.annotations().size(); ++i) {
        group.edits.emplace_back(AddAnnotation{document.annotations().at(i)});
    }
    for (const auto &relation : document.relations()) {
        group.edits.emplace_back(AddRelation{relation});
    }
    for (const auto &note : document.notes()) {
        group.edits.emplace_back(AddNote{note});
    }
    return group;
}

}

Result<QList<ArticleSummary>> readSummaries(SqliteDatabase &database, qint64 format)
{
    QList<ArticleSummary> summaries;
    const bool shelved = format >= formatWithShelves;
    const auto read = forEachRow(database.statement(shelved ? selectShelvedSummaries : selectSummaries), [&](const SqliteStatement &row) -> Result<void> {
        ArticleSummary summary{{row.number(0)}, row.text(1), row.text(2), row.text(3), row.number(4), row.number(5), row.number(6), row.number(7), row.text(8), {}, {}};
        if (shelved) {
            auto tags = textsFromColumn(row.utf8(10));
            if (!tags) {
                return std::unexpected(tags.error());
            }
            summary.folder = row.text(9);
            summary.tags = std::move(*tags);
        }
        summaries.append(std::move(summary));
        return {};
    });
    return read.transform([&] { return summaries; });
}

Result<ArticleId> insertArticle(SqliteDatabase &database, const Document &document)
{
    const auto &article = document.article();
    if (!article.text().isValidUtf16() || article.text().contains(QChar::Null)) {
        return failure(ErrorCode::InvalidField, article.displayTitle(), u"text"_s);
    }
    const auto id = insertRow(database, article);
    if (!id) {
        return id;
    }
    MarkRows marks(database, *id);
    return insertTextRow(database, *id, article)
        .and_then([&] { return marks.apply(contentOf(document)); })
        .and_then([&] { return addToCounters(database, *id, marks.change()); })
        .transform([&] { return *id; });
}

Result<void> setArticleRemoved(SqliteDatabase &database, ArticleId article, bool removed)
{
    auto row = database.statement(updateRemoved);
    if (row) {
        row->bindAll(article.number, qint64(removed));
    }
    return changeArticle(database, std::move(row)).and_then([&](bool changed) -> Result<void> {
        if (changed) {
            return {};
        }
        return articleExists(database, article).and_then([&](bool exists) -> Result<void> {
            return articleFailure(exists && !removed ? ErrorCode::DuplicateId : ErrorCode::UnknownId, article);
        });
    });
}

Result<void> addToCounters(SqliteDatabase &database, ArticleId article, const StateCounts &change)
{
    auto row = database.statement(updateCounters);
    if (row) {
        row->bindAll(article.number, change.suggested, change.confirmed, change.rejected);
    }
    return changeArticle(database, std::move(row)).and_then([&](bool changed) -> Result<void> {
        if (!changed) {
            return articleFailure(ErrorCode::UnknownId, article);
        }
        return {};
    });
}

}
