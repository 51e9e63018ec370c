// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/workspace.h"

#include <QSet>

#include <algorithm>
#include <ranges>

namespace Hashiya {

namespace {

bool isEmptyGroup(const Edit &edit)
{
    const auto *group = std::get_if<EditGroup>(&edit);
    return group && std::ranges::all_of(group->edits, isEmptyGroup);
}

struct Inverted
{
    ProjectChange operator()(const DocumentChange &change) const { return DocumentChange{change.article, change.inverse, change.edit}; }
    ProjectChange operator()(const ArticleAdded &change) const { return ArticleRemoved{change.article}; }
    ProjectChange operator()(const ArticleRemoved &change) const { return ArticleAdded{change.article}; }
    ProjectChange operator()(const ArticleDetailsChanged &change) const { return ArticleDetailsChanged{change.article, change.after, change.before}; }
    ProjectChange operator()(const TagsetChanged &change) const { return TagsetChanged{change.after, change.before}; }
    ProjectChange operator()(const HouseRuleChanged &change) const { return HouseRuleChanged{change.after, change.before}; }
};

QList<ProjectChange> inverted(const QList<ProjectChange> &changes)
{
    QList<ProjectChange> inverses;
    for (const auto &change : changes | std::views::reverse) {
        inverses.append(std::visit(Inverted(), change));
    }
    return inverses;
}

struct ArticleOf
{
    ArticleId operator()(const TagsetChanged &) const { return {}; }
    ArticleId operator()(const HouseRuleChanged &) const { return {}; }
    template <typename Change>
    ArticleId operator()(const Change &change) const
    {
        return change.article;
    }
};

void appendEdits(const QList<ArticleEdit> &edits, QList<ProjectChange> &changes)
{
    for (const auto &each : edits) {
        if (!isEmptyGroup(each.edit)) {
            changes.append(DocumentChange{each.article, each.edit, {}});
        }
    }
}

/// Both tagsets' types, so that marks can go from one to the other. Those that go give up their shortcuts, which a type of `after` may have now: no shortcut
/// may stand twice in a tagset that is to be read again.
Tagset united(const Tagset &before, const Tagset &after)
{
    auto types = after.types();
    for (auto type : before.types()) {
        if (!after.type(type.key)) {
            type.shortcut = {};
            types.append(std::move(type));
        }
    }
    auto relationTypes = after.relationTypes();
    for (const auto &type : before.relationTypes()) {
        if (!after.relationType(type.key)) {
            relationTypes.append(type);
        }
    }
    return Tagset(types, relationTypes);
}

/// The edit that gives everything of the remapped types its new type. Nothing else of a mark changes: a value that its new type cannot carry stays until a
/// person or the consistency list finds it, rather than being lost.
EditGroup remapped(const Document &document, const TypeRemap &remap)
{
    EditGroup group;
    for (auto entity : document.entities()) {
        if (const auto to = remap.types.constFind(entity.type); to != remap.types.cend()) {
            entity.type = *to;
            group.edits.emplace_back(ChangeEntity{std::move(entity)});
        }
    }
    for (qsizetype i = 0; i < document.annotations().size(); ++i) {
        auto mark = document.annotations().at(i);
        if (const auto to = remap.types.constFind(mark.type); to != remap.types.cend()) {
            mark.type = *to;
            group.edits.emplace_back(ChangeAnnotation{std::move(mark)});
        }
    }
    for (auto relation : document.relations()) {
        if (const auto to = remap.relationTypes.constFind(relation.type); to != remap.relationTypes.cend()) {
            relation.type = *to;
            group.edits.emplace_back(ChangeRelation{std::move(relation)});
        }
    }
    return group;
}

Edit editOf(const ProjectChange &change)
{
    const auto *document = std::get_if<DocumentChange>(&change);
    return document ? document->edit : EditGroup();
}

}

Workspace::Workspace(std::unique_ptr<Store> store, const Clock &clock, QString author, History history)
    : m_store(std::move(store))
    , m_clock(clock)
    , m_author(std::move(author))
    , m_history(std::move(history))
{
}

Result<std::unique_ptr<Workspace>> Workspace::open(std::unique_ptr<Store> store, const Clock &clock, QString author)
{
    const auto entries = store->historyEntries();
    if (!entries) {
        return std::unexpected(entries.error());
    }
    return std::unique_ptr<Workspace>(new Workspace(std::move(store), clock, std::move(author), History::fromJournal(*entries)));
}

Result<const Document *> Workspace::document(ArticleId article)
{
    return documentForEditing(article).transform([](Document *document) -> const Document * { return document; });
}

Result<Document *> Workspace::documentForEditing(ArticleId article)
{
    if (const auto found = m_documents.find(article.number); found != m_documents.end()) {
        return found->second.get();
    }
    auto loaded = m_store->load(article);
    if (!loaded) {
        return std::unexpected(loaded.error());
    }
    auto &kept = m_documents[article.number];
    kept = std::make_unique<Document>(std::move(*loaded));
    return kept.get();
}

Result<ActionId> Workspace::perform(ArticleId article, const Edit &edit, const QString &label)
{
    return performAll({{article, edit}}, label);
}

Result<ActionId> Workspace::performAll(const QList<ArticleEdit> &edits, const QString &label)
{
    auto action = newAction(ActionKind::Do, {}, label);
    appendEdits(edits, action.changes);
    if (action.changes.isEmpty()) {
        return ActionId();
    }
    return applyInMemory(action.changes).and_then([&] { return commit(action); });
}

Result<ActionId> Workspace::changeTagset(const Tagset &after, const TypeRemap &remap)
{
    // What could be written but never read again would make the whole project unreadable.
    if (const auto read = Tagset::fromJson(after.toJson()); !read || *read != after) {
        return failure(ErrorCode::InvalidField, {}, read ? QString() : read.error().detail);
    }
    const auto before = m_store->tagset();
    if (!before) {
        return std::unexpected(before.error());
    }
    const auto articles = m_store->articlesWithTypes(remap.types.keys(), remap.relationTypes.keys());
    if (!articles) {
        return std::unexpected(articles.error());
    }
    auto action = newAction(ActionKind::Do, {}, QStringLiteral("tagset"));
    for (const auto article : *articles) {
        const auto loaded = document(article);
        if (!loaded) {
            return std::unexpected(loaded.error());
        }
        action.changes.append(DocumentChange{article, remapped(**loaded, remap), {}});
    }
    const auto rules = m_store->houseRules();
    if (!rules) {
        return std::unexpected(rules.error());
    }
    for (const auto &rule : *rules) {
        if (const auto to = remap.types.constFind(rule.type); to != remap.types.cend()) {
            auto moved = rule;
            moved.type = *to;
            action.changes.append(HouseRuleChanged{rule, moved});
        }
    }
    if (action.changes.isEmpty()) {
        if (*before == after) {
            return ActionId();
        }
        action.changes = {TagsetChanged{*before, after}};
    } else {
        const auto both = united(*before, after);
        action.changes.prepend(TagsetChanged{*before, both});
        action.changes.append(TagsetChanged{both, after});
    }
    return applyInMemory(action.changes).and_then([&] { return commit(action); });
}

Result<ActionId> Workspace::changeHouseRule(const HouseRuleChanged &change, const QList<ArticleEdit> &edits, const QString &label)
{
    auto action = newAction(ActionKind::Do, {}, label);
    action.changes = {change};
    appendEdits(edits, action.changes);
    return applyInMemory(action.changes).and_then([&] { return commit(action); });
}

Result<ArticleId> Workspace::addArticle(const Document &document)
{
    auto action = newAction(ActionKind::Do, {}, QStringLiteral("add-article"));
    action.changes = {ArticleAdded{}};
    const auto id = m_store->addArticle(document, action);
    if (id) {
        m_history.append({action.id, action.kind, action.target});
    }
    return id;
}

Result<ActionId> Workspace::addStaged(const QList<ArticleId> &articles)
{
    if (articles.isEmpty()) {
        return ActionId();
    }
    auto action = newAction(ActionKind::Do, {}, articles.size() == 1 ? QStringLiteral("add-article") : QStringLiteral("add-articles"));
    for (const auto article : articles) {
        action.changes.append(ArticleAdded{article});
    }
    return commit(action);
}

Result<ActionId> Workspace::removeArticles(const QList<ArticleId> &articles)
{
    if (articles.isEmpty()) {
        return ActionId();
    }
    auto action = newAction(ActionKind::Do, {}, articles.size() == 1 ? QStringLiteral("remove-article") : QStringLiteral("remove-articles"));
    for (const auto article : articles) {
        action.changes.append(ArticleRemoved{article});
    }
    return commit(action);
}

Result<ActionId> Workspace::changeDetails(const QList<std::pair<ArticleId, ArticleDetails>> &details, const QString &label)
{
    auto action = newAction(ActionKind::Do, {}, label);
    for (const auto &[article, after] : details) {
        const auto before = m_store->details(article);
        if (!before) {
            return std::unexpected(before.error());
        }
        if (*before != after) {
            action.changes.append(ArticleDetailsChanged{article, *before, after});
        }
    }
    return action.changes.isEmpty() ? ActionId() : commit(action);
}

void Workspace::forgetAllBut(const QList<ArticleId> &articles)
{
    std::erase_if(m_documents, [&](const auto &each) { return !articles.contains(ArticleId{each.first}); });
}

void Workspace::followDetails(const QList<ProjectChange> &changes)
{
    for (const auto &each : changes) {
        const auto *change = std::get_if<ArticleDetailsChanged>(&each);
        const auto kept = change ? m_documents.find(change->article.number) : m_documents.end();
        if (kept == m_documents.end() || change->before.metadata == change->after.metadata) {
            continue; // a document has no folder and no tags
        }
        // The object stays where it is: others point to it. What cannot be read again shows the former metadata until the project is opened anew.
        if (auto loaded = m_store->load(change->article)) {
            *kept->second = std::move(*loaded);
        }
    }
}

Result<Workspace::Step> Workspace::undo()
{
    const auto target = m_history.undoTarget();
    return target ? takeStep(ActionKind::Undo, *target) : failure(ErrorCode::NothingToUndo);
}

Result<Workspace::Step> Workspace::redo()
{
    const auto target = m_history.redoTarget();
    return target ? takeStep(ActionKind::Redo, *target) : failure(ErrorCode::NothingToRedo);
}

Result<Workspace::Step> Workspace::takeStep(ActionKind kind, ActionId target)
{
    const auto done = m_last && m_last->id == target ? Result<Action>(*m_last) : m_store->action(target);
    if (!done) {
        return std::unexpected(done.error());
    }
    if (done->changes.isEmpty()) {
        return failure(ErrorCode::ProjectDamaged, m_store->location(), QStringLiteral("journal %1: no changes").arg(target.number));
    }
    auto action = newAction(kind, target, done->label);
    action.changes = kind == ActionKind::Undo ? inverted(done->changes) : done->changes;
    return applyInMemory(action.changes).and_then([&] { return commit(action); }).transform([&](ActionId) {
        m_last = *done;
        Step step;
        step.action = target;
        step.label = done->label;
        step.edit = editOf(action.changes.constFirst());
        for (const auto &change : std::as_const(action.changes)) {
            if (const auto article = std::visit(ArticleOf(), change); article.isValid()) {
                step.articles.append(article);
            }
            if (const auto *document = std::get_if<DocumentChange>(&change)) {
                step.changedText |= changesText(document->edit);
            }
            step.changedTagset |= std::holds_alternative<TagsetChanged>(change);
            step.changedText |= std::holds_alternative<ArticleDetailsChanged>(change);
            if (const auto *rule = std::get_if<HouseRuleChanged>(&change)) {
                step.houseRules.append(*rule);
            }
        }
        step.article = step.articles.value(0);
        return step;
    });
}

Action Workspace::newAction(ActionKind kind, ActionId target, const QString &label) const
{
    return {{}, kind, target, m_clock.now(), m_author, label, {}};
}

Result<void> Workspace::applyInMemory(QList<ProjectChange> &changes)
{
    if (std::ranges::any_of(changes, [](const ProjectChange &change) { return std::holds_alternative<TagsetChanged>(change); })) {
        if (const auto forgotten = forgetRemoved(); !forgotten) {
            return forgotten;
        }
    }
    for (const auto &each : std::as_const(changes)) {
        // Read before the tagset changes: the store still has the one of before.
        if (const auto *change = std::get_if<DocumentChange>(&each)) {
            if (const auto loaded = document(change->article); !loaded) {
                return std::unexpected(loaded.error());
            }
        }
    }
    for (qsizetype i = 0; i < changes.size(); ++i) {
        if (const auto *tagset = std::get_if<TagsetChanged>(&changes.at(i))) {
            if (const auto set = setTagset(tagset->before, tagset->after); !set) {
                takeBackInMemory(changes.first(i));
                return set;
            }
        }
        auto *change = std::get_if<DocumentChange>(&changes[i]);
        if (!change) {
            continue;
        }
        auto inverse = documentForEditing(change->article).and_then([&](Document *document) { return document->apply(change->edit); });
        if (!inverse) {
            takeBackInMemory(changes.first(i));
            return std::unexpected(inverse.error());
        }
        change->inverse = std::move(*inverse);
    }
    return {};
}

void Workspace::takeBackInMemory(const QList<ProjectChange> &changes)
{
    for (const auto &each : changes | std::views::reverse) {
        if (const auto *tagset = std::get_if<TagsetChanged>(&each)) {
            const auto back = setTagset(tagset->after, tagset->before);
            Q_ASSERT(back);
            Q_UNUSED(back)
        }
        if (const auto *change = std::get_if<DocumentChange>(&each)) {
            const auto back = m_documents.at(change->article.number)->apply(change->inverse);
            Q_ASSERT(back);
            Q_UNUSED(back)
        }
    }
}

Result<void> Workspace::forgetRemoved()
{
    const auto articles = m_store->articles();
    if (!articles) {
        return std::unexpected(articles.error());
    }
    QSet<qint64> present;
    for (const auto &article : *articles) {
        present.insert(article.id.number);
    }
    std::erase_if(m_documents, [&](const auto &each) { return !present.contains(each.first); });
    return {};
}

Result<void> Workspace::setTagset(const Tagset &before, const Tagset &after)
{
    for (auto each = m_documents.begin(); each != m_documents.end(); ++each) {
        if (const auto set = each->second->setTagset(after); !set) {
            for (auto back = m_documents.begin(); back != each; ++back) {
                const auto restored = back->second->setTagset(before);
                Q_ASSERT(restored);
                Q_UNUSED(restored)
            }
            return set;
        }
    }
    return {};
}

Result<ActionId> Workspace::commit(Action &action)
{
    if (const auto committed = m_store->commit(action); !committed) {
        takeBackInMemory(action.changes);
        return std::unexpected(committed.error());
    }
    m_history.append({action.id, action.kind, action.target});
    followDetails(action.changes);
    if (action.kind == ActionKind::Do) {
        m_last = action;
    }
    return action.id;
}

}
