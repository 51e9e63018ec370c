// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/english/englishpersonrule.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

using Run = std::vector<qsizetype>;

constexpr size_t longestName = 5;

bool isOfBodies(const EnglishWords &words, qsizetype index)
{
    if (words.word(index).size() == 1) {
        return false; // an initial
    }
    for (const EnglishNameRole role : {EnglishNameRole::Institution, EnglishNameRole::Body, EnglishNameRole::OfBody, EnglishNameRole::Stop, EnglishNameRole::Demonym,
             EnglishNameRole::Title, EnglishNameRole::Role}) {
        if (words.has(role, index)) {
            return true;
        }
    }
    return false;
}

/// The first words of a run that may be a person's name. A word that bodies have too is one's family name behind a title or directly behind a given name.
Run personIn(const EnglishWords &words, qsizetype begin, bool announced)
{
    Run run = words.run(begin, longestName);
    size_t count = 0;
    for (; count < run.size(); ++count) {
        const bool family = words.has(EnglishNameRole::Surname, run[count]) && (announced ? count < 2 : count == 1);
        if (isOfBodies(words, run[count]) && !family && !(count == 0 && words.has(EnglishNameRole::Given, run[count]))) {
            break;
        }
    }
    run.resize(count);
    while (!run.empty() && !words.isCapital(run.back())) {
        run.pop_back();
    }
    return run;
}

/// What stands before a token.
struct Announced
{
    QString words;
    bool isTitle = false; ///< with a capital, so that one word behind it is enough
};

Announced announcedBefore(const EnglishWords &words, qsizetype index)
{
    const qsizetype last = words.isSign(index - 1, u".") && words.isGlued(index - 1) ? index - 2 : index - 1;
    constexpr qsizetype longest = 3;
    for (qsizetype begin = std::max<qsizetype>(0, last - longest + 1); begin <= last; ++begin) {
        if (words.blockEnd(begin) <= index) {
            continue;
        }
        QStringList phrase;
        for (qsizetype at = begin; at <= last; ++at) {
            phrase.append(words.lower(at));
        }
        const QString joined = phrase.join(u' ');
        const bool title = words.lexicon().has(EnglishNameRole::Title, joined);
        if (title || words.lexicon().has(EnglishNameRole::Role, joined)) {
            return {words.written(begin, last + 1), title && words.isCapital(begin)};
        }
    }
    return {};
}

class PersonFinder
{
public:
    PersonFinder(const EnglishWords &words, std::vector<Suggestion> &out)
        : m_words(words)
        , m_out(out)
    {
    }

    void find()
    {
        findWordsAlone();
        for (qsizetype index = 0; index < m_words.size();) {
            const bool candidate = m_words.isCapital(index) && !m_words.isInHeadline(index) && !(m_words.isGlued(index) && m_words.isWord(index - 1));
            index = candidate ? std::max(index + 1, personAt(index)) : index + 1;
        }
    }

private:
    /// End of the person that begins at a token, or 0.
    qsizetype personAt(qsizetype index)
    {
        const Announced announced = announcedBefore(m_words, index);
        const Run run = personIn(m_words, index, announced.isTitle);
        if (run.empty() || isBody(run)) {
            return 0;
        }
        const bool listed = isListed(index);
        if (announced.isTitle && (run.size() > 1 || (!listed && !m_words.has(EnglishNameRole::Given, index)))) {
            return propose(run, u"names.after-title"_s, announced.words);
        }
        if (run.size() < 2) {
            return 0;
        }
        const bool capitalSays = !m_words.isSentenceStart(index) || (!m_words.isOrdinary(index) && !m_words.has(EnglishNameRole::Stop, index));
        if (m_words.has(EnglishNameRole::Given, index) && capitalSays && !(listed && isListed(run[1]))) {
            return propose(run, u"names.given-name"_s, m_words.written(index, m_words.wordEnd(index)));
        }
        if (listed || !capitalSays) {
            return 0;
        }
        if (!announced.words.isEmpty()) {
            return propose(run, u"names.after-role"_s, announced.words);
        }
        if (const QString sign = run.size() <= 3 ? speaksAt(run) : QString(); !sign.isEmpty()) {
            return propose(run, u"names.says"_s, sign);
        }
        const QString family = m_words.written(run.back(), m_words.wordEnd(run.back()));
        const bool returns = run.size() <= 3 && !m_words.isSentenceStart(index) && m_words.word(index).size() > 1 && m_alone.contains(family) && !isListed(run.back()) && !m_words.isOrdinary(run.back())
            && std::ranges::none_of(family, [](QChar c) { return c.isDigit(); });
        return returns ? propose(run, u"names.family-name"_s, family) : 0;
    }

    /// Capitalised words that stand by themselves somewhere, as family names do.
    void findWordsAlone()
    {
        for (qsizetype index = 0; index < m_words.size(); ++index) {
            const bool usable = m_words.isCapital(index) && !m_words.isInHeadline(index) && !m_words.isGlued(index) && !isOfBodies(m_words, index);
            const bool before = m_words.followsCapital(index) && !isOfBodies(m_words, index - 1);
            const qsizetype end = m_words.wordEnd(index);
            if (usable && !before && !m_words.followsCapital(end)) {
                m_alone.insert(m_words.written(index, end));
            }
        }
    }

    bool isListed(qsizetype index) const
    {
        const auto known = m_words.knownAt(index);
        return known && known->entry->type != "person"_L1 && !m_words.lexicon().isAmbiguous(m_words.written(index, known->end));
    }

    /// Goes on to a word of bodies: the Adam Smith Institute.
    bool isBody(const Run &run) const
    {
        const qsizetype behind = m_words.wordEnd(run.back());
        return m_words.followsCapital(behind)
            && (m_words.has(EnglishNameRole::Body, behind) || (m_words.has(EnglishNameRole::OfBody, behind) && !m_words.has(EnglishNameRole::Title, behind)));
    }

    /// The verb of saying before or behind a run, or the age behind it; empty where there is none.
    QString speaksAt(const Run &run) const
    {
        const qsizetype end = m_words.wordEnd(run.back());
        const qsizetype begin = run.front();
        if (m_words.has(EnglishNameRole::Says, end)) {
            return m_words.word(end);
        }
        if (m_words.has(EnglishNameRole::Says, begin - 1) && m_words.blockEnd(begin - 1) > begin && !m_words.isCapital(begin - 1)) {
            return m_words.word(begin - 1);
        }
        if (m_words.isSign(end, u",") && m_words.has(EnglishNameRole::Says, end + 1) && m_words.blockEnd(begin) > end + 1) {
            return m_words.word(end + 1);
        }
        const QString age = m_words.isSign(end, u",") && m_words.isSign(end + 2, u",") ? m_words.word(end + 1) : QString();
        const bool number = (age.size() == 2 || age.size() == 1) && std::ranges::all_of(age, [](QChar c) { return c.isDigit(); });
        return number ? age : QString();
    }

    qsizetype propose(const Run &run, const QString &rule, const QString &evidence)
    {
        const qsizetype end = m_words.wordEnd(run.back());
        const auto part = [&](size_t at) { return m_words.written(run[at], m_words.wordEnd(run[at])).toLower(); };
        size_t last = run.size() - 1;
        while (last > 1 && m_words.has(EnglishNameRole::Junior, run[last])) {
            --last;
        }
        const QString key = run.size() == 1 ? familyNameKey(part(0)) : u"person:"_s + part(0) + u' ' + part(last);
        m_out.push_back(englishSuggestion(m_words,
            {.type = u"person"_s, .begin = run.front(), .end = end, .rule = rule, .evidence = {evidence}, .confidence = 0.7, .entityKey = key, .entityName = {}}));
        return end;
    }

    const EnglishWords &m_words;
    std::vector<Suggestion> &m_out;
    QSet<QString> m_alone;
};

}

QString familyNameKey(const QString &familyName)
{
    return u"person:? "_s + familyName.toLower();
}

void addPersons(const EnglishWords &words, std::vector<Suggestion> &out)
{
    PersonFinder(words, out).find();
}

}
