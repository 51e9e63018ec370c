// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/pairfinder.h"

#include "core/compare/groupedindices.h"
#include "core/compare/nearpairs.h"

namespace Hashiya {

void PairFinder::addFirst(Key key, qsizetype item)
{
    const auto number = size_t(m_numbers.findOrAdd(KeyHash::of(key), [&](qsizetype known) { return m_keys[size_t(known)] == key; }));
    if (number == m_keys.size()) {
        m_keys.push_back(key);
    }
    m_first.push_back({number, item});
}

void PairFinder::addSecond(Key key, qsizetype item)
{
    const auto number = m_numbers.find(KeyHash::of(key), [&](qsizetype known) { return m_keys[size_t(known)] == key; });
    if (number != NumberTable::none) {
        m_second.push_back({size_t(number), item});
    }
}

std::vector<PairFinder::Pair> PairFinder::pairs() const
{
    std::vector<quint64> found; // a pair in one number, first above second: they are sorted in half the time
    const auto keyCount = size_t(m_keys.size());
    const GroupedIndices firstByKey(m_first.size(), keyCount, [this](size_t i) { return m_first[i].key; });
    const GroupedIndices secondByKey(m_second.size(), keyCount, [this](size_t j) { return m_second[j].key; });
    for (size_t key = 0; key < keyCount; ++key) {
        const auto first = firstByKey.of(key);
        const auto second = secondByKey.of(key);
        forEachNearPair(qsizetype(first.size()), qsizetype(second.size()), [&](qsizetype i, qsizetype j) {
            found.push_back(quint64(m_first[first[size_t(i)]].item) << 32 | quint64(m_second[second[size_t(j)]].item));
        });
    }
    std::ranges::sort(found);
    const auto rest = std::ranges::unique(found);
    found.erase(rest.begin(), rest.end());
    std::vector<Pair> pairs;
    pairs.reserve(found.size());
    for (const quint64 pair : found) {
        pairs.emplace_back(qsizetype(pair >> 32), qsizetype(pair & 0xFFFFFFFF));
    }
    return pairs;
}

}
