// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/alignment.h"

#include "core/compare/nearpairs.h"
#include "core/compare/risingchain.h"

#include <QHash>

#include <cmath>

namespace Hashiya {

namespace {

constexpr double enough = 0.12; ///< similarity of a pair that stands alone
constexpr double enoughToJoin = 0.25; ///< of a block that joins one which has a partner already
constexpr double enoughForSentenceToJoin = 0.15; ///< sentences are cut and merged more freely
constexpr size_t keptPerBlock = 16; ///< candidates that are compared in full
constexpr double nameWeight = 1.5;
constexpr double valueWeight = 2.0;
// What makes a revision: pairs in one order, how alike they are, and how much of the shorter text they take in.
constexpr double orderOfRevision = 0.7;
constexpr double similarityOfRevision = 0.5;
constexpr double shareOfRevision = 0.6;
constexpr double similarityOfMoved = 0.4;

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

enum class Unit { Block, Sentence };

std::vector<Vector> unitVectors(const ComparedDocument &side, const ComparedPair &pair, Unit unit)
{
    const bool blocks = unit == Unit::Block;
    std::vector<Vector> raw(blocks ? size_t(side.blockCount()) : side.sentences.size());
    for (const ComparedWord &word : side.words) {
        if (!word.inValue) {
            raw[size_t(blocks ? word.block : word.sentence)].push_back({word.term, word.inName ? nameWeight : 1.0});
        }
    }
    for (const ComparedMark &mark : side.values) {
        if (const qsizetype place = blocks ? mark.block : mark.sentence; place >= 0) {
            raw[size_t(place)].push_back({mark.term, valueWeight});
        }
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
    Aligner(const ComparedPair &pair, Unit unit)
        : m_pair(pair)
        , m_enoughToJoin(unit == Unit::Block ? enoughToJoin : enoughForSentenceToJoin)
        , m_first(unitVectors(pair.first(), pair, unit))
        , m_second(unitVectors(pair.second(), pair, unit))
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
        settleOrder();
        std::ranges::sort(m_result.blocks, byFirst);
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
            if (pair.score < m_enoughToJoin) {
                return;
            }
            if (!m_firstTaken[size_t(pair.first)] || !m_secondTaken[size_t(pair.second)]) {
                add(pair.first, pair.second, pair.score);
            }
        }
    }

    static bool byFirst(const AlignedBlocks &a, const AlignedBlocks &b) { return a.first != b.first ? a.first < b.first : a.second < b.second; }
    static bool bySecond(const AlignedBlocks &a, const AlignedBlocks &b) { return a.second != b.second ? a.second < b.second : a.first < b.first; }

    /// Marks every pair that stands out of the longest chain in one order as moved; returns the length of the chain. Which side the chain is sought from depends on the texts alone,
    /// so that exchanging the sides gives the mirror.
    size_t markMoved()
    {
        const bool fromFirst = m_pair.first().document->article().text() < m_pair.second().document->article().text();
        std::ranges::sort(m_result.blocks, fromFirst ? byFirst : bySecond);
        std::vector<std::pair<qsizetype, qsizetype>> places; // of two that begin alike, the later is beyond the earlier
        for (qsizetype i = 0; i < m_result.blocks.size(); ++i) {
            places.emplace_back(fromFirst ? m_result.blocks[i].second : m_result.blocks[i].first, i);
            m_result.blocks[i].moved = true;
        }
        const auto chain = longestRisingChain(places);
        for (const size_t i : chain) {
            m_result.blocks[qsizetype(i)].moved = false;
        }
        return chain.size();
    }

    void settleOrder()
    {
        const auto used = [](const std::vector<Vector> &vectors) { return std::ranges::count_if(vectors, [](const Vector &vector) { return !vector.empty(); }); };
        double sum = 0;
        for (const AlignedBlocks &aligned : m_result.blocks) {
            sum += aligned.similarity;
        }
        const double pairs = double(m_result.blocks.size());
        const double inOrder = double(markMoved());
        m_result.revision = pairs > 0 && inOrder >= orderOfRevision * pairs && sum >= similarityOfRevision * pairs
            && pairs >= shareOfRevision * double(std::min(used(m_first), used(m_second)));
        for (AlignedBlocks &aligned : m_result.blocks) {
            aligned.moved = aligned.moved && m_result.revision;
        }
        m_result.blocks.removeIf([&](const AlignedBlocks &aligned) {
            const bool stray = aligned.moved && aligned.similarity < similarityOfMoved;
            return stray && m_result.pairs.remove({aligned.first, aligned.second});
        });
    }

    const ComparedPair &m_pair;
    double m_enoughToJoin;
    std::vector<Vector> m_first;
    std::vector<Vector> m_second;
    std::vector<bool> m_firstTaken;
    std::vector<bool> m_secondTaken;
    Alignment m_result;
};

}

Alignment alignBlocks(const ComparedPair &pair)
{
    return Aligner(pair, Unit::Block).run();
}

Alignment alignSentences(const ComparedPair &pair)
{
    return Aligner(pair, Unit::Sentence).run();
}

}
