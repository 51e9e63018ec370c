// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/rowjson.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

Result<QJsonDocument> parsed(const QByteArray &column)
{
    QJsonParseError error;
    const auto document = QJsonDocument::fromJson(column, &error);
    if (error.error != QJsonParseError::NoError) {
        return failure(ErrorCode::ProjectDamaged, {}, u"JSON: "_s + error.errorString(), error.offset);
    }
    return document;
}

/// As Qt writes it, but for U+FEFF: Qt's reader drops it from the beginning of a text unless it is an escape.
QByteArray written(const QJsonDocument &document)
{
    return document.toJson(QJsonDocument::Compact).replace("\xEF\xBB\xBF", "\\ufeff");
}

}

QByteArray columnFromJson(const QJsonObject &json)
{
    return json.isEmpty() ? QByteArray() : written(QJsonDocument(json));
}

Result<QJsonObject> jsonFromColumn(const QByteArray &column)
{
    if (column.isEmpty()) {
        return QJsonObject();
    }
    const auto document = parsed(column);
    if (!document) {
        return std::unexpected(document.error());
    }
    if (!document->isObject()) {
        return failure(ErrorCode::ProjectDamaged, {}, u"JSON: not an object"_s);
    }
    return document->object();
}

QByteArray columnFromTexts(const QStringList &texts)
{
    return texts.isEmpty() ? QByteArray() : written(QJsonDocument(QJsonArray::fromStringList(texts)));
}

Result<QStringList> textsFromColumn(const QByteArray &column)
{
    QStringList texts;
    if (column.isEmpty()) {
        return texts;
    }
    const auto document = parsed(column);
    if (!document) {
        return std::unexpected(document.error());
    }
    for (const auto &each : document->array()) {
        if (!each.isString()) {
            return failure(ErrorCode::ProjectDamaged, {}, u"JSON: not a list of texts"_s);
        }
        texts.append(each.toString());
    }
    return texts;
}

}
