// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/rolematching.h"

#include "core/compare/namekeys.h"

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

constexpr qsizetype farthest = 3; ///< characters between a role and its bearer: a space, or a comma with one

struct Role
{
    QString key;
    const Annotation *mark = nullptr;
};

/// By bearer, in the order of the first mention of either.
struct Roles
{
    QList<EntityId> bearers;
    QHash<EntityId, QList<Role>> of;
};

bool isRole(const Annotation &mark)
{
    return mark.type == "role"_L1;
}

bool standTogether(const ComparedDocument &side, const Annotation &before, const Annotation &behind)
{
    const TextRange between(before.range.end(), behind.range.begin());
    if (between.begin() > between.end() || between.end() - between.begin() > farthest) {
        return false;
    }
    const QStringView text = between.of(side.document->article().text());
    return std::ranges::none_of(text, [](QChar c) { return c.isLetterOrNumber() || c == u'\n' || c == u'.'; });
}

Roles rolesOf(const ComparedDocument &side)
{
    Roles roles;
    const auto add = [&](const Annotation &bearer, const Annotation &role) {
        if (bearer.type != "person"_L1 || !bearer.entity.isValid()) {
            return false;
        }
        auto &known = roles.of[bearer.entity];
        if (known.isEmpty()) {
            roles.bearers.append(bearer.entity);
        }
        known.append({nameKey(side.document->textOf(role)), &role});
        return true;
    };
    for (size_t i = 0; i < side.names.size(); ++i) {
        const Annotation &role = *side.names[i];
        if (!isRole(role)) {
            continue;
        }
        const Annotation *next = i + 1 < side.names.size() ? side.names[i + 1] : nullptr;
        if (next && standTogether(side, role, *next) && add(*next, role)) {
            continue;
        }
        if (i > 0 && standTogether(side, *side.names[i - 1], role)) {
            add(*side.names[i - 1], role);
        }
    }
    return roles;
}

bool areAlike(const Role &a, const Role &b)
{
    return a.key == b.key || isPartOfName(a.key, b.key) || isPartOfName(b.key, a.key) || a.key.startsWith(b.key + u' ') || b.key.startsWith(a.key + u' ');
}

QList<AnnotationId> marksOf(const QList<Role> &roles)
{
    QList<AnnotationId> ids;
    for (const Role &role : roles) {
        ids.append(role.mark->id);
    }
    return ids;
}

Finding compareRoles(const QList<Role> &first, const QList<Role> &second, const ComparedPair &pair)
{
    Finding finding;
    finding.kind = FindingKind::Role;
    finding.first = marksOf(first);
    finding.second = marksOf(second);
    if (first.isEmpty() || second.isEmpty()) {
        finding.verdict = second.isEmpty() ? Verdict::OnlyInFirst : Verdict::OnlyInSecond;
        finding.rule = u"no-partner"_s;
        return finding;
    }
    const bool alike = std::ranges::any_of(first, [&](const Role &a) { return std::ranges::any_of(second, [&](const Role &b) { return areAlike(a, b); }); });
    finding.verdict = alike ? Verdict::Agree : Verdict::Compatible;
    finding.rule = alike ? u"same-role"_s : u"other-role"_s;
    finding.evidence = {pair.first().document->textOf(*first.first().mark).toString(), pair.second().document->textOf(*second.first().mark).toString()};
    return finding;
}

QString shownName(const ComparedDocument &side, EntityId bearer)
{
    const Entity *entity = side.document->entity(bearer);
    return entity ? entity->name : QString();
}

}

QList<Finding> matchRoles(const ComparedPair &pair, const NameMatching &names)
{
    const Roles first = rolesOf(pair.first());
    const Roles second = rolesOf(pair.second());
    QList<Finding> findings;
    const auto add = [&](Finding finding, const QString &subject) {
        finding.subject = subject;
        findings.append(std::move(finding));
    };
    for (const EntityId bearer : first.bearers) {
        if (const EntityId partner = names.partners.value(bearer); partner.isValid()) {
            add(compareRoles(first.of.value(bearer), second.of.value(partner), pair), shownName(pair.first(), bearer));
        }
    }
    QHash<EntityId, EntityId> partners; // of the second article's entities in the first
    for (auto it = names.partners.cbegin(); it != names.partners.cend(); ++it) {
        partners.insert(it.value(), it.key());
    }
    for (const EntityId bearer : second.bearers) {
        if (const EntityId partner = partners.value(bearer); partner.isValid() && !first.of.contains(partner)) {
            add(compareRoles({}, second.of.value(bearer), pair), shownName(pair.second(), bearer));
        }
    }
    return findings;
}

}
