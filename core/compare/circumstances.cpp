// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/circumstances.h"

#include <algorithm>
#include <cstdlib>

namespace Hashiya {

namespace {

constexpr qsizetype nearest = 5; ///< tokens to a name that a value may be of
constexpr int shortestPeriod = 27; ///< days; a day is as often the day of the saying
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
    for (const auto list : {&Circumstances::names, &Circumstances::nearNames}) {
        (this->*list).insert((this->*list).end(), (other.*list).begin(), (other.*list).end());
        sortEachOnce(this->*list);
    }
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
    const auto sentence = side.sentenceAround(mark);
    const auto after = std::ranges::lower_bound(sentence, mark.annotation->range.begin(), {}, [](const ComparedWord &word) { return word.range.end(); });
    const qsizetype token = after != sentence.end() ? after->token : sentence.empty() ? 0 : sentence.back().token;
    for (const ComparedWord &word : sentence) {
        if (word.inName) {
            result.names.push_back(word.term);
        }
        if (word.inName && std::abs(word.token - token) <= nearest) {
            result.nearNames.push_back(word.term);
        }
    }
    sortEachOnce(result.names);
    sortEachOnce(result.nearNames);
    for (const ComparedMark &other : std::ranges::equal_range(side.values, mark.sentence, {}, &ComparedMark::sentence)) {
        const bool date = other.value.dimension == QLatin1StringView("date") && other.value.low && other.value.high;
        if (date && other.value.high->minus(*other.value.low).value_or(Decimal()) >= Decimal(shortestPeriod) && result.times.size() < mostTimes) {
            result.times.emplace_back(*other.value.low, *other.value.high);
        }
    }
    return result;
}

bool datesMaySpeakOfOthers(const Circumstances &first, const Circumstances &second)
{
    return !first.nearNames.empty() && !second.nearNames.empty() && !shareTerm(first.nearNames, second.names) && !shareTerm(second.nearNames, first.names);
}

bool maySpeakOfOthers(const Circumstances &first, const Circumstances &second)
{
    const bool otherTime = !first.times.empty() && !second.times.empty() && !shareDays(first, second);
    return datesMaySpeakOfOthers(first, second) || otherTime || first.ofMoment || second.ofMoment;
}

}
