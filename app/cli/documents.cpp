// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/documents.h"

#include "app/cli/terminal.h"
#include "core/extract/pipeline.h"
#include "core/io/annotatedjson.h"
#include "core/io/articlejson.h"
#include "core/io/import/plaintext.h"
#include "core/io/jsonreader.h"

namespace Hashiya {

using namespace Qt::StringLiterals;

Result<Document> marked(Document document)
{
    const auto edit = Pipeline::standard().update(document);
    if (const auto applied = document.apply(edit); !applied) {
        return std::unexpected(applied.error());
    }
    return document;
}

Result<Document> documentFromJson(const QByteArray &json, const QString &subject)
{
    const auto object = parseJsonObject(json, subject);
    if (!object) {
        return std::unexpected(object.error());
    }
    if (object->contains("format"_L1) || !object->contains("text"_L1)) {
        return importAnnotatedJson(json, subject);
    }
    return readArticleJson(json, subject).transform([](ArticleRecord record) { return Document(std::move(record.article), Tagset::standard()); });
}

Result<Document> readDocument(const Input &input, const TextOptions &options)
{
    const auto bytes = readInput(input);
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    if (input.path.endsWith(u".json", Qt::CaseInsensitive)) {
        return documentFromJson(*bytes, input.subject());
    }
    auto decoded = decodeText(*bytes, input.subject(), options.encoding);
    if (!decoded) {
        return std::unexpected(decoded.error());
    }
    if (decoded->replaced > 0) {
        complain(u"%1 was read as %2; %3 places that are no valid text became U+FFFD. Name another encoding with --encoding if it looks wrong."_s.arg(
            cell(input.subject()), decoded->encoding, QString::number(decoded->replaced)));
    }
    const auto article = articleFromText(std::move(*decoded)).article;
    auto metadata = article.metadata();
    metadata.published = options.published;
    return Document(article.withMetadata(std::move(metadata)), Tagset::standard());
}

QList<QCommandLineOption> textOptions()
{
    return {{u"encoding"_s, u"read plain text in this encoding instead of finding it"_s, u"NAME"_s},
        {u"published"_s, u"day of plain text, YYYY-MM-DD, from which أمس and the like are reckoned"_s, u"DATE"_s}};
}

std::expected<TextOptions, QString> textOptionsFrom(const Arguments &arguments)
{
    const TextOptions options{arguments.value(u"encoding"_s), arguments.value(u"published"_s)};
    if (!options.encoding.isEmpty() && !isKnownEncoding(options.encoding)) {
        return std::unexpected(u"The encoding %1 is not one that can be read."_s.arg(options.encoding));
    }
    ArticleMetadata metadata;
    metadata.published = options.published;
    if (arguments.has(u"published"_s) && !metadata.publishedDate()) {
        return std::unexpected(u"%1 is no date; it takes YYYY-MM-DD."_s.arg(options.published));
    }
    return options;
}

Result<Document> markedIfUnmarked(Document document)
{
    const bool unmarked = document.annotations().isEmpty() && document.entities().isEmpty();
    return unmarked ? marked(std::move(document)) : Result<Document>(std::move(document));
}

}
