// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/alignment.h"

#include "core/compare/nearpairs.h"

#include <QHash>

#include <cmath>

namespace Hashiya {

namespace {

constexpr double enough = 0.12; ///< similarity of a pair that stands alone
constexpr double enoughToJoin = 0.25; ///< of a block that joins one which has a partner already
constexpr size_t keptPerBlock = 16; ///< candidates that are compared in full
constexpr double nameWeight = 1.5;
constexpr double valueWeight = 2.0;

struct Weight
{
    qsizetype term;
    double value;

    friend bool operator==(const Weight &, const Weight &) = default;
};

using Vector = std::vector<Weight>; ///< by term; length 1, or empty

/// Sums equal terms, weighs them by rarity and brings the vector to length 1.
Vector normalised(Vector raw, const ComparedPair &pair)
{
    std::ranges::sort(raw, [](const Weight &a, const Weight &b) { return a.term != b.term ? a.term < b.term : a.value < b.value; });
    Vector vector;
    for (const Weight &weight : raw) {
        if (!vector.empty() && vector.back().term == weight.term) {
            vector.back().value += weight.value;
        } else {
            vector.push_back(weight);
        }
    }
    double squares = 0;
    for (Weight &weight : vector) {
        weight.value = std::sqrt(weight.value) * pair.rarity(weight.term);
        squares += weight.value * weight.value;
    }
    for (Weight &weight : vector) {
        weight.value /= std::sqrt(squares);
    }
    return vector;
}

std::vector<Vector> blockVectors(const ComparedDocument &side, const ComparedPair &pair)
{
    std::vector<Vector> raw(size_t(side.blockCount()));
    for (const ComparedWord &word : side.words) {
        if (!word.inValue) {
            raw[size_t(word.block)].push_back({word.term, word.inName ? nameWeight : 1.0});
        }
    }
    for (const ComparedMark &mark : side.values) {
        raw[size_t(mark.block)].push_back({mark.term, valueWeight});
    }
    for (Vector &vector : raw) {
        vector = normalised(std::move(vector), pair);
    }
    return raw;
}

double similarity(const Vector &a, const Vector &b)
{
    double sum = 0;
    for (auto i = a.begin(), j = b.begin(); i != a.end() && j != b.end();) {
        if (i->term == j->term) {
            sum += i->value * j->value;
            ++i;
            ++j;
        } else if (i->term < j->term) {
            ++i;
        } else {
            ++j;
        }
    }
    return std::min(sum, 1.0);
}

size_t hashOf(const Vector &vector)
{
    size_t seed = 0;
    for (const Weight &weight : vector) {
        seed = qHashMulti(seed, weight.term, weight.value);
    }
    return seed;
}

class Aligner
{
public:
    explicit Aligner(const ComparedPair &pair)
        : m_pair(pair)
        , m_first(blockVectors(pair.first(), pair))
        , m_second(blockVectors(pair.second(), pair))
        , m_firstTaken(m_first.size(), false)
        , m_secondTaken(m_second.size(), false)
    {
    }

    Alignment run()
    {
        alignIdentical();
        const std::vector<CandidatePair> candidates = compareCandidates(candidatesByRareTerms());
        alignSimilar(candidates);
        joinRest(candidates);
        std::ranges::sort(m_result.blocks, [](const AlignedBlocks &a, const AlignedBlocks &b) {
            return a.first != b.first ? a.first < b.first : a.second < b.second;
        });
        return std::move(m_result);
    }

private:
    void add(qsizetype first, qsizetype second, double similarity)
    {
        m_result.blocks.append({first, second, similarity});
        m_result.pairs.insert({first, second});
        m_firstTaken[size_t(first)] = m_secondTaken[size_t(second)] = true;
    }

    void alignIdentical()
    {
        QHash<size_t, QList<qsizetype>> bySecond;
        for (qsizetype j = qsizetype(m_second.size()) - 1; j >= 0; --j) {
            if (!m_second[size_t(j)].empty()) {
                bySecond[hashOf(m_second[size_t(j)])].append(j); // the earliest is last
            }
        }
        for (qsizetype i = 0; i < qsizetype(m_first.size()); ++i) {
            const auto found = bySecond.find(hashOf(m_first[size_t(i)]));
            if (found != bySecond.end() && !found->isEmpty() && m_first[size_t(i)] == m_second[size_t(found->last())]) {
                add(i, found->takeLast(), 1.0);
            }
        }
    }

    /// Sums what two blocks share of terms that few pairs of blocks share.
    std::vector<CandidatePair> candidatesByRareTerms()
    {
        std::vector<std::vector<std::pair<qsizetype, double>>> postings(size_t(m_pair.termCount()));
        std::vector<qsizetype> firstCounts(postings.size(), 0);
        for (size_t j = 0; j < m_second.size(); ++j) {
            for (const Weight &weight : m_second[j]) {
                postings[size_t(weight.term)].emplace_back(qsizetype(j), weight.value);
            }
        }
        for (const Vector &vector : m_first) {
            for (const Weight &weight : vector) {
                ++firstCounts[size_t(weight.term)];
            }
        }
        std::vector<double> sums(m_second.size(), 0);
        std::vector<qsizetype> touched;
        std::vector<CandidatePair> pairs;
        for (size_t i = 0; i < m_first.size(); ++i) {
            for (const Weight &weight : m_first[i]) {
                const auto &posting = postings[size_t(weight.term)];
                if (firstCounts[size_t(weight.term)] * qsizetype(posting.size()) > nearPairLimit) {
                    continue;
                }
                m_result.pairsVisited += qint64(posting.size());
                for (const auto &[j, value] : posting) {
                    if (sums[size_t(j)] == 0) {
                        touched.push_back(j);
                    }
                    sums[size_t(j)] += weight.value * value;
                }
            }
            for (const qsizetype j : touched) {
                pairs.push_back({qsizetype(i), j, std::exchange(sums[size_t(j)], 0)});
            }
            touched.clear();
        }
        return pairs;
    }

    /// Keeps the best of each block of either side, and compares those in full.
    std::vector<CandidatePair> compareCandidates(std::vector<CandidatePair> pairs)
    {
        sortCandidates(pairs, qsizetype(m_first.size()), qsizetype(m_second.size()));
        std::vector<size_t> firstKept(m_first.size(), 0);
        std::vector<size_t> secondKept(m_second.size(), 0);
        std::erase_if(pairs, [&](const CandidatePair &pair) {
            const bool first = firstKept[size_t(pair.first)]++ < keptPerBlock;
            const bool second = secondKept[size_t(pair.second)]++ < keptPerBlock;
            return !first && !second;
        });
        for (CandidatePair &pair : pairs) {
            pair.score = similarity(m_first[size_t(pair.first)], m_second[size_t(pair.second)]);
            ++m_result.pairsVisited;
        }
        return pairs;
    }

    void alignSimilar(const std::vector<CandidatePair> &candidates)
    {
        std::vector<CandidatePair> free;
        std::ranges::copy_if(candidates, std::back_inserter(free), [this](const CandidatePair &pair) {
            return pair.score >= enough && !m_firstTaken[size_t(pair.first)] && !m_secondTaken[size_t(pair.second)];
        });
        for (const CandidatePair &pair : assignGreedily(std::move(free), qsizetype(m_first.size()), qsizetype(m_second.size()))) {
            add(pair.first, pair.second, pair.score);
        }
    }

    void joinRest(std::vector<CandidatePair> candidates)
    {
        sortCandidates(candidates, qsizetype(m_first.size()), qsizetype(m_second.size()));
        for (const CandidatePair &pair : candidates) {
            if (pair.score < enoughToJoin) {
                return;
            }
            if (!m_firstTaken[size_t(pair.first)] || !m_secondTaken[size_t(pair.second)]) {
                add(pair.first, pair.second, pair.score);
            }
        }
    }

    const ComparedPair &m_pair;
    std::vector<Vector> m_first;
    std::vector<Vector> m_second;
    std::vector<bool> m_firstTaken;
    std::vector<bool> m_secondTaken;
    Alignment m_result;
};

}

Alignment alignBlocks(const ComparedPair &pair)
{
    return Aligner(pair).run();
}

}
