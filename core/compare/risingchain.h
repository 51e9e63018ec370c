// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <algorithm>
#include <iterator>
#include <vector>

namespace Hashiya {

/// Indices of the longest chain of values that rises strictly, in order: of pairs sorted by their first side, those that stand in the same order on the second.
/// Time: n log n.
template <typename Value>
[[nodiscard]] std::vector<size_t> longestRisingChain(const std::vector<Value> &values)
{
    std::vector<size_t> tails; // where the best chain of each length ends
    std::vector<qsizetype> before(values.size(), -1);
    for (size_t i = 0; i < values.size(); ++i) {
        const auto place = std::ranges::lower_bound(tails, values[i], {}, [&](size_t tail) { return values[tail]; });
        if (place != tails.begin()) {
            before[i] = qsizetype(*std::prev(place));
        }
        if (place == tails.end()) {
            tails.push_back(i);
        } else {
            *place = i;
        }
    }
    std::vector<size_t> chain;
    for (auto i = tails.empty() ? -1 : qsizetype(tails.back()); i >= 0; i = before[size_t(i)]) {
        chain.push_back(size_t(i));
    }
    std::ranges::reverse(chain);
    return chain;
}

}
