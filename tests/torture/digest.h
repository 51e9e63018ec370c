// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/io/annotatedjson.h"
#include "core/project/store.h"

#include <QCryptographicHash>
#include <QJsonDocument>
#include <QJsonObject>

#include <functional>

namespace Hashiya::Torture {

/// What a project has, as a few letters: every article of the library with its marks, the tagset, the house rules. `document` gives an article's document from memory or file.
[[nodiscard]] inline QByteArray digestOf(const Store &store, const std::function<Result<Document>(ArticleId)> &document)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    const auto articles = store.articles();
    if (!articles) {
        return "unreadable";
    }
    for (const auto &article : *articles) {
        const auto read = document(article.id);
        if (!read) {
            return "unreadable";
        }
        hash.addData(QByteArray::number(article.id.number) + exportAnnotatedJson(*read) + QString(article.folder + u'\n' + article.tags.join(u'\n')).toUtf8());
    }
    const auto tagset = store.tagset();
    const auto rules = store.houseRules();
    if (!tagset || !rules) {
        return "unreadable";
    }
    for (const auto &type : tagset->types()) {
        hash.addData(type.key.toUtf8());
    }
    for (const auto &rule : *rules) {
        hash.addData(QJsonDocument(houseRuleToJson(rule)).toJson(QJsonDocument::Compact));
    }
    return hash.result().toHex().first(16);
}

[[nodiscard]] inline qint64 lastAction(const Store &store)
{
    const auto actions = store.actions(1);
    return actions && !actions->isEmpty() ? actions->constFirst().id.number : 0;
}

}
