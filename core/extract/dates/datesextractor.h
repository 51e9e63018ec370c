// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/extractor.h"

namespace Hashiya {

/// Dates, clock times and lengths of time. Relative ones are reckoned from the article's `published`; without it they have `relative` and
/// no EDTF. Linear in the text.
///
/// Rules and the evidence that each gives (as written; 0 is always the whole mark):
/// - dates.day-month, dates.month, dates.weekday, dates.today, dates.digits, dates.day-of-month,
/// dates.nth (أول ثلاثاء من أكتوبر): 1 the article's day or empty, 2 the EDTF
/// value
/// - dates.year, dates.bare-year, dates.year-range, dates.century, dates.decade, dates.season, dates.part-of-year, dates.relative-period:
/// the same
/// - dates.clock: 1 empty, 2 the time
/// - dates.duration, dates.duration-range, dates.duration-dual, dates.duration-one, dates.duration-half: 1 bounding words or empty, 2 the
/// length
class DatesExtractor final : public Extractor
{
public:
    [[nodiscard]] QString name() const override;
    void extract(const TokenizedText &text, std::vector<Suggestion> &out) const override;
};

}
