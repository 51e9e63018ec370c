// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/documentrows.h"

#include "core/annotation/serialization.h"
#include "core/project/rowjson.h"
#include "core/project/schema.h"
#include "core/project/sqlitedatabase.h"
#include "core/text/blocks.h"

#include <QJsonArray>
#include <QJsonDocument>


using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

constexpr std::string_view selectArticle = R"sql(
SELECT a.external_id, a.title, a.source, a.author, a.url, a.published, a.language, a.text_sha256, t.text, t.blocks, a.text_length
FROM article a JOIN article_text t ON t.article_id = a.id WHERE a.id = ?1)sql";
constexpr std::string_view selectCurrentArticle = R"sql(
SELECT a.external_id, a.title, a.source, a.author, a.url, a.published, a.language, coalesce(c.text_sha256, a.text_sha256), coalesce(c.text, t.text),
    coalesce(c.blocks, t.blocks), a.text_length
FROM article a JOIN article_text t ON t.article_id = a.id LEFT JOIN current_text c ON c.article_id = a.id WHERE a.id = ?1)sql";
constexpr std::string_view selectNotes = "SELECT id, begin_utf16, end_utf16, text, author, at FROM note WHERE article_id = ?1 AND removed = 0 ORDER BY id";
constexpr std::string_view selectGreatestNote = "SELECT max(id) FROM note WHERE article_id = ?1";
constexpr std::string_view selectArticleExists = "SELECT 1 FROM article WHERE id = ?1";
constexpr std::string_view selectEntities = "SELECT id, type, name, aliases, external_id FROM entity WHERE article_id = ?1 AND removed = 0 ORDER BY id";
constexpr std::string_view selectAnnotations = R"sql(
SELECT id, type, begin_utf16, end_utf16, state, origin_kind, origin_name, origin_rule, origin_evidence, confidence, entity, note, value, attributes,
    verification
FROM annotation WHERE article_id = ?1 AND removed = 0 ORDER BY id)sql";
constexpr std::string_view selectRelations = "SELECT id, type, from_id, to_id FROM relation WHERE article_id = ?1 AND removed = 0 ORDER BY id";
constexpr std::string_view selectGreatestIds = R"sql(
SELECT (SELECT max(id) FROM annotation WHERE article_id = ?1), (SELECT max(id) FROM entity WHERE article_id = ?1),
    (SELECT max(id) FROM relation WHERE article_id = ?1))sql";

std::unexpected<Error> damaged(const QString &what)
{
    return failure(ErrorCode::ProjectDamaged, {}, what);
}

Result<Verification> verificationFromJson(const QJsonObject &json)
{
    if (json.isEmpty()) {
        return Verification();
    }
    const auto status = verificationFromName(json.value("status"_L1).toString());
    if (!status) {
        return damaged(u"verification"_s);
    }
    return Verification{*status, json.value("evidence"_L1).toString(), json.value("link"_L1).toString()};
}

Result<Article> readArticle(SqliteDatabase &database, ArticleId id, qint64 format, bool verified)
{
    std::optional<Article> article;
    const auto read = forEachRow(database.statement(format >= formatWithTexts ? selectCurrentArticle : selectArticle, id.number), [&](const SqliteStatement &row) -> Result<void> {
        auto text = row.text(8);
        auto blocks = blocksFromColumn(row.utf8(9), text.size());
        if (!blocks) {
            return std::unexpected(blocks.error());
        }
        article.emplace(std::move(text), ArticleMetadata{row.text(0), row.text(1), row.text(2), row.text(3), row.text(4), row.text(5), row.text(6)},
            std::move(*blocks));
        if (verified && article->textSha256() != row.utf8(7)) {
            return damaged(u"the text does not match its SHA-256"_s);
        }
        // A corrected text whose row was lost would leave the one that came, which matches its own hash.
        if (verified && article->text().size() != row.number(10)) {
            return damaged(u"the text has another length than the one that was stored"_s);
        }
        return {};
    });
    if (!read) {
        return std::unexpected(read.error());
    }
    if (article) {
        return *std::move(article);
    }
    auto exists = database.statement(selectArticleExists);
    if (!exists) {
        return std::unexpected(exists.error());
    }
    const auto row = exists->bindAll(id.number).step();
    if (!row) {
        return std::unexpected(row.error());
    }
    return *row ? damaged(u"the text is missing"_s) : failure(ErrorCode::UnknownId, {}, QString::number(id.number));
}

Result<Entity> readEntity(const SqliteStatement &row)
{
    return textsFromColumn(row.utf8(3)).transform([&](QStringList &&aliases) {
        return Entity{{row.number(0)}, row.text(1), row.text(2), std::move(aliases), row.text(4)};
    });
}

Result<Annotation> readAnnotation(const SqliteStatement &row)
{
    const auto state = stateFromName(row.text(4));
    const auto originKind = originKindFromName(row.text(5));
    if (!state || !originKind) {
        return damaged(u"state or origin"_s);
    }
    auto evidence = textsFromColumn(row.utf8(8));
    if (!evidence) {
        return std::unexpected(evidence.error());
    }
    auto value = jsonFromColumn(row.utf8(12)).and_then([](const QJsonObject &json) { return json.isEmpty() ? Result<Value>(Value()) : valueFromJson(json); });
    if (!value) {
        return std::unexpected(value.error());
    }
    auto attributes = jsonFromColumn(row.utf8(13));
    if (!attributes) {
        return std::unexpected(attributes.error());
    }
    auto verification = jsonFromColumn(row.utf8(14)).and_then(verificationFromJson);
    if (!verification) {
        return std::unexpected(verification.error());
    }
    return Annotation{.id = {row.number(0)},
        .type = row.text(1),
        .range = {qsizetype(row.number(2)), qsizetype(row.number(3))},
        .state = *state,
        .origin = {*originKind, row.text(6), row.text(7), std::move(*evidence)},
        .confidence = row.real(9),
        .value = std::move(*value),
        .attributes = std::move(*attributes),
        .entity = {row.number(10)},
        .note = row.text(11),
        .verification = std::move(*verification)};
}

Result<void> applied(Document &document, const Edit &edit)
{
    return document.apply(edit).transform([](const Edit &) { });
}

Result<void> readEntities(SqliteDatabase &database, ArticleId article, Document &document)
{
    return loadEntities(database, article).and_then([&](const QList<Entity> &entities) -> Result<void> {
        for (const auto &entity : entities) {
            if (auto added = applied(document, AddEntity{entity}); !added) {
                return added;
            }
        }
        return {};
    });
}

/// Quotations that point to a speaker's mark are added without it first, since the mark may have a later id.
Result<void> readAnnotations(SqliteDatabase &database, ArticleId article, Document &document)
{
    QList<Annotation> pointing;
    const auto added = forEachRow(database.statement(selectAnnotations, article.number), [&](const SqliteStatement &row) -> Result<void> {
        auto annotation = readAnnotation(row);
        if (!annotation) {
            return std::unexpected(annotation.error());
        }
        auto *quotation = std::get_if<QuotationValue>(&annotation->value);
        if (quotation && quotation->speakerMark.isValid()) {
            pointing.append(*annotation);
            quotation->speakerMark = {};
        }
        return applied(document, AddAnnotation{std::move(*annotation)});
    });
    if (!added) {
        return added;
    }
    for (auto &annotation : pointing) {
        if (auto changed = applied(document, ChangeAnnotation{std::move(annotation)}); !changed) {
            return changed;
        }
    }
    return {};
}

Result<void> readRelations(SqliteDatabase &database, ArticleId article, Document &document)
{
    return forEachRow(database.statement(selectRelations, article.number), [&](const SqliteStatement &row) {
        return applied(document, AddRelation{{{row.number(0)}, row.text(1), {row.number(2)}, {row.number(3)}}});
    });
}

Result<void> readNotes(SqliteDatabase &database, ArticleId article, Document &document)
{
    const auto read = forEachRow(database.statement(selectNotes, article.number), [&](const SqliteStatement &row) -> Result<void> {
        const auto at = QDateTime::fromString(row.text(5), Qt::ISODateWithMs);
        if (!at.isValid()) {
            return damaged(u"time of a note"_s);
        }
        return applied(document, AddNote{{{row.number(0)}, {qsizetype(row.number(1)), qsizetype(row.number(2))}, row.text(3), row.text(4), at.toUTC()}});
    });
    if (!read) {
        return read;
    }
    return forEachRow(database.statement(selectGreatestNote, article.number), [&](const SqliteStatement &row) -> Result<void> {
        document.reserveIds({}, {}, {}, {row.number(0)});
        return {};
    });
}

Result<void> reserveIds(SqliteDatabase &database, ArticleId article, Document &document)
{
    return forEachRow(database.statement(selectGreatestIds, article.number), [&](const SqliteStatement &row) -> Result<void> {
        document.reserveIds({row.number(0)}, {row.number(1)}, {row.number(2)});
        return {};
    });
}

/// Whatever is wrong with a row is damage of the file; the detail says of which article.
Error asDamage(Error error, const SqliteDatabase &database, ArticleId article)
{
    if (error.code == ErrorCode::StorageFailed || error.code == ErrorCode::ProjectLocked || error.code == ErrorCode::ProjectGone) {
        return error;
    }
    return {ErrorCode::ProjectDamaged, database.subject(), u"article %1: %2"_s.arg(article.number).arg(error.detail), error.position};
}

/// The same, but that there is no such article is no damage.
Error asRead(const Error &error, const SqliteDatabase &database, ArticleId article)
{
    return error.code == ErrorCode::UnknownId ? error : asDamage(error, database, article);
}

}

QByteArray columnFromBlocks(const QList<Block> &blocks)
{
    QJsonArray array;
    for (const auto &block : blocks) {
        array.append(QJsonArray{blockKindName(block.kind), qint64(block.range.begin()), qint64(block.range.end())});
    }
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

Result<QList<Block>> blocksFromColumn(const QByteArray &column, qsizetype textLength)
{
    const auto json = QJsonDocument::fromJson(column);
    if (!json.isArray()) {
        return damaged(u"blocks"_s);
    }
    QList<Block> blocks;
    qsizetype position = 0;
    for (const auto &each : json.array()) {
        const auto triple = each.toArray();
        const auto kind = blockKindFromName(triple.at(0).toString());
        const TextRange range(triple.at(1).toInteger(-1), triple.at(2).toInteger(-1));
        if (!kind || range.begin() < position || range.end() < range.begin() || range.end() > textLength) {
            return damaged(u"blocks"_s);
        }
        blocks.append({*kind, range});
        position = range.end();
    }
    return blocks;
}

QJsonObject verificationToJson(const Verification &verification)
{
    if (verification == Verification()) {
        return {};
    }
    return {{u"status"_s, verificationName(verification.status)}, {u"evidence"_s, verification.evidence}, {u"link"_s, verification.link}};
}

Result<QList<Entity>> loadEntities(SqliteDatabase &database, ArticleId article)
{
    QList<Entity> entities;
    const auto read = forEachRow(database.statement(selectEntities, article.number), [&](const SqliteStatement &row) {
        return readEntity(row).transform([&](const Entity &entity) { entities.append(entity); });
    });
    return read.transform([&] { return entities; });
}

Result<Article> loadArticle(SqliteDatabase &database, ArticleId article, qint64 format)
{
    return readArticle(database, article, format, false).transform_error([&](const Error &error) { return asRead(error, database, article); });
}

Result<Document> loadDocument(SqliteDatabase &database, ArticleId article, const Tagset &tagset, qint64 format)
{
    auto read = readArticle(database, article, format, true);
    if (!read) {
        return std::unexpected(asRead(read.error(), database, article));
    }
    Document document(std::move(*read), tagset);
    const auto filled = readEntities(database, article, document)
                            .and_then([&] { return readAnnotations(database, article, document); })
                            .and_then([&] { return readRelations(database, article, document); })
                            .and_then([&] { return reserveIds(database, article, document); })
                            .and_then([&] { return format >= formatWithTexts ? readNotes(database, article, document) : Result<void>(); });
    if (!filled) {
        return std::unexpected(asDamage(filled.error(), database, article));
    }
    return document;
}

}
