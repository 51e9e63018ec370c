// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/store.h"

#include <functional>
#include <memory>

namespace Hashiya {

class ProjectLock;
class SqliteDatabase;
class SqliteTransaction;
struct OpenedProject;

enum class OpenMode {
    ReadWrite, ///< takes the project's lock
    ReadOnly, ///< takes no lock: looks on while another program may be writing
};

/// A project in one SQLite file with the extension ".hashiya".
///
/// Invariants:
/// 1. the file is touched only through SQLite, since any other open and close of it in this process would drop SQLite's locks;
/// 2. who writes holds the lock file beside it ("name.hashiya.lock") as long as the store lives;
/// 3. nothing is written before the first edit: looking never changes the file; an older format is brought up to ours then, which only adds tables;
/// 4. journal and texts are only added to: the connection refuses every UPDATE and DELETE on them, and every DELETE elsewhere, but of house rules;
/// 5. the counters of an article's row are those of its marks, kept in the transaction that changes a mark.
class SqliteStore final : public Store
{
public:
    ~SqliteStore() override;

    /// Makes a new project with this tagset and opens it. The file appears whole or not at all.
    /// Errors: ProjectExists, ProjectLocked, WriteFailed (no such folder, no permission, name too long), DiskFull, StorageFailed.
    [[nodiscard]] static Result<std::unique_ptr<SqliteStore>> create(const QString &path, const Tagset &tagset);

    /// Opens a project. Where it cannot be written (a read-only file or folder), ReadWrite gives a store that is read-only and says why.
    /// Errors: FileNotFound, NotAFile, FileUnreadable, ProjectEmptyFile, NotAProject, ProjectLocked (detail: who), ProjectNewer (ReadWrite only; ReadOnly
    /// opens it as far as it can be read), ProjectHostile, ProjectDamaged, ProjectReadOnly (an interrupted save must be finished where it can be
    /// written), StorageFailed.
    [[nodiscard]] static Result<std::unique_ptr<SqliteStore>> open(const QString &path, OpenMode mode);

    [[nodiscard]] ReadOnlyReason readOnlyReason() const override { return m_readOnlyReason; }
    [[nodiscard]] QString location() const override { return m_path; }
    [[nodiscard]] Result<Tagset> tagset() const override { return m_tagset; }
    [[nodiscard]] Result<QList<HouseRule>> houseRules() const override;
    [[nodiscard]] Result<QList<ArticleId>> articlesWithTypes(const QStringList &types, const QStringList &relationTypes) const override;
    [[nodiscard]] Result<TypeUses> typeUses() const override;
    [[nodiscard]] Result<QList<ArticleSummary>> articles() const override;
    [[nodiscard]] Result<Document> load(ArticleId article) const override;
    [[nodiscard]] Result<QList<NameSummary>> names(ArticleId article) const override;
    [[nodiscard]] Result<QString> text(ArticleId article) const override;
    [[nodiscard]] Result<Article> article(ArticleId article) const override;
    [[nodiscard]] Result<ArticleDetails> details(ArticleId article) const override;
    [[nodiscard]] Result<ArticleId> articleWithText(const QByteArray &sha256) const override;
    [[nodiscard]] Result<ChangesSince> changesSince(ActionId since) const override;
    [[nodiscard]] Result<ArticleId> stageArticle(const Document &document) override;
    [[nodiscard]] Result<ArticleId> addArticle(const Document &document, Action &action) override;
    [[nodiscard]] Result<void> commit(Action &action) override;
    [[nodiscard]] Result<QList<HistoryEntry>> historyEntries() const override;
    [[nodiscard]] Result<Action> action(ActionId id) const override;
    [[nodiscard]] Result<QList<Action>> actions(qsizetype limit, ActionId before = {}) const override;
    [[nodiscard]] Result<QString> setting(const QString &key) const override;
    [[nodiscard]] Result<void> setSetting(const QString &key, const QString &value) override;

    /// Puts everything that is saved into a new project at `path`, whole or not at all, also where this one's file was moved or deleted meanwhile.
    /// Errors: ProjectExists, ProjectLocked, WriteFailed, DiskFull, ProjectDamaged, StorageFailed.
    [[nodiscard]] Result<void> saveCopy(const QString &path) const;

private:
    SqliteStore(QString path, OpenedProject &&project);
    [[nodiscard]] Result<SqliteTransaction> beginWriting();
    /// Brings an older file up to the present format, in a transaction of its own.
    [[nodiscard]] Result<void> upgrade();
    /// One transaction: the rows that `writeRows` writes, then the journal's entry.
    [[nodiscard]] Result<void> writeAction(Action &action, const std::function<Result<void>()> &writeRows);

    QString m_path;
    ReadOnlyReason m_readOnlyReason;
    std::unique_ptr<ProjectLock> m_lock; ///< before the database: given up after it is closed
    std::unique_ptr<SqliteDatabase> m_database;
    Tagset m_tagset;
    qint64 m_format;
    bool m_isWriting = false; ///< the first edit has been made
};

}
