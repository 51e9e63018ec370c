// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/judgedpairs.h"

#include "core/io/jsonreader.h"
#include "core/text/offsets.h"

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

QList<TextRange> readPlaces(const QJsonValue &json)
{
    QList<TextRange> places;
    for (const auto &place : json.toArray()) {
        places.append({place[0].toInteger(-1), place[1].toInteger(-1)});
    }
    return places;
}

JudgedQuantity readQuantity(const QJsonObject &json, const JsonPath &path, JsonFault &fault)
{
    JudgedQuantity quantity{readPlaces(json["first"_L1]), readPlaces(json["second"_L1]), {}};
    JsonReader reader(json, path, fault);
    reader.allowOnly({"first"_L1, "second"_L1, "verdicts"_L1, "doubtful"_L1});
    for (const auto &name : reader.texts("verdicts"_L1)) {
        const auto verdict = verdictFromName(name);
        if (!verdict) {
            reader.invalid("verdicts"_L1);
        }
        quantity.verdicts.append(verdict.value_or(Verdict::Agree));
    }
    if (quantity.first.isEmpty() || quantity.second.isEmpty()) {
        reader.invalid(quantity.first.isEmpty() ? "first"_L1 : "second"_L1);
    }
    if (quantity.verdicts.isEmpty() != json["doubtful"_L1].toBool()) {
        reader.invalid("doubtful"_L1);
    }
    return quantity;
}

JudgedPair readPair(const QJsonObject &json, const JsonPath &path, JsonFault &fault)
{
    JsonReader reader(json, path, fault);
    JudgedPair pair;
    pair.set = reader.text("set"_L1);
    pair.line = reader.integer("line"_L1);
    pair.part = reader.text("part"_L1);
    pair.firstSha256 = reader.text("first_sha256"_L1).toLatin1();
    pair.secondSha256 = reader.text("second_sha256"_L1).toLatin1();
    const auto quantities = reader.objects("quantities"_L1);
    for (qsizetype i = 0; i < quantities.size(); ++i) {
        pair.quantities.append(readQuantity(quantities[i].toObject(), {&path, "quantities"_L1, i}, fault));
    }
    return pair;
}

Result<Article> readSide(const QJsonObject &pair, QLatin1StringView name, const QString &subject)
{
    const auto side = pair[name].toObject();
    if (!side["content"_L1].isString()) {
        return failure(ErrorCode::MissingField, subject, name + u".content"_s);
    }
    ArticleMetadata metadata;
    metadata.published = side["batch"_L1].toString();
    metadata.source = side["source"_L1].toString();
    return Article(side["title"_L1].toString() + u"\n\n"_s + side["content"_L1].toString(), metadata);
}

bool convert(QList<TextRange> &places, const OffsetMap &offsets)
{
    for (auto &place : places) {
        if (place.begin() < 0 || place.isEmpty() || place.end() > offsets.lengthInCodePoints()) {
            return false;
        }
        place = {offsets.utf16FromCodePoint(place.begin()), offsets.utf16FromCodePoint(place.end())};
    }
    return true;
}

}

Result<QList<JudgedPair>> readJudgedPairs(const QByteArray &json, const QString &subject)
{
    const auto object = parseJsonObject(json, subject);
    if (!object) {
        return std::unexpected(object.error());
    }
    if ((*object)["format"_L1].toString() != "hashiya.judged-pairs/1"_L1) {
        return failure(ErrorCode::UnknownFormat, subject, (*object)["format"_L1].toString());
    }
    JsonFault fault{subject, {}};
    const JsonPath root;
    JsonReader reader(*object, root, fault);
    QList<JudgedPair> pairs;
    const auto objects = reader.objects("pairs"_L1);
    for (qsizetype i = 0; i < objects.size(); ++i) {
        pairs.append(readPair(objects[i].toObject(), {&root, "pairs"_L1, i}, fault));
    }
    return fault.error ? Result<QList<JudgedPair>>(std::unexpected(*fault.error)) : pairs;
}

Result<std::pair<Article, Article>> readPairLine(const QByteArray &json, const QString &subject)
{
    const auto object = parseJsonObject(json, subject);
    if (!object) {
        return std::unexpected(object.error());
    }
    auto first = readSide(*object, "a"_L1, subject);
    auto second = readSide(*object, "b"_L1, subject);
    if (!first || !second) {
        return std::unexpected(first ? second.error() : first.error());
    }
    return std::pair(std::move(*first), std::move(*second));
}

Result<QList<JudgedQuantity>> judgedIn(const JudgedPair &pair, const Article &first, const Article &second)
{
    const auto name = u"%1:%2"_s.arg(pair.set).arg(pair.line);
    if (first.textSha256() != pair.firstSha256 || second.textSha256() != pair.secondSha256) {
        return failure(ErrorCode::HashMismatch, name);
    }
    const OffsetMap firstOffsets(first.text());
    const OffsetMap secondOffsets(second.text());
    auto quantities = pair.quantities;
    for (auto &quantity : quantities) {
        if (!convert(quantity.first, firstOffsets) || !convert(quantity.second, secondOffsets)) {
            return failure(ErrorCode::OffsetOutOfRange, name);
        }
    }
    return quantities;
}

}
