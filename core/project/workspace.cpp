// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/workspace.h"

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
    template <typename Change>
    ArticleId operator()(const Change &change) const
    {
        return change.article;
    }
};

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
    for (const auto &each : edits) {
        if (!isEmptyGroup(each.edit)) {
            action.changes.append(DocumentChange{each.article, each.edit, {}});
        }
    }
    if (action.changes.isEmpty()) {
        return ActionId();
    }
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

Result<ActionId> Workspace::removeArticle(ArticleId article)
{
    auto action = newAction(ActionKind::Do, {}, QStringLiteral("remove-article"));
    action.changes = {ArticleRemoved{article}};
    return commit(action);
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
    const auto done = m_store->action(target);
    if (!done) {
        return std::unexpected(done.error());
    }
    if (done->changes.isEmpty()) {
        return failure(ErrorCode::ProjectDamaged, m_store->location(), QStringLiteral("journal %1: no changes").arg(target.number));
    }
    auto action = newAction(kind, target, done->label);
    action.changes = kind == ActionKind::Undo ? inverted(done->changes) : done->changes;
    return applyInMemory(action.changes).and_then([&] { return commit(action); }).transform([&](ActionId) {
        QList<ArticleId> articles;
        for (const auto &change : std::as_const(action.changes)) {
            articles.append(std::visit(ArticleOf(), change));
        }
        return Step{target, done->label, articles.constFirst(), editOf(action.changes.constFirst()), articles};
    });
}

Action Workspace::newAction(ActionKind kind, ActionId target, const QString &label) const
{
    return {{}, kind, target, m_clock.now(), m_author, label, {}};
}

Result<void> Workspace::applyInMemory(QList<ProjectChange> &changes)
{
    for (qsizetype i = 0; i < changes.size(); ++i) {
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
        if (const auto *change = std::get_if<DocumentChange>(&each)) {
            const auto back = m_documents.at(change->article.number)->apply(change->inverse);
            Q_ASSERT(back);
            Q_UNUSED(back)
        }
    }
}

Result<ActionId> Workspace::commit(Action &action)
{
    if (const auto committed = m_store->commit(action); !committed) {
        takeBackInMemory(action.changes);
        return std::unexpected(committed.error());
    }
    m_history.append({action.id, action.kind, action.target});
    return action.id;
}

}
