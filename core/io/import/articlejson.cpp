// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/articlejson.h"

#include "core/io/jsonreader.h"
#include "core/text/clean.h"

namespace Hashiya {

using namespace Qt::StringLiterals;

Result<ArticleRecord> readArticleJson(const QByteArray &json, const QString &subject)
{
    if (json.size() > maximumJsonLine) {
        return failure(ErrorCode::FileTooLarge, subject, QString::number(maximumJsonLine));
    }
    auto object = parseJsonObject(json, subject);
    if (!object) {
        return std::unexpected(object.error());
    }
    if (const auto id = object->value("id"_L1); id.isDouble()) {
        object->insert("id"_L1, id.toVariant().toString());
    }
    const JsonPath root;
    JsonFault fault{subject, {}};
    JsonReader in(*object, root, fault);
    ArticleMetadata metadata;
    metadata.externalId = in.optionalText("id"_L1);
    metadata.title = in.optionalText("title"_L1);
    metadata.source = in.optionalText("source"_L1);
    metadata.author = in.optionalText("author"_L1);
    metadata.url = in.optionalText("url"_L1);
    metadata.published = in.optionalText("published"_L1);
    if (in.has("language"_L1)) {
        metadata.language = in.optionalText("language"_L1);
    }
    auto text = cleanText(in.text("text"_L1), LineEnds::Keep);
    if (fault.error) {
        return std::unexpected(*fault.error);
    }
    return ArticleRecord{Article(std::move(text.text), std::move(metadata)), text.replaced};
}

}
