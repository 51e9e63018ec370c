// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/comparedpair.h"

#include <span>
#include <vector>

namespace Hashiya {

/// What an alignment brings together.
enum class Unit { Block, Sentence };

struct Weight
{
    qsizetype term = -1;
    double value = 0;

    friend bool operator==(const Weight &, const Weight &) = default;
};

/// What each block or sentence of one side speaks of: its stems and values weighted by rarity in both articles, names half as much again and values twice; by term, of
/// length 1, or empty.
class UnitVectors
{
public:
    UnitVectors(const ComparedDocument &side, const ComparedPair &pair, Unit unit);

    [[nodiscard]] size_t size() const { return m_begins.size() - 1; }
    [[nodiscard]] std::span<const Weight> operator[](size_t unit) const { return all().subspan(m_begins[unit], m_begins[unit + 1] - m_begins[unit]); }
    /// Of all units, one after another.
    [[nodiscard]] std::span<const Weight> all() const { return m_weights; }
    /// Units that are not empty.
    [[nodiscard]] qsizetype usedCount() const;

private:
    /// Brings each vector to length 1 and moves it up to the one before; `ends` says where each ends.
    void closeGaps(const std::vector<size_t> &ends, const ComparedPair &pair);

    std::vector<Weight> m_weights;
    std::vector<size_t> m_begins; ///< by unit, and the end of the last
};

/// Equal for equal vectors.
[[nodiscard]] size_t hashOf(std::span<const Weight> vector);

/// The similarity of many vectors to one that stays: the cosine, in [0, 1].
class SimilarityToOne
{
public:
    explicit SimilarityToOne(size_t termCount)
        : m_values(termCount, 0)
    {
    }

    /// `vector` must live until the next.
    void setOne(qsizetype number, std::span<const Weight> vector);
    /// The number of the one, or -1.
    [[nodiscard]] qsizetype one() const { return m_number; }
    [[nodiscard]] double of(std::span<const Weight> other) const;

private:
    qsizetype m_number = -1;
    std::span<const Weight> m_one;
    std::vector<double> m_values; ///< of the one, by term; 0 where it has none
};

}
