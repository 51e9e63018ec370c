// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/circumstances.h"

#include <algorithm>

namespace Hashiya {

namespace {

constexpr size_t mostTimes = 8; ///< of one value; more say nothing about when it was true

void sortEachOnce(std::vector<qsizetype> &terms)
{
    std::ranges::sort(terms);
    const auto rest = std::ranges::unique(terms);
    terms.erase(rest.begin(), rest.end());
}

bool shareTerm(const std::vector<qsizetype> &first, const std::vector<qsizetype> &second)
{
    return std::ranges::any_of(first, [&](qsizetype term) { return std::ranges::binary_search(second, term); });
}

bool shareDays(const Circumstances &first, const Circumstances &second)
{
    return std::ranges::any_of(first.times, [&](const auto &a) {
        return std::ranges::any_of(second.times, [&](const auto &b) { return a.first <= b.second && b.first <= a.second; });
    });
}

}

void Circumstances::merge(const Circumstances &other)
{
    names.insert(names.end(), other.names.begin(), other.names.end());
    sortEachOnce(names);
    for (const auto &time : other.times) {
        if (times.size() < mostTimes) {
            times.push_back(time);
        }
    }
    ofMoment = ofMoment || other.ofMoment;
}

Circumstances circumstancesOf(const ComparedDocument &side, const ComparedMark &mark)
{
    Circumstances result;
    result.ofMoment = mark.sense.ofMoment;
    for (const ComparedWord &word : side.sentenceAround(mark.annotation->range.begin())) {
        if (word.inName) {
            result.names.push_back(word.term);
        }
    }
    sortEachOnce(result.names);
    for (const ComparedMark &other : std::ranges::equal_range(side.values, mark.sentence, {}, &ComparedMark::sentence)) {
        if (other.value.dimension == QLatin1StringView("date") && other.value.low && other.value.high && result.times.size() < mostTimes) {
            result.times.emplace_back(*other.value.low, *other.value.high);
        }
    }
    return result;
}

bool maySpeakOfOthers(const Circumstances &first, const Circumstances &second)
{
    const bool others = !first.names.empty() && !second.names.empty() && !shareTerm(first.names, second.names);
    const bool otherTime = !first.times.empty() && !second.times.empty() && !shareDays(first, second);
    return others || otherTime || first.ofMoment || second.ofMoment;
}

}
