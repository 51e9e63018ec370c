// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/sqlitestore.h"

#include "core/base/clock.h"
#include "core/project/articlerows.h"
#include "core/project/backups.h"
#include "core/project/detailrows.h"
#include "core/project/documentrows.h"
#include "core/project/journal.h"
#include "core/project/namerows.h"
#include "core/project/projectcopy.h"
#include "core/project/projectrows.h"
#include "core/project/safeopen.h"
#include "core/project/schema.h"

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

/// Writes one change of an action into the rows.
struct ChangeWriter
{
    SqliteDatabase &database;

    Result<void> operator()(const DocumentChange &change) const
    {
        MarkRows marks(database, change.article);
        return marks.apply(change.edit).and_then([&] { return addToCounters(database, change.article, marks.change()); });
    }
    Result<void> operator()(const TagsetChanged &change) const { return writeTagset(database, change); }
    Result<void> operator()(const HouseRuleChanged &change) const { return writeHouseRule(database, change); }
    Result<void> operator()(const ArticleDetailsChanged &change) const { return writeDetails(database, change); }
    Result<void> operator()(const ArticleAdded &change) const { return setArticleRemoved(database, change.article, false); }
    Result<void> operator()(const ArticleRemoved &change) const { return setArticleRemoved(database, change.article, true); }
};

/// What the project's tagset does not know could be stored, but never read again.
Result<void> checkTypes(const Document &document, const Tagset &tagset)
{
    for (const auto &entity : document.entities()) {
        if (!tagset.type(entity.type)) {
            return failure(ErrorCode::UnknownType, {}, entity.type);
        }
    }
    for (qsizetype i = 0; i < document.annotations().size(); ++i) {
        if (const auto &type = document.annotations().at(i).type; !tagset.type(type)) {
            return failure(ErrorCode::UnknownType, {}, type);
        }
    }
    for (const auto &relation : document.relations()) {
        if (!tagset.relationType(relation.type)) {
            return failure(ErrorCode::UnknownType, {}, relation.type);
        }
    }
    return {};
}

}

SqliteStore::SqliteStore(QString path, OpenedProject &&project)
    : m_path(std::move(path))
    , m_readOnlyReason(project.readOnlyReason)
    , m_lock(std::move(project.lock))
    , m_database(std::move(project.database))
    , m_tagset(std::move(project.tagset))
    , m_format(project.format)
{
}

SqliteStore::~SqliteStore() = default;

Result<std::unique_ptr<SqliteStore>> SqliteStore::create(const QString &path, const Tagset &tagset)
{
    return createProject(path, tagset)
        .and_then([&](std::unique_ptr<ProjectLock> &&lock) { return openProject(path, OpenMode::ReadWrite, std::move(lock)); })
        .transform([&](OpenedProject &&project) { return std::unique_ptr<SqliteStore>(new SqliteStore(path, std::move(project))); });
}

Result<std::unique_ptr<SqliteStore>> SqliteStore::open(const QString &path, OpenMode mode)
{
    return openProject(path, mode).transform([&](OpenedProject &&project) {
        return std::unique_ptr<SqliteStore>(new SqliteStore(path, std::move(project)));
    });
}

Result<QList<HouseRule>> SqliteStore::houseRules() const
{
    return m_format < formatWithTexts ? QList<HouseRule>() : readHouseRules(*m_database);
}

Result<QList<ArticleId>> SqliteStore::articlesWithTypes(const QStringList &types, const QStringList &relationTypes) const
{
    return readArticlesWithTypes(*m_database, types, relationTypes);
}

Result<TypeUses> SqliteStore::typeUses() const
{
    return houseRules().and_then([&](const QList<HouseRule> &rules) {
        return readTypeUses(*m_database).transform([&](TypeUses uses) {
            for (const auto &rule : rules) {
                ++uses.types[rule.type].rules;
            }
            return uses;
        });
    });
}

Result<QList<ArticleSummary>> SqliteStore::articles() const
{
    return readSummaries(*m_database, m_format);
}

Result<Document> SqliteStore::load(ArticleId article) const
{
    // One moment for all rows, though another program may be writing.
    auto snapshot = SqliteTransaction::begin(*m_database, SqliteTransaction::Kind::Read);
    if (!snapshot) {
        return std::unexpected(snapshot.error());
    }
    return loadDocument(*m_database, article, m_tagset, m_format);
}

Result<QList<NameSummary>> SqliteStore::names(ArticleId article) const
{
    auto snapshot = SqliteTransaction::begin(*m_database, SqliteTransaction::Kind::Read);
    if (!snapshot) {
        return std::unexpected(snapshot.error());
    }
    return readNames(*m_database, article);
}

Result<QString> SqliteStore::text(ArticleId article) const
{
    return readText(*m_database, article, m_format);
}

Result<Article> SqliteStore::article(ArticleId article) const
{
    return loadArticle(*m_database, article, m_format);
}

Result<ArticleDetails> SqliteStore::details(ArticleId article) const
{
    return readDetails(*m_database, article, m_format);
}

Result<ArticleId> SqliteStore::articleWithText(const QByteArray &sha256) const
{
    return readArticleWithText(*m_database, sha256, m_format);
}

Result<ChangesSince> SqliteStore::changesSince(ActionId since) const
{
    return readChangesSince(*m_database, since);
}

Result<ArticleId> SqliteStore::stageArticle(const Document &document)
{
    if (const auto known = checkTypes(document, m_tagset); !known) {
        return std::unexpected(known.error());
    }
    auto transaction = beginWriting();
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    return insertArticle(*m_database, document).and_then([&](ArticleId id) {
        return setArticleRemoved(*m_database, id, true).and_then([&] { return transaction->commit(); }).transform([&] { return id; });
    });
}

Result<ArticleId> SqliteStore::addArticle(const Document &document, Action &action)
{
    auto *added = action.changes.size() == 1 ? std::get_if<ArticleAdded>(&action.changes.first()) : nullptr;
    Q_ASSERT(added);
    const auto stored = checkTypes(document, m_tagset).and_then([&] {
        return writeAction(action, [&] {
            return insertArticle(*m_database, document).transform([&](ArticleId id) { added->article = id; });
        });
    });
    return stored.transform([&] { return added->article; });
}

Result<void> SqliteStore::commit(Action &action)
{
    const auto written = writeAction(action, [&]() -> Result<void> {
        for (const auto &change : action.changes) {
            if (auto done = std::visit(ChangeWriter{*m_database}, change); !done) {
                return done;
            }
        }
        return {};
    });
    if (written) {
        for (const auto &change : std::as_const(action.changes)) {
            if (const auto *tagset = std::get_if<TagsetChanged>(&change)) {
                m_tagset = tagset->after;
            }
        }
    }
    return written;
}

Result<QList<HistoryEntry>> SqliteStore::historyEntries() const
{
    return Journal(*m_database, m_format).entries();
}

Result<Action> SqliteStore::action(ActionId id) const
{
    return Journal(*m_database, m_format).action(id);
}

Result<QList<Action>> SqliteStore::actions(qsizetype limit, ActionId before) const
{
    return Journal(*m_database, m_format).actions(limit, before);
}

Result<QString> SqliteStore::setting(const QString &key) const
{
    auto row = m_database->statement("SELECT value FROM setting WHERE key = ?1");
    if (!row) {
        return std::unexpected(row.error());
    }
    return row->bindAll(key).step().transform([&](bool found) { return found ? row->text(0) : QString(); });
}

Result<void> SqliteStore::setSetting(const QString &key, const QString &value)
{
    auto transaction = beginWriting();
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    return m_database->statement("INSERT INTO setting (key, value) VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = ?2")
        .and_then([&](SqliteStatement &&row) { return row.bindAll(key, value).run(); })
        .and_then([&] { return transaction->commit(); });
}

Result<void> SqliteStore::saveCopy(const QString &path) const
{
    return saveProjectCopy(*m_database, path);
}

Result<SqliteTransaction> SqliteStore::beginWriting()
{
    if (isReadOnly()) {
        return failure(ErrorCode::ProjectReadOnly, m_path);
    }
    if (!m_isWriting) {
        const auto ready = m_database->execute("PRAGMA query_only = OFF; PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA");
        if (!ready) {
            return std::unexpected(ready.error());
        }
        if (auto upgraded = upgrade(); !upgraded) {
            return std::unexpected(upgraded.error());
        }
        m_isWriting = true;
    }
    return SqliteTransaction::begin(*m_database, SqliteTransaction::Kind::Write);
}

Result<void> SqliteStore::upgrade()
{
    if (m_format >= projectFormat) {
        return {};
    }
    // The older file as it was is kept. Where there is no room for that, the upgrade itself is still whole or not at all; but what is damaged stays as it is.
    const auto kept = makeBackup(m_path, backupFolder(m_path), SystemClock(), BackupReason::BeforeUpgrade);
    if (!kept && kept.error().code == ErrorCode::ProjectDamaged) {
        return std::unexpected(kept.error());
    }
    auto transaction = SqliteTransaction::begin(*m_database, SqliteTransaction::Kind::Write);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    m_database->unguard();
    const auto upgraded = upgradeSchema(*m_database, m_format).and_then([&] { return checkSchema(*m_database, projectFormat); });
    m_database->guard();
    return upgraded.and_then([&] { return transaction->commit(); }).transform([&] { m_format = projectFormat; });
}

Result<void> SqliteStore::writeAction(Action &action, const std::function<Result<void>()> &writeRows)
{
    auto transaction = beginWriting();
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    Journal journal(*m_database, m_format);
    const auto written = writeRows().and_then([&] { return journal.append(action); });
    if (!written) {
        return written;
    }
    const auto committed = transaction->commit();
    if (committed) {
        return {};
    }
    // The very last step, making the end of the rollback journal durable, can fail when the file already says that the action is done. Then
    // it is done: whoever reads the file sees it.
    if (const auto last = journal.last(); last && *last == action.id) {
        return {};
    }
    action.id = {};
    return committed;
}

}
