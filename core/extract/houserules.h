// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/houserule.h"
#include "core/extract/extractor.h"

#include <span>

namespace Hashiya {

/// Applies house rules to proposals whose overlaps are not resolved yet. All rules given are taken to hold in this article.
///
/// * Never: proposals on just the words (proclitics left out) of the rule's type, or of any where it names none, go.
/// * Always: each place of the words becomes a proposal of origin Rule, in the place of proposals that are the same range, lie inside or cross it and may not
///   live beside it. Where a longer proposal holds the words and may not hold such a mark, the longer name stands: «جامعة القاهرة» is no place for a rule
///   about «القاهرة». Places whose proclitic may be a letter of the word are left alone.
/// * Of rules that contradict each other the narrower scope wins, then the later one.
///
/// Origin of such proposals: name = the rule's author, rule = its key, evidence = words, type, scope, day (ISO 8601).
void applyHouseRules(const Article &article, std::span<const HouseRule> rules, std::vector<Suggestion> &proposals);

}
