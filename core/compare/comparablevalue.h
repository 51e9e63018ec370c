// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/value.h"

namespace Hashiya {

/// What of a figure, date or duration can be held against another: bounds in the base unit of its dimension.
///
/// Invariants: low and high are both there, or one (an open bound), or none (not resolved; then `words` stands for the value).
/// `stated` is there exactly for one plain number, with or without modifier; then low = high = stated in the base unit.
struct ComparableValue
{
    QString dimension; ///< "money:USD", "percent", "length", "count", "date", "clock", "duration", ...: values of two dimensions never meet
    std::optional<Decimal> low;
    std::optional<Decimal> high; ///< dates: Julian days, first and last; clocks: minutes; durations: days
    Modifier modifier = Modifier::None;
    std::optional<Decimal> stated; ///< the plain number in `unit`
    Decimal lastDigit; ///< worth of the last significant digit of `stated`, in the base unit
    int significantDigits = 0; ///< of `stated`: 1500 has 2; durations count as 1
    QString unit; ///< as the mark states it
    QString words; ///< the folded words under the mark, where nothing is resolved

    [[nodiscard]] bool isResolved() const { return low || high; }
    /// The same for values that are equal whatever their unit, digits or wording; modifiers do not count.
    [[nodiscard]] QString key() const;
    /// Whether the keys are equal.
    [[nodiscard]] bool isSame(const ComparableValue &other) const;
};

/// Nothing for names and quotations. `words` are those under the mark.
[[nodiscard]] std::optional<ComparableValue> comparableValue(const Value &value, QStringView words);

enum class ValueRelation { Equal, Compatible, Different };

/// How two values stand to each other, and the rule that says so: "equal-value"; "modifier" (the same number, but for about, over, ...); "about"; "bound" (one
/// lies in what the other's bounds allow); "rounding" (one is the other in fewer digits); "narrower" (one period lies in the other); "overlap"
/// (periods share a part); "different-value".
struct ValueComparison
{
    ValueRelation relation = ValueRelation::Different;
    QString rule;
    std::optional<Decimal> difference; ///< second - first, where both state plain numbers in one unit
    std::optional<double> ratio; ///< second / first in the base unit, where both state plain numbers and the first is not 0
};

/// Both of one dimension. About allows 10 % or half of the last stated digit, whichever is more; over and at least allow up to twice the number, under and
/// up to down to half of it: beyond that a reader would call it a contradiction. Rounding without "about" needs two digits, or one where the values differ by 2 % at most (cutting off the rest is rounding, too), and counts
/// are rounded only from 1000 on (119 dead are not 120). Amounts of two currencies are of two dimensions: nothing is converted.
[[nodiscard]] ValueComparison compareValues(const ComparableValue &first, const ComparableValue &second);

}
