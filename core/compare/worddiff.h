// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/arabic/foldswitches.h"
#include "core/compare/comparison.h"

namespace Hashiya {

/// What is to make no difference between two words. At first what a reader does not see as another word.
struct DiffSwitches
{
    FoldSwitches fold{.hamza = false, .taMarbuta = false, .letterForms = false, .vocalisation = true, .tatweel = true, .digits = true, .letterCase = false};
    bool punctuation = true; ///< marks of punctuation and other signs are no words
    bool clitics = false; ///< والقاهرة and القاهرة are one word

    friend bool operator==(const DiffSwitches &, const DiffSwitches &) = default;
};

/// Where two articles differ word by word, as ranges of their texts in reading order; words that follow one another are one range.
struct WordDifferences
{
    QList<TextRange> first; ///< words that the paragraphs belonging to theirs lack
    QList<TextRange> second;

    friend bool operator==(const WordDifferences &, const WordDifferences &) = default;
};

/// Compares the words of paragraphs that belong together, in their order. Paragraphs without a partner are left out: nothing in them is another word for something.
/// A paragraph with several partners has a word in common with them where one of them has it. Time: about linear in the texts.
[[nodiscard]] WordDifferences wordDifferences(const Article &first, const Article &second, const QList<AlignedBlocks> &blocks, const DiffSwitches &switches);

}
