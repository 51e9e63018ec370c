// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/quotes/mentions.h"
#include "core/extract/quotes/quotationmarks.h"
#include "core/extract/quotes/subjecttrail.h"

#include <optional>
#include <vector>

namespace Hashiya {

/// What somebody is reported to have said, in the reporter's words.
struct IndirectStatement
{
    qsizetype begin = 0; ///< first token of what was said, behind أن or إن
    qsizetype end = 0; ///< behind its last token
    QString rule; ///< "indirect-verb", "indirect-participle", "indirect-source"
    QString cue; ///< the word that decided, as written
    QString speaker; ///< as written, never empty
    double confidence = 0.6;
};

/// Finds indirect speech: the clause behind أن or إن that a verb or participle of speech governs, up to the next word of reporting or the end
/// of the sentence, and the sentence that بحسب and its like give to a source. Silent where nobody can be named, where the verb is negated
/// or denies, and where أن belongs to another word (قبل أن، يجب أن). A clause that is nothing but a string in quotation marks is none.
///
/// One pass over each sentence; looks ahead a fixed number of tokens.
class IndirectSpeech
{
public:
    /// Keeps references. `spans` in order.
    IndirectSpeech(const TokenizedText &text, const Mentions &mentions, const Speakers &speakers, const SubjectTrail &trail,
        const std::vector<QuotedSpan> &spans);

    /// In reading order; no two overlap.
    [[nodiscard]] std::vector<IndirectStatement> statements() const;

private:
    [[nodiscard]] std::optional<IndirectStatement> reported(const TokenCursor &cursor, qsizetype word) const;
    [[nodiscard]] std::optional<IndirectStatement> sourced(const TokenCursor &cursor, qsizetype word, qsizetype free) const;
    [[nodiscard]] std::optional<Speaker> sourceAt(const TokenCursor &cursor, qsizetype word) const;
    [[nodiscard]] qsizetype thatBehind(const TokenCursor &cursor, qsizetype word, qsizetype farthest) const;
    [[nodiscard]] QString speakerOf(const TokenCursor &cursor, qsizetype word, qsizetype that) const;
    [[nodiscard]] qsizetype clauseEnd(const TokenCursor &cursor, qsizetype first) const;
    [[nodiscard]] bool endsClause(const TokenCursor &cursor, qsizetype token) const;
    [[nodiscard]] bool governsThat(const TokenCursor &cursor, qsizetype that) const;
    [[nodiscard]] qsizetype behindQuoted(qsizetype token) const;
    [[nodiscard]] qsizetype trimmed(const TokenCursor &cursor, qsizetype first, qsizetype end) const;
    [[nodiscard]] bool saysEnough(const TokenCursor &cursor, qsizetype first, qsizetype end) const;

    const TokenizedText &m_text;
    const Mentions &m_mentions;
    const Speakers &m_speakers;
    const SubjectTrail &m_trail;
    const ReportingWords &m_words;
    QHash<qsizetype, qsizetype> m_closes; ///< opening mark to closing mark
};

}
