// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/extractor.h"

#include <QHash>

#include <optional>
#include <span>

namespace Hashiya {

/// A name or role that an earlier extractor proposed.
struct Mention
{
    TextRange range;
    bool person = false;
    bool role = false;
    bool place = false;
};

/// The names of an article by where they begin and end, for those who look for a speaker. Also the dates, which no subject is.
class Mentions
{
public:
    explicit Mentions(std::span<const Suggestion> suggestions);

    /// The mention that begins at a place of the text: a person before others, then the longest.
    [[nodiscard]] const Mention *beginningAt(qsizetype position) const;
    [[nodiscard]] const Mention *endingAt(qsizetype position) const;
    /// The last mention (no place) that ends in [from, to).
    [[nodiscard]] const Mention *lastBetween(qsizetype from, qsizetype to) const;
    /// The first mention (no place) that begins in [from, to).
    [[nodiscard]] const Mention *firstBetween(qsizetype from, qsizetype to) const;
    /// True where one mention covers nearly the whole range: a name in quotation marks.
    [[nodiscard]] bool covers(TextRange range) const;
    /// End of the date that begins at a place of the text, or -1.
    [[nodiscard]] qsizetype dateFrom(qsizetype position) const { return m_dates.value(position, -1); }

private:
    std::vector<Mention> m_mentions; ///< in reading order
    QHash<qsizetype, qsizetype> m_byBegin; ///< index in m_mentions
    QHash<qsizetype, qsizetype> m_byEnd;
    QHash<qsizetype, qsizetype> m_dates; ///< begin to end
};

}
