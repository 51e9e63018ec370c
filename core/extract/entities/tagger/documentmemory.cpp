// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/entities/tagger/documentmemory.h"

#include <algorithm>

namespace Hashiya {

namespace {

constexpr float leastMass = 0.02F; ///< of being a name, below which an occurrence says nothing

int bucketOf(float probability)
{
    constexpr std::array bounds = {0.05F, 0.15F, 0.3F, 0.5F, 0.7F, 0.85F, 0.95F, 0.99F};
    return int(std::ranges::upper_bound(bounds, probability) - bounds.begin());
}

int countBucketOf(int count)
{
    return count > 6 ? 5 : count > 3 ? 4 : count;
}

}

DocumentMemory::DocumentMemory(std::span<const WordInfo *const> words, std::span<const float> marginals, int labels, std::span<const int> sentenceOf, int window)
    : m_words(words)
    , m_marginals(marginals)
    , m_labels(labels)
    , m_sentenceOf(sentenceOf)
    , m_window(window)
    , m_recollections(words.size())
{
    std::unordered_map<quint64, std::vector<qsizetype>> places;
    for (size_t i = 0; i < words.size(); ++i) {
        if (isName(qsizetype(i))) {
            places.try_emplace(words[i]->core);
        }
    }
    for (size_t i = 0; i < words.size(); ++i) {
        if (const auto found = places.find(words[i]->core); found != places.end()) {
            found->second.push_back(qsizetype(i));
        }
    }
    for (const auto &[core, tokens] : places) {
        for (size_t at = 0; tokens.size() > 1 && at < tokens.size(); ++at) {
            recall(tokens, at);
        }
    }
}

bool DocumentMemory::isName(qsizetype token) const
{
    return 1.0F - m_marginals[size_t(token) * size_t(m_labels)] >= leastMass;
}

float DocumentMemory::massOf(qsizetype token, int type) const
{
    const float *row = m_marginals.data() + token * m_labels;
    return row[beginLabel(type)] + row[insideLabel(type)];
}

void DocumentMemory::recall(std::span<const qsizetype> places, size_t at)
{
    const int types = (m_labels - 1) / 2;
    std::array<float, mostTypes> sums{};
    std::array<float, mostTypes> tops{};
    std::array<qsizetype, mostTypes> topAt{};
    int others = 0;
    const auto look = [&](size_t other) {
        if (std::abs(m_sentenceOf[size_t(places[other])] - m_sentenceOf[size_t(places[at])]) > m_window) {
            return false;
        }
        ++others;
        for (int type = 0; type < types; ++type) {
            const float mass = massOf(places[other], type);
            sums[size_t(type)] += mass;
            if (mass > tops[size_t(type)]) {
                tops[size_t(type)] = mass;
                topAt[size_t(type)] = places[other];
            }
        }
        return true;
    };
    for (size_t other = at; other-- > 0 && at - other <= mostLooks && look(other);) { }
    for (size_t other = at + 1; other < places.size() && other - at <= mostLooks && look(other); ++other) { }
    const auto type = std::max_element(sums.begin(), sums.begin() + types) - sums.begin();
    if (others > 0 && tops[size_t(type)] >= leastMass) {
        m_recollections[size_t(places[at])] = {int(type), sums[size_t(type)] / float(others), tops[size_t(type)], others, topAt[size_t(type)]};
    }
}

quint64 DocumentMemory::summaryOf(qsizetype token) const
{
    if (token < 0 || token >= qsizetype(m_words.size())) {
        return 0;
    }
    const Recollection &memory = m_recollections[size_t(token)];
    return memory.type < 0 ? 1 : combined(quint64(memory.type) + 2, quint64(bucketOf(memory.share)));
}

void DocumentMemory::appendFeatures(qsizetype token, std::vector<quint64> &out) const
{
    const Recollection &memory = m_recollections[size_t(token)];
    const bool nameHere = isName(token);
    if (memory.type < 0 && !nameHere) {
        return;
    }
    const float *row = m_marginals.data() + token * m_labels;
    const auto best = std::max_element(row, row + m_labels) - row;
    const quint64 own = combined(quint64(best), quint64(bucketOf(row[best])));
    const quint64 here = summaryOf(token);
    const quint64 before = summaryOf(token - 1);
    const quint64 after = summaryOf(token + 1);
    const auto add = [&out](quint64 kind, quint64 value) { out.push_back(combined(kind, value)); };
    add(401, own);
    add(402, here);
    add(403, combined(here, own));
    add(404, before);
    add(405, after);
    add(406, combined(before, here));
    add(407, combined(here, after));
    add(408, combined(combined(before, here), quint64(best)));
    if (memory.type < 0) {
        return;
    }
    const auto type = quint64(memory.type);
    add(410, combined(type, quint64(bucketOf(memory.strongest))));
    add(411, combined(combined(type, quint64(bucketOf(memory.strongest))), quint64(countBucketOf(memory.others))));
    add(412, combined(combined(type, quint64(bucketOf(memory.strongest))), quint64(best)));
    // How the clearest occurrence stood: begin or inside, and whether the same words stand beside this one.
    const qsizetype clear = memory.strongestAt;
    const float *clearRow = m_marginals.data() + clear * m_labels;
    const bool begins = clearRow[beginLabel(memory.type)] > clearRow[insideLabel(memory.type)];
    const auto sameAt = [&](int offset) {
        const qsizetype a = token + offset;
        const qsizetype b = clear + offset;
        return a >= 0 && b >= 0 && a < qsizetype(m_words.size()) && b < qsizetype(m_words.size()) && m_words[size_t(a)]->core == m_words[size_t(b)]->core;
    };
    const quint64 stance = (begins ? 1U : 0U) | (sameAt(-1) ? 2U : 0U) | (sameAt(1) ? 4U : 0U);
    add(413, combined(combined(type, stance), quint64(bucketOf(memory.strongest))));
    add(414, combined(combined(type, stance), m_words[size_t(token)]->clitics));
}

}
