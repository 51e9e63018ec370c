// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/english/englishbodyrule.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

using Run = std::vector<qsizetype>;

constexpr size_t longestName = 7;

class BodyFinder
{
public:
    BodyFinder(const EnglishWords &words, std::vector<Suggestion> &out)
        : m_words(words)
        , m_out(out)
    {
    }

    void find()
    {
        for (qsizetype index = 0; index < m_words.size();) {
            const bool candidate = m_words.isCapital(index) && !m_words.isInHeadline(index) && !(m_words.isGlued(index) && m_words.isWord(index - 1)) && beginsName(index);
            index = candidate ? std::max(index + 1, nameAt(index)) : index + 1;
        }
    }

private:
    bool beginsName(qsizetype index) const
    {
        const bool ordinary = m_words.isSentenceStart(index) && m_words.isOrdinary(index) && !m_words.has(EnglishNameRole::OfBody, index)
            && !m_words.has(EnglishNameRole::Institution, index);
        return !m_words.has(EnglishNameRole::Stop, index) && !ordinary && !m_words.has(EnglishNameRole::Title, index);
    }

    qsizetype nameAt(qsizetype index)
    {
        const Run run = m_words.run(index, longestName);
        for (size_t last = run.size(); last-- > 0;) {
            const qsizetype end = m_words.wordEnd(run[last]);
            const qsizetype ofEnd = m_words.has(EnglishNameRole::OfBody, run[last]) ? endOfWhatFollows(end) : end;
            if (ofEnd > end) {
                return propose(index, ofEnd, typeOf(EnglishNameRole::OfBody, run[last]), run[last]);
            }
            if (last > 0 && m_words.has(EnglishNameRole::Body, run[last]) && end == run[last] + 1 && !isSurname(run, last)) {
                return propose(index, end, typeOf(EnglishNameRole::Body, run[last]), run[last]);
            }
        }
        if (run.size() > 1 && m_words.has(EnglishNameRole::First, index) && beginsName(run[1])) {
            return propose(index, m_words.wordEnd(run[1]), typeOf(EnglishNameRole::First, index), index);
        }
        return isPlaceInPlace(run) ? m_words.wordEnd(run.back()) : 0;
    }

    /// Betty Park is a woman.
    bool isSurname(const Run &run, size_t last) const
    {
        return last == 1 && m_words.has(EnglishNameRole::Given, run[0]) && m_words.has(EnglishNameRole::Surname, run[1]) && !m_words.knownAt(run[0]);
    }

    /// "of [the] X [and Y]" behind a head; its own begin where there is none.
    qsizetype endOfWhatFollows(qsizetype end) const
    {
        if (m_words.lower(end) != "of"_L1 || m_words.blockEnd(end - 1) <= end + 1) {
            return end;
        }
        const qsizetype first = m_words.lower(end + 1) == "the"_L1 ? end + 2 : end + 1;
        if (!m_words.isCapital(first) || m_words.has(EnglishNameRole::Title, first)) {
            return end;
        }
        const Run run = m_words.run(first, 4);
        if (run.empty() || m_words.has(EnglishNameRole::Stop, first)) {
            return end;
        }
        const qsizetype known = m_words.knownAt(first) ? m_words.knownAt(first)->end : 0;
        const qsizetype last = known > 0 ? known : m_words.wordEnd(run.back());
        const bool more = m_words.lower(last) == "and"_L1 && m_words.isCapital(last + 1) && m_words.has(EnglishNameRole::Institution, last + 1);
        const Run rest = more ? m_words.run(last + 1, 3) : Run();
        return rest.empty() ? last : m_words.wordEnd(rest.back());
    }

    bool isPlaceInPlace(const Run &run)
    {
        if (run.empty() || run.size() > 2 || !m_words.has(EnglishNameRole::At, run.front() - 1)) {
            return false;
        }
        const qsizetype end = m_words.wordEnd(run.back());
        const auto around = m_words.isSign(end, u",") ? m_words.knownAt(end + 1) : std::nullopt;
        const auto usual = [&](qsizetype index) { return m_words.has(EnglishNameRole::Stop, index) || m_words.has(EnglishNameRole::Institution, index) || m_words.has(EnglishNameRole::Demonym, index); };
        if (!around || around->entry->type != "place"_L1 || m_words.knownAt(run.front()) || std::ranges::any_of(run, usual)) {
            return false;
        }
        m_out.push_back(englishSuggestion(m_words,
            {.type = u"place"_s, .begin = run.front(), .end = end, .rule = u"names.in-place"_s, .evidence = {m_words.written(end + 1, around->end)}, .entityKey = {}, .entityName = {}}));
        return true;
    }

    QString typeOf(EnglishNameRole role, qsizetype index) const { return m_words.lexicon().type(role, m_words.lower(index)); }

    qsizetype propose(qsizetype begin, qsizetype end, const QString &type, qsizetype head)
    {
        Suggestion name = englishSuggestion(m_words,
            {.type = type, .begin = begin, .end = end, .rule = u"names.capitals"_s, .evidence = {m_words.word(head)}, .entityKey = {}, .entityName = m_words.written(begin, end)});
        const QString shortForm = m_words.isSign(end, u"(") && m_words.isSign(end + 2, u")") ? m_words.word(end + 1) : QString();
        m_out.push_back(name);
        if (shortForm.size() < 2 || shortForm != shortForm.toUpper() || !m_words.isWord(end + 1)) {
            return end;
        }
        Suggestion alias = englishSuggestion(m_words,
            {.type = type, .begin = end + 1, .end = end + 2, .rule = u"names.alias"_s, .evidence = {shortForm, m_words.written(begin, end)}, .entityKey = name.entityKey, .entityName = name.entityName});
        alias.attributes.insert(u"alias_of"_s, m_words.written(begin, end));
        m_out.push_back(std::move(alias));
        return end + 3;
    }

    const EnglishWords &m_words;
    std::vector<Suggestion> &m_out;
};

}

void addBodies(const EnglishWords &words, std::vector<Suggestion> &out)
{
    BodyFinder(words, out).find();
}

void addUnknownPlaces(const EnglishWords &words, std::vector<Suggestion> &names)
{
    constexpr qsizetype shortest = 4;
    const std::vector<qsizetype> cover = coverOf(words, names);
    for (qsizetype index = 1; index < words.size(); ++index) {
        if (!words.has(EnglishNameRole::Inside, index - 1) || !words.isCapital(index) || words.isInHeadline(index) || words.blockEnd(index - 1) <= index) {
            continue;
        }
        const Run run = words.run(index, 3);
        const bool usable = !run.empty() && run.size() < 3 && words.word(index).size() >= shortest && !words.followsCapital(words.wordEnd(run.back()));
        const auto says = [&](qsizetype word) {
            const bool other = words.has(EnglishNameRole::Stop, word) || words.has(EnglishNameRole::Institution, word) || words.has(EnglishNameRole::Demonym, word)
                || words.has(EnglishNameRole::Title, word) || words.has(EnglishNameRole::Role, word) || words.has(EnglishNameRole::Given, word);
            return other || words.isOrdinary(word) || cover[size_t(word)] >= 0 || words.word(word) == words.word(word).toUpper();
        };
        if (usable && std::ranges::none_of(run, says)) {
            names.push_back(englishSuggestion(words,
                {.type = u"place"_s, .begin = index, .end = words.wordEnd(run.back()), .rule = u"names.inside"_s, .evidence = {words.word(index - 1)}, .confidence = 0.5, .entityKey = {}, .entityName = {}}));
        }
    }
}

}
