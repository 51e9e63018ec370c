// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/arabic/tokens.h"
#include "core/base/decimal.h"

#include <optional>

namespace Hashiya {

/// A number in an English text: 1,234.5, 3 million, 3m, twenty-five, a dozen, hundreds.
struct EnglishNumber
{
    qsizetype begin = 0; ///< first token
    qsizetype end = 0; ///< behind the last
    Decimal value; ///< of an open number its lower bound
    bool digits = false;
    bool open = false; ///< hundreds of: at least
    bool scaled = false;
    QString glued; ///< letters behind the digits in one token that are no scale ("km" of 5km), in lower case
};

/// The longest number that begins with that token and ends before `limit`; nothing where none does.
[[nodiscard]] std::optional<EnglishNumber> englishNumberAt(const TokenizedText &text, qsizetype token, qsizetype limit);

/// A token's word in lower case.
[[nodiscard]] QString englishWord(const TokenizedText &text, qsizetype token, qsizetype limit);

}
