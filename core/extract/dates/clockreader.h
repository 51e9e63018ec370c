// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/arabic/numberphrase.h"
#include "core/extract/dates/datelexicon.h"
#include "core/extract/dates/timematch.h"

namespace Hashiya {

/// Reads times of day: الساعة 19 و44 دقيقة, الثالثة وثمان عشرة دقيقة صباحا, السادسة من صباح, العاشرة والنصف مساء, 10:30 صباحا. Words of a zone are not part of it;
/// universal time gives Z.
class ClockReader
{
public:
    /// Keeps a reference.
    explicit ClockReader(const TokenizedText &text)
        : m_lexicon(DateLexicon::standard())
        , m_numbers(text)
    {
    }

    /// `before`: the last date or clock time of the sentence, or nullptr; a time may go on from it (من 1:30 مساء إلى 3:30, 6/6/2012 15:15).
    [[nodiscard]] std::optional<TimeMatch> at(const TokenCursor &cursor, qsizetype token, const TimeMatch *before = nullptr) const;

private:
    struct Draft;

    [[nodiscard]] bool readTime(const TokenCursor &cursor, Draft &draft) const;
    [[nodiscard]] bool isSupported(const TokenCursor &cursor, qsizetype token, const Draft &draft) const;
    void borrowPart(const TokenCursor &cursor, qsizetype token, Draft &draft) const;
    void goOnFrom(const TokenCursor &cursor, qsizetype token, const TimeMatch &before, Draft &draft) const;
    void subtractMinutes(const TokenCursor &cursor, Draft &draft) const;
    [[nodiscard]] bool readHour(const TokenCursor &cursor, Draft &draft) const;
    [[nodiscard]] bool readPointedHour(const TokenCursor &cursor, Draft &draft) const;
    [[nodiscard]] bool readSpokenHour(const TokenCursor &cursor, Draft &draft) const;
    void readFraction(const TokenCursor &cursor, Draft &draft) const;
    void readMinutes(const TokenCursor &cursor, Draft &draft) const;
    void readPart(const TokenCursor &cursor, Draft &draft) const;
    [[nodiscard]] bool isUniversal(const TokenCursor &cursor, qsizetype token) const;

    const DateLexicon &m_lexicon;
    NumberReader m_numbers;
};

}
