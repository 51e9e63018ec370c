// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/english/englishmemoryrule.h"

#include "core/extract/english/englishpersonrule.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

/// A name with the place where the article has it in full.
struct Known
{
    qsizetype at = 0;
    QString type;
    QString key;
    QString name; ///< canonical form
    QString written;
};

class Memory
{
public:
    Memory(const EnglishWords &words, std::vector<Suggestion> &names)
        : m_words(words)
        , m_names(names)
        , m_cover(coverOf(words, names))
    {
        for (const Suggestion &name : names) {
            learn(name);
        }
    }

    void resolveFamilyNames()
    {
        for (Suggestion &name : m_names) {
            const QString written = name.range.of(m_words.text().text()).toString();
            if (name.entityKey == familyNameKey(written)) {
                if (const Known *person = personBefore(written.toLower(), name.range.begin())) {
                    name.entityKey = person->key;
                    name.entityName = person->name;
                }
            }
        }
    }

    /// What recall() found.
    std::vector<Suggestion> takeFound() { return std::move(m_found); }

    void recall()
    {
        for (qsizetype index = 0; index < m_words.size();) {
            const bool candidate = m_words.isCapital(index) && !(m_words.isGlued(index) && (m_words.isWord(index - 1) || m_words.isSign(index - 1, u".@/#")));
            index = candidate ? std::max(index + 1, recallAt(index)) : index + 1;
        }
    }

private:
    void learn(const Suggestion &name)
    {
        const QString written = name.range.of(m_words.text().text()).toString();
        const Known known{name.range.begin(), name.type, name.entityKey, name.entityName.isEmpty() ? written : name.entityName, written};
        const bool listed = name.origin.rule == "names.lexicon"_L1;
        if (!listed && name.entityKey != familyNameKey(written)) {
            m_whole.insert(written, known);
        }
        if (name.type == "person"_L1) {
            const QStringList parts = written.split(u' ', Qt::SkipEmptyParts);
            const bool junior = parts.size() > 2 && m_words.lexicon().has(EnglishNameRole::Junior, parts.constLast().toLower());
            const QString family = parts.value(parts.size() - (junior ? 2 : 1)).toLower();
            if (parts.size() > 1 && family.size() > 2) {
                m_persons[family].append(known);
            } else if (parts.size() == 1 && !listed) {
                m_alone.insert(family, known);
            }
        }
        m_longest = std::max(m_longest, written.count(u' ') + 1);
    }

    /// The one of that family who was named last before a place, or else first behind it.
    const Known *personBefore(const QString &family, qsizetype place) const
    {
        const auto found = m_persons.constFind(family);
        if (found == m_persons.cend()) {
            const auto alone = m_alone.constFind(family);
            return alone == m_alone.cend() ? nullptr : &*alone;
        }
        const auto behind = std::ranges::upper_bound(*found, place, {}, &Known::at);
        return behind == found->cbegin() ? &found->constFirst() : &*std::prev(behind);
    }

    qsizetype recallAt(qsizetype index)
    {
        if (m_cover[size_t(index)] < 0) {
            for (qsizetype end = std::min(m_words.blockEnd(index), index + 2 * m_longest + 4); end > index; --end) {
                const auto known = m_words.isWord(end - 1) && m_cover[size_t(end - 1)] < 0 ? m_whole.constFind(m_words.written(index, end)) : m_whole.cend();
                if (known != m_whole.cend()) {
                    return propose(index, end, *known);
                }
            }
        }
        const qsizetype end = m_words.wordEnd(index);
        const Known *person = isAlone(index, end) ? personBefore(m_words.written(index, end).toLower(), m_words.rangeOf(index, end).begin()) : nullptr;
        if (!person) {
            return 0;
        }
        const qsizetype cover = m_cover[size_t(index)];
        return cover < 0 ? propose(index, end, *person) : retype(m_names[size_t(cover)], index, end, *person);
    }

    /// Stands by itself, as a family name does.
    bool isAlone(qsizetype index, qsizetype end) const
    {
        const bool dates = m_words.has(EnglishNameRole::Stop, index) && (!m_words.has(EnglishNameRole::Surname, index) || !m_words.has(EnglishNameRole::Says, end));
        if (dates || (m_words.isSentenceStart(index) && m_words.isOrdinary(index))) {
            return false;
        }
        const auto joins = [&](qsizetype at) {
            return !m_words.isInHeadline(at) && !m_words.has(EnglishNameRole::Stop, at) && !m_words.has(EnglishNameRole::Demonym, at) && !m_words.has(EnglishNameRole::Title, at)
                && !m_words.has(EnglishNameRole::Role, at) && !m_words.has(EnglishNameRole::Institution, at);
        };
        const bool before = m_words.followsCapital(index) && !m_words.isSentenceStart(index) && joins(index - 1) && m_cover[size_t(index - 1)] < 0;
        const bool behind = m_words.followsCapital(end) && (joins(end) || m_words.has(EnglishNameRole::Body, end));
        return !before && !behind;
    }

    qsizetype propose(qsizetype begin, qsizetype end, const Known &known)
    {
        m_found.push_back(englishSuggestion(m_words,
            {.type = known.type, .begin = begin, .end = end, .rule = u"names.memory"_s, .evidence = {known.written}, .confidence = 0.75, .entityKey = known.key, .entityName = known.name}));
        return end;
    }

    /// The Washington of the list is a man here, or another man.
    qsizetype retype(Suggestion &name, qsizetype begin, qsizetype end, const Known &person)
    {
        const bool listed = name.origin.rule == "names.lexicon"_L1 && name.range == m_words.rangeOf(begin, end);
        if (listed && name.entityKey != person.key && person.at < name.range.begin()) {
            name = englishSuggestion(m_words,
                {.type = person.type, .begin = begin, .end = end, .rule = u"names.memory"_s, .evidence = {person.written}, .confidence = 0.75, .entityKey = person.key, .entityName = person.name});
        }
        return end;
    }

    const EnglishWords &m_words;
    std::vector<Suggestion> &m_names;
    std::vector<qsizetype> m_cover;
    QHash<QString, Known> m_whole; ///< by the words as written
    QHash<QString, QList<Known>> m_persons; ///< by family name, in reading order
    QHash<QString, Known> m_alone; ///< known by family name only
    qsizetype m_longest = 1; ///< words
    std::vector<Suggestion> m_found;
};

}

void addRemembered(const EnglishWords &words, std::vector<Suggestion> &names)
{
    Memory memory(words, names);
    memory.resolveFamilyNames();
    memory.recall();
    for (Suggestion &name : memory.takeFound()) {
        names.push_back(std::move(name));
    }
}

}
