// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/entities/tagger/features.h"

#include <algorithm>
#include <array>

namespace Hashiya {

namespace {

constexpr std::array groupNames = {QLatin1StringView("words"), QLatin1StringView("stems"), QLatin1StringView("affixes"), QLatin1StringView("shapes"),
    QLatin1StringView("triggers"), QLatin1StringView("lexicons"), QLatin1StringView("classes"), QLatin1StringView("rarity")};
static_assert(groupNames.size() == size_t(featureGroups));

/// Brown classes of so many bits of the path are used: wide families first.
constexpr std::array brownDepths = {4, 6, 8, 12, 24};

/// The first bits of a path with its leading 1; the whole where it is shorter.
quint32 pathPrefix(quint32 path, int bits)
{
    if (path == 0) {
        return 0;
    }
    const int length = 31 - __builtin_clz(path);
    return length <= bits ? path : path >> (length - bits);
}

/// The family of about two hundred that a word's Brown class belongs to.
quint32 familyOf(const WordInfo &word)
{
    constexpr int depth = 8;
    return pathPrefix(word.classes.brownPath, depth);
}

class WordTemplates
{
public:
    WordTemplates(QStringView form, const WordInfo &word, std::vector<Feature> &out)
        : m_form(form)
        , m_word(word)
        , m_out(out)
    {
    }

    void run()
    {
        forms();
        if (m_word.shape <= 2) {
            affixes();
        }
        looks();
        knowledge();
        classes();
    }

private:
    void add(FeatureGroup group, int reach, quint64 kind, quint64 value) { m_out.push_back({combined(kind, value), group, quint8(reach)}); }

    void forms()
    {
        add(FeatureGroup::Words, 2, 1, m_word.word);
        add(FeatureGroup::Stems, 2, 2, m_word.stem);
        add(FeatureGroup::Stems, 1, 3, m_word.core);
        add(FeatureGroup::Stems, 1, 4, m_word.clitics + 1);
        add(FeatureGroup::Stems, 0, 5, combined(m_word.clitics, quint64(m_word.coreBegin)));
    }

    void affixes()
    {
        const QStringView core = m_form.sliced(m_word.coreBegin);
        for (qsizetype size = 1; size <= 4 && size < m_form.size(); ++size) {
            add(FeatureGroup::Affixes, size >= 2 && size <= 3 ? 1 : 0, 10 + quint64(size), hashOfUnits(m_form.first(size)));
            add(FeatureGroup::Affixes, size >= 2 && size <= 3 ? 1 : 0, 20 + quint64(size), hashOfUnits(m_form.last(size)));
        }
        for (qsizetype size = 2; size <= 4 && size < core.size(); ++size) {
            add(FeatureGroup::Affixes, 0, 30 + quint64(size), hashOfUnits(core.first(size)));
        }
        constexpr qsizetype longest = 24;
        for (qsizetype i = 0; i + 3 <= core.size() && i < longest; ++i) {
            add(FeatureGroup::Affixes, 0, 40, hashOfUnits(core.sliced(i, 3)));
        }
    }

    void looks()
    {
        add(FeatureGroup::Shapes, 2, 50, m_word.shape);
        add(FeatureGroup::Shapes, 0, 51, m_word.length);
    }

    void knowledge()
    {
        add(FeatureGroup::Triggers, 2, 60, m_word.triggers);
        for (quint32 rest = m_word.triggers; rest != 0; rest &= rest - 1) {
            add(FeatureGroup::Triggers, 2, 61, quint64(__builtin_ctz(rest)));
        }
        add(FeatureGroup::Lexicons, 1, 62, m_word.nameParts);
        add(FeatureGroup::Lexicons, 0, 63, combined(m_word.nameParts, m_word.clitics));
        for (quint32 rest = m_word.nameParts; rest != 0; rest &= rest - 1) {
            add(FeatureGroup::Lexicons, 1, 64, quint64(__builtin_ctz(rest)));
        }
    }

    void classes()
    {
        const WordClasses &classes = m_word.classes;
        for (const int depth : brownDepths) {
            add(FeatureGroup::Classes, depth == 8 || depth == 24 ? 2 : 1, 70 + quint64(depth), pathPrefix(classes.brownPath, depth));
        }
        add(FeatureGroup::Classes, 0, 103, combined(classes.brownPath, m_word.clitics));
        const auto frequency = quint64(classes.frequency / 8);
        add(FeatureGroup::Rarity, 1, 110, frequency);
        add(FeatureGroup::Rarity, 1, 111, m_word.letters);
        add(FeatureGroup::Rarity, 0, 112, combined(m_word.letters, frequency));
    }

    QStringView m_form;
    const WordInfo &m_word;
    std::vector<Feature> &m_out;
};

class ContextTemplates
{
public:
    ContextTemplates(const SentenceContext &sentence, qsizetype index, std::vector<Feature> &out)
        : m_sentence(sentence)
        , m_index(index)
        , m_out(out)
        , m_before2(sentence.at(index - 2))
        , m_before(sentence.at(index - 1))
        , m_here(sentence.at(index))
        , m_after(sentence.at(index + 1))
    {
    }

    void run()
    {
        forms();
        classes();
        triggers();
        lexicons();
        looks();
    }

private:
    void add(FeatureGroup group, quint64 kind, quint64 first, quint64 second) { m_out.push_back({combined(kind, combined(first, second)), group, 0}); }

    void forms()
    {
        add(FeatureGroup::Words, 201, m_before.word, m_here.word);
        add(FeatureGroup::Words, 202, m_here.word, m_after.word);
        add(FeatureGroup::Words, 203, m_before.word, m_after.word);
        add(FeatureGroup::Stems, 204, m_before.stem, m_here.stem);
        add(FeatureGroup::Stems, 205, m_here.stem, m_after.stem);
        add(FeatureGroup::Stems, 206, m_before2.stem, m_before.stem);
        add(FeatureGroup::Stems, 207, m_before.stem, m_here.clitics);
    }

    void classes()
    {
        const quint32 before = m_before.classes.brownPath;
        const quint32 here = m_here.classes.brownPath;
        const quint32 after = m_after.classes.brownPath;
        const quint32 family = familyOf(m_here);
        add(FeatureGroup::Classes, 211, before, here);
        add(FeatureGroup::Classes, 212, here, after);
        add(FeatureGroup::Classes, 213, before, after);
        add(FeatureGroup::Classes, 214, combined(familyOf(m_before), family), familyOf(m_after));
        add(FeatureGroup::Classes, 215, combined(familyOf(m_before2), familyOf(m_before)), family);
        add(FeatureGroup::Classes, 216, m_before.stem, family);
        add(FeatureGroup::Classes, 217, m_before.stem, here);
        add(FeatureGroup::Classes, 218, m_after.stem, here);
        add(FeatureGroup::Classes, 219, m_here.stem, before);
        add(FeatureGroup::Classes, 220, m_here.stem, after);
    }

    void triggers()
    {
        const quint32 before = m_before.triggers;
        add(FeatureGroup::Triggers, 231, before, m_here.triggers);
        add(FeatureGroup::Triggers, 232, before, m_here.stem);
        add(FeatureGroup::Triggers, 233, before, m_here.nameParts);
        add(FeatureGroup::Triggers, 234, before, m_here.classes.brownPath);
        const quint64 nearest = combined(m_sentence.nearestTrigger(m_index), quint64(m_sentence.nearestDistance(m_index)));
        add(FeatureGroup::Triggers, 235, nearest, 0);
        add(FeatureGroup::Triggers, 236, nearest, familyOf(m_here));
        add(FeatureGroup::Triggers, 237, nearest, m_here.nameParts);
        add(FeatureGroup::Triggers, 238, nearest, m_here.letters);
    }

    void lexicons()
    {
        constexpr std::array offsets = {-1, 0, 1};
        for (const int offset : offsets) {
            const PhraseMarks &marks = m_sentence.phrases(m_index + offset);
            if (marks.any() == 0) {
                continue;
            }
            const auto place = quint64(0x40 + offset);
            each(marks.single, 241, place);
            each(marks.begin, 242, place);
            each(marks.middle, 243, place);
            each(marks.end, 244, place);
        }
        const PhraseMarks &marks = m_sentence.phrases(m_index);
        const quint64 signature = combined(combined(marks.single, marks.begin), combined(marks.middle, marks.end));
        add(FeatureGroup::Lexicons, 245, signature, 0);
        add(FeatureGroup::Lexicons, 246, signature, m_before.stem);
        add(FeatureGroup::Lexicons, 247, signature, familyOf(m_before));
        add(FeatureGroup::Lexicons, 248, signature, m_before.triggers);
        add(FeatureGroup::Lexicons, 249, m_before.nameParts, m_here.nameParts);
        add(FeatureGroup::Lexicons, 250, m_here.nameParts, m_after.nameParts);
        add(FeatureGroup::Lexicons, 251, m_here.nameParts, familyOf(m_before));
        add(FeatureGroup::Lexicons, 252, m_here.nameParts, m_before.stem);
        add(FeatureGroup::Lexicons, 253, m_here.nameParts, m_after.stem);
    }

    void each(quint32 mask, quint64 kind, quint64 place)
    {
        for (; mask != 0; mask &= mask - 1) {
            add(FeatureGroup::Lexicons, kind, place, quint64(__builtin_ctz(mask)));
        }
    }

    void looks()
    {
        add(FeatureGroup::Shapes, 261, m_before.shape, m_here.shape);
        add(FeatureGroup::Shapes, 262, combined(m_before.shape, m_here.shape), m_after.shape);
        add(FeatureGroup::Shapes, 263, quint64(m_sentence.brackets(m_index)), 0);
        add(FeatureGroup::Shapes, 264, quint64(m_sentence.brackets(m_index)), familyOf(m_here));
        add(FeatureGroup::Rarity, 265, m_before.letters, m_here.letters);
        add(FeatureGroup::Rarity, 266, m_here.letters, m_after.letters);
        add(FeatureGroup::Rarity, 267, m_here.letters, familyOf(m_before));
        add(FeatureGroup::Rarity, 268, m_here.letters, m_before.triggers);
        add(FeatureGroup::Rarity, 269, m_here.classes.frequency / 16, m_before.classes.brownPath);
    }

    const SentenceContext &m_sentence;
    qsizetype m_index;
    std::vector<Feature> &m_out;
    const WordInfo &m_before2;
    const WordInfo &m_before;
    const WordInfo &m_here;
    const WordInfo &m_after;
};

}

QLatin1StringView featureGroupName(FeatureGroup group)
{
    return groupNames[size_t(group)];
}

std::optional<FeatureGroup> featureGroupFromName(QStringView name)
{
    const auto at = std::ranges::find_if(groupNames, [name](QLatin1StringView known) { return name == known; });
    return at == groupNames.end() ? std::nullopt : std::optional(FeatureGroup(at - groupNames.begin()));
}

void appendWordFeatures(QStringView form, const WordInfo &word, std::vector<Feature> &out)
{
    WordTemplates(form, word, out).run();
}

void appendContextFeatures(const SentenceContext &sentence, qsizetype index, std::vector<Feature> &out)
{
    ContextTemplates(sentence, index, out).run();
}

}
