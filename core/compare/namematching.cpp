// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/namematching.h"

#include "core/compare/namekeys.h"
#include "core/compare/nametranslation.h"
#include "core/compare/nearpairs.h"
#include "core/base/numbering.h"
#include "core/compare/pairfinder.h"
#include "core/compare/transliteration.h"


#include <algorithm>
#include <iterator>
#include <type_traits>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

/// One name of an article with all its forms.
struct Name
{
    EntityId entity; ///< not valid for marks that belong to none
    QString type;
    QString shown; ///< canonical form
    QString key; ///< of the canonical form
    QString spelling; ///< of the key
    QStringList forms; ///< keys of all forms, each once
    QList<AnnotationId> mentions;
};

/// Name keys of what was met already: the same words are marked again and again.
class NameKeys
{
public:
    QString of(QStringView name)
    {
        const auto number = size_t(m_names.of(name));
        if (number == m_keys.size()) {
            m_keys.push_back(nameKey(name));
        }
        return m_keys[number];
    }

private:
    Numbering m_names;
    std::vector<QString> m_keys; ///< by the number of the name
};

void addForm(Name &name, const QString &key)
{
    if (!key.isEmpty() && !name.forms.contains(key)) {
        name.forms.append(key);
    }
}

/// What is known of `key`; where nothing is, `next` from now on.
template <typename Key>
size_t numberOf(QHash<Key, size_t> &known, const std::type_identity_t<Key> &key, size_t next)
{
    const auto at = known.constFind(key);
    return at != known.cend() ? *at : *known.insert(key, next);
}

std::vector<Name> namesOf(const ComparedDocument &side)
{
    const Document &document = *side.document;
    std::vector<Name> names;
    NameKeys keys;
    QHash<EntityId, size_t> ofEntity;
    QHash<std::pair<QString, QString>, size_t> ofType; // names without an entity, by type and key
    for (const Annotation *mark : side.names) {
        const auto known = ofEntity.constFind(mark->entity);
        const Entity *entity = known == ofEntity.cend() ? document.entity(mark->entity) : nullptr; // asked for once
        const QString norm = mark->attributes.value("norm"_L1).toString();
        const QStringView written = norm.isEmpty() ? document.textOf(*mark) : QStringView(norm);
        const QString writtenKey = keys.of(written);
        const size_t index = known != ofEntity.cend() ? *known : entity ? numberOf(ofEntity, entity->id, names.size()) : numberOf(ofType, {mark->type, writtenKey}, names.size());
        if (index == names.size()) {
            Name name{entity ? entity->id : EntityId(), entity ? entity->type : mark->type, entity && !entity->name.isEmpty() ? entity->name : written.toString(), {}, {}, {}, {}};
            name.key = keys.of(name.shown);
            name.spelling = spellingKey(name.key);
            addForm(name, name.key);
            for (const QString &alias : entity ? entity->aliases : QStringList()) {
                addForm(name, keys.of(alias));
            }
            names.push_back(std::move(name));
        }
        Name &name = names[index];
        name.mentions.append(mark->id);
        addForm(name, writtenKey);
    }
    return names;
}

enum class Likeness { SameName, SameAlias, PartOfName, Spelling, Transliteration, NearTransliteration, Translation, OtherType, None };

struct Match
{
    Likeness likeness = Likeness::None;
    QString form; ///< that both share
};

bool isLatin(QStringView key)
{
    return std::ranges::any_of(key, [](QChar c) { return c >= u'a' && c <= u'z'; });
}

bool isWordOf(const QString &form, const QString &key)
{
    return QStringView(key).split(u' ').contains(form);
}

/// Whether a form that both have makes them one: a given or family name that two people share does not.
bool tellsApart(const Name &a, const Name &b, const QString &form)
{
    return form.contains(u' ') || isLatin(form) || !isWordOf(form, a.key) || !isWordOf(form, b.key);
}

Match likeness(const Name &a, const Name &b)
{
    if (a.type != b.type) {
        return a.key == b.key ? Match{Likeness::OtherType, a.key} : Match{};
    }
    if (a.key == b.key) {
        return {Likeness::SameName, a.key};
    }
    for (const QString &form : a.forms) {
        if (b.forms.contains(form) && tellsApart(a, b, form)) {
            return {isLatin(form) || !form.contains(u' ') ? Likeness::SameAlias : Likeness::SameName, form};
        }
    }
    if (isPartOfName(a.key, b.key) || isPartOfName(b.key, a.key)) {
        return {Likeness::PartOfName, {}};
    }
    return !a.spelling.isEmpty() && a.spelling == b.spelling ? Match{Likeness::Spelling, {}} : Match{};
}

/// The forms of a name in one script, the longest first, so many as are worth a look.
QStringList formsIn(const Name &name, bool latin)
{
    constexpr qsizetype most = 6;
    QStringList forms;
    std::ranges::copy_if(name.forms, std::back_inserter(forms), [&](const QString &form) { return isLatin(form) == latin; });
    std::ranges::stable_sort(forms, std::ranges::greater(), &QString::size);
    return forms.first(std::min(forms.size(), most));
}

/// Whether an Arabic name and one in Latin letters sound like one, or are translations.
Match acrossScripts(const Name &arabic, const Name &latin)
{
    if (arabic.type != latin.type) {
        return {};
    }
    const QStringList arabicForms = formsIn(arabic, false);
    const QStringList latinForms = formsIn(latin, true);
    for (const QString &arabicForm : arabicForms) {
        for (const QString &latinForm : latinForms) {
            const SoundLikeness found = soundLikeness(arabicForm, latinForm);
            if (found.isAlike()) {
                const bool words = arabicForm.contains(u' ') && latinForm.contains(u' ') && arabicForm == arabicForms.constFirst() && latinForm == latinForms.constFirst();
                return {found.isExact() && words ? Likeness::Transliteration : Likeness::NearTransliteration, {}};
            }
        }
    }
    for (const QString &arabicForm : arabic.type == "person"_L1 ? QStringList() : arabicForms) {
        for (const QString &latinForm : latinForms) {
            if (isTranslation(arabicForm, latinForm)) {
                return {Likeness::Translation, {}};
            }
        }
    }
    return {};
}

/// How names of both articles are held against each other.
class Judge
{
public:
    explicit Judge(const ComparedPair &pair)
        : m_twoScripts(pair.isOfTwoScripts())
    {
    }

    [[nodiscard]] bool isOfTwoScripts() const { return m_twoScripts; }
    [[nodiscard]] Match match(const Name &first, const Name &second) const
    {
        const Match written = likeness(first, second);
        if (!m_twoScripts || written.likeness < Likeness::Transliteration) {
            return written;
        }
        const Match heard = isLatin(first.key) ? acrossScripts(second, first) : acrossScripts(first, second);
        return heard.likeness < written.likeness ? heard : written;
    }

private:
    bool m_twoScripts;
};

/// Pairs of names that share a form, a last word, the first two words or a spelling; between two scripts also those with a word of one sound or one meaning.
class Candidates
{
public:
    explicit Candidates(bool twoScripts)
        : m_twoScripts(twoScripts)
    {
    }

    void addFirst(const Name &name, qsizetype index)
    {
        for (const PairFinder::Key &key : keysOf(name)) {
            m_finder.addFirst(key, index);
        }
    }
    /// After all of the first.
    void addSecond(const Name &name, qsizetype index)
    {
        for (const PairFinder::Key &key : keysOf(name)) {
            m_finder.addSecond(key, index);
        }
    }

    std::vector<PairFinder::Pair> pairs() const { return m_finder.pairs(); }

private:
    enum Sort { Words, Spelling, Sound, Translated };

    /// Each once.
    std::vector<PairFinder::Key> keysOf(const Name &name)
    {
        std::vector<PairFinder::Key> keys;
        const auto add = [&](QStringView text, Sort sort) {
            if (text.isEmpty()) {
                return;
            }
            const PairFinder::Key key{m_numbers.of(text), sort};
            if (std::ranges::find(keys, key) == keys.end()) {
                keys.push_back(key);
            }
        };
        for (const QString &form : name.forms) {
            add(form, Words);
        }
        add(name.spelling, Spelling);
        const QStringView words = name.key;
        for (qsizetype space = words.indexOf(u' '); space > 0; space = words.indexOf(u' ', space + 1)) {
            add(words.sliced(space + 1), Words);
            if (words.first(space).contains(u' ')) {
                add(words.first(space), Words);
            }
        }
        for (const QString &form : m_twoScripts ? name.forms : QStringList()) {
            for (const QString &sound : soundKeys(form)) {
                add(sound, Sound);
            }
            for (const QString &word : name.type == "person"_L1 ? QStringList() : translationKeys(form)) {
                add(word, Translated);
            }
        }
        return keys;
    }

    Numbering m_numbers;
    PairFinder m_finder;
    bool m_twoScripts;
};

Finding pairFinding(const Judge &judge, const Name &a, const Name &b)
{
    const Match match = judge.match(a, b);
    Finding finding;
    finding.kind = FindingKind::Name;
    finding.first = a.mentions;
    finding.second = b.mentions;
    const bool other = judge.isOfTwoScripts() && isLatin(a.key) != isLatin(b.key) ? isLatin(a.key) : a.shown.size() < b.shown.size(); // of two scripts the Arabic
    finding.subject = other ? b.shown : a.shown;
    const bool sure = match.likeness == Likeness::SameName || match.likeness == Likeness::SameAlias || match.likeness == Likeness::Transliteration;
    finding.verdict = sure ? Verdict::Agree : Verdict::Compatible;
    finding.evidence = match.form.isEmpty() ? QStringList{a.shown, b.shown} : QStringList{match.form};
    switch (match.likeness) {
    case Likeness::SameName:
        finding.rule = u"same-name"_s;
        break;
    case Likeness::SameAlias:
        finding.rule = u"same-alias"_s;
        break;
    case Likeness::PartOfName:
        finding.rule = u"part-of-name"_s;
        break;
    case Likeness::Spelling:
        finding.rule = u"spelling"_s;
        break;
    case Likeness::Transliteration:
    case Likeness::NearTransliteration:
        finding.rule = u"transliteration"_s;
        break;
    case Likeness::Translation:
        finding.rule = u"translation"_s;
        break;
    case Likeness::OtherType:
    case Likeness::None:
        finding.rule = u"same-name-other-type"_s;
        finding.evidence = {a.type, b.type};
        break;
    }
    return finding;
}

void addRest(const std::vector<Name> &names, const std::vector<bool> &taken, bool inFirst, QList<Finding> &findings)
{
    for (size_t i = 0; i < names.size(); ++i) {
        if (!taken[i]) {
            Finding finding;
            finding.kind = FindingKind::Name;
            finding.verdict = inFirst ? Verdict::OnlyInFirst : Verdict::OnlyInSecond;
            (inFirst ? finding.first : finding.second) = names[i].mentions;
            finding.subject = names[i].shown;
            finding.rule = u"no-partner"_s;
            findings.append(finding);
        }
    }
}

}

NameMatching matchNames(const ComparedPair &pair)
{
    const std::vector<Name> first = namesOf(pair.first());
    const std::vector<Name> second = namesOf(pair.second());
    const Judge judge(pair);
    Candidates candidates(judge.isOfTwoScripts());
    for (size_t i = 0; i < first.size(); ++i) {
        candidates.addFirst(first[i], qsizetype(i));
    }
    for (size_t j = 0; j < second.size(); ++j) {
        candidates.addSecond(second[j], qsizetype(j));
    }
    std::vector<CandidatePair> scored;
    for (const auto &[i, j] : candidates.pairs()) {
        const Likeness found = judge.match(first[size_t(i)], second[size_t(j)]).likeness;
        if (found != Likeness::None) {
            scored.push_back({i, j, -double(found)});
        }
    }
    NameMatching result;
    std::vector<bool> firstTaken(first.size(), false);
    std::vector<bool> secondTaken(second.size(), false);
    for (const CandidatePair &found : assignGreedily(std::move(scored), qsizetype(first.size()), qsizetype(second.size()))) {
        const Name &a = first[size_t(found.first)];
        const Name &b = second[size_t(found.second)];
        firstTaken[size_t(found.first)] = secondTaken[size_t(found.second)] = true;
        result.findings.append(pairFinding(judge, a, b));
        if (a.entity.isValid() && b.entity.isValid()) {
            result.partners.insert(a.entity, b.entity);
        }
    }
    addRest(first, firstTaken, true, result.findings);
    addRest(second, secondTaken, false, result.findings);
    return result;
}

}
