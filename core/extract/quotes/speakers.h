// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/figures/tokencursor.h"
#include "core/extract/quotes/mentions.h"
#include "core/extract/quotes/reportingwords.h"

#include <optional>

namespace Hashiya {

/// A speaker as the text has it.
struct Speaker
{
    TextRange range; ///< in the article's text
    qsizetype end = 0; ///< behind its last token
};

/// Reads who speaks off the words around a verb or noun of speech.
class Speakers
{
public:
    /// Keeps references.
    Speakers(const TokenizedText &text, const Mentions &mentions)
        : m_text(text)
        , m_mentions(mentions)
        , m_words(ReportingWords::standard())
    {
    }

    /// The subject that follows token `verb`, before token `limit`: a name that was found, else the noun phrase; nothing where the
    /// subject is left out (وأضاف أن).
    [[nodiscard]] std::optional<Speaker> after(const TokenCursor &cursor, qsizetype verb, qsizetype limit) const;
    /// The subject that stands before token `verb` in its sentence (أن فلانا قال، فلان، وهو مسافر، قال).
    [[nodiscard]] std::optional<Speaker> before(const TokenCursor &cursor, qsizetype verb) const;
    /// The speaker or issuer named by the words from token `first` on (بيان صادر عن X, تصريح X, وفقا لX).
    [[nodiscard]] std::optional<Speaker> named(const TokenCursor &cursor, qsizetype first, qsizetype limit) const;
    /// Who issued the document whose noun is token `document`, or, where only its attribute follows (دراسة طبية), the document.
    [[nodiscard]] std::optional<Speaker> issuerOf(
        const TokenCursor &cursor, qsizetype document, qsizetype limit, bool takesFrom = true) const;
    /// The noun phrase of which token `token` is the first word with ل before it, without the ل (لبيانات الوزارة).
    [[nodiscard]] std::optional<Speaker> governed(const TokenCursor &cursor, qsizetype token, qsizetype limit) const;
    /// The person or role that a range is, or the person whose name a noun phrase ends with (المدرب فلان).
    [[nodiscard]] std::optional<TextRange> personOf(TextRange range) const;
    /// Whose words are relayed before token `said`: نقلت الوكالة عن فلان قوله.
    [[nodiscard]] std::optional<Speaker> relayed(const TokenCursor &cursor, qsizetype said) const;
    /// True for a name, a document, an informant, an office: who may stand behind بحسب; not وفق الترتيب التالي.
    [[nodiscard]] bool isSource(const Speaker &speaker) const;
    [[nodiscard]] QString textOf(const Speaker &speaker) const { return speaker.range.of(m_text.text()).toString(); }

private:
    [[nodiscard]] qsizetype skipped(const TokenCursor &cursor, qsizetype token, qsizetype limit) const;
    [[nodiscard]] std::optional<Speaker> mentionAt(const TokenCursor &cursor, qsizetype token, qsizetype position) const;
    /// `takesFrom`: من may belong to the phrase.
    [[nodiscard]] std::optional<Speaker> phraseAt(const TokenCursor &cursor, qsizetype token, qsizetype limit, bool takesFrom = true) const;
    [[nodiscard]] std::optional<Speaker> appositionTo(const TokenCursor &cursor, qsizetype first, const Speaker &subject, qsizetype limit) const;
    [[nodiscard]] bool isRole(TextRange range) const;
    [[nodiscard]] bool isNameAt(const TokenCursor &cursor, qsizetype token) const;
    [[nodiscard]] bool isEndOfName(const TokenCursor &cursor, qsizetype token) const;
    [[nodiscard]] qsizetype behindAddressee(const TokenCursor &cursor, qsizetype token, qsizetype limit) const;
    [[nodiscard]] bool endsSubject(const TokenCursor &cursor, qsizetype token) const;
    [[nodiscard]] Speaker speakerOf(const Mention &mention) const;

    const TokenizedText &m_text;
    const Mentions &m_mentions;
    const ReportingWords &m_words;
};

}
