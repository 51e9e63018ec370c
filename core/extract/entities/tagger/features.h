// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/entities/tagger/wordinfo.h"

#include <QLatin1StringView>

#include <optional>
#include <vector>

namespace Hashiya {

/// Families of features, to be left out one by one when a model is trained (hashiya-cli train --without); docs/tagger.md says what each gives.
enum class FeatureGroup : quint8 {
    Words, ///< forms and pairs of forms
    Stems, ///< forms without proclitics, without ال, the proclitics
    Affixes, ///< beginnings and ends of one to four letters, letters inside
    Shapes, ///< kind of token, capitals, punctuation, length, brackets and quotation marks
    Triggers, ///< titles, heads, roles, reporting verbs around
    Lexicons, ///< names of the lexicons
    Classes, ///< word classes from unlabelled news
    Rarity, ///< frequency in news, and how much the letters look like a name
};
inline constexpr int featureGroups = int(FeatureGroup::Rarity) + 1;
/// The group's name on the command line and in the evidence of marks ("words", "affixes", ...), and back.
[[nodiscard]] QLatin1StringView featureGroupName(FeatureGroup group);
[[nodiscard]] std::optional<FeatureGroup> featureGroupFromName(QStringView name);

struct Feature
{
    quint64 hash = 0;
    FeatureGroup group = FeatureGroup::Words;
    quint8 reach = 0; ///< of a word's feature: it speaks of the tokens up to so many before and after it
};

/// What phrases of the lexicons a token is part of, as masks of LexiconKind.
struct PhraseMarks
{
    quint32 single = 0;
    quint32 begin = 0;
    quint32 middle = 0;
    quint32 end = 0;

    [[nodiscard]] quint32 any() const { return single | begin | middle | end; }
    friend bool operator==(const PhraseMarks &, const PhraseMarks &) = default;
};

/// A sentence as features see it. Refers to words that must outlive it.
class SentenceContext
{
public:
    static constexpr int farthest = 2; ///< tokens before and after that features look at

    /// `words` are the tokens of one sentence.
    SentenceContext(std::span<const WordInfo *const> words, const WordKnowledge &knowledge);

    [[nodiscard]] qsizetype size() const { return qsizetype(m_words.size()); }
    /// The word at a place, or one that stands for the sentence's edge.
    [[nodiscard]] const WordInfo &at(qsizetype index) const;
    [[nodiscard]] const PhraseMarks &phrases(qsizetype index) const;
    /// The trigger nearest before a token, at most five back: its mask, and how far.
    [[nodiscard]] quint32 nearestTrigger(qsizetype index) const { return m_nearest[size_t(index)].mask; }
    [[nodiscard]] int nearestDistance(qsizetype index) const { return m_nearest[size_t(index)].distance; }
    /// 0 outside, 1 inside quotation marks, 2 inside brackets, 3 both.
    [[nodiscard]] int brackets(qsizetype index) const { return m_brackets[size_t(index)]; }

private:
    struct Nearest
    {
        quint32 mask = 0;
        int distance = 0;
    };
    void findPhrases(const WordKnowledge &knowledge);
    void markPhrase(qsizetype begin, qsizetype length, quint32 mask);
    void findTriggers();
    void findBrackets();

    std::span<const WordInfo *const> m_words;
    std::vector<PhraseMarks> m_phrases;
    std::vector<Nearest> m_nearest;
    std::vector<quint8> m_brackets;
};

/// Features of a word by itself; each speaks of its neighbours too, as far as its reach. See atOffset().
void appendWordFeatures(QStringView form, const WordInfo &word, std::vector<Feature> &out);
/// A word's feature as it speaks of the token `offset` places after the word (negative: before).
[[nodiscard]] constexpr quint64 atOffset(quint64 feature, int offset)
{
    return combined(feature, quint64(0x40 + offset));
}
/// Features of a token that hang on several words or on its place; their reach is 0.
void appendContextFeatures(const SentenceContext &sentence, qsizetype index, std::vector<Feature> &out);

}
