// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/dates/digitdates.h"
#include "core/extract/dates/yearreader.h"

namespace Hashiya {

/// Reads days and months: يوم السبت 27 ماي 2017, سبتمبر الماضي, أمس الثلاثاء, فجر اليوم, 27/5/2017, غرة شهر رمضان.
class DateReader
{
public:
    /// Keeps references.
    DateReader(const YearReader &years, ReferenceDate &reference)
        : m_lexicon(DateLexicon::standard())
        , m_years(years)
        , m_reference(reference)
        , m_digits(reference)
    {
    }

    [[nodiscard]] std::optional<TimeMatch> at(const TokenCursor &cursor, qsizetype token);

private:
    struct Draft;

    [[nodiscard]] std::optional<TimeMatch> today(const TokenCursor &cursor, Draft draft) const;
    [[nodiscard]] std::optional<TimeMatch> partOfThisDay(const TokenCursor &cursor, Draft draft) const;
    [[nodiscard]] std::optional<TimeMatch> dayOfWeek(const TokenCursor &cursor, Draft draft) const;
    [[nodiscard]] std::optional<TimeMatch> numberedDay(const TokenCursor &cursor, Draft draft) const;
    [[nodiscard]] std::optional<TimeMatch> weekdayInDigits(const TokenCursor &cursor, const Draft &draft) const;
    void readWeekdayDirection(const TokenCursor &cursor, Draft &draft) const;
    void readPartBehind(const TokenCursor &cursor, Draft &draft) const;
    [[nodiscard]] bool readWeekday(const TokenCursor &cursor, Draft &draft) const;
    [[nodiscard]] bool readDayAndMonth(const TokenCursor &cursor, Draft &draft) const;
    [[nodiscard]] bool readMonth(const TokenCursor &cursor, Draft &draft, bool afterDay) const;
    [[nodiscard]] std::optional<int> readDay(const TokenCursor &cursor, Draft &draft) const;
    void readAlias(const TokenCursor &cursor, Draft &draft) const;
    void readYearOrDirection(const TokenCursor &cursor, Draft &draft) const;
    [[nodiscard]] bool standsForAMonth(const TokenCursor &cursor, const Draft &draft) const;
    [[nodiscard]] bool looksAhead(const TokenCursor &cursor, qsizetype token) const;
    [[nodiscard]] TimeMatch finish(const TokenCursor &cursor, Draft draft);

    const DateLexicon &m_lexicon;
    const YearReader &m_years;
    ReferenceDate &m_reference;
    DigitDates m_digits;
};

}
