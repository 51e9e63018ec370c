// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/evaluation/bcubed.h"

#include <QHash>

#include <algorithm>

namespace Hashiya {

namespace {

double mean(double sum, qsizetype count)
{
    return count == 0 ? 0 : sum / double(count);
}

QHash<QString, qsizetype> sizesOf(std::span<const EntityMention> mentions)
{
    QHash<QString, qsizetype> sizes;
    for (const EntityMention &mention : mentions) {
        ++sizes[mention.entity];
    }
    return sizes;
}

}

double BCubedScore::precision() const
{
    return mean(precisionSum, predicted);
}

double BCubedScore::recall() const
{
    return mean(recallSum, gold);
}

double BCubedScore::f1() const
{
    const double both = precision() + recall();
    return both == 0 ? 0 : 2 * precision() * recall() / both;
}

BCubedScore &BCubedScore::operator+=(const BCubedScore &other)
{
    precisionSum += other.precisionSum;
    recallSum += other.recallSum;
    gold += other.gold;
    predicted += other.predicted;
    return *this;
}

BCubedScore bCubed(std::span<const EntityMention> gold, std::span<const EntityMention> predicted)
{
    QHash<std::pair<QString, QString>, qsizetype> shared; // mentions by their gold and predicted entity
    for (const EntityMention &mention : gold) {
        const auto found = std::ranges::find_if(
            predicted, [&](const EntityMention &other) { return other.type == mention.type && other.range == mention.range; });
        if (found != predicted.end()) {
            ++shared[{mention.entity, found->entity}];
        }
    }
    const auto goldSizes = sizesOf(gold);
    const auto predictedSizes = sizesOf(predicted);
    BCubedScore score{.gold = qsizetype(gold.size()), .predicted = qsizetype(predicted.size())};
    for (auto cell = shared.cbegin(); cell != shared.cend(); ++cell) { // each of its mentions counts as many mentions as it has
        const auto together = double(cell.value()) * double(cell.value());
        score.recallSum += together / double(goldSizes.value(cell.key().first));
        score.precisionSum += together / double(predictedSizes.value(cell.key().second));
    }
    return score;
}

}
