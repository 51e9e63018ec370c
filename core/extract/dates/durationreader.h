// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/arabic/numberphrase.h"
#include "core/extract/dates/datelexicon.h"
#include "core/extract/dates/timematch.h"

namespace Hashiya {

/// Reads lengths of time: سبع سنوات, عامين, شهر واحد, ساعة ونصف, السنوات الخمس, ليلة أو ليلتين, منذ عام.
class DurationReader
{
public:
    explicit DurationReader(const TokenizedText &text)
        : m_lexicon(DateLexicon::standard())
        , m_numbers(text)
    {
    }

    [[nodiscard]] std::optional<TimeMatch> at(const TokenCursor &cursor, qsizetype token) const;

private:
    struct Draft;

    [[nodiscard]] bool readCounted(const TokenCursor &cursor, qsizetype token, Draft &draft) const;
    [[nodiscard]] bool readUnitFirst(const TokenCursor &cursor, qsizetype token, Draft &draft) const;
    [[nodiscard]] bool readHalf(const TokenCursor &cursor, qsizetype token, Draft &draft) const;
    void readRest(const TokenCursor &cursor, Draft &draft) const;
    [[nodiscard]] bool isLoneOne(const TokenCursor &cursor, qsizetype token, const TimeUnitHit &unit) const;
    [[nodiscard]] bool hasTimeBefore(const TokenCursor &cursor, qsizetype token) const;

    const DateLexicon &m_lexicon;
    NumberReader m_numbers;
};

}
