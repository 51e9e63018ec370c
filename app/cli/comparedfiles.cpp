// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/comparedfiles.h"

#include "core/io/jsonreader.h"
#include "core/text/invisibles.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

constexpr qsizetype unitsAround = 60;

ComparedSide sideOf(const QString &name, Document document)
{
    OffsetMap offsets(document.article().text());
    return {name, std::move(document), std::move(offsets)};
}

Result<ComparedSide> readSide(const QString &name, const TextOptions &options)
{
    const Input input{name == u"-" ? QString() : name};
    return readDocument(input, options).and_then(markedIfUnmarked).transform([&](Document document) { return sideOf(input.subject(), std::move(document)); });
}

/// A side of a line of JSON.
Result<ComparedSide> readSide(const QJsonValue &value, QLatin1StringView key, const QString &subject, const TextOptions &options)
{
    if (value.isString()) {
        return readSide(value.toString(), options);
    }
    if (!value.isObject()) {
        return failure(ErrorCode::MissingField, subject, key);
    }
    const auto name = u"%1 %2"_s.arg(subject, key);
    return documentFromJson(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact), name).and_then(markedIfUnmarked).transform([&](Document document) {
        const auto id = document.article().metadata().externalId;
        return sideOf(id.isEmpty() ? name : id, std::move(document));
    });
}

std::expected<ComparedFiles, QList<Error>> compared(Result<ComparedSide> first, Result<ComparedSide> second)
{
    QList<Error> errors;
    for (const auto *side : {&first, &second}) {
        if (!*side) {
            errors.append(side->error());
        }
    }
    if (!errors.isEmpty()) {
        return std::unexpected(errors);
    }
    auto comparison = compare(first->document, second->document);
    return ComparedFiles{std::move(*first), std::move(*second), std::move(comparison)};
}

/// Where to cut a text of which at most `unitsAround` units are to stay at its end.
qsizetype cutBefore(QStringView text)
{
    const qsizetype from = text.size() - unitsAround;
    const qsizetype space = from > 0 ? text.indexOf(u' ', from) : 0;
    return from <= 0 ? 0 : space < 0 ? text.size() : space;
}

QString onOneLine(QStringView text)
{
    QString line = text.toString();
    line.replace(u'\n', u' ').replace(u'\t', u' ');
    return line;
}

}

std::expected<ComparedFiles, QList<Error>> compareFiles(const QString &first, const QString &second, const TextOptions &options)
{
    return compared(readSide(first, options), readSide(second, options));
}

std::expected<ComparedFiles, QList<Error>> comparePairLine(const QByteArray &line, const QString &subject, const TextOptions &options)
{
    if (!line.trimmed().startsWith('{')) {
        const auto names = QString::fromUtf8(line).split(u'\t');
        if (names.size() != 2) {
            return std::unexpected(QList<Error>{{ErrorCode::MissingField, subject, u"second"_s, {}}});
        }
        return compareFiles(names[0].trimmed(), names[1].trimmed(), options);
    }
    const auto object = parseJsonObject(line, subject);
    if (!object) {
        return std::unexpected(QList<Error>{object.error()});
    }
    return compared(readSide((*object)["first"_L1], "first"_L1, subject, options), readSide((*object)["second"_L1], "second"_L1, subject, options));
}

MentionContext mentionContext(const Article &article, TextRange range)
{
    const QStringView text = article.text();
    const TextRange bounds = article.blockRangeAt(range.begin());
    const auto before = TextRange(std::min(bounds.begin(), range.begin()), range.begin()).of(text);
    const auto after = TextRange(range.end(), std::max(bounds.end(), range.end())).of(text);
    const qsizetype cut = cutBefore(before);
    qsizetype kept = after.size();
    if (kept > unitsAround) {
        const qsizetype space = after.first(unitsAround).lastIndexOf(u' ');
        kept = std::max<qsizetype>(space, 0);
    }
    return {(cut > 0 ? u"…"_s : QString()) + onOneLine(before.sliced(cut)), onOneLine(range.of(text)),
        onOneLine(after.first(kept)) + (kept < after.size() ? u" …"_s : QString()), isRightToLeft(bounds.of(text))};
}

}
