// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/actiondigest.h"

#include <QSet>

namespace Hashiya {

namespace {

constexpr qsizetype mostFormerNames = 4;

/// The marks and names that an edit leaves behind.
struct Left
{
    QHash<AnnotationId, const Annotation *> marks;
    QList<const Entity *> names;
    QList<AnnotationId> order; ///< all marks that it touches

    void take(const Edit &edit)
    {
        std::visit([this](const auto &each) { read(each); }, edit);
    }
    [[nodiscard]] const Entity *name(EntityId id) const
    {
        for (const auto *each : names) {
            if (each->id == id) {
                return each;
            }
        }
        return nullptr;
    }

private:
    void read(const AddAnnotation &edit) { add(edit.annotation); }
    void read(const ChangeAnnotation &edit) { add(edit.after); }
    void read(const RemoveAnnotation &edit) { order.append(edit.id); }
    void read(const AddEntity &edit) { names.append(&edit.entity); }
    void read(const ChangeEntity &edit) { names.append(&edit.after); }
    void read(const EditGroup &group)
    {
        for (const auto &edit : group.edits) {
            take(edit);
        }
    }
    void read(const auto &) { }
    void add(const Annotation &mark)
    {
        order.append(mark.id);
        marks.insert(mark.id, &mark);
    }
};

void addName(QStringList &names, const QString &name)
{
    if (names.size() < mostFormerNames && !names.contains(name)) {
        names.append(name);
    }
}

void readNames(ActionDigest &digest, const Left &after, const Left &before)
{
    digest.names += int(std::max(after.names.size(), before.names.size()));
    for (const auto *former : before.names) {
        addName(digest.formerNames, former->name);
        if (const auto *now = after.name(former->id); now && digest.lostForm.isEmpty()) {
            for (const auto &alias : former->aliases) {
                if (digest.lostForm.isEmpty() && !now->aliases.contains(alias)) {
                    digest.lostForm = alias;
                }
            }
        }
    }
    if (digest.name.isEmpty() && !after.names.isEmpty()) {
        digest.name = after.names.constFirst()->name;
        digest.externalId = after.names.constFirst()->externalId;
    }
}

void readDocument(ActionDigest &digest, ArticleId article, const Edit &edit, const Edit &inverse)
{
    Left after;
    Left before;
    after.take(edit);
    before.take(inverse);
    readNames(digest, after, before);
    digest.marks += int(QSet<AnnotationId>(after.order.cbegin(), after.order.cend()).size());
    if (after.order.isEmpty() || digest.place.isValid()) {
        return;
    }
    // A new mark stands last in its group, behind suggestions that gave way to it.
    const auto first = after.order.size() == 1 || !before.marks.contains(after.order.constFirst()) ? after.order.constFirst() : [&] {
        for (const auto id : std::as_const(after.order)) {
            if (!before.marks.contains(id)) {
                return id;
            }
        }
        return after.order.constFirst();
    }();
    const auto *now = after.marks.value(first);
    const auto *then = before.marks.value(first);
    digest.place = article;
    digest.range = now ? now->range : then ? then->range : TextRange();
    digest.type = now ? now->type : QString();
    digest.entity = now ? now->entity : EntityId();
    digest.formerType = then ? then->type : QString();
}

struct Reader
{
    ActionDigest &digest;
    bool backwards;

    void operator()(const DocumentChange &change) const
    {
        note(change.article);
        noteTexts(change.article, change.edit);
        if (backwards) {
            readDocument(digest, change.article, change.inverse, change.edit);
        } else {
            readDocument(digest, change.article, change.edit, change.inverse);
        }
    }
    void operator()(const TagsetChanged &) const { }
    void operator()(const HouseRuleChanged &change) const
    {
        const auto &rule = backwards ? change.before : change.after;
        digest.houseRules.append(rule ? *rule : backwards ? *change.after : *change.before);
    }
    void operator()(const ArticleDetailsChanged &change) const { note(change.article); }
    void operator()(const ArticleAdded &change) const { note(change.article); }
    void operator()(const ArticleRemoved &change) const { note(change.article); }

private:
    void noteTexts(ArticleId article, const Edit &edit) const
    {
        if (const auto *text = std::get_if<ChangeText>(&edit)) {
            digest.textChanges.append({article, text->splices});
        } else if (const auto *group = std::get_if<EditGroup>(&edit)) {
            for (const auto &each : group->edits) {
                noteTexts(article, each);
            }
        }
    }
    void note(ArticleId article) const
    {
        if (!digest.articles.contains(article)) {
            digest.articles.append(article);
        }
    }
};

}

ActionDigest digestOf(const Action &action)
{
    ActionDigest digest;
    digest.id = action.id;
    digest.kind = action.kind;
    digest.target = action.target;
    digest.at = action.at;
    digest.author = action.author;
    digest.label = action.label;
    for (const auto &change : action.changes) {
        std::visit(Reader{digest, action.kind == ActionKind::Undo}, change);
    }
    return digest;
}

}
