// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/quotes/quotationmarks.h"
#include "core/extract/quotes/speakers.h"

#include <optional>
#include <vector>

namespace Hashiya {

/// Who spoke last, at each place of an article: the subjects of its verbs of speech outside quotation marks, for verbs and participles that
/// leave theirs out (وأضاف أن، مشيرا إلى). One pass over the text; each question takes the logarithm of the number of verbs.
class SubjectTrail
{
public:
    /// Keeps a reference to `speakers`. `spans` in order.
    SubjectTrail(const TokenizedText &text, const Speakers &speakers, const std::vector<QuotedSpan> &spans);

    /// The subject of a verb of speech: behind it before token `limit`, else (no و before the verb) in front of it.
    [[nodiscard]] std::optional<Speaker> subjectOf(const TokenCursor &cursor, qsizetype verb, qsizetype limit) const;
    /// The subject of the last verb of speech before a token, at most three blocks back; the person who is the subject of what the token's own
    /// sentence begins with where that is nearer (أشاد المدرب فلان باللاعبين وقال); empty where there is none.
    [[nodiscard]] QString lastBefore(const TokenCursor &cursor, qsizetype token) const;
    /// True for verbs that say what was not or may be said: لم يقل, دون أن تذكر.
    [[nodiscard]] static bool isNegatedOrSubordinate(const TokenCursor &cursor, qsizetype verb);
    /// False for a noun or preposition that is written as a verb of speech is: إلى وصف, بين الطرفين, رأي.
    [[nodiscard]] static bool isVerb(const TokenCursor &cursor, qsizetype word);
    /// الذي, التي
    [[nodiscard]] static bool isRelative(QStringView folded);

    /// The same in the token's own sentence only.
    [[nodiscard]] QString lastInSentence(const TokenCursor &cursor, qsizetype token) const;

private:
    [[nodiscard]] bool governsThat(const TokenCursor &cursor, qsizetype verb) const;
    [[nodiscard]] QString personBefore(const TokenCursor &cursor, qsizetype token) const;

    /// A verb of speech with its subject.
    struct Remembered
    {
        qsizetype token = 0;
        QString speaker;
    };

    const TokenizedText &m_text;
    const Speakers &m_speakers;
    const ReportingWords &m_words;
    std::vector<Remembered> m_subjects; ///< in reading order
};

}
