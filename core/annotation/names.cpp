// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/names.h"

#include "core/arabic/folding.h"

#include <QHash>

#include <algorithm>

namespace Hashiya {

namespace {

QString foldedForm(QStringView form)
{
    return fold(form.toString().simplified(), FoldStrength::Weak);
}

void addForm(Entity &entity, const QString &form)
{
    if (!form.isEmpty() && form != entity.name && !entity.aliases.contains(form)) {
        entity.aliases.append(form);
    }
}

QList<Entity> entitiesOf(const Document &document, const QSet<NameIdentity> &names)
{
    QList<Entity> found;
    for (const auto &entity : document.entities()) {
        if (names.contains(identityOf(entity))) {
            found.append(entity);
        }
    }
    return found;
}

/// Changes a mark where `change` and the new name make it another one.
void changeMention(EditGroup &group, const Annotation &mark, EntityId entity, const MentionChange &change)
{
    auto after = mark;
    after.entity = entity;
    if (change) {
        change(after);
    }
    if (!(after == mark)) {
        group.edits.emplace_back(ChangeAnnotation{std::move(after)});
    }
}

void changeEntity(EditGroup &group, const Entity &before, const Entity &after)
{
    if (!(after == before)) {
        group.edits.emplace_back(ChangeEntity{after});
    }
}

/// Folded words of the marks, as the text has them.
QSet<QString> formsOf(const Document &document, const QList<AnnotationId> &marks)
{
    QSet<QString> forms;
    for (const auto id : marks) {
        forms.insert(foldedForm(document.textOf(*document.annotations().find(id))));
    }
    return forms;
}

/// Makes one of `parts` and of those that are `wanted` already.
void unite(EditGroup &group, const Document &document, QList<Entity> parts, const QList<Entity> &there, const WantedName &wanted, const MentionChange &change)
{
    qsizetype keeper = -1;
    for (const auto &entity : there) {
        if (!parts.contains(entity)) {
            parts.append(entity);
        }
        keeper = keeper < 0 ? parts.indexOf(entity) : keeper;
    }
    const auto kept = parts.takeAt(std::max<qsizetype>(0, keeper));
    auto after = kept;
    after.type = wanted.type;
    after.name = wanted.name;
    after.externalId = wanted.externalId;
    after.aliases.removeAll(wanted.name);
    addForm(after, kept.name);
    for (const auto &part : std::as_const(parts)) {
        addForm(after, part.name);
        for (const auto &alias : part.aliases) {
            addForm(after, alias);
        }
    }
    changeEntity(group, kept, after);
    for (const auto id : document.references().mentionsOf(kept.id)) {
        changeMention(group, *document.annotations().find(id), kept.id, change);
    }
    for (const auto &part : std::as_const(parts)) {
        for (const auto id : document.references().mentionsOf(part.id)) {
            changeMention(group, *document.annotations().find(id), kept.id, change);
        }
        group.edits.emplace_back(RemoveEntity{part.id});
    }
}

/// What remains of a name when some of its mentions have got another one.
void leaveBehind(EditGroup &group, const Document &document, const Entity &before, const QSet<AnnotationId> &moved)
{
    QList<AnnotationId> gone;
    QList<AnnotationId> left;
    for (const auto id : document.references().mentionsOf(before.id)) {
        (moved.contains(id) ? gone : left).append(id);
    }
    if (left.isEmpty()) {
        group.edits.emplace_back(RemoveEntity{before.id});
        return;
    }
    const auto lost = formsOf(document, gone) - formsOf(document, left);
    auto after = before;
    after.aliases.removeIf([&](const QString &alias) { return lost.contains(foldedForm(alias)); });
    changeEntity(group, before, after);
}

}

NameIdentity identityOf(const WantedName &name)
{
    return {name.type, foldedForm(name.name), name.externalId};
}

NameIdentity identityOf(const Entity &entity)
{
    return identityOf(WantedName{entity.type, entity.name, entity.externalId});
}

EditGroup unitedNames(const Document &document, const QSet<NameIdentity> &names, const WantedName &wanted, const MentionChange &change)
{
    return unitedNames(document, {NameUnion{names, wanted}}, change);
}

EditGroup unitedNames(const Document &document, const QList<NameUnion> &unions, const MentionChange &change)
{
    QHash<NameIdentity, QList<Entity>> known;
    for (const auto &entity : document.entities()) {
        known[identityOf(entity)].append(entity);
    }
    EditGroup group;
    for (const auto &[names, wanted] : unions) {
        QList<Entity> parts;
        for (const auto &name : names) {
            parts += known.value(name);
        }
        std::ranges::sort(parts, {}, &Entity::id);
        if (!parts.isEmpty()) {
            unite(group, document, std::move(parts), known.value(identityOf(wanted)), wanted, change);
        }
    }
    return group;
}

EditGroup splitNames(Document &document, const QList<AnnotationId> &mentions, const WantedName &wanted)
{
    EditGroup group;
    const auto there = entitiesOf(document, {identityOf(wanted)});
    QList<const Annotation *> moving;
    QSet<AnnotationId> moved;
    for (const auto id : mentions) {
        const auto *mark = document.annotations().find(id);
        const bool goes = mark && !moved.contains(id) && (there.isEmpty() || mark->entity != there.constFirst().id);
        if (goes) {
            moving.append(mark);
            moved.insert(id);
        }
    }
    if (moving.isEmpty()) {
        return group;
    }
    Entity entity = there.isEmpty() ? Entity{document.takeEntityId(), wanted.type, wanted.name, {}, wanted.externalId} : there.constFirst();
    QMap<EntityId, Entity> left;
    for (const auto *mark : std::as_const(moving)) {
        addForm(entity, document.textOf(*mark).toString().simplified());
        if (const auto *former = document.entity(mark->entity)) {
            left.insert(former->id, *former);
        }
    }
    if (there.isEmpty()) {
        group.edits.emplace_back(AddEntity{entity});
    } else {
        changeEntity(group, there.constFirst(), entity);
    }
    for (const auto *mark : std::as_const(moving)) {
        changeMention(group, *mark, entity.id, [](Annotation &after) { after.state = AnnotationState::Confirmed; });
    }
    for (const auto &former : std::as_const(left)) {
        leaveBehind(group, document, former, moved);
    }
    return group;
}

EditGroup withoutNames(const Document &document, const QSet<NameIdentity> &names, const MentionChange &change)
{
    EditGroup group;
    for (const auto &entity : entitiesOf(document, names)) {
        for (const auto id : document.references().mentionsOf(entity.id)) {
            changeMention(group, *document.annotations().find(id), {}, change);
        }
        group.edits.emplace_back(RemoveEntity{entity.id});
    }
    return group;
}

EditGroup withoutAlias(const Document &document, const QSet<NameIdentity> &names, const QString &alias)
{
    EditGroup group;
    for (const auto &entity : entitiesOf(document, names)) {
        auto after = entity;
        after.aliases.removeAll(alias);
        changeEntity(group, entity, after);
    }
    return group;
}

EditGroup withoutUnmentioned(const Document &document)
{
    EditGroup group;
    for (const auto &entity : document.entities()) {
        if (document.references().mentionsOf(entity.id).isEmpty()) {
            group.edits.emplace_back(RemoveEntity{entity.id});
        }
    }
    return group;
}

}
