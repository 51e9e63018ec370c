// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/numbertable.h"

#include <vector>

namespace Hashiya {

/// Finds which items of two lists could belong together: those that share a key. Items with a key that very many share are paired only by rank (see
/// forEachNearPair), so the number of pairs is bounded by the number of entries.
class PairFinder
{
public:
    using Key = std::pair<qsizetype, qsizetype>;
    using Pair = std::pair<qsizetype, qsizetype>;

    /// Items of each side are added in ascending order, all of the first before those of the second; items are below 2^32.
    void addFirst(Key key, qsizetype item);
    void addSecond(Key key, qsizetype item);

    /// Each pair once, by first, then second.
    [[nodiscard]] std::vector<Pair> pairs() const;

private:
    struct Entry
    {
        size_t key; ///< number of the key
        qsizetype item;
    };
    std::vector<Key> m_keys; ///< those that the first has
    NumberTable m_numbers; ///< of m_keys
    std::vector<Entry> m_first;
    std::vector<Entry> m_second;
};

}
