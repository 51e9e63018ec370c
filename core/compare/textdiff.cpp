// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/textdiff.h"

#include "core/annotation/foldedwords.h"
#include "core/compare/risingchain.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace Hashiya {

namespace {

/// Two stretches with at most this many pairs of words are compared in full.
constexpr size_t fullComparison = 160'000;
/// Anchors split a stretch into shorter ones; so often is more than any text needs.
constexpr int deepest = 48;
/// Where no word is unique, sequences of words (and the spaces between them) are.
constexpr size_t anchorLengths[]{1, 5, 15};

struct Word
{
    TextRange range;
    quint32 key; ///< equal for equal words of both texts
};

struct Pair
{
    size_t first;
    size_t second;
};

std::vector<Word> wordsOf(QStringView text, QHash<QStringView, quint32> &keys)
{
    std::vector<Word> words;
    qsizetype begin = 0;
    while (begin < text.size()) {
        auto end = begin + 1;
        while (isWordUnit(text[begin]) && end < text.size() && isWordUnit(text[end])) {
            ++end;
        }
        const TextRange range(begin, end);
        const auto known = keys.constFind(range.of(text));
        const auto key = known != keys.cend() ? *known : *keys.insert(range.of(text), quint32(keys.size()));
        words.push_back({range, key});
        begin = end;
    }
    return words;
}

/// Those of the pairs, in the order of the first text, that stand in the same order in the second.
std::vector<Pair> inSameOrder(const std::vector<Pair> &pairs)
{
    std::vector<size_t> seconds;
    seconds.reserve(pairs.size());
    for (const auto &pair : pairs) {
        seconds.push_back(pair.second);
    }
    std::vector<Pair> chain;
    for (const auto index : longestRisingChain(seconds)) {
        chain.push_back(pairs[index]);
    }
    return chain;
}

class Comparer
{
public:
    Comparer(std::vector<Word> first, std::vector<Word> second)
        : m_first(std::move(first))
        , m_second(std::move(second))
    {
    }

    std::vector<Pair> pairs()
    {
        compare(0, m_first.size(), 0, m_second.size(), 0);
        return std::move(m_pairs);
    }
    [[nodiscard]] const Word &first(size_t index) const { return m_first[index]; }
    [[nodiscard]] const Word &second(size_t index) const { return m_second[index]; }

private:
    [[nodiscard]] bool equal(size_t i, size_t j) const { return m_first[i].key == m_second[j].key; }

    /// Pairs words of [i, iEnd) and [j, jEnd), in order.
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
        std::vector<Pair> anchors;
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

    /// Sequences of `length` words that stand once in either stretch, as pairs of their first words, in the order of the first.
    [[nodiscard]] std::vector<Pair> uniquePairs(size_t i, size_t iEnd, size_t j, size_t jEnd, size_t length) const
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
        std::vector<Pair> unique;
        for (const auto &place : std::as_const(places)) {
            // Equal keys of longer sequences may still be other words.
            if (place.inFirst == 1 && place.inSecond == 1 && equal(place.first, place.second)) {
                unique.push_back({place.first, place.second});
            }
        }
        std::ranges::sort(unique, {}, &Pair::first);
        return unique;
    }

    static size_t sequenceKey(const std::vector<Word> &words, size_t at, size_t length)
    {
        size_t key = 0;
        for (auto word = at; word < at + length; ++word) {
            key = qHashMulti(key, words[word].key);
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

    std::vector<Word> m_first;
    std::vector<Word> m_second;
    std::vector<Pair> m_pairs;
    std::vector<quint32> m_table;
};

}

QList<CommonRun> commonRuns(QStringView first, QStringView second)
{
    QHash<QStringView, quint32> keys;
    auto firstWords = wordsOf(first, keys);
    auto secondWords = wordsOf(second, keys);
    Comparer comparer(std::move(firstWords), std::move(secondWords));
    QList<CommonRun> runs;
    for (const auto &[i, j] : comparer.pairs()) {
        const auto inFirst = comparer.first(i).range;
        const auto inSecond = comparer.second(j).range;
        const bool goesOn = !runs.isEmpty() && runs.constLast().inFirst().end() == inFirst.begin() && runs.constLast().inSecond().end() == inSecond.begin();
        if (goesOn) {
            runs.last().length += inFirst.length();
        } else {
            runs.append({inFirst.begin(), inSecond.begin(), inFirst.length()});
        }
    }
    return runs;
}

TextSplices differenceOf(QStringView first, QStringView second)
{
    QList<TextSplice> splices;
    qsizetype inFirst = 0;
    qsizetype inSecond = 0;
    const auto replace = [&](qsizetype firstEnd, qsizetype secondEnd) {
        if (inFirst < firstEnd || inSecond < secondEnd) {
            splices.append({{inFirst, firstEnd}, second.sliced(inSecond, secondEnd - inSecond).toString()});
        }
    };
    for (const auto &run : commonRuns(first, second)) {
        replace(run.first, run.second);
        inFirst = run.inFirst().end();
        inSecond = run.inSecond().end();
    }
    replace(first.size(), second.size());
    return TextSplices(std::move(splices));
}

}
