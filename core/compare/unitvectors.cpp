// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/unitvectors.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace Hashiya {

namespace {

/// Weighs a vector's terms by rarity and brings it to length 1.
void normalise(std::span<Weight> vector, const ComparedPair &pair)
{
    double squares = 0;
    for (Weight &weight : vector) {
        weight.value = std::sqrt(weight.value) * pair.rarity(weight.term);
        squares += weight.value * weight.value;
    }
    const double length = std::sqrt(squares);
    for (Weight &weight : vector) {
        weight.value /= length;
    }
}

}

UnitVectors::UnitVectors(const ComparedDocument &side, const ComparedPair &pair, Unit unit)
    : m_begins((unit == Unit::Block ? size_t(side.blockCount()) : side.sentences.size()) + 1, 0)
{
    const auto place = unit == Unit::Block ? &TermMention::block : &TermMention::sentence;
    for (const TermMention &mention : side.mentions) {
        if (mention.*place >= 0) {
            ++m_begins[size_t(mention.*place) + 1];
        }
    }
    for (size_t i = 0; i < size(); ++i) {
        m_begins[i + 1] += m_begins[i];
    }
    // Mentions come by term: each unit gets its terms in order, and no unit has to be sorted.
    m_weights.resize(m_begins.back());
    std::vector<size_t> ends(m_begins.begin(), m_begins.end() - 1);
    for (const TermMention &mention : side.mentions) {
        if (mention.*place < 0) {
            continue;
        }
        const auto number = size_t(mention.*place);
        size_t &end = ends[number];
        if (end > m_begins[number] && m_weights[end - 1].term == mention.term) {
            m_weights[end - 1].value += double(mention.weight);
        } else {
            m_weights[end++] = {mention.term, double(mention.weight)};
        }
    }
    closeGaps(ends, pair);
}

void UnitVectors::closeGaps(const std::vector<size_t> &ends, const ComparedPair &pair)
{
    size_t size = 0;
    for (size_t unit = 0; unit < ends.size(); ++unit) {
        const auto vector = std::span(m_weights).subspan(m_begins[unit], ends[unit] - m_begins[unit]);
        normalise(vector, pair);
        std::ranges::copy(vector, m_weights.begin() + qsizetype(size));
        m_begins[unit] = size;
        size += vector.size();
    }
    m_begins.back() = size;
    m_weights.resize(size);
}

qsizetype UnitVectors::usedCount() const
{
    qsizetype used = 0;
    for (size_t unit = 0; unit < size(); ++unit) {
        used += m_begins[unit] < m_begins[unit + 1] ? 1 : 0;
    }
    return used;
}

size_t hashOf(std::span<const Weight> vector)
{
    constexpr size_t factor = 0x9E3779B97F4A7C15; // 2^64 by the golden ratio
    size_t hash = 0;
    for (const Weight &weight : vector) {
        hash = (std::rotl(hash, 5) ^ size_t(weight.term)) * factor;
        hash = (std::rotl(hash, 5) ^ std::bit_cast<size_t>(weight.value)) * factor;
    }
    return hash;
}

void SimilarityToOne::setOne(qsizetype number, std::span<const Weight> vector)
{
    for (const Weight &weight : m_one) {
        m_values[size_t(weight.term)] = 0;
    }
    for (const Weight &weight : vector) {
        m_values[size_t(weight.term)] = weight.value;
    }
    m_number = number;
    m_one = vector;
}

double SimilarityToOne::of(std::span<const Weight> other) const
{
    double sum = 0;
    for (const Weight &weight : other) {
        sum += m_values[size_t(weight.term)] * weight.value;
    }
    return std::min(sum, 1.0);
}

}
