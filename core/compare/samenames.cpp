// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/samenames.h"

#include "core/compare/namekeys.h"

#include <QHash>

#include <algorithm>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype shortestPart = 3; ///< letters; shorter parts are particles and initials
constexpr qsizetype mostWords = 8; ///< longer names have no short forms by a single word
constexpr qsizetype mostBearers = 64; ///< a word of more names tells none of them, and would cost a look at each

bool isLonger(const Entity &a, const Entity &b)
{
    return a.name.size() > b.name.size();
}

/// Gathers pairs; of each name that is given up, the first.
class Pairs
{
public:
    explicit Pairs(const QList<Entity> &names)
        : m_names(names)
    {
    }

    void add(qsizetype a, qsizetype b, SameNameReason reason)
    {
        const auto &first = m_names.at(a);
        const auto &second = m_names.at(b);
        const bool twoPersons = !first.externalId.isEmpty() && !second.externalId.isEmpty() && first.externalId != second.externalId;
        if (a == b || first.type != second.type || twoPersons) {
            return;
        }
        const auto kept = isLonger(second, first) || (!isLonger(first, second) && b < a) ? b : a;
        const auto other = kept == a ? b : a;
        if (!m_given.contains(other) && !(m_given.contains(kept) && m_given.value(kept) == other)) {
            m_given.insert(other, kept);
            m_pairs.append({kept, other, reason});
        }
    }

    [[nodiscard]] QList<SameName> take() { return std::move(m_pairs); }

private:
    const QList<Entity> &m_names;
    QHash<qsizetype, qsizetype> m_given; ///< a name and what it may be
    QList<SameName> m_pairs;
};

QString typed(const Entity &name, const QString &key)
{
    return name.type + u'\n' + key;
}

void addSpellings(const QList<Entity> &names, Pairs &pairs)
{
    QHash<QString, qsizetype> first;
    for (qsizetype i = 0; i < names.size(); ++i) {
        const auto key = typed(names.at(i), nameKey(names.at(i).name));
        if (const auto known = first.constFind(key); known != first.cend()) {
            pairs.add(*known, i, SameNameReason::Spelling);
        } else {
            first.insert(key, i);
        }
    }
}

void addSharedForms(const QList<Entity> &names, Pairs &pairs)
{
    QHash<QString, QList<qsizetype>> byForm;
    for (qsizetype i = 0; i < names.size(); ++i) {
        QSet<QString> forms{nameKey(names.at(i).name)};
        for (const auto &alias : names.at(i).aliases) {
            forms.insert(nameKey(alias));
        }
        for (const auto &form : std::as_const(forms)) {
            byForm[typed(names.at(i), form)].append(i);
        }
    }
    QList<std::pair<qsizetype, qsizetype>> found;
    for (const auto &same : std::as_const(byForm)) {
        if (same.size() == 2) { // a form of many names says nothing
            found.append({same.at(0), same.at(1)});
        }
    }
    std::ranges::sort(found); // not in the order of a hash
    for (const auto &[a, b] : std::as_const(found)) {
        pairs.add(a, b, SameNameReason::SharedForm);
    }
}

/// True where each word of the shorter is one of the longer, in the same order.
bool isSubset(const QStringList &shorter, const QStringList &longer)
{
    qsizetype at = 0;
    for (const auto &word : longer) {
        at += at < shorter.size() && word == shorter.at(at) ? 1 : 0;
    }
    return at == shorter.size() && shorter.size() < longer.size();
}

void addParts(const QList<Entity> &names, const QSet<QString> &types, Pairs &pairs)
{
    QHash<QString, QList<qsizetype>> byWord; ///< names of several words
    QList<QStringList> words;
    for (qsizetype i = 0; i < names.size(); ++i) {
        words.append(nameKey(names.at(i).name).split(u' ', Qt::SkipEmptyParts));
        if (words.constLast().size() > 1 && words.constLast().size() <= mostWords) {
            for (const auto &word : std::as_const(words.constLast())) {
                byWord[typed(names.at(i), word)].append(i);
            }
        }
    }
    for (qsizetype i = 0; i < names.size(); ++i) {
        const auto &own = words.at(i);
        if (!types.contains(names.at(i).type) || own.isEmpty() || own.join(QString()).size() < shortestPart) {
            continue;
        }
        QList<qsizetype> longer;
        const auto bearers = byWord.value(typed(names.at(i), own.constLast()));
        if (bearers.size() > mostBearers) {
            continue;
        }
        for (const auto candidate : bearers) {
            if (words.at(candidate).constLast() == own.constLast() && isSubset(own, words.at(candidate))) {
                longer.append(candidate);
            }
        }
        if (longer.size() == 1) {
            pairs.add(longer.constFirst(), i, SameNameReason::PartOfName);
        }
    }
}

}

QList<SameName> sameNames(const QList<Entity> &names, const QSet<QString> &typesWithParts)
{
    Pairs pairs(names);
    addSpellings(names, pairs);
    addSharedForms(names, pairs);
    addParts(names, typesWithParts, pairs);
    return pairs.take();
}

}
