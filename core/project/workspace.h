// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/document.h"
#include "core/annotation/history.h"
#include "core/base/clock.h"
#include "core/base/result.h"
#include "core/project/store.h"

#include <memory>
#include <optional>
#include <unordered_map>

namespace Hashiya {

/// What is to change in one article.
struct ArticleEdit
{
    ArticleId article;
    Edit edit;
};

/// What becomes of types and relation types that a new tagset lacks: key by former key.
struct TypeRemap
{
    QMap<QString, QString> types;
    QMap<QString, QString> relationTypes;
};

/// An open project: its store, the documents in use and one linear history over all of them. Every change of a project, by the window, the command
/// line, undo or an import, goes through here, and has been committed to the file when the call returns.
class Workspace
{
public:
    /// Takes an open store and reads its history. `author` is who the journal names. The clock outlives the workspace.
    /// Errors: those of Store::historyEntries.
    [[nodiscard]] static Result<std::unique_ptr<Workspace>> open(std::unique_ptr<Store> store, const Clock &clock, QString author);

    [[nodiscard]] Store &store() { return *m_store; }
    [[nodiscard]] const Store &store() const { return *m_store; }
    [[nodiscard]] const History &history() const { return m_history; }
    [[nodiscard]] bool isReadOnly() const { return m_store->isReadOnly(); }

    /// The document of an article, loaded at first use; owned by the workspace, valid until it is closed or the article has left the library. Errors: UnknownId, ProjectDamaged, StorageFailed.
    [[nodiscard]] Result<const Document *> document(ArticleId article);
    /// The same, to take ids from and to make edits for; change it only through perform().
    [[nodiscard]] Result<Document *> documentForEditing(ArticleId article);

    [[nodiscard]] bool isLoaded(ArticleId article) const { return m_documents.contains(article.number); }

    /// Applies an edit to an article as one undoable action and commits it. `label` is the action's key for the history in words ("confirm",
    /// "retype", ...). Nothing changes on error. A group without any edit is no action and gives an invalid id.
    /// Errors: those of Document::apply and of Store::commit.
    [[nodiscard]] Result<ActionId> perform(ArticleId article, const Edit &edit, const QString &label);
    /// The same over several articles, each named once: one action, which undo takes back whole. Where one edit fails, nothing changes anywhere.
    [[nodiscard]] Result<ActionId> performAll(const QList<ArticleEdit> &edits, const QString &label);
    /// Makes another tagset the project's, as one step. Marks, names and relations of types that it lacks become what `remap` says; values stay where the
    /// new type's family can carry them. Errors: UnknownType where a type in use is neither in `after` nor remapped; InvalidField where `after` could not be read again (keys,
    /// colours, a shortcut twice). Then nothing changes.
    [[nodiscard]] Result<ActionId> changeTagset(const Tagset &after, const TypeRemap &remap);
    /// Adds, edits or removes a house rule (see HouseRuleChanged) and what follows from it in articles, as one step.
    [[nodiscard]] Result<ActionId> changeHouseRule(const HouseRuleChanged &change, const QList<ArticleEdit> &edits, const QString &label);
    /// Adds a document as a new article (undoable: undo hides it). Its marks, names and relations come along.
    [[nodiscard]] Result<ArticleId> addArticle(const Document &document);
    /// Brings articles that the store has staged into the library, as one step.
    [[nodiscard]] Result<ActionId> addStaged(const QList<ArticleId> &articles);
    /// Takes articles out of the library, as one step.
    [[nodiscard]] Result<ActionId> removeArticles(const QList<ArticleId> &articles);
    [[nodiscard]] Result<ActionId> removeArticle(ArticleId article) { return removeArticles({article}); }
    /// Gives articles other metadata, folders or tags, as one step; articles whose details stay are left out. Documents in use show the new metadata.
    /// Errors: UnknownId.
    [[nodiscard]] Result<ActionId> changeDetails(const QList<std::pair<ArticleId, ArticleDetails>> &details, const QString &label);
    /// Drops documents that are not named here, so that a project of many articles does not fill the memory with those that were looked at.
    void forgetAllBut(const QList<ArticleId> &articles);

    /// What undo and redo did, so that the window can show the place.
    struct Step
    {
        ActionId action; ///< the Do action taken back or done again
        QString label;
        ArticleId article; ///< where it was; of several the first; not valid for changes of the project itself
        Edit edit; ///< what was applied now in that article; an empty group for articles added or removed
        QList<ArticleId> articles; ///< all that it was in
        bool changedText = false; ///< of one of them; or its metadata
        bool changedTagset = false;
        QList<HouseRuleChanged> houseRules; ///< as changed now
    };
    /// Errors: NothingToUndo / NothingToRedo and those of the store.
    [[nodiscard]] Result<Step> undo();
    [[nodiscard]] Result<Step> redo();

private:
    Workspace(std::unique_ptr<Store> store, const Clock &clock, QString author, History history);
    [[nodiscard]] Action newAction(ActionKind kind, ActionId target, const QString &label) const;
    [[nodiscard]] Result<Step> takeStep(ActionKind kind, ActionId target);
    [[nodiscard]] Result<void> applyInMemory(QList<ProjectChange> &changes);
    /// Drops documents of articles that are not in the library: what they use binds no tagset. They are read again when they come back.
    [[nodiscard]] Result<void> forgetRemoved();
    /// Of all documents in memory, or of none.
    [[nodiscard]] Result<void> setTagset(const Tagset &before, const Tagset &after);
    /// Documents in use take the metadata that their articles have now.
    void followDetails(const QList<ProjectChange> &changes);
    void takeBackInMemory(const QList<ProjectChange> &changes);
    [[nodiscard]] Result<ActionId> commit(Action &action);

    std::unique_ptr<Store> m_store;
    const Clock &m_clock;
    QString m_author;
    History m_history;
    std::optional<Action> m_last; ///< done, undone or done again last: the next step mostly goes to it, and reading a large one takes a while
    std::unordered_map<qint64, std::unique_ptr<Document>> m_documents;
};

}
