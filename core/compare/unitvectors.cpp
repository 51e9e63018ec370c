// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/unitvectors.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace Hashiya {

namespace {

constexpr double nameWeight = 1.5;
constexpr double valueWeight = 2.0;

/// Calls add(unit, weight) for every word and value that counts.
template <typename Add>
void forEachWeight(const ComparedDocument &side, Unit unit, Add add)
{
    const bool blocks = unit == Unit::Block;
    for (const ComparedWord &word : side.words) {
        if (!word.inValue) {
            add(size_t(blocks ? word.block : word.sentence), Weight{word.term, word.inName ? nameWeight : 1.0});
        }
    }
    for (const ComparedMark &mark : side.values) {
        if (const qsizetype place = blocks ? mark.block : mark.sentence; place >= 0) {
            add(size_t(place), Weight{mark.term, valueWeight});
        }
    }
}

/// Sums equal terms, weighs them by rarity and brings the vector to length 1, in place; returns what is left of it.
std::span<Weight> normalised(std::span<Weight> raw, const ComparedPair &pair)
{
    std::ranges::sort(raw, {}, &Weight::term);
    size_t size = 0;
    for (const Weight &weight : raw) {
        if (size > 0 && raw[size - 1].term == weight.term) {
            raw[size - 1].value += weight.value;
        } else {
            raw[size++] = weight;
        }
    }
    const auto vector = raw.first(size);
    double squares = 0;
    for (Weight &weight : vector) {
        weight.value = std::sqrt(weight.value) * pair.rarity(weight.term);
        squares += weight.value * weight.value;
    }
    const double length = std::sqrt(squares);
    for (Weight &weight : vector) {
        weight.value /= length;
    }
    return vector;
}

}

UnitVectors::UnitVectors(const ComparedDocument &side, const ComparedPair &pair, Unit unit)
    : m_begins((unit == Unit::Block ? size_t(side.blockCount()) : side.sentences.size()) + 1, 0)
{
    forEachWeight(side, unit, [&](size_t place, const Weight &) { ++m_begins[place + 1]; });
    for (size_t place = 0; place < size(); ++place) {
        m_begins[place + 1] += m_begins[place];
    }
    m_weights.resize(m_begins.back());
    std::vector<size_t> next(m_begins.begin(), m_begins.end() - 1);
    forEachWeight(side, unit, [&](size_t place, const Weight &weight) { m_weights[next[place]++] = weight; });
    size_t end = 0;
    for (size_t place = 0; place < size(); ++place) {
        const auto vector = normalised(std::span(m_weights).subspan(m_begins[place], m_begins[place + 1] - m_begins[place]), pair);
        std::ranges::copy(vector, m_weights.begin() + qsizetype(end));
        m_begins[place] = end;
        end += vector.size();
    }
    m_begins.back() = end;
    m_weights.resize(end);
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
