// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/quotes/quotationmarks.h"
#include "core/extract/quotes/speakers.h"
#include "core/extract/quotes/subjecttrail.h"

#include <optional>
#include <vector>

namespace Hashiya {

/// Why a string in quotation marks is speech, and whose.
struct Attribution
{
    QString rule = {}; ///< "verb-before", "participle", "noun", "describe", "source", "colon", "verb-after"
    QString cue = {}; ///< the word that decided, as written
    QString speaker = {}; ///< as written; empty where the text names none
    bool full = true; ///< a clause of its own
    bool far = false; ///< much stands between it and the word that decided
    bool bare = false; ///< neither أن nor a colon leads to it
    double confidence = 0.9;
};

/// Finds the word of reporting that a quotation hangs on. Looks at the quotation's own sentence and the clause behind it; a subject that is
/// left out is that of the last verb of speech before, up to three blocks back.
class CueFinder
{
public:
    /// Keeps references to all but `spans`.
    CueFinder(const TokenizedText &text, const Mentions &mentions, const Speakers &speakers, const SubjectTrail &trail,
        const std::vector<QuotedSpan> &spans);

    [[nodiscard]] std::optional<Attribution> find(const QuotedSpan &span) const;

private:
    struct Candidate;

    [[nodiscard]] std::optional<Attribution> before(const TokenCursor &cursor, qsizetype open) const;
    [[nodiscard]] std::optional<Attribution> behind(qsizetype close) const;
    [[nodiscard]] std::optional<Attribution> sourceAt(const TokenCursor &cursor, qsizetype token) const;
    [[nodiscard]] std::optional<Attribution> byColon(const TokenCursor &cursor, qsizetype open) const;
    [[nodiscard]] std::optional<Attribution> judge(const TokenCursor &cursor, const Candidate &candidate) const;
    [[nodiscard]] QString nameBefore(const TokenCursor &cursor, qsizetype token) const;
    [[nodiscard]] QString issuerBefore(const TokenCursor &cursor, qsizetype token) const;
    [[nodiscard]] qsizetype openOf(qsizetype close) const;

    const TokenizedText &m_text;
    const Mentions &m_mentions;
    const ReportingWords &m_words;
    const Speakers &m_speakers;
    const SubjectTrail &m_trail;
    QHash<qsizetype, qsizetype> m_opens; ///< closing mark to opening mark
};

}
