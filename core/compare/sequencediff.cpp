// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/sequencediff.h"

#include "core/compare/risingchain.h"

#include <QHash>

#include <algorithm>

namespace Hashiya {

namespace {

/// Two stretches with at most this many pairs of keys are compared in full.
constexpr size_t fullComparison = 160'000;
/// Anchors split a stretch into shorter ones; so often is more than any text needs.
constexpr int deepest = 48;
/// Where no key is unique, sequences of keys are.
constexpr size_t anchorLengths[]{1, 5, 15};

/// Those of the pairs, in the order of the first side, that stand in the same order on the second.
std::vector<IndexPair> inSameOrder(const std::vector<IndexPair> &pairs)
{
    std::vector<size_t> seconds;
    seconds.reserve(pairs.size());
    for (const auto &pair : pairs) {
        seconds.push_back(pair.second);
    }
    std::vector<IndexPair> chain;
    for (const auto index : longestRisingChain(seconds)) {
        chain.push_back(pairs[index]);
    }
    return chain;
}

class Comparer
{
public:
    Comparer(std::span<const quint32> first, std::span<const quint32> second)
        : m_first(first)
        , m_second(second)
    {
    }

    std::vector<IndexPair> pairs()
    {
        compare(0, m_first.size(), 0, m_second.size(), 0);
        return std::move(m_pairs);
    }

private:
    [[nodiscard]] bool equal(size_t i, size_t j) const { return m_first[i] == m_second[j]; }

    /// Pairs keys of [i, iEnd) and [j, jEnd), in order.
    void compare(size_t i, size_t iEnd, size_t j, size_t jEnd, int depth)
    {
        for (; i < iEnd && j < jEnd && equal(i, j); ++i, ++j) {
            m_pairs.push_back({i, j});
        }
        size_t tail = 0;
        while (iEnd - tail > i && jEnd - tail > j && equal(iEnd - tail - 1, jEnd - tail - 1)) {
            ++tail;
        }
        iEnd -= tail;
        jEnd -= tail;
        if (i < iEnd && j < jEnd) {
            if ((iEnd - i) * (jEnd - j) <= fullComparison) {
                compareFully(i, iEnd, j, jEnd);
            } else if (depth < deepest) {
                compareBetweenAnchors(i, iEnd, j, jEnd, depth);
            }
        }
        for (size_t k = 0; k < tail; ++k) {
            m_pairs.push_back({iEnd + k, jEnd + k});
        }
    }

    void compareBetweenAnchors(size_t i, size_t iEnd, size_t j, size_t jEnd, int depth)
    {
        std::vector<IndexPair> anchors;
        for (const size_t length : anchorLengths) {
            if (anchors.empty()) {
                anchors = inSameOrder(uniquePairs(i, iEnd, j, jEnd, length));
            }
        }
        if (anchors.empty()) {
            return;
        }
        for (const auto &[first, second] : anchors) {
            compare(i, first, j, second, depth + 1);
            m_pairs.push_back({first, second});
            i = first + 1;
            j = second + 1;
        }
        compare(i, iEnd, j, jEnd, depth + 1);
    }

    /// Sequences of `length` keys that stand once in either stretch, as pairs of their first keys, in the order of the first.
    [[nodiscard]] std::vector<IndexPair> uniquePairs(size_t i, size_t iEnd, size_t j, size_t jEnd, size_t length) const
    {
        struct Places
        {
            size_t first = 0, second = 0;
            int inFirst = 0, inSecond = 0;
        };
        QHash<size_t, Places> places;
        for (auto at = i; at + length <= iEnd; ++at) {
            auto &place = places[sequenceKey(m_first, at, length)];
            ++place.inFirst;
            place.first = at;
        }
        for (auto at = j; at + length <= jEnd; ++at) {
            auto &place = places[sequenceKey(m_second, at, length)];
            ++place.inSecond;
            place.second = at;
        }
        std::vector<IndexPair> unique;
        for (const auto &place : std::as_const(places)) {
            // Equal keys of longer sequences may still be other words.
            if (place.inFirst == 1 && place.inSecond == 1 && equal(place.first, place.second)) {
                unique.push_back({place.first, place.second});
            }
        }
        std::ranges::sort(unique, {}, &IndexPair::first);
        return unique;
    }

    static size_t sequenceKey(std::span<const quint32> words, size_t at, size_t length)
    {
        size_t key = 0;
        for (auto word = at; word < at + length; ++word) {
            key = qHashMulti(key, words[word]);
        }
        return key;
    }

    /// Longest common subsequence by the table of all pairs.
    void compareFully(size_t i, size_t iEnd, size_t j, size_t jEnd)
    {
        const auto rows = iEnd - i;
        const auto columns = jEnd - j;
        m_table.assign((rows + 1) * (columns + 1), 0);
        const auto cell = [&](size_t row, size_t column) -> quint32 & { return m_table[row * (columns + 1) + column]; };
        for (auto row = rows; row-- > 0;) {
            for (auto column = columns; column-- > 0;) {
                cell(row, column) = equal(i + row, j + column) ? cell(row + 1, column + 1) + 1 : std::max(cell(row + 1, column), cell(row, column + 1));
            }
        }
        for (size_t row = 0, column = 0; row < rows && column < columns;) {
            if (equal(i + row, j + column)) {
                m_pairs.push_back({i + row++, j + column++});
            } else if (cell(row + 1, column) >= cell(row, column + 1)) {
                ++row;
            } else {
                ++column;
            }
        }
    }

    std::span<const quint32> m_first;
    std::span<const quint32> m_second;
    std::vector<IndexPair> m_pairs;
    std::vector<quint32> m_table;
};

}

std::vector<IndexPair> commonSubsequence(std::span<const quint32> first, std::span<const quint32> second)
{
    return Comparer(first, second).pairs();
}

}
