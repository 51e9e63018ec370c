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

/// A word or value that counts, and the unit where it stands.
struct Mention
{
    quint32 unit;
    quint32 term;
    double weight;
};

std::vector<Mention> mentionsOf(const ComparedDocument &side, Unit unit)
{
    const bool blocks = unit == Unit::Block;
    std::vector<Mention> mentions;
    mentions.reserve(side.words.size() + side.values.size());
    for (const ComparedWord &word : side.words) {
        if (!word.inValue) {
            mentions.push_back({quint32(blocks ? word.block : word.sentence), quint32(word.term), word.inName ? nameWeight : 1.0});
        }
    }
    for (const ComparedMark &mark : side.values) {
        if (const qsizetype place = blocks ? mark.block : mark.sentence; place >= 0) {
            mentions.push_back({quint32(place), quint32(mark.term), valueWeight});
        }
    }
    return mentions;
}

/// By term, those of one term as they stand: counted, not compared.
std::vector<Mention> inOrderOfTerms(const std::vector<Mention> &mentions, size_t termCount)
{
    std::vector<size_t> next(termCount + 1, 0);
    for (const Mention &mention : mentions) {
        ++next[mention.term + 1];
    }
    for (size_t term = 0; term < termCount; ++term) {
        next[term + 1] += next[term];
    }
    std::vector<Mention> ordered(mentions.size());
    for (const Mention &mention : mentions) {
        ordered[next[mention.term]++] = mention;
    }
    return ordered;
}

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
    const std::vector<Mention> mentions = mentionsOf(side, unit);
    for (const Mention &mention : mentions) {
        ++m_begins[mention.unit + 1];
    }
    for (size_t place = 0; place < size(); ++place) {
        m_begins[place + 1] += m_begins[place];
    }
    // Each unit gets its terms in order, and no unit has to be sorted.
    m_weights.resize(mentions.size());
    std::vector<size_t> ends(m_begins.begin(), m_begins.end() - 1);
    for (const Mention &mention : inOrderOfTerms(mentions, size_t(pair.termCount()))) {
        size_t &end = ends[mention.unit];
        if (end > m_begins[mention.unit] && m_weights[end - 1].term == qsizetype(mention.term)) {
            m_weights[end - 1].value += mention.weight;
        } else {
            m_weights[end++] = {qsizetype(mention.term), mention.weight};
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
