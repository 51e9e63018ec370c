// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/decimal.h"

#include <QStringView>

#include <optional>

namespace Hashiya {

/// How to read one dot or one plain comma before exactly three digits, which the press uses for both (99.999).
/// Whole: thousands; Fraction: three decimals, for places where a fraction is usual (before % or a scale word: 1.250 مليار).
enum class ThreeDigitTail { Whole, Fraction };

/// Reads a numeral as the press writes it, in either digit set. Nothing but digits and separators may be in `numeral`; vocalisation,
/// tatweel and invisible characters are passed over. Linear.
///
/// Rules, in order:
/// 1. ٫ is always the decimal mark, ٬ and ، and a space always group thousands.
/// 2. Two kinds of mark: the last stands once and is the decimal mark, the other groups.
/// 3. A mark that stands more than once groups.
/// 4. One mark: before one, two, four or more digits it is the decimal mark; before three it groups (comma) or is read by `tail` (dot),
///    but behind a lone 0 it is the decimal mark, and a comma is too where `tail` is Fraction.
/// Groups hold three digits each and one to three before the first; else there is no reading. Ends must be digits.
[[nodiscard]] std::optional<Decimal> readNumeral(QStringView numeral, ThreeDigitTail tail = ThreeDigitTail::Whole);

/// The value of a decimal digit of either set, or -1.
[[nodiscard]] constexpr int digitValue(char16_t character)
{
    if (character >= u'0' && character <= u'9') {
        return character - u'0';
    }
    if (character >= u'\u0660' && character <= u'\u0669') {
        return character - u'\u0660';
    }
    if (character >= u'\u06F0' && character <= u'\u06F9') {
        return character - u'\u06F0';
    }
    return -1;
}

/// Reads 1 to 9 digits of either set and nothing else as a whole number: years, days, clock times.
[[nodiscard]] std::optional<int> readWhole(QStringView digits);

}
