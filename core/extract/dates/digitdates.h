// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/dates/datelexicon.h"
#include "core/extract/dates/referencedate.h"
#include "core/extract/dates/timematch.h"

#include <optional>

namespace Hashiya {

/// Dates that are written in digits only, Gregorian and Hijri.
class DigitDates
{
public:
    /// Keeps a reference.
    explicit DigitDates(const ReferenceDate &reference)
        : m_lexicon(DateLexicon::standard())
        , m_reference(reference)
    {
    }

    /// 27/5/2017, 27.5.2017, 2017-05-27, 27 / 10 / 1436 هـ.
    [[nodiscard]] std::optional<TimeMatch> day(const TokenCursor &cursor, qsizetype token) const;
    /// 3/2017; not the number of a law or a case (قانون 2/2013).
    [[nodiscard]] std::optional<TimeMatch> month(const TokenCursor &cursor, qsizetype token) const;

private:
    const DateLexicon &m_lexicon;
    const ReferenceDate &m_reference;
};

}
