// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/pairfinder.h"

#include "core/compare/nearpairs.h"

namespace Hashiya {

std::vector<PairFinder::Pair> PairFinder::pairs() const
{
    std::vector<Pair> found;
    for (const Lists &lists : m_lists) {
        forEachNearPair(qsizetype(lists.first.size()), qsizetype(lists.second.size()), [&](qsizetype i, qsizetype j) {
            found.emplace_back(lists.first[size_t(i)], lists.second[size_t(j)]);
        });
    }
    std::ranges::sort(found);
    const auto rest = std::ranges::unique(found);
    found.erase(rest.begin(), rest.end());
    return found;
}

}
