// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/arabic/numberphrase.h"
#include "core/extract/dates/datelexicon.h"
#include "core/extract/dates/referencedate.h"
#include "core/extract/dates/timematch.h"
#include "core/extract/dates/yearreader.h"

#include <optional>

namespace Hashiya {

/// Reads days and weeks that are named by their place in a month: أول ثلاثاء من أكتوبر, الاثنين الأخير من شهر مارس 2014, آخر يوم من الشهر
/// الماضي, الأسبوع الأول من نوفمبر. A week is the n-th (or last) one that lies whole in the month, an ISO week in EDTF.
class NthReader
{
public:
    /// Keeps references.
    NthReader(const TokenizedText &text, const YearReader &years, const ReferenceDate &reference)
        : m_lexicon(DateLexicon::standard())
        , m_numbers(text)
        , m_years(years)
        , m_reference(reference)
    {
    }

    [[nodiscard]] std::optional<TimeMatch> at(const TokenCursor &cursor, qsizetype token) const;

private:
    struct Head;
    struct Month;

    [[nodiscard]] std::optional<TimeMatch> weekOfYear(const TokenCursor &cursor, const Head &head) const;
    [[nodiscard]] std::optional<Head> headAt(const TokenCursor &cursor, qsizetype token) const;
    [[nodiscard]] std::optional<int> weekdayAt(const TokenCursor &cursor, qsizetype token) const;
    [[nodiscard]] std::optional<Month> monthAt(const TokenCursor &cursor, qsizetype token) const;

    const DateLexicon &m_lexicon;
    NumberReader m_numbers;
    const YearReader &m_years;
    const ReferenceDate &m_reference;
};

}
