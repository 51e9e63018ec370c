// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/entities/tagger/features.h"
#include "core/extract/training/crftrainer.h"
#include "core/extract/training/labelledtext.h"

#include <QSet>

#include <memory>
#include <unordered_map>

namespace Hashiya {

/// Numbers of features, given in the order in which they are first seen. Features are counted first; those seen fewer times than the cutoff
/// get no number.
class FeatureIndex
{
public:
    void count(quint64 feature);
    /// Ends counting. `cutoff` is the least count that a feature keeps.
    void number(quint32 cutoff);
    /// The number of a feature, or `none`.
    [[nodiscard]] quint32 find(quint64 feature) const;
    /// Features by their numbers.
    [[nodiscard]] const std::vector<quint64> &features() const { return m_features; }

    static constexpr quint32 none = ~0U;

private:
    struct Slot
    {
        quint64 feature = 0;
        quint32 value = 0; ///< count, then number
    };
    [[nodiscard]] size_t slotOf(quint64 feature) const;
    void grow();

    std::vector<Slot> m_slots = std::vector<Slot>(1024);
    size_t m_used = 0;
    std::vector<quint64> m_features;
};

/// Makes features of labelled texts, of the groups that are not left out.
class Featuriser
{
public:
    Featuriser(const WordKnowledge &knowledge, const QSet<FeatureGroup> &without);

    void count(const LabelledText &text, FeatureIndex &index);
    [[nodiscard]] std::vector<TrainingSentence> featurise(const LabelledText &text, const FeatureIndex &index);
    /// What is known of the words of a text's tokens, by token.
    [[nodiscard]] std::vector<const WordInfo *> wordsOf(const LabelledText &text);

private:
    struct Word
    {
        WordInfo info;
        std::vector<Feature> features;
    };
    const Word &wordOf(QStringView form, const TaggerToken &token);
    /// Calls `take(hash)` for each feature of a token.
    void eachFeature(std::span<const Word *const> words, const SentenceContext &context, qsizetype token, auto take);
    void eachSentence(const LabelledText &text, auto take);

    const WordKnowledge &m_knowledge;
    std::array<bool, featureGroups> m_used{};
    std::unordered_map<quint64, std::unique_ptr<Word>> m_words;
    std::vector<Feature> m_buffer;
};

}
