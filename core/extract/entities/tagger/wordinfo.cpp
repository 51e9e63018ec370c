// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/entities/tagger/wordinfo.h"

#include <algorithm>

namespace Hashiya {

namespace {

/// Steps of WordClasses::frequency, 8 a doubling.
constexpr int timesOneAndAHalf = 5;
constexpr int timesFour = 16;
constexpr int timesFive = 19;
constexpr qsizetype shortestStem = 3;

class StemReader
{
public:
    StemReader(QStringView form, const WordKnowledge &knowledge)
        : m_knowledge(knowledge)
        , m_rest(form)
    {
        strip(u'و', timesOneAndAHalf, 1);
        if (m_code == 0) {
            strip(u'ف', timesFour, 2);
        }
        if (!stripDoubleLam()) {
            strip(u'ب', timesOneAndAHalf, 4) || strip(u'ل', timesOneAndAHalf, 8) || strip(u'ك', timesFive, 16);
        }
    }

    QStringView rest() const { return m_rest; }
    quint32 code() const { return m_code; }
    bool restoredArticle() const { return m_restored; }

private:
    int frequency(QStringView form) const { return frequency(hashOfUnits(form)); }
    int frequency(quint64 word) const
    {
        const int counted = m_knowledge.classesOf(word).frequency;
        constexpr int once = 8;
        return counted == 0 && m_knowledge.namePartsOf(word) != 0 ? once : counted;
    }

    bool strip(char16_t clitic, int times, quint32 code)
    {
        if (m_rest.size() <= shortestStem || m_rest.front() != clitic) {
            return false;
        }
        const QStringView rest = m_rest.sliced(1);
        if (m_knowledge.namePartsOf(hashOfUnits(m_rest)) != 0 && m_knowledge.namePartsOf(hashOfUnits(rest)) == 0) {
            return false; // بلوم is a name as it stands
        }
        const int restFrequency = frequency(rest);
        const int frequencyHere = frequency(m_rest);
        if (restFrequency == 0 || restFrequency <= frequencyHere + (frequencyHere > 0 ? times : 0)) {
            return false;
        }
        m_rest = rest;
        m_code |= code;
        return true;
    }

    /// للأمم is ل and الأمم, whose ا is not written.
    bool stripDoubleLam()
    {
        if (m_rest.size() < shortestStem + 2 || !m_rest.startsWith(u"لل")) {
            return false;
        }
        m_rest = m_rest.sliced(2);
        m_code |= 8;
        m_restored = true;
        return true;
    }

    const WordKnowledge &m_knowledge;
    QStringView m_rest;
    quint32 m_code = 0;
    bool m_restored = false;
};

quint64 hashWithArticle(QStringView core)
{
    QString form(u"ال");
    form += core;
    return hashOfUnits(form);
}

WordClasses classesOfAny(const WordKnowledge &knowledge, std::initializer_list<quint64> forms)
{
    for (const quint64 form : forms) {
        if (const auto classes = knowledge.classesOf(form); classes.frequency != 0) {
            return classes;
        }
    }
    return {};
}

}

quint8 shapeOf(QStringView form, TokenKind kind, bool capital)
{
    constexpr quint8 punctuation = 8;
    switch (kind) {
    case TokenKind::ArabicWord:
        return form.size() == 1 ? 1 : 2;
    case TokenKind::LatinWord:
        return capital ? 4 : 3;
    case TokenKind::Number:
        return form.size() == 4 ? 6 : 5;
    case TokenKind::Punctuation:
    case TokenKind::Symbol:
        break;
    }
    static constexpr std::u16string_view marks = u".,،؛:؟!()[]\"«»“”'’‘-–/%";
    const auto at = marks.find(form.front().unicode());
    return at == std::u16string_view::npos ? 7 : quint8(punctuation + at);
}

WordInfo analyzeWord(QStringView form, TokenKind kind, bool capital, const WordKnowledge &knowledge)
{
    WordInfo info;
    info.word = hashOfUnits(form);
    info.stem = info.word;
    info.core = info.word;
    info.shape = shapeOf(form, kind, capital);
    info.length = quint8(std::min<qsizetype>(form.size(), 15));
    constexpr qsizetype longestWord = 40;
    QStringView core = form;
    if (kind == TokenKind::ArabicWord && form.size() <= longestWord) {
        const StemReader reader(form, knowledge);
        core = reader.rest();
        info.clitics = reader.code();
        info.restoredArticle = reader.restoredArticle();
        info.stemBegin = quint16(core.begin() - form.begin() - (info.restoredArticle ? 1 : 0));
        info.stem = reader.restoredArticle() ? hashWithArticle(core) : hashOfUnits(core);
        if (!reader.restoredArticle() && core.startsWith(u"ال") && core.size() >= shortestStem + 1) {
            core = core.sliced(2);
        }
        info.core = hashOfUnits(core);
        info.letters = quint8(LetterModel(knowledge.letters).bucketOf(core));
    }
    info.coreBegin = quint16(core.begin() - form.begin());
    info.classes = classesOfAny(knowledge, {info.word, info.stem, info.core});
    if (info.classes.frequency == 0 && kind == TokenKind::ArabicWord) {
        info.classes = knowledge.classesOf(hashWithArticle(core));
    }
    info.nameParts = knowledge.namePartsOf(info.word);
    info.triggers = knowledge.triggersOf(info.word);
    if (info.stem != info.word) {
        info.nameParts |= knowledge.namePartsOf(info.stem);
        info.triggers |= knowledge.triggersOf(info.stem);
        info.stemBeginsPhrase = knowledge.phraseNode(WordKnowledge::phraseStep(WordKnowledge::phraseRoot, info.stem)).has_value();
    }
    info.beginsPhrase = knowledge.phraseNode(WordKnowledge::phraseStep(WordKnowledge::phraseRoot, info.word)).has_value();
    return info;
}

}
