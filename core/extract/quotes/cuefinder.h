// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/quotes/quotationmarks.h"
#include "core/extract/quotes/speakers.h"

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
    double confidence = 0.9;
};

/// Finds the word of reporting that a quotation hangs on. Looks at the quotation's own sentence and the clause behind it; a subject that is
/// left out is that of the last verb of speech before, up to three blocks back.
class CueFinder
{
public:
    /// Keeps references. `spans` in order.
    CueFinder(const TokenizedText &text, const Mentions &mentions, const std::vector<QuotedSpan> &spans);

    [[nodiscard]] std::optional<Attribution> find(const QuotedSpan &span) const;

private:
    struct Candidate;

    [[nodiscard]] std::optional<Attribution> before(const TokenCursor &cursor, qsizetype open) const;
    [[nodiscard]] std::optional<Attribution> behind(qsizetype close) const;
    [[nodiscard]] std::optional<Attribution> byColon(const TokenCursor &cursor, qsizetype open) const;
    [[nodiscard]] std::optional<Attribution> judge(const TokenCursor &cursor, const Candidate &candidate) const;
    [[nodiscard]] std::optional<Speaker> subjectOf(const TokenCursor &cursor, qsizetype verb, qsizetype limit) const;
    [[nodiscard]] QString subjectBefore(const TokenCursor &cursor, qsizetype token) const;
    [[nodiscard]] QString issuerBefore(const TokenCursor &cursor, qsizetype token) const;
    [[nodiscard]] bool isNegatedOrSubordinate(const TokenCursor &cursor, qsizetype verb) const;
    [[nodiscard]] qsizetype openOf(qsizetype close) const;
    void rememberSubjects();

    /// A verb of speech with its subject.
    struct Remembered
    {
        qsizetype token = 0;
        QString speaker;
    };

    const TokenizedText &m_text;
    const Mentions &m_mentions;
    const std::vector<QuotedSpan> &m_spans;
    const ReportingWords &m_words;
    Speakers m_speakers;
    QHash<qsizetype, qsizetype> m_opens; ///< closing mark to opening mark
    std::vector<Remembered> m_subjects; ///< in reading order
};

}
