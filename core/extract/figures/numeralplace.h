// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/arabic/numberphrase.h"
#include "core/extract/figures/tokencursor.h"

#include <optional>

namespace Hashiya {

/// True for numbers that are parts of addresses, scores, sizes and the like (1280 × 720, 3/1, #5), and for the number of a list's item.
[[nodiscard]] bool belongsToOther(const TokenCursor &cursor, const NumberPhrase &number);

/// موديل 2015 م, توفي 1255م: a year of the era, no length; a round number of metres is one.
[[nodiscard]] bool isYearOfEra(const TokenCursor &cursor, const NumberPhrase &number);

/// (500) ريال, «53» مرشحا: a lone numeral with the brackets or quotation marks around it, as a number that begins and ends with them.
[[nodiscard]] std::optional<NumberPhrase> withMarks(const TokenCursor &cursor, const NumberPhrase &number);

/// True where a noun behind a numeral in marks has the form that numbers give to what they count: the accusative or ة behind more than ten, any behind
/// three to ten. Others may be the next word of the sentence as well.
[[nodiscard]] bool isPlainlyCounted(const NumberPhrase &number, QStringView noun);

}
