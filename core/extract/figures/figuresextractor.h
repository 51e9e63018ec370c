// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/extractor.h"

namespace Hashiya {

/// Money, percentages, measures, counts and ordinals, with their values.
///
/// Dates, times and lengths of time that `out` already holds are left alone: run DatesExtractor before it. Marks hold the number with its sign and, but
/// for counts, its unit with the coins or share behind it (20 دولارا و43 سنتا, لتر ونصف); proclitics, bounding words (نحو, أكثر من) and the counted noun are outside. Linear in the text.
///
/// Rules and the evidence that each gives (as written; an empty string where there is none):
/// - figures.money, figures.percent, figures.quantity: number and unit; 0 the number, 1 the unit, 2 its meaning ("USD", "GW"), 3 bounding
/// words
/// - figures.money-country: the same, the currency's country chosen by the article or by default
/// - figures.money-sign: a sign or code before the number; as figures.money
/// - figures.dual: one word for two of a unit (كيلومترين); 0 the word, 1 the word, 2 its meaning, 3 bounding words
/// - figures.unit-one: one unit by a lone noun (نحو كيلومتر, دولار واحد); as figures.dual
/// - figures.unit-share: a share of one unit (نصف لتر); 0 the share, 1 the unit, 2 its meaning, 3 bounding words
/// - figures.unit-understood: the unit of the figure before (منها 182 مليون); 0 the number, 1 that unit, 2 the unit, 3 bounding words
/// - figures.range: two numbers with one unit or noun; as figures.money or figures.count
/// - figures.count: 0 the number, 1 the counted noun, 2 empty, 3 bounding words
/// - figures.count-noun-before, figures.count-partitive: the same (السفن الأربع; 35 من المطالبات)
/// - figures.count-understood: the noun is that of an earlier count or left out; 0 the number, 1 the word that decided, 2 the noun, 3
/// bounding words
/// - figures.ordinal: 0 the numeral, 1 what it counts in order
/// - figures.ratio: 0 the whole, 1 the part, 2 of how many
class FiguresExtractor final : public Extractor
{
public:
    [[nodiscard]] QString name() const override;
    void extract(const TokenizedText &text, std::vector<Suggestion> &out) const override;
};

}
