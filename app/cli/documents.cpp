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

Result<Document> readDocument(const Input &input, const QString &encoding)
{
    const auto bytes = readInput(input);
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    if (input.path.endsWith(u".json", Qt::CaseInsensitive)) {
        return documentFromJson(*bytes, input.subject());
    }
    auto decoded = decodeText(*bytes, input.subject(), encoding);
    if (!decoded) {
        return std::unexpected(decoded.error());
    }
    if (decoded->replaced > 0) {
        complain(u"%1 was read as %2; %3 places that are no valid text became U+FFFD. Name another encoding with --encoding if it looks wrong."_s.arg(
            cell(input.subject()), decoded->encoding, QString::number(decoded->replaced)));
    }
    return Document(articleFromText(std::move(*decoded)).article, Tagset::standard());
}

bool isUnmarked(const Document &document)
{
    return document.annotations().isEmpty() && document.entities().isEmpty();
}

}
