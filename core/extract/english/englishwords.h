// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/english/englishnamelexicon.h"
#include "core/extract/extractor.h"

#include <QSet>

namespace Hashiya {

/// An English text as the rules of names see it. Refers to `text`. "index" is a token's everywhere; ends are exclusive.
///
/// Sentences are cut here anew, since the dot of "Mr." and of an initial ends none in English.
class EnglishWords
{
public:
    explicit EnglishWords(const TokenizedText &text);

    [[nodiscard]] const TokenizedText &text() const { return m_text; }
    [[nodiscard]] const EnglishNameLexicon &lexicon() const { return m_lexicon; }
    [[nodiscard]] qsizetype size() const { return qsizetype(m_plain.size()); }
    /// As written, without accents; empty outside the text.
    [[nodiscard]] QString word(qsizetype index) const { return isInside(index) ? m_plain[size_t(index)] : QString(); }
    [[nodiscard]] QString lower(qsizetype index) const { return word(index).toLower(); }
    [[nodiscard]] bool isWord(qsizetype index) const;
    [[nodiscard]] bool isCapital(qsizetype index) const { return isWord(index) && m_plain[size_t(index)].front().isUpper(); }
    [[nodiscard]] bool isSign(qsizetype index, QStringView oneOf) const;
    /// No white space before it.
    [[nodiscard]] bool isGlued(qsizetype index) const;
    /// Begins a sentence or a quotation, so that its capital says nothing.
    [[nodiscard]] bool isSentenceStart(qsizetype index) const { return isInside(index) && m_starts[size_t(index)]; }
    /// In a sentence that writes nearly all words with a capital and has no full stop.
    [[nodiscard]] bool isInHeadline(qsizetype index) const { return isInside(index) && m_headline[size_t(index)]; }
    /// The article has the word without a capital, too.
    [[nodiscard]] bool isOrdinary(qsizetype index) const { return m_lowerCase.contains(lower(index)); }
    /// End of the block that holds a token.
    [[nodiscard]] qsizetype blockEnd(qsizetype index) const { return m_blockEnds[size_t(index)]; }
    [[nodiscard]] bool has(EnglishNameRole role, qsizetype index) const { return isWord(index) && m_lexicon.has(role, lower(index)); }
    /// The form of our lists that begins at a token.
    [[nodiscard]] std::optional<EnglishNameLexicon::Match> knownAt(qsizetype index) const;
    /// It has a capital, and so has the word directly before.
    [[nodiscard]] bool followsCapital(qsizetype index) const;

    /// The tokens that begin the words of a run of capitalised words from `begin`: hyphens, the apostrophe of O'Brien, dots of initials and particles
    /// (van, bin) lie inside it. No word with lower case behind a hyphen (London-based).
    [[nodiscard]] std::vector<qsizetype> run(qsizetype begin, size_t longest) const;
    /// End of the word that begins at a token, with what is joined to it.
    [[nodiscard]] qsizetype wordEnd(qsizetype index) const;

    [[nodiscard]] QString written(qsizetype begin, qsizetype end) const;
    [[nodiscard]] TextRange rangeOf(qsizetype begin, qsizetype end) const;

private:
    [[nodiscard]] bool isInside(qsizetype index) const { return index >= 0 && index < size(); }
    void findBlocks();
    void findSentences();
    void judgeSentence(qsizetype begin, qsizetype end);

    const TokenizedText &m_text;
    const EnglishNameLexicon &m_lexicon;
    std::vector<QString> m_plain;
    std::vector<qsizetype> m_blockEnds;
    std::vector<bool> m_starts;
    std::vector<bool> m_headline;
    QSet<QString> m_lowerCase;
};

/// A proposal for a name.
struct EnglishProposal
{
    QString type;
    qsizetype begin = 0;
    qsizetype end = 0;
    QString rule;
    QStringList evidence;
    double confidence = 0.7;
    QString entityKey;
    QString entityName;
};
[[nodiscard]] Suggestion englishSuggestion(const EnglishWords &words, EnglishProposal proposal);

/// What of the proposals covers each token: index into `names`, or -1.
[[nodiscard]] std::vector<qsizetype> coverOf(const EnglishWords &words, const std::vector<Suggestion> &names);

}
