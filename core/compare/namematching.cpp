// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/namematching.h"

#include "core/compare/namekeys.h"
#include "core/compare/nearpairs.h"
#include "core/base/numbering.h"
#include "core/compare/pairfinder.h"

#include <algorithm>
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

enum class Likeness { SameName, SameAlias, PartOfName, Spelling, OtherType, None };

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

/// Pairs of names that share a form, a last word, the first two words or a spelling. The names must outlive it.
class Candidates
{
public:
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
    enum Sort { Words, Spelling };

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
        return keys;
    }

    Numbering m_numbers;
    PairFinder m_finder;
};

Finding pairFinding(const Name &a, const Name &b)
{
    const Match match = likeness(a, b);
    Finding finding;
    finding.kind = FindingKind::Name;
    finding.first = a.mentions;
    finding.second = b.mentions;
    finding.subject = a.shown.size() >= b.shown.size() ? a.shown : b.shown;
    const bool sure = match.likeness == Likeness::SameName || match.likeness == Likeness::SameAlias;
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
    Candidates candidates;
    for (size_t i = 0; i < first.size(); ++i) {
        candidates.addFirst(first[i], qsizetype(i));
    }
    for (size_t j = 0; j < second.size(); ++j) {
        candidates.addSecond(second[j], qsizetype(j));
    }
    std::vector<CandidatePair> scored;
    for (const auto &[i, j] : candidates.pairs()) {
        const Likeness found = likeness(first[size_t(i)], second[size_t(j)]).likeness;
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
        result.findings.append(pairFinding(a, b));
        if (a.entity.isValid() && b.entity.isValid()) {
            result.partners.insert(a.entity, b.entity);
        }
    }
    addRest(first, firstTaken, true, result.findings);
    addRest(second, secondTaken, false, result.findings);
    return result;
}

}
