// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/alignment.h"
#include "core/compare/facts.h"

namespace Hashiya {

/// Pairs the facts of both articles and says how they stand to each other:
/// 1. equal values whose contexts share enough, the more the plainer the value is (a lone 3 says little, 1,234,567 nearly all);
/// 2. of the rest, values of one dimension (and one counted noun) whose contexts share much: compatible or in conflict;
/// 3. what is left stands in one only.
/// Between two scripts, where contexts share nothing: 2. values of one dimension that stand alone among the unpaired ones of two sentences that belong together; of
/// counts none up to ten.
/// Best pairs first; each fact is paired once. Rules: "equal-value", "equal-in-other-unit", those of compareValues() for what is compatible,
/// "same-unit-and-context" for conflicts, "no-partner".
/// Evidence of a pair: the contexts' similarity in percent; "aligned-blocks" or ""; up to six shared words as written.
[[nodiscard]] QList<Finding> matchFacts(FindingKind kind, const std::vector<Fact> &first, const std::vector<Fact> &second,
    const ComparedPair &pair, const Alignments &alignments);

/// Figures of all kinds, by matchFacts().
[[nodiscard]] QList<Finding> matchFigures(const ComparedPair &pair, const Alignments &alignments);
/// Dates, clock times and durations, by matchFacts().
[[nodiscard]] QList<Finding> matchTimes(const ComparedPair &pair, const Alignments &alignments);

}
