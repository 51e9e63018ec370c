// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/recipes.h"

#include "app/cli/inputs.h"

#include <QFileInfo>
#include <QJsonDocument>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

QString scoreRow(const QString &type, const TypeScore &score)
{
    const auto percent = [](double value) { return QString::number(100 * value, 'f', 1).rightJustified(8); };
    const auto number = [](qsizetype value) { return QString::number(value).rightJustified(8); };
    return u"    "_s + type.leftJustified(14) + number(score.gold) + number(score.predicted) + number(score.correct) + percent(score.precision()) + percent(score.recall())
        + percent(score.f1()) + u'\n';
}

QString chunkTable(const QString &title, const ChunkScores &scores)
{
    QString text = u"  "_s + title.leftJustified(16);
    for (const auto &head : {u"gold"_s, u"found"_s, u"correct"_s, u"P"_s, u"R"_s, u"F1"_s}) {
        text += head.rightJustified(8);
    }
    text += u'\n';
    for (auto score = scores.byType.cbegin(); score != scores.byType.cend(); ++score) {
        text += scoreRow(score.key(), score.value());
    }
    return text + scoreRow(u"all"_s, scores.total);
}

/// "confidence 0.95 on the mean: right 0.94 of 512", a line for each tenth that has names.
QString binLines(const std::array<ConfidenceBin, 10> &bins)
{
    QString text;
    for (const ConfidenceBin &bin : bins) {
        if (bin.names > 0) {
            const auto share = [&](double sum) { return QString::number(sum / double(bin.names), 'f', 2); };
            text += u"    confidence %1: right %2 of %3\n"_s.arg(share(bin.confidence), share(double(bin.correct))).arg(bin.names);
        }
    }
    return text;
}

}

Result<QJsonObject> readRecipe(const QString &path)
{
    const auto bytes = readInput({path});
    if (!bytes) {
        return std::unexpected(bytes.error());
    }
    QJsonParseError error;
    QJsonObject recipe = QJsonDocument::fromJson(*bytes, &error).object();
    if (error.error != QJsonParseError::NoError) {
        return std::unexpected(Error{ErrorCode::MalformedJson, path, error.errorString(), error.offset});
    }
    if (const QString format = recipe.value("format"_L1).toString(); format != u"hashiya.tagger-recipe/1") {
        return std::unexpected(Error{ErrorCode::UnknownFormat, path, format, {}});
    }
    if (recipe.contains("base"_L1)) {
        const QString base = QFileInfo(path).path() + u'/' + QFileInfo(recipe.take("base"_L1).toString()).fileName();
        const auto shared = readRecipe(base);
        if (!shared) {
            return std::unexpected(shared.error());
        }
        for (auto member = shared->begin(); member != shared->end(); ++member) {
            if (!recipe.contains(member.key())) {
                recipe.insert(member.key(), member.value());
            }
        }
    }
    return recipe;
}

std::expected<QSet<FeatureGroup>, QString> featureGroupsFrom(const QString &names)
{
    QSet<FeatureGroup> groups;
    for (const QString &name : names.split(u',', Qt::SkipEmptyParts)) {
        const auto group = featureGroupFromName(name);
        if (!group) {
            return std::unexpected(name);
        }
        groups.insert(*group);
    }
    return groups;
}

QString scoreTable(const QList<TaggerScore> &scores)
{
    QString text;
    for (const TaggerScore &score : scores) {
        text += score.test + u'\n' + chunkTable(u"first pass"_s, score.firstPass) + chunkTable(u"with memory"_s, score.bothPasses) + binLines(score.bins);
    }
    return text;
}

}
