// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/dates/datelexicon.h"

#include <optional>

namespace Hashiya {

/// A day by its number in a month that stands elsewhere or nowhere, or two of them that are a range.
struct NumberedDay
{
    int day = 0;
    std::optional<int> last = {}; ///< of a range
    std::optional<int> month = {}; ///< where a day behind it names the month (الثلاثاء 7 والأربعاء 8 مارس)
    qsizetype end = 0; ///< behind its last token
};

/// Reads days whose month is not behind them. Digits only, and only where nothing that could be counted follows.
class DayOfMonth
{
public:
    DayOfMonth()
        : m_lexicon(DateLexicon::standard())
    {
    }

    /// The number behind a weekday or يوم: الخميس 21, يوم 27.
    [[nodiscard]] std::optional<NumberedDay> alone(const TokenCursor &cursor, qsizetype token) const;
    /// Days behind their month: تموز 13 إلى 15, نوفمبر بين 19 و20, مايو الحادي عشر.
    /// A lone number (شهر سبتمبر 15) only behind شهر.
    [[nodiscard]] std::optional<NumberedDay> behindMonth(const TokenCursor &cursor, qsizetype token, bool monthHead) const;
    /// True behind days that come again: السبت والأحد من كل أسبوع.
    [[nodiscard]] bool recurs(const TokenCursor &cursor, qsizetype end) const;

private:
    [[nodiscard]] bool mayEnd(const TokenCursor &cursor, qsizetype token) const;
    [[nodiscard]] std::optional<int> monthOfNext(const TokenCursor &cursor, qsizetype token) const;

    const DateLexicon &m_lexicon;
};

}
