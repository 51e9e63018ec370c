// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/evaluation/goldarticle.h"

#include "core/base/json.h"
#include "core/text/offsets.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

Result<GoldMark> readMark(const QJsonObject &json, const QString &text, const OffsetMap &offsets, const QString &name)
{
    for (const auto field : {"type"_L1, "start"_L1, "end"_L1, "text"_L1}) {
        if (!json.contains(field)) {
            return failure(ErrorCode::MissingField, name, u"annotations."_s + field);
        }
    }
    const qsizetype start = json["start"_L1].toInteger(-1);
    const qsizetype end = json["end"_L1].toInteger(-1);
    const QString written = json["text"_L1].toString();
    if (start < 0 || end <= start || end > offsets.lengthInCodePoints()) {
        return failure(ErrorCode::OffsetOutOfRange, name, written);
    }
    const TextRange range(offsets.utf16FromCodePoint(start), offsets.utf16FromCodePoint(end));
    if (range.of(text) != written) {
        return failure(ErrorCode::QuoteMismatch, name, written);
    }
    return GoldMark{json["type"_L1].toString(), range, json["value"_L1].toObject()};
}

}

Result<GoldArticle> readGoldArticle(const QByteArray &json, const QString &name)
{
    const auto parsed = parseJson(json);
    if (!parsed) {
        return failure(ErrorCode::MalformedJson, name, parsed.error().detail, parsed.error().position);
    }
    if (!parsed->isObject()) {
        return failure(ErrorCode::MalformedJson, name, u"not an object"_s, 0);
    }
    const QJsonObject object = parsed->object();
    if (!object["text"_L1].isString()) {
        return failure(ErrorCode::MissingField, name, u"text"_s);
    }
    if (!object["annotations"_L1].isArray()) {
        return failure(ErrorCode::MissingField, name, u"annotations"_s);
    }
    ArticleMetadata metadata;
    metadata.externalId = object["id"_L1].toString();
    metadata.title = object["title"_L1].toString();
    metadata.published = object["published"_L1].toString();
    const QString text = object["text"_L1].toString();
    const OffsetMap offsets(text);

    GoldArticle gold{metadata.externalId.isEmpty() ? name : metadata.externalId, Article(text, metadata), {}};
    for (const QJsonValue &annotation : object["annotations"_L1].toArray()) {
        auto mark = readMark(annotation.toObject(), text, offsets, name);
        if (!mark) {
            return std::unexpected(mark.error());
        }
        gold.marks.append(std::move(*mark));
    }
    return gold;
}

Result<QList<GoldArticle>> readGold(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return failure(ErrorCode::FileNotFound, path);
    }
    QStringList files{path};
    if (info.isDir()) {
        files.clear();
        for (const QString &name : QDir(path).entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
            files.append(QDir(path).filePath(name));
        }
    }
    QList<GoldArticle> articles;
    for (const QString &name : files) {
        QFile file(name);
        if (!file.open(QIODevice::ReadOnly)) {
            return failure(ErrorCode::FileUnreadable, name, file.errorString());
        }
        auto article = readGoldArticle(file.readAll(), name);
        if (!article) {
            return std::unexpected(article.error());
        }
        articles.append(std::move(*article));
    }
    return articles;
}

}
