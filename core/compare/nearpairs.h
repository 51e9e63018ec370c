// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <algorithm>
#include <vector>

namespace Hashiya {

/// How many pairs of two lists are looked at: all where the product is at most this, else only those of about the same rank. Bounds
/// every step of a comparison by the lengths of both lists, whatever an article repeats.
inline constexpr qsizetype nearPairLimit = 64;

/// Calls visit(i, j) for pairs of [0, firstCount) × [0, secondCount): all of them up to the limit; else those whose ranks, scaled to the other
/// list, lie within eight. The chosen pairs are the mirror of those of the exchanged lists. Returns the number of calls.
template <typename Visit>
qint64 forEachNearPair(qsizetype firstCount, qsizetype secondCount, Visit visit)
{
    constexpr qsizetype window = 8;
    qint64 calls = 0;
    const bool all = firstCount * secondCount <= nearPairLimit;
    const qsizetype reach = window * std::max(firstCount, secondCount);
    for (qsizetype i = 0; i < firstCount && secondCount > 0; ++i) {
        // |i * secondCount - j * firstCount| <= reach
        const qsizetype from = all ? 0 : std::max<qsizetype>(0, (i * secondCount - reach + firstCount - 1) / firstCount);
        const qsizetype to = all ? secondCount - 1 : std::min(secondCount - 1, (i * secondCount + reach) / firstCount);
        for (qsizetype j = from; j <= to; ++j) {
            visit(i, j);
            ++calls;
        }
    }
    return calls;
}

/// A pair that may belong together.
struct CandidatePair
{
    qsizetype first = 0;
    qsizetype second = 0;
    double score = 0;
};

/// The better pair first: by score, then nearness of the ranks, then place, so that exchanging the sides gives the mirror; `firstCount` and
/// `secondCount` are the lengths of the lists that the indices belong to. No two pairs of other indices are equal.
struct BetterCandidate
{
    qsizetype firstCount = 0;
    qsizetype secondCount = 0;

    [[nodiscard]] bool operator()(const CandidatePair &a, const CandidatePair &b) const
    {
        if (a.score != b.score) {
            return a.score > b.score;
        }
        if (distance(a) != distance(b)) {
            return distance(a) < distance(b);
        }
        return a.first + a.second != b.first + b.second ? a.first + a.second < b.first + b.second : a.first < b.first;
    }

private:
    [[nodiscard]] qsizetype distance(const CandidatePair &pair) const { return std::abs(pair.first * secondCount - pair.second * firstCount); }
};

inline void sortCandidates(std::vector<CandidatePair> &pairs, qsizetype firstCount, qsizetype secondCount)
{
    std::ranges::sort(pairs, BetterCandidate{firstCount, secondCount});
}

/// The best pairs in which no index stands twice, greedily: at most one pair for each first and each second.
[[nodiscard]] inline std::vector<CandidatePair> assignGreedily(
    std::vector<CandidatePair> pairs, qsizetype firstCount, qsizetype secondCount)
{
    sortCandidates(pairs, firstCount, secondCount);
    std::vector<bool> firstTaken(size_t(firstCount), false);
    std::vector<bool> secondTaken(size_t(secondCount), false);
    std::erase_if(pairs, [&](const CandidatePair &pair) {
        if (firstTaken[size_t(pair.first)] || secondTaken[size_t(pair.second)]) {
            return true;
        }
        firstTaken[size_t(pair.first)] = secondTaken[size_t(pair.second)] = true;
        return false;
    });
    return pairs;
}

}
