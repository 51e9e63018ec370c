// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/facts.h"

#include "core/compare/samewords.h"

#include <QHash>

namespace Hashiya {

namespace {

constexpr size_t rememberedPlaces = 8;
constexpr qsizetype rememberedFacts = 16; ///< of one value, that a new mention is held against: the latest
constexpr double sameMatter = 0.3; ///< context that two mentions share

QString nounOf(const Value &value)
{
    const auto *figure = std::get_if<Figure>(&value);
    return figure && figure->kind == FigureKind::Count ? sharedStem(figure->unit) : QString();
}

bool speaksForItself(const ComparableValue &value)
{
    return value.dimension == QLatin1StringView("date") || (value.dimension.startsWith(QLatin1StringView("clock")) && value.isResolved());
}

/// How well a mention belongs to a fact of the same value; negative where it does not.
double belonging(const Fact &fact, const QString &noun, const ComparedMark &mark, const Context &context)
{
    if (fact.noun != noun || areOpposed(fact.sense, mark.sense) || fact.value.modifier != mark.value.modifier) {
        return -1;
    }
    const double similarity = contextSimilarity(fact.context, context);
    return similarity >= sameMatter || speaksForItself(fact.value) ? similarity : -1;
}

void remember(std::vector<qsizetype> &places, qsizetype place)
{
    if (places.back() != place && places.size() < rememberedPlaces) {
        places.push_back(place);
    }
}

}

Circumstances circumstancesOf(const ComparedDocument &side, const Fact &fact)
{
    Circumstances circumstances = circumstancesOf(side, *fact.described.front());
    for (const ComparedMark *mark : std::span(fact.described).subspan(1)) {
        circumstances.merge(circumstancesOf(side, *mark));
    }
    return circumstances;
}

std::vector<Fact> factsOf(const ComparedDocument &side, const ComparedPair &pair, const std::function<bool(const Value &)> &wanted)
{
    std::vector<Fact> facts;
    QHash<qsizetype, QList<size_t>> byValue;
    for (const ComparedMark &mark : side.values) {
        if (!wanted(mark.annotation->value)) {
            continue;
        }
        const QString noun = nounOf(mark.annotation->value);
        Context context = contextOf(side, pair, mark);
        QList<size_t> &known = byValue[mark.term];
        std::optional<size_t> best;
        double bestBelonging = -1;
        for (qsizetype i = std::max<qsizetype>(0, known.size() - rememberedFacts); i < known.size(); ++i) {
            const double now = belonging(facts[known.at(i)], noun, mark, context);
            if (now > bestBelonging) {
                best = known.at(i);
                bestBelonging = now;
            }
        }
        if (!best) {
            known.append(facts.size());
            facts.push_back({mark.value, noun, mark.term, {mark.annotation->id}, {&mark}, mark.sense, {mark.block}, {mark.sentence}, std::move(context)});
            continue;
        }
        Fact &fact = facts[*best];
        fact.mentions.append(mark.annotation->id);
        if (fact.sentences.back() != mark.sentence && fact.sentences.size() < rememberedPlaces) {
            fact.context.merge(context);
            fact.described.push_back(&mark);
        }
        remember(fact.blocks, mark.block);
        remember(fact.sentences, mark.sentence);
    }
    return facts;
}

}
