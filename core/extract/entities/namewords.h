// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/extractor.h"
#include "core/extract/lexicon/lexicon.h"
#include "core/extract/lexicon/triggers.h"
#include "core/extract/lexicon/wordset.h"

namespace Hashiya {

/// The word lists that the rules of names read. All standard, or a test's own.
struct NameLists
{
    const Lexicon &lexicon;
    const Triggers &triggers;
    const Nationalities &nationalities;
    const WordSet &commonWords;
    const WordSet &givenNames;
    const WordSet &familyNames;

    [[nodiscard]] static const NameLists &standard();
};

/// A text as the rules of names see it: each token with its key and its triggers, found once. Refers to `text` and `lists`.
/// "index" is a token's index everywhere; ends are exclusive.
class NameWords
{
public:
    NameWords(const TokenizedText &text, const NameLists &lists);

    [[nodiscard]] const TokenizedText &text() const { return m_text; }
    [[nodiscard]] const NameLists &lists() const { return m_lists; }
    [[nodiscard]] qsizetype size() const { return qsizetype(m_text.tokens().size()); }
    [[nodiscard]] const Token &token(qsizetype index) const { return m_text.tokens()[size_t(index)]; }
    /// weakKey() of a token, proclitics included.
    [[nodiscard]] QStringView key(qsizetype index) const { return m_keys[size_t(index)]; }

    /// True where the token before and this one stand in one sentence and both are words or numbers.
    [[nodiscard]] bool follows(qsizetype index) const;
    [[nodiscard]] bool isInSentence(qsizetype index) const;
    [[nodiscard]] bool isPunctuation(qsizetype index, QStringView oneOf) const;
    [[nodiscard]] bool isArabic(qsizetype index) const;
    /// Begins with ال as it stands.
    [[nodiscard]] bool isDefinite(qsizetype index) const;
    [[nodiscard]] bool isStop(qsizetype index) const;
    [[nodiscard]] bool isCommon(qsizetype index) const;
    /// An Arabic word that is in no list of ordinary words, with or without what looks like a proclitic: perhaps part of a name.
    [[nodiscard]] bool isNameLike(qsizetype index) const;
    /// The word begins with a proclitic that hides a name or the article (بحائل, بالقدس, للمملكة): it goes on with the sentence.
    [[nodiscard]] bool carriesProclitic(qsizetype index) const;
    /// End of the adjectives that belong to the noun before `index`: of nation, or such as العام; `index` where there are none.
    [[nodiscard]] qsizetype adjectivesEnd(qsizetype index) const;
    [[nodiscard]] bool hasNationality(qsizetype begin, qsizetype end) const;

    [[nodiscard]] std::span<const TriggerMatch> triggers(qsizetype index) const;
    [[nodiscard]] const TriggerMatch *trigger(qsizetype index, TriggerKind kind) const;
    /// The trigger of that kind whose last token is just before `index`, or before the opening quotation mark at `index` - 1.
    [[nodiscard]] const TriggerMatch *triggerBefore(qsizetype index, TriggerKind kind) const;
    /// The name of the lexicon that begins at a token as it stands, without taking off proclitics.
    [[nodiscard]] std::optional<LexiconMatch> knownAt(qsizetype index) const;
    /// True where some word of the article has that trigger.
    [[nodiscard]] bool hasAny(TriggerKind kind) const;

    [[nodiscard]] TextRange rangeOf(qsizetype begin, qsizetype end) const;
    [[nodiscard]] QString textOf(TextRange range) const { return range.of(m_text.text()).toString(); }

private:
    [[nodiscard]] bool isInflectedCommon(QStringView key) const;

    const TokenizedText &m_text;
    const NameLists &m_lists;
    std::vector<QString> m_keys;
    std::vector<TriggerMatch> m_triggers;
    std::vector<TextRange> m_triggerRanges; ///< per token, indices into m_triggers
};

/// A proposal for a name. `norm` gets the article back where لل hid it.
struct NameProposal
{
    QString type;
    TextRange range;
    bool restoredArticle = false;
    QString rule;
    QStringList evidence;
    double confidence = 1.0;
    QString entityKey; ///< empty: made of the type and the words
    QString entityName;
};
[[nodiscard]] Suggestion nameSuggestion(const NameWords &words, NameProposal proposal);
/// The key by which mentions written alike, apart from vocalisation and folding, are one name.
[[nodiscard]] QString entityKeyFor(QStringView type, QStringView words);
/// The words that a mention stands for: its norm, or else its text.
[[nodiscard]] QString wordsOf(const TokenizedText &text, const Suggestion &suggestion);

}
