// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/dates/yearreader.h"

namespace Hashiya {

/// Reads periods reckoned from the article's day (الأسبوع الماضي, هذا الشهر) and parts of years (الربع الثاني من عام 2018, صيف 2014).
class PeriodReader
{
public:
    /// Keeps references.
    PeriodReader(const YearReader &years, const ReferenceDate &reference)
        : m_lexicon(DateLexicon::standard())
        , m_years(years)
        , m_reference(reference)
    {
    }

    [[nodiscard]] std::optional<TimeMatch> at(const TokenCursor &cursor, qsizetype token) const;

private:
    [[nodiscard]] std::optional<TimeMatch> relative(const TokenCursor &cursor, qsizetype token) const;
    [[nodiscard]] std::optional<TimeMatch> division(const TokenCursor &cursor, qsizetype token) const;
    [[nodiscard]] std::optional<TimeMatch> season(const TokenCursor &cursor, qsizetype token) const;
    [[nodiscard]] CalendarValue partOfYear(const YearHit &year, int code) const;

    const DateLexicon &m_lexicon;
    const YearReader &m_years;
    const ReferenceDate &m_reference;
};

}
