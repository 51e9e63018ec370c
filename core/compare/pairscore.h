// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/comparison.h"
#include "core/text/textrange.h"

namespace Hashiya {

/// One quantity that two reports state, as a person judged it: every mention in either text.
struct JudgedQuantity
{
    QList<TextRange> first;
    QList<TextRange> second;
    QList<Verdict> verdicts; ///< any of these is right; empty where the person was in doubt, which counts neither way
};

/// How a comparison of figures stands to what a person judged; sums over pairs of reports.
struct PairScore
{
    qsizetype judged = 0; ///< quantities, those in doubt left out
    qsizetype found = 0; ///< of them
    qsizetype reported = 0; ///< pairs of figures that the program made, those in doubt left out
    qsizetype right = 0; ///< of them
    qsizetype verdictsRight = 0; ///< of the right pairs
    qsizetype conflicts = 0; ///< conflicts that the program reported, those in doubt left out
    qsizetype conflictsReal = 0;

    [[nodiscard]] double precision() const;
    [[nodiscard]] double recall() const;
    [[nodiscard]] double f1() const;
    [[nodiscard]] double verdictAccuracy() const;
    [[nodiscard]] double conflictPrecision() const;
    PairScore &operator+=(const PairScore &other);
};

enum class PairMistakeKind { Missed, WrongPair, WrongVerdict };

/// One difference between program and person.
struct PairMistake
{
    PairMistakeKind kind;
    qsizetype quantity = -1; ///< place in the judged list; -1 for a wrong pair
    qsizetype finding = -1; ///< place in the comparison; -1 where it was missed
};

struct ScoredPair
{
    PairScore score;
    QList<PairMistake> mistakes;
};

/// Scores the findings that pair figures or lengths of time. A pair is right where a mention on each side overlaps one of the same quantity; each quantity is found at
/// most once, and each pair finds at most one, so that throwing quantities together gains nothing.
[[nodiscard]] ScoredPair scorePairs(
    const QList<JudgedQuantity> &judged, const Comparison &comparison, const Document &first, const Document &second);

}
