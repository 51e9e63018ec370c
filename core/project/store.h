// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/document.h"
#include "core/annotation/history.h"
#include "core/annotation/houserule.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QList>

#include <optional>
#include <variant>

namespace Hashiya {

/// A row of the library.
struct ArticleSummary
{
    ArticleId id;
    QString title;
    QString source;
    QString published;
    qint64 textLength = 0; ///< UTF-16 units
    qint64 suggested = 0; ///< marks by state
    qint64 confirmed = 0;
    qint64 rejected = 0;
    QString author;
    QString folder; ///< "economy/oil"; empty for none
    QStringList tags;
};

/// What a person can say of an article besides its text and its marks: metadata, and where it is kept.
struct ArticleDetails
{
    ArticleMetadata metadata;
    QString folder; ///< names between slashes, outermost first; empty for none
    QStringList tags; ///< each once

    friend bool operator==(const ArticleDetails &, const ArticleDetails &) = default;
};

/// What happened after a point of the journal.
struct ChangesSince
{
    ActionId last; ///< the journal's last action; not valid for an empty journal
    QList<ArticleId> articles; ///< that were changed, added or removed, each once
};

/// A name of an article with where it is mentioned.
struct NameSummary
{
    Entity entity;
    qint64 mentions = 0; ///< marks that are not rejected
    TextRange first; ///< the first of them; empty for none
};

/// How much of the library is of one type. Rejected marks count: they are kept, and bind the tagset.
struct TypeUse
{
    qint64 marks = 0;
    qint64 names = 0; ///< entities
    qint64 rules = 0; ///< house rules of the project

    [[nodiscard]] bool isAny() const { return marks + names + rules > 0; }
    friend bool operator==(const TypeUse &, const TypeUse &) = default;
};
struct TypeUses
{
    QMap<QString, TypeUse> types; ///< by key; types without use are left out
    QMap<QString, qint64> relationTypes; ///< relations by key
};

/// A change of one article's document.
struct DocumentChange
{
    ArticleId article;
    Edit edit;
    Edit inverse;
};
/// An article came into the library or left it. Its rows stay in the file (tombstone).
struct ArticleAdded { ArticleId article; };
struct ArticleRemoved { ArticleId article; };

/// Metadata, folder or tags of an article became others.
struct ArticleDetailsChanged
{
    ArticleId article;
    ArticleDetails before;
    ArticleDetails after;
};

/// The tagset became another one. Marks of types that go are changed first, in the same action.
struct TagsetChanged
{
    Tagset before;
    Tagset after;
};
/// A house rule came, went or was edited; both have the same key. Never both nullopt.
struct HouseRuleChanged
{
    std::optional<HouseRule> before;
    std::optional<HouseRule> after;
};

using ProjectChange = std::variant<DocumentChange, ArticleAdded, ArticleRemoved, TagsetChanged, HouseRuleChanged, ArticleDetailsChanged>;

/// One entry of the append-only journal: undo history and audit trail.
struct Action
{
    ActionId id; ///< given by the store
    ActionKind kind = ActionKind::Do;
    ActionId target; ///< of Undo and Redo
    QDateTime at; ///< UTC; never used for order
    QString author;
    QString label; ///< key of what was done, for the history in words
    QList<ProjectChange> changes; ///< what was applied, in order; for Undo the inverses
};

/// Why a project cannot be changed. None: it can.
enum class ReadOnlyReason {
    None,
    Asked, ///< it was opened only to look at
    FileNotWritable,
    FolderNotWritable, ///< no lock or rollback journal can be put beside the file
    NewerFormat, ///< made by a newer program
    NameTooLong, ///< no name is left for the files beside it
};

/// Where a project is kept. One implementation today (SQLite); every implementation passes tests/core/project/storeconformance.
/// Each writing call is one transaction that is on the disk when it returns, or changed nothing. Of one thread.
/// Every call may also fail with StorageFailed, ProjectDamaged and ProjectGone; every writing one with ProjectReadOnly, ProjectLocked and DiskFull.
class Store
{
public:
    virtual ~Store() = default;

    [[nodiscard]] virtual ReadOnlyReason readOnlyReason() const = 0;
    [[nodiscard]] bool isReadOnly() const { return readOnlyReason() != ReadOnlyReason::None; }
    /// Where it is, as opened.
    [[nodiscard]] virtual QString location() const = 0;
    [[nodiscard]] virtual Result<Tagset> tagset() const = 0;

    /// The project's house rules, in the order of their keys.
    [[nodiscard]] virtual Result<QList<HouseRule>> houseRules() const = 0;
    /// Articles that have marks, names or relations of one of these types, in the order added; removed articles are left out.
    [[nodiscard]] virtual Result<QList<ArticleId>> articlesWithTypes(const QStringList &types, const QStringList &relationTypes) const = 0;

    /// What each type is used for in the library; removed articles are left out. Reads all marks.
    [[nodiscard]] virtual Result<TypeUses> typeUses() const = 0;

    /// Articles in the library, in the order added.
    [[nodiscard]] virtual Result<QList<ArticleSummary>> articles() const = 0;
    /// An article with its marks; the text's hash is verified. Also of removed ones. Ids past those of removed marks are reserved.
    /// Errors: UnknownId, ProjectDamaged (subject: the location).
    [[nodiscard]] virtual Result<Document> load(ArticleId article) const = 0;

    /// The names of an article, removed or not, by id; light beside load(). None of an article that is not there.
    [[nodiscard]] virtual Result<QList<NameSummary>> names(ArticleId article) const = 0;
    /// The text of an article, removed or not, unverified; light beside load(). Errors: UnknownId.
    [[nodiscard]] virtual Result<QString> text(ArticleId article) const = 0;

    /// The same with blocks and metadata. Errors: UnknownId, ProjectDamaged.
    [[nodiscard]] virtual Result<Article> article(ArticleId article) const = 0;
    /// Errors: UnknownId.
    [[nodiscard]] virtual Result<ArticleDetails> details(ArticleId article) const = 0;
    /// The article of the library that has a text of this SHA-256 (Article::textSha256), as it came or as it is now; not valid for none.
    [[nodiscard]] virtual Result<ArticleId> articleWithText(const QByteArray &sha256) const = 0;
    /// What was changed by actions after `since` (not valid: all actions).
    [[nodiscard]] virtual Result<ChangesSince> changesSince(ActionId since) const = 0;

    /// Stores an article with its marks out of sight, as a removed one is, without an entry of the journal: a later commit() of its ArticleAdded brings it
    /// into the library, so that many come as one step. Errors: as addArticle().
    [[nodiscard]] virtual Result<ArticleId> stageArticle(const Document &document) = 0;
    /// Stores a new article with its marks and journals `action` (its changes must be one ArticleAdded, whose id is set here).
    /// Errors: InvalidField for a text with NUL or lone surrogates (see core/text/clean.h).
    [[nodiscard]] virtual Result<ArticleId> addArticle(const Document &document, Action &action) = 0;
    /// Applies the changes of `action` to the rows and appends it to the journal; sets its id. Removed things stay as tombstones, so that
    /// their ids are not given again; ArticleAdded brings a removed article back.
    /// Errors: UnknownId (also for changes in a removed article, and where a rule is not as its change says), DuplicateId, UnknownType where a tagset
    /// lacks a type that the articles of the library use (detail: its key), InvalidRange.
    [[nodiscard]] virtual Result<void> commit(Action &action) = 0;

    /// The journal as undo needs it, in order.
    [[nodiscard]] virtual Result<QList<HistoryEntry>> historyEntries() const = 0;
    /// One action, whole. Errors: UnknownId.
    [[nodiscard]] virtual Result<Action> action(ActionId id) const = 0;
    /// The last `limit` actions, newest first, from before `before` (not valid: from the end).
    [[nodiscard]] virtual Result<QList<Action>> actions(qsizetype limit, ActionId before = {}) const = 0;

    /// A small setting of the project, by key; not journaled. Empty where it was never set. Where a
    /// person was is none: it is kept by the window, since looking at a project does not write to it.
    [[nodiscard]] virtual Result<QString> setting(const QString &key) const = 0;
    [[nodiscard]] virtual Result<void> setSetting(const QString &key, const QString &value) = 0;
};

}
