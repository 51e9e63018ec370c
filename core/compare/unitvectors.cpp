// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/unitvectors.h"

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>

namespace Hashiya {

namespace {

/// A word or value that counts, as a number that sorts by term: small, since there are as many as the articles have words.
class Mention
{
public:
    enum Sort : quint64 { Word, Name, Value };

    Mention() = default;
    Mention(qsizetype term, Sort sort)
        : m_code(quint64(term) << 2 | sort)
    {
    }

    [[nodiscard]] qsizetype term() const { return qsizetype(m_code >> 2); }
    [[nodiscard]] double weight() const { return weights[m_code & 3]; }
    friend auto operator<=>(const Mention &, const Mention &) = default;

private:
    static constexpr std::array weights{1.0, 1.5, 2.0}; // of each sort
    quint64 m_code = 0;
};

/// Calls add(unit, mention) for every word and value that counts.
template <typename Add>
void forEachMention(const ComparedDocument &side, Unit unit, Add add)
{
    const bool blocks = unit == Unit::Block;
    for (const ComparedWord &word : side.words) {
        if (!word.inValue) {
            add(size_t(blocks ? word.block : word.sentence), Mention(word.term, word.inName ? Mention::Name : Mention::Word));
        }
    }
    for (const ComparedMark &mark : side.values) {
        if (const qsizetype place = blocks ? mark.block : mark.sentence; place >= 0) {
            add(size_t(place), Mention(mark.term, Mention::Value));
        }
    }
}

/// Appends the vector of what a unit mentions: equal terms summed, weighed by rarity, of length 1.
void appendVector(std::span<Mention> mentions, const ComparedPair &pair, std::vector<Weight> &weights)
{
    const size_t begin = weights.size();
    std::ranges::sort(mentions);
    for (const Mention mention : mentions) {
        if (weights.size() > begin && weights.back().term == mention.term()) {
            weights.back().value += mention.weight();
        } else {
            weights.push_back({mention.term(), mention.weight()});
        }
    }
    const auto vector = std::span(weights).subspan(begin);
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
    forEachMention(side, unit, [&](size_t place, Mention) { ++m_begins[place + 1]; });
    for (size_t place = 0; place < size(); ++place) {
        m_begins[place + 1] += m_begins[place];
    }
    std::vector<Mention> mentions(m_begins.back());
    std::vector<size_t> next(m_begins.begin(), m_begins.end() - 1);
    forEachMention(side, unit, [&](size_t place, Mention mention) { mentions[next[place]++] = mention; });
    m_weights.reserve(mentions.size());
    for (size_t place = 0; place < size(); ++place) {
        const auto ofUnit = std::span(mentions).subspan(m_begins[place], m_begins[place + 1] - m_begins[place]);
        m_begins[place] = m_weights.size();
        appendVector(ofUnit, pair, m_weights);
    }
    m_begins.back() = m_weights.size();
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
