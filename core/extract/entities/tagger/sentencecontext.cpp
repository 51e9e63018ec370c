// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/entities/tagger/features.h"

namespace Hashiya {

namespace {

constexpr qsizetype longestPhrase = 8; ///< tokens
constexpr int farthestTrigger = 5; ///< tokens back

constexpr quint32 bit(TriggerClass triggerClass)
{
    return 1U << int(triggerClass);
}

/// Triggers that announce a name some words later: الرئيس الأمريكي x, شركة x.
constexpr quint32 announcing = bit(TriggerClass::OrganizationHead) | bit(TriggerClass::PlaceHead) | bit(TriggerClass::ProductHead) | bit(TriggerClass::Facility)
    | bit(TriggerClass::Title) | bit(TriggerClass::PersonNoun) | bit(TriggerClass::Role);

const WordInfo &edgeWord()
{
    static const WordInfo edge = [] {
        WordInfo info;
        info.word = info.stem = info.core = 1;
        info.shape = 63;
        return info;
    }();
    return edge;
}

}

SentenceContext::SentenceContext(std::span<const WordInfo *const> words, const WordKnowledge &knowledge)
    : m_words(words)
    , m_phrases(words.size())
    , m_nearest(words.size())
    , m_brackets(words.size())
{
    findPhrases(knowledge);
    findTriggers();
    findBrackets();
}

const WordInfo &SentenceContext::at(qsizetype index) const
{
    return index < 0 || index >= size() ? edgeWord() : *m_words[size_t(index)];
}

const PhraseMarks &SentenceContext::phrases(qsizetype index) const
{
    static const PhraseMarks none;
    return index < 0 || index >= size() ? none : m_phrases[size_t(index)];
}

void SentenceContext::findPhrases(const WordKnowledge &knowledge)
{
    for (qsizetype begin = 0; begin < size(); ++begin) {
        const WordInfo &first = *m_words[size_t(begin)];
        if (!first.beginsPhrase && !first.stemBeginsPhrase) {
            continue;
        }
        quint32 found = 0; // kinds that a longer phrase from here has already
        std::array<quint32, longestPhrase> ends{};
        for (const quint64 start : {first.beginsPhrase ? first.word : 0, first.stemBeginsPhrase ? first.stem : 0}) {
            quint64 node = WordKnowledge::phraseStep(WordKnowledge::phraseRoot, start);
            for (qsizetype length = 1; start != 0; ++length) {
                const auto mask = knowledge.phraseNode(node);
                if (!mask) {
                    break;
                }
                ends[size_t(length - 1)] |= *mask;
                if (length == longestPhrase || begin + length >= size()) {
                    break;
                }
                node = WordKnowledge::phraseStep(node, m_words[size_t(begin + length)]->word);
            }
        }
        for (qsizetype length = longestPhrase; length > 0; --length) {
            const quint32 mask = ends[size_t(length - 1)] & ~found;
            if (mask != 0) {
                markPhrase(begin, length, mask);
            }
            found |= mask;
        }
    }
}

void SentenceContext::markPhrase(qsizetype begin, qsizetype length, quint32 mask)
{
    PhraseMarks &first = m_phrases[size_t(begin)];
    mask &= ~(first.middle | first.end); // inside a phrase of its kind that began before
    if (length == 1) {
        first.single |= mask;
        return;
    }
    first.begin |= mask;
    for (qsizetype i = begin + 1; i + 1 < begin + length; ++i) {
        m_phrases[size_t(i)].middle |= mask;
    }
    m_phrases[size_t(begin + length - 1)].end |= mask;
}

void SentenceContext::findTriggers()
{
    for (qsizetype i = 0; i < size(); ++i) {
        for (int distance = 1; distance <= farthestTrigger && distance <= i; ++distance) {
            const quint32 mask = m_words[size_t(i - distance)]->triggers & announcing;
            if (mask != 0) {
                m_nearest[size_t(i)] = {mask, distance};
                break;
            }
        }
    }
}

void SentenceContext::findBrackets()
{
    const auto shapeFor = [](char16_t mark) { return shapeOf(QStringView(&mark, 1), TokenKind::Punctuation, false); };
    static const quint8 quote = shapeFor(u'"');
    static const quint8 opening = shapeFor(u'«');
    static const quint8 closing = shapeFor(u'»');
    static const quint8 curlyOpening = shapeFor(u'“');
    static const quint8 curlyClosing = shapeFor(u'”');
    static const quint8 bracket = shapeFor(u'(');
    static const quint8 bracketEnd = shapeFor(u')');
    quint8 state = 0;
    for (qsizetype i = 0; i < size(); ++i) {
        const quint8 shape = m_words[size_t(i)]->shape;
        if (shape == quote) {
            state ^= 1;
        } else if (shape == opening || shape == curlyOpening) {
            state |= 1;
        } else if (shape == closing || shape == curlyClosing) {
            state &= ~1U;
        } else if (shape == bracket) {
            state |= 2;
        } else if (shape == bracketEnd) {
            state &= ~2U;
        }
        m_brackets[size_t(i)] = state;
    }
}

}
