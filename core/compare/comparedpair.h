// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/document.h"
#include "core/arabic/tokens.h"
#include "core/compare/comparablevalue.h"
#include "core/compare/figuresense.h"

#include <span>
#include <vector>

namespace Hashiya {

/// A word that both articles could share; function words and punctuation are none. Kept small: there are as many as the articles have words.
struct ComparedWord
{
    TextRange range; ///< in the article's text
    qint32 term = -1; ///< number of its stem in ComparedPair
    qint32 token = 0; ///< place among all tokens, to measure distances by
    qint32 sentence = 0;
    qint32 clause = 0; ///< grows at each comma, colon, bracket, quotation mark and sentence end
    qint32 block = 0;
    bool inName = false; ///< under a mark of the entity family
    bool measures = false; ///< a word of measuring and changing, which says nothing of what is measured (see measuresOnly())
    bool inValue = false; ///< under a mark with a figure, date or duration
};

/// A mark that says a value, as a term that equal values share: 3000 and ثلاثة آلاف are one.
struct ComparedMark
{
    const Annotation *annotation = nullptr;
    ComparableValue value;
    qsizetype term = -1;
    qsizetype block = -1;
    qsizetype sentence = -1;
    FigureSense sense;
};

/// A word or value that counts for what a block and a sentence speak of, and how much.
struct TermMention
{
    qint32 term;
    qint32 block;
    qint32 sentence; ///< -1 in none
    float weight; ///< 1, 1.5 or 2
};

/// One side of a comparison, read once.
struct ComparedDocument
{
    const Document *document = nullptr;
    std::vector<const Annotation *> marks; ///< all, by place
    std::vector<const Annotation *> speech; ///< all marks of what somebody said, by place
    std::vector<ComparedWord> words; ///< by place
    std::vector<size_t> sentenceBegins; ///< the first word of each sentence, and the end of the last
    std::vector<ComparedMark> values; ///< marks with values, by place; rejected ones, those in furniture and those of a blank text left out
    std::vector<const Annotation *> names; ///< marks of the entity family, by place
    std::vector<const Annotation *> quotations; ///< direct ones
    std::vector<TextRange> sentences; ///< of the article, by their number; those without tokens are empty
    std::vector<TermMention> mentions; ///< by term

    [[nodiscard]] qsizetype blockCount() const { return document->article().blocks().size(); }
    /// The words that overlap `range`.
    [[nodiscard]] std::span<const ComparedWord> wordsIn(TextRange range) const;
    /// The words of the sentence that holds `position` or follows it next.
    [[nodiscard]] std::span<const ComparedWord> sentenceAround(qsizetype position) const;
    /// The same of where a mark of these begins, which mostly need not be sought.
    [[nodiscard]] std::span<const ComparedWord> sentenceAround(const ComparedMark &mark) const;
};

/// All mentions of one name in either article.
struct SharedName
{
    QList<AnnotationId> first;
    QList<AnnotationId> second;
};

/// Both sides with one numbering of their stems. Numbers go by the order of the stems as texts, so that exchanging the sides changes no sum's order and the
/// result is the exact mirror. The documents must outlive it and stay as they are.
class ComparedPair
{
public:
    ComparedPair(const Document &first, const Document &second);

    /// Between two scripts, where words share nothing, names that were found to be one become terms of their own, as values are, and words of one side count for less. Once, before anything is aligned.
    void addNames(const QList<SharedName> &names);

    [[nodiscard]] const ComparedDocument &first() const { return m_first; }
    [[nodiscard]] const ComparedDocument &second() const { return m_second; }
    [[nodiscard]] qsizetype termCount() const { return qsizetype(m_rarity.size()); }
    /// ln(1 + sentences of both articles / sentences that have the term): what a shared word is worth.
    [[nodiscard]] double rarity(qsizetype term) const { return m_rarity[size_t(term)]; }
    /// True where one is Arabic and the other in Latin letters: then words say little, and places more.
    [[nodiscard]] bool isOfTwoScripts() const { return m_twoScripts; }
    /// True where both articles have the term somewhere: only then does its absence at one place say something.
    [[nodiscard]] bool isShared(qsizetype term) const { return m_shared[size_t(term)]; }

private:
    void countSentences();
    /// Of a term that so many sentences have.
    [[nodiscard]] double rarityOf(double sentences) const;

    ComparedDocument m_first;
    ComparedDocument m_second;
    std::vector<double> m_rarity;
    std::vector<bool> m_shared;
    bool m_twoScripts = false;
};

}
