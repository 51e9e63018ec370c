// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/facts.h"

#include "core/compare/samewords.h"

#include <utility>

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
    if (fact.noun != noun || areOpposed(fact.sense(), mark.sense) || fact.value().modifier != mark.value.modifier) {
        return -1;
    }
    const double similarity = contextSimilarity(fact.context, context);
    return similarity >= sameMatter || speaksForItself(fact.value()) ? similarity : -1;
}

/// Adds a mention to a fact.
void add(Fact &fact, const ComparedMark &mark, const Context &context)
{
    fact.mentions.append(mark.annotation->id);
    if (fact.marks.back()->sentence != mark.sentence && fact.marks.size() < rememberedPlaces) {
        fact.context.merge(context);
        fact.marks.push_back(&mark);
    }
    if (fact.blocks.back() != mark.block && fact.blocks.size() < rememberedPlaces) {
        fact.blocks.push_back(mark.block);
    }
}

}

Circumstances circumstancesOf(const ComparedDocument &side, const Fact &fact)
{
    Circumstances circumstances = circumstancesOf(side, *fact.marks.front());
    for (const ComparedMark *mark : std::span(fact.marks).subspan(1)) {
        circumstances.merge(circumstancesOf(side, *mark));
    }
    return circumstances;
}

std::vector<Fact> factsOf(const ComparedDocument &side, const ComparedPair &pair, const std::function<bool(const Value &)> &wanted)
{
    std::vector<Fact> facts;
    std::vector<qsizetype> latest(size_t(pair.termCount()), -1); // facts, by their value
    std::vector<qsizetype> before; // of each fact: the one of its value before it
    for (const ComparedMark &mark : side.values) {
        if (!wanted(mark.annotation->value)) {
            continue;
        }
        const QString noun = nounOf(mark.annotation->value);
        Context context = contextOf(side, pair, mark);
        qsizetype best = -1;
        double bestBelonging = 0;
        qsizetype asked = 0;
        for (qsizetype i = latest[size_t(mark.term)]; i >= 0 && asked < rememberedFacts; i = before[size_t(i)], ++asked) {
            const double now = belonging(facts[size_t(i)], noun, mark, context);
            if (now >= bestBelonging) { // of two alike the earlier
                best = i;
                bestBelonging = now;
            }
        }
        if (best < 0) {
            before.push_back(std::exchange(latest[size_t(mark.term)], qsizetype(facts.size())));
            facts.push_back({noun, mark.term, {mark.annotation->id}, {&mark}, {mark.block}, std::move(context)});
            continue;
        }
        add(facts[size_t(best)], mark, context);
    }
    return facts;
}

}
