// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/comparedpair.h"

namespace Hashiya {

/// The words around a mark: what it speaks of.
struct Context
{
    struct Word
    {
        double weight; ///< rarity, less the farther off
        TextRange range; ///< where it stands
        qint32 term;
        bool near = false; ///< at most six tokens off, nothing that ends a clause and no value between, and more than a word of measuring (بلغ)
    };
    std::vector<Word> words; ///< by term, each once with its greatest weight
    double squares = 0; ///< the sum of those of the weights

    /// Takes in the words of another mention.
    void merge(const Context &other);
};

/// The words of the mark's sentence, up to twelve tokens to either side, without those under figures and dates. A word's weight falls with its distance, and by half
/// at every comma or figure between; words of names weigh half.
[[nodiscard]] Context contextOf(const ComparedDocument &side, const ComparedPair &pair, TextRange range);
[[nodiscard]] Context contextOf(const ComparedDocument &side, const ComparedPair &pair, const ComparedMark &mark);

/// How much two contexts share, in [0, 1]: the cosine of their weights.
[[nodiscard]] double contextSimilarity(const Context &first, const Context &second);

/// Words that both have near.
[[nodiscard]] qsizetype sharedNear(const Context &first, const Context &second);

/// The same with the shared terms, those that count most first.
struct ContextMatch
{
    double similarity = 0;
    std::vector<qsizetype> terms;
};
[[nodiscard]] ContextMatch matchContexts(const Context &first, const Context &second);

/// Shared words as the first article writes them (or the second, where that form is shorter), in the order of the first; at most `limit`, and none that weighs much less
/// than the heaviest.
[[nodiscard]] QStringList sharedWords(const ContextMatch &match, const Context &first, const ComparedDocument &firstSide, const Context &second,
    const ComparedDocument &secondSide, qsizetype limit);
/// The heaviest words of one context in the order of the text, chosen likewise.
[[nodiscard]] QStringList heaviestWords(const Context &context, const ComparedDocument &side, qsizetype limit);

}
