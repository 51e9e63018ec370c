// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/arabic/numberphrase.h"
#include "core/extract/dates/datelexicon.h"
#include "core/extract/dates/referencedate.h"
#include "core/extract/dates/timematch.h"

#include <optional>

namespace Hashiya {

/// A year named at a token: by its number, or by its distance from the article's.
struct YearHit
{
    std::optional<int> year = {};
    std::optional<int> offset = {}; ///< from the article's year, where it has no number
    bool hijri = false;
    bool headed = false; ///< with عام or سنة
    bool era = false; ///< its era is named (هـ, م)
    qsizetype begin = 0; ///< in the article's text, behind proclitics
    qsizetype end = 0; ///< behind its last token
};

/// Reads years, ranges of years, decades and centuries.
class YearReader
{
public:
    YearReader(const TokenizedText &text, ReferenceDate &reference)
        : m_lexicon(DateLexicon::standard())
        , m_numbers(text)
        , m_reference(reference)
    {
    }

    /// A year that stands behind a month or a part of a year: 2018, عام 2018, من العام الماضي, للعام الهجري 1438.
    [[nodiscard]] std::optional<YearHit> behind(const TokenCursor &cursor, qsizetype token) const;
    /// A year, range, decade or century that begins with a token as a date of its own.
    [[nodiscard]] std::optional<TimeMatch> at(const TokenCursor &cursor, qsizetype token);
    /// True for numbers that are Hijri years in today's press: 1300 to 1500.
    [[nodiscard]] static bool isHijriNumber(int year);
    /// Forgets what the sentence before named.
    void beginSentence() { m_lastYearEnd = -1; }

private:
    [[nodiscard]] std::optional<YearHit> headed(const TokenCursor &cursor, qsizetype token) const;
    [[nodiscard]] std::optional<YearHit> number(const TokenCursor &cursor, qsizetype token) const;
    void goOnToYear(const TokenCursor &cursor, const YearHit &hit, TimeMatch &match) const;
    [[nodiscard]] std::optional<TimeMatch> century(const TokenCursor &cursor, qsizetype token) const;
    [[nodiscard]] std::optional<TimeMatch> decade(const TokenCursor &cursor, qsizetype token) const;
    [[nodiscard]] std::optional<TimeMatch> bare(const TokenCursor &cursor, qsizetype token);
    [[nodiscard]] std::optional<TimeMatch> hijriYears(const TokenCursor &cursor, const YearHit &first, qsizetype token) const;
    [[nodiscard]] bool standsWhereYearsDo(const TokenCursor &cursor, qsizetype token, qsizetype end) const;
    [[nodiscard]] TimeMatch match(const TokenCursor &cursor, const YearHit &hit, qsizetype token) const;

    const DateLexicon &m_lexicon;
    NumberReader m_numbers;
    ReferenceDate &m_reference;
    qsizetype m_lastYearEnd = -1; ///< behind the last year of the sentence: و and a number there is another one
};

}
