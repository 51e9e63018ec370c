// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/training/annotatedarticle.h"

#include "core/arabic/tokens.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

struct Mark
{
    QString type;
    TextRange range;
};

QList<Mark> confirmedMarks(const QJsonObject &object, const QStringList &types, qsizetype textSize)
{
    QList<Mark> marks;
    for (const auto &value : object.value("annotations"_L1).toArray()) {
        const QJsonObject mark = value.toObject();
        const qsizetype begin = mark.value("start_utf16"_L1).toInteger(-1);
        const qsizetype end = mark.value("end_utf16"_L1).toInteger(-1);
        const QString type = mark.value("type"_L1).toString();
        if (mark.value("state"_L1).toString() == u"confirmed" && types.contains(type) && begin >= 0 && begin < end && end <= textSize) {
            marks.append({type, {begin, end}});
        }
    }
    // Longer ones first, so that the inner ones overwrite them.
    std::ranges::stable_sort(marks, std::greater(), [](const Mark &mark) { return mark.range.length(); });
    return marks;
}

}

Result<QList<LabelledSentence>> readAnnotatedArticle(const QByteArray &line, const QStringList &types, const QString &name, qint64 number)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(line, &error).object();
    if (error.error != QJsonParseError::NoError) {
        return std::unexpected(Error{ErrorCode::MalformedJson, name, error.errorString(), number});
    }
    const QString text = object.value("article"_L1).toObject().value("text"_L1).toString();
    if (text.isEmpty()) {
        return std::unexpected(Error{ErrorCode::InvalidField, name, u"article.text"_s, number});
    }
    const TokenizedText tokenized(Article(text, {}));
    const auto tokens = tokenized.tokens();
    QStringList labels(qsizetype(tokens.size()), u"O"_s);
    for (const Mark &mark : confirmedMarks(object, types, text.size())) {
        bool begins = true;
        for (qsizetype i = tokenized.tokenAt(mark.range.begin()); i < qsizetype(tokens.size()) && tokens[size_t(i)].range.begin() < mark.range.end(); ++i) {
            if (tokens[size_t(i)].range.end() <= mark.range.end()) {
                labels[i] = (begins ? u"B-"_s : u"I-"_s) + mark.type;
                begins = false;
            }
        }
    }
    QList<LabelledSentence> sentences;
    for (const TextRange range : tokenized.sentences()) {
        LabelledSentence sentence;
        for (qsizetype i = range.begin(); i < range.end(); ++i) {
            sentence.tokens.append(tokenized.textOf(tokens[size_t(i)]).toString());
            sentence.labels.append(labels.at(i));
        }
        sentences.append(sentence);
    }
    return sentences;
}

}
