// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/alignment.h"

#include "core/base/numbertable.h"
#include "core/compare/nearpairs.h"
#include "core/compare/groupedindices.h"
#include "core/compare/risingchain.h"
#include "core/compare/unitvectors.h"

#include <algorithm>
#include <numeric>

namespace Hashiya {

namespace {

constexpr double enough = 0.12; ///< similarity of a pair that stands alone
constexpr double enoughToJoin = 0.25; ///< of a block that joins one which has a partner already
constexpr double enoughForSentenceToJoin = 0.15; ///< sentences are cut and merged more freely
constexpr size_t keptPerBlock = 16; ///< candidates that are compared in full
// What makes a revision: pairs in one order, how alike they are, and how much of the shorter text they take in.
constexpr double orderOfRevision = 0.7;
constexpr double similarityOfRevision = 0.5;
constexpr double shareOfRevision = 0.6;
constexpr double similarityOfMoved = 0.4;


/// Where the second side has each term that few pairs of blocks share.
class RareTerms
{
public:
    struct Place
    {
        qsizetype block;
        double value;
    };

    RareTerms(const UnitVectors &first, const UnitVectors &second, size_t termCount)
        : m_begins(termCount + 1, 0)
    {
        std::vector<qsizetype> firstCounts(termCount, 0);
        std::vector<qsizetype> secondCounts(termCount, 0);
        for (const Weight &weight : first.all()) {
            ++firstCounts[size_t(weight.term)];
        }
        for (const Weight &weight : second.all()) {
            ++secondCounts[size_t(weight.term)];
        }
        for (size_t term = 0; term < termCount; ++term) {
            const bool rare = firstCounts[term] * secondCounts[term] <= nearPairLimit && firstCounts[term] > 0;
            m_begins[term + 1] = m_begins[term] + (rare ? size_t(secondCounts[term]) : 0);
        }
        m_places.resize(m_begins.back());
        std::vector<size_t> next(m_begins.begin(), m_begins.end() - 1);
        for (size_t j = 0; j < second.size(); ++j) {
            for (const Weight &weight : second[j]) {
                if (size_t &at = next[size_t(weight.term)]; at < m_begins[size_t(weight.term) + 1]) {
                    m_places[at++] = {qsizetype(j), weight.value};
                }
            }
        }
    }

    [[nodiscard]] std::span<const Place> placesInSecond(qsizetype term) const
    {
        return std::span(m_places).subspan(m_begins[size_t(term)], m_begins[size_t(term) + 1] - m_begins[size_t(term)]);
    }

private:
    std::vector<size_t> m_begins; ///< by term, and the end of the last
    std::vector<Place> m_places;
};

class Aligner
{
public:
    Aligner(const ComparedPair &pair, Unit unit)
        : m_pair(pair)
        , m_enoughToJoin(unit == Unit::Block ? enoughToJoin : enoughForSentenceToJoin)
        , m_first(pair.first(), pair, unit)
        , m_second(pair.second(), pair, unit)
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
        NumberTable numbers; // of the hashes of the second
        std::vector<size_t> hashes;
        std::vector<qsizetype> earliest; // by number; -1 where none is left
        std::vector<qsizetype> later(m_second.size(), -1); // of each block: the next of its hash
        const auto isNumberOf = [&](size_t hash) { return [&hashes, hash](qsizetype number) { return hashes[size_t(number)] == hash; }; };
        for (qsizetype j = qsizetype(m_second.size()) - 1; j >= 0; --j) {
            if (!m_second[size_t(j)].empty()) {
                const size_t hash = hashOf(m_second[size_t(j)]);
                const auto number = size_t(numbers.findOrAdd(quint32(hash >> 32), isNumberOf(hash)));
                if (number == hashes.size()) {
                    hashes.push_back(hash);
                    earliest.push_back(-1);
                }
                later[size_t(j)] = std::exchange(earliest[number], j);
            }
        }
        for (qsizetype i = 0; i < qsizetype(m_first.size()); ++i) {
            const size_t hash = hashOf(m_first[size_t(i)]);
            const qsizetype number = numbers.find(quint32(hash >> 32), isNumberOf(hash));
            const qsizetype j = number == NumberTable::none ? -1 : earliest[size_t(number)];
            if (j >= 0 && std::ranges::equal(m_first[size_t(i)], m_second[size_t(j)])) {
                add(i, j, 1.0);
                earliest[size_t(number)] = later[size_t(j)];
            }
        }
    }

    /// Sums what two blocks share of terms that few pairs of blocks share.
    std::vector<CandidatePair> candidatesByRareTerms()
    {
        const RareTerms rareTerms(m_first, m_second, size_t(m_pair.termCount()));
        std::vector<double> sums(m_second.size(), 0);
        std::vector<qsizetype> touched;
        std::vector<CandidatePair> pairs;
        for (size_t i = 0; i < m_first.size(); ++i) {
            for (const Weight &weight : m_first[i]) {
                const auto posting = rareTerms.placesInSecond(weight.term);
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
        std::vector<bool> kept(pairs.size(), false);
        std::vector<quint32> all(pairs.size());
        std::iota(all.begin(), all.end(), 0U);
        for (size_t begin = 0, end = 0; begin < pairs.size(); begin = end) { // pairs come by their first block
            while (end < pairs.size() && pairs[end].first == pairs[begin].first) {
                ++end;
            }
            keepBest(pairs, std::span(all).subspan(begin, end - begin), kept);
        }
        const GroupedIndices bySecond(pairs.size(), m_second.size(), [&](size_t i) { return size_t(pairs[i].second); });
        for (size_t block = 0; block < m_second.size(); ++block) {
            keepBest(pairs, bySecond.of(block), kept);
        }
        std::vector<CandidatePair> compared;
        SimilarityToOne similarity(size_t(m_pair.termCount()));
        for (size_t i = 0; i < pairs.size(); ++i) {
            if (!kept[i] || (m_firstTaken[size_t(pairs[i].first)] && m_secondTaken[size_t(pairs[i].second)])) {
                continue; // of identical blocks: neither is looked for any more
            }
            if (pairs[i].first != similarity.one()) {
                similarity.setOne(pairs[i].first, m_first[size_t(pairs[i].first)]);
            }
            compared.push_back({pairs[i].first, pairs[i].second, similarity.of(m_second[size_t(pairs[i].second)])});
            ++m_result.pairsVisited;
        }
        return compared;
    }

    /// Marks the best of those pairs that one block has.
    void keepBest(const std::vector<CandidatePair> &pairs, std::span<const quint32> ofBlock, std::vector<bool> &kept) const
    {
        const BetterCandidate better{qsizetype(m_first.size()), qsizetype(m_second.size())};
        std::vector<quint32> best;
        if (ofBlock.size() > keptPerBlock) {
            best.assign(ofBlock.begin(), ofBlock.end());
            std::ranges::nth_element(best, best.begin() + keptPerBlock, [&](quint32 a, quint32 b) { return better(pairs[a], pairs[b]); });
            ofBlock = std::span(best).first(keptPerBlock);
        }
        for (const quint32 i : ofBlock) {
            kept[i] = true;
        }
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
        std::erase_if(candidates, [this](const CandidatePair &pair) {
            return pair.score < m_enoughToJoin || (m_firstTaken[size_t(pair.first)] && m_secondTaken[size_t(pair.second)]);
        });
        sortCandidates(candidates, qsizetype(m_first.size()), qsizetype(m_second.size()));
        for (const CandidatePair &pair : candidates) {
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
        double sum = 0;
        for (const AlignedBlocks &aligned : m_result.blocks) {
            sum += aligned.similarity;
        }
        const double pairs = double(m_result.blocks.size());
        const double inOrder = double(markMoved());
        m_result.revision = pairs > 0 && inOrder >= orderOfRevision * pairs && sum >= similarityOfRevision * pairs
            && pairs >= shareOfRevision * double(std::min(m_first.usedCount(), m_second.usedCount()));
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
    UnitVectors m_first;
    UnitVectors m_second;
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
