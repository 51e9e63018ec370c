// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/training/featuriser.h"

#include <algorithm>

namespace Hashiya {

size_t FeatureIndex::slotOf(quint64 feature) const
{
    size_t slot = feature & (m_slots.size() - 1);
    while (m_slots[slot].feature != 0 && m_slots[slot].feature != feature) {
        slot = (slot + 1) & (m_slots.size() - 1);
    }
    return slot;
}

void FeatureIndex::grow()
{
    std::vector<Slot> old(m_slots.size() * 2);
    old.swap(m_slots);
    for (const Slot &slot : old) {
        if (slot.feature != 0) {
            m_slots[slotOf(slot.feature)] = slot;
        }
    }
}

void FeatureIndex::count(quint64 feature)
{
    if (m_used * 2 > m_slots.size()) {
        grow();
    }
    Slot &slot = m_slots[slotOf(feature)];
    if (slot.feature == 0) {
        slot.feature = feature;
        ++m_used;
        m_features.push_back(feature);
    }
    ++slot.value;
}

void FeatureIndex::number(quint32 cutoff)
{
    std::vector<quint64> kept;
    for (const quint64 feature : m_features) {
        Slot &slot = m_slots[slotOf(feature)];
        if (slot.value >= cutoff) {
            slot.value = quint32(kept.size());
            kept.push_back(feature);
        } else {
            slot.value = none;
        }
    }
    m_features = std::move(kept);
}

quint32 FeatureIndex::find(quint64 feature) const
{
    const Slot &slot = m_slots[slotOf(feature)];
    return slot.feature == 0 ? none : slot.value;
}

Featuriser::Featuriser(const WordKnowledge &knowledge, const QSet<FeatureGroup> &without)
    : m_knowledge(knowledge)
{
    for (int group = 0; group < featureGroups; ++group) {
        m_used[size_t(group)] = !without.contains(FeatureGroup(group));
    }
}

const Featuriser::Word &Featuriser::wordOf(QStringView form, const TaggerToken &token)
{
    auto &word = m_words[combined(hashOfUnits(form), shapeOf(form, token.kind, token.capital))];
    if (!word) {
        word = std::make_unique<Word>();
        word->info = analyzeWord(form, token.kind, token.capital, m_knowledge);
        appendWordFeatures(form, word->info, word->features);
    }
    return *word;
}

void Featuriser::eachFeature(std::span<const Word *const> words, const SentenceContext &context, qsizetype token, auto take)
{
    for (int offset = -SentenceContext::farthest; offset <= SentenceContext::farthest; ++offset) {
        const qsizetype other = token + offset;
        if (other < 0 || other >= qsizetype(words.size())) {
            continue;
        }
        for (const Feature &feature : words[size_t(other)]->features) {
            if (feature.reach >= std::abs(offset) && m_used[size_t(feature.group)]) {
                take(atOffset(feature.hash, -offset));
            }
        }
    }
    m_buffer.clear();
    appendContextFeatures(context, token, m_buffer);
    for (const Feature &feature : m_buffer) {
        if (m_used[size_t(feature.group)]) {
            take(feature.hash);
        }
    }
}

void Featuriser::eachSentence(const LabelledText &text, auto take)
{
    const auto tokens = text.text->tokens();
    std::vector<const Word *> words;
    std::vector<const WordInfo *> infos;
    for (const TextRange sentence : text.sentences) {
        words.clear();
        infos.clear();
        for (qsizetype i = sentence.begin(); i < sentence.end(); ++i) {
            const TaggerToken &token = tokens[size_t(i)];
            words.push_back(&wordOf(text.text->formOf(token), token));
            infos.push_back(&words.back()->info);
        }
        take(sentence, std::span<const Word *const>(words), SentenceContext(infos, m_knowledge));
    }
}

void Featuriser::count(const LabelledText &text, FeatureIndex &index)
{
    eachSentence(text, [&](TextRange sentence, std::span<const Word *const> words, const SentenceContext &context) {
        for (qsizetype token = 0; token < sentence.length(); ++token) {
            eachFeature(words, context, token, [&](quint64 feature) { index.count(feature); });
        }
    });
}

std::vector<TrainingSentence> Featuriser::featurise(const LabelledText &text, const FeatureIndex &index)
{
    std::vector<TrainingSentence> sentences;
    eachSentence(text, [&](TextRange range, std::span<const Word *const> words, const SentenceContext &context) {
        TrainingSentence sentence;
        for (qsizetype token = 0; token < range.length(); ++token) {
            eachFeature(words, context, token, [&](quint64 feature) {
                if (const quint32 number = index.find(feature); number != FeatureIndex::none) {
                    sentence.features.push_back(number);
                }
            });
            sentence.ends.push_back(quint32(sentence.features.size()));
        }
        sentence.labels.assign(text.labels.begin() + range.begin(), text.labels.begin() + range.end());
        sentence.features.shrink_to_fit();
        sentences.push_back(std::move(sentence));
    });
    return sentences;
}

std::vector<const WordInfo *> Featuriser::wordsOf(const LabelledText &text)
{
    std::vector<const WordInfo *> words;
    words.reserve(text.text->tokens().size());
    for (const TaggerToken &token : text.text->tokens()) {
        words.push_back(&wordOf(text.text->formOf(token), token).info);
    }
    return words;
}

}
