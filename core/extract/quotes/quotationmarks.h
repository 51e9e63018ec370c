// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/arabic/tokens.h"

#include <vector>

namespace Hashiya {

/// A pair of quotation marks.
struct QuotedSpan
{
    qsizetype open = 0; ///< token of the opening mark
    qsizetype close = 0; ///< token of the closing mark
    bool nested = false; ///< inside another pair
};

/// Pairs the quotation marks of a text: « », “ ” „ ‟ (whichever way round the paper uses them) and straight ones, in order of their
/// opening.
///
/// A mark's place among spaces, and what follows it, tell whether it may open or close. A pair may cross up to eight blocks; a mark at the
/// head of a block inside an open pair repeats it and is passed over. What has no partner is no pair. One pass; each mark is looked at
/// twice at most.
[[nodiscard]] std::vector<QuotedSpan> quotedSpans(const TokenizedText &text);

/// True for every quotation mark that pairs are made of.
[[nodiscard]] bool isQuotationMark(char16_t character);

}
