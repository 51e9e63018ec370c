// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/decimal.h"

#include <QDate>

#include <optional>

namespace Hashiya {

/// Days from first to last, both included.
struct DayInterval
{
    QDate first;
    QDate last;

    friend bool operator==(const DayInterval &, const DayInterval &) = default;
};

/// The days of an EDTF value: years, decades and centuries (197X, 19XX), months, days (a clock after T is passed over), weeks (2013-W30),
/// seasons (-21 spring to -24 winter, which ends in the next year), quarters (-33 to -36), halves (-40, -41) and ranges of these. Nothing for anything else.
[[nodiscard]] std::optional<DayInterval> daysOfEdtf(QStringView edtf);

/// Minutes after midnight of a clock time (T19:44, T19:44Z, T19).
[[nodiscard]] std::optional<int> minutesOfClock(QStringView edtf);

/// An ISO 8601 duration in days. A month counts 30.436875 days and a year 12 months, so that P1Y = P12M and P1W = P7D.
[[nodiscard]] std::optional<Decimal> daysOfDuration(QStringView iso8601);

}
