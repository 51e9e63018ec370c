// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/samples.h"

#include "core/io/import/plaintext.h"
#include "core/text/clean.h"
#include "ui/session/reading.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

constexpr auto folder = ":/hashiya/samples/"_L1;

Result<QByteArray> resource(const QString &name)
{
    QFile file(folder + name);
    if (!file.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::FileNotFound, file.fileName());
    }
    return file.readAll();
}

ArticleMetadata metadataOf(const QJsonObject &sample)
{
    ArticleMetadata metadata;
    metadata.title = sample["title"_L1].toString();
    metadata.source = sample["source"_L1].toString();
    metadata.author = sample["author"_L1].toString();
    metadata.url = sample["url"_L1].toString();
    metadata.published = sample["published"_L1].toString();
    metadata.language = sample["language"_L1].toString(metadata.language);
    return metadata;
}

}

Result<QList<Document>> sampleDocuments(const Tagset &tagset)
{
    const auto list = resource(u"samples.json"_s);
    if (!list) {
        return std::unexpected(list.error());
    }
    QList<Document> documents;
    for (const auto &entry : QJsonDocument::fromJson(*list).array()) {
        const auto sample = entry.toObject();
        const auto name = sample["file"_L1].toString();
        const auto bytes = resource(name);
        if (!bytes) {
            return std::unexpected(bytes.error());
        }
        const auto decoded = decodeText(*bytes, name);
        if (!decoded) {
            return std::unexpected(decoded.error());
        }
        auto document = withSuggestions(Article(cleanText(decoded->text, LineEnds::ToLineFeed).text, metadataOf(sample)), tagset);
        if (!document) {
            return std::unexpected(document.error());
        }
        documents.append(std::move(*document));
    }
    return documents;
}

}
