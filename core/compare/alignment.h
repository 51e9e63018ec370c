// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/comparedpair.h"
#include "core/compare/comparison.h"

#include <QSet>

namespace Hashiya {

/// Which paragraphs or sentences belong together, and how much was looked at to find it.
struct Alignment
{
    QList<AlignedBlocks> blocks; ///< by first, then second; places of sentences in ComparedDocument::sentences where those were aligned
    bool revision = false; ///< one text is a version of the other: most of it is there, much alike, in one order
    qint64 pairsVisited = 0; ///< grows with the length of the articles, not with its square

    /// True where two blocks belong together.
    [[nodiscard]] bool contains(qsizetype first, qsizetype second) const { return pairs.contains({first, second}); }
    QSet<std::pair<qsizetype, qsizetype>> pairs; ///< those of `blocks`
};

/// Aligns paragraphs without regard to order: 1. identical blocks, the n-th with the n-th; 2. each of the rest with at most one, the most similar pairs first;
/// 3. what is left joins the block that it resembles most, if much (a paragraph that the other article splits).
/// Similarity is the cosine of the blocks' stems and values, weighted by rarity in both articles, names half as much again and values twice.
/// Where the one text turns out to be a version of the other, what then stands out of order is called moved if it is much alike, and else is no pair. In an independent
/// account order says nothing.
/// Candidates come from terms that few blocks share, so the work is near-linear.
[[nodiscard]] Alignment alignBlocks(const ComparedPair &pair);

/// The same for sentences, wherever paragraphs begin and end.
[[nodiscard]] Alignment alignSentences(const ComparedPair &pair);

/// Both, for those who ask whether two places belong together.
struct Alignments
{
    const Alignment &blocks;
    const Alignment &sentences;
};

}
