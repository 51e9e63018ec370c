// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/dates/datelexicon.h"

namespace Hashiya {

/// Whether a bare اليوم is the article's day or these times (لم يعد ذلك ممكنا اليوم).
///
/// News tells its day where it begins (a weekday, أمس, صباح اليوم, or اليوم beside a verb of the day's business), columns and essays do not:
/// in those only an اليوم beside such a word counts. Words of lasting states beside it always make it these times.
/// One look at the head of the text; each question looks a fixed number of tokens back.
class TodayUse
{
public:
    /// Keeps a reference.
    explicit TodayUse(const TokenizedText &text);

    /// `token` is an اليوم with neither a part of the day before nor a weekday behind it.
    [[nodiscard]] bool isThisDay(const TokenCursor &cursor, qsizetype token) const;

private:
    [[nodiscard]] bool lasts(const TokenCursor &cursor, qsizetype token) const;
    [[nodiscard]] bool isBusiness(const TokenCursor &cursor, qsizetype token) const;

    const DateLexicon &m_lexicon;
    bool m_dated = false; ///< the head of the text tells a day
};

}
