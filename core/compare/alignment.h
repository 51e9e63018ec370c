// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/comparedpair.h"
#include "core/compare/comparison.h"

#include <QSet>

namespace Hashiya {

/// Which paragraphs belong together, and how much was looked at to find it.
struct Alignment
{
    QList<AlignedBlocks> blocks; ///< by first, then second
    qint64 pairsVisited = 0; ///< grows with the length of the articles, not with its square

    /// True where two blocks belong together.
    [[nodiscard]] bool contains(qsizetype first, qsizetype second) const { return pairs.contains({first, second}); }
    QSet<std::pair<qsizetype, qsizetype>> pairs; ///< those of `blocks`
};

/// Aligns freely, without regard to order: 1. identical blocks, the n-th with the n-th; 2. each of the rest with at most one, the most similar pairs first;
/// 3. what is left joins the block that it resembles most, if much (a paragraph that the other article splits).
/// Similarity is the cosine of the blocks' stems and values, weighted by rarity in both articles, names half as much again and values twice.
/// Candidates come from terms that few blocks share, so the work is near-linear.
[[nodiscard]] Alignment alignBlocks(const ComparedPair &pair);

}
