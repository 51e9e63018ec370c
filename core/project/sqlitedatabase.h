// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/project/sqlitestatement.h"

#include <QString>

#include <chrono>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>

struct sqlite3;

namespace Hashiya {

/// A connection to one SQLite file that expects nothing good of it: no extensions, no triggers or views, no functions in the schema,
/// double quotes are names only, foreign keys are kept. Commits are durable: journal_mode DELETE, synchronous EXTRA.
class SqliteDatabase
{
public:
    enum class Access {
        ReadOnly,
        ReadWrite, ///< of a file that is there
        Create, ///< of a file that is not there
    };

    /// `path` is absolute; `subject` is what errors name, the path as the person gave it. Reads nothing of the file yet.
    [[nodiscard]] static Result<std::unique_ptr<SqliteDatabase>> open(const QString &path, const QString &subject, Access access);
    ~SqliteDatabase();
    Q_DISABLE_COPY_MOVE(SqliteDatabase)

    /// The first 100 bytes as SQLite's own file layer reads them, fewer of a shorter file; no lock, no recovery.
    [[nodiscard]] Result<QByteArray> header() const;
    /// Runs statements that give no rows or whose rows do not matter. `sql` is a literal of ours.
    [[nodiscard]] Result<void> execute(const char *sql);
    /// A prepared statement, kept for the next call with the same text. One at a time of each text.
    [[nodiscard]] Result<SqliteStatement> statement(std::string_view sql);
    /// The same with its parameters, from 1 on.
    template <typename Value, typename... Values>
    [[nodiscard]] Result<SqliteStatement> statement(std::string_view sql, const Value &first, const Values &...others)
    {
        auto bound = statement(sql);
        if (bound) {
            bound->bindAll(first, others...);
        }
        return bound;
    }
    /// The first column of the first row; 0 without a row.
    [[nodiscard]] Result<qint64> number(std::string_view sql);

    /// Refuses from now on every statement that the project file never needs: DELETE but of house rules, changes of the schema, attached files, and UPDATE of
    /// what is only added to.
    void guard();
    /// Ends that, for bringing an older file up to the present format.
    void unguard();
    /// Writes everything that is committed into a new database at `path`, packed anew row by row (VACUUM INTO); the file itself is only read. Not in a
    /// transaction. What it leaves where it fails is the caller's to remove.
    [[nodiscard]] Result<void> packInto(const QString &path);
    /// Copies the pages as they are into a new database at `path`, some at a time, so that other connections can write between; begins anew where they do. Not durable:
    /// the caller makes it so. What it leaves where it fails is the caller's to remove. Errors: ProjectLocked where it never comes to its end.
    [[nodiscard]] Result<void> copyPagesTo(const QString &path);
    /// Statements fail with ProjectHostile once this time is over; a zero duration ends it.
    void setDeadline(std::chrono::milliseconds fromNow);

    [[nodiscard]] bool isReadOnly() const;
    [[nodiscard]] bool isInTransaction() const;
    /// Rows that the last INSERT or UPDATE changed.
    [[nodiscard]] qint64 changedRows() const;
    [[nodiscard]] qint64 lastRowId() const;
    /// The error of a result code of SQLite on this connection.
    [[nodiscard]] Error error(int code) const;
    [[nodiscard]] const QString &subject() const { return m_subject; }
    /// For what SQLite offers by its own functions only; stays this object's.
    [[nodiscard]] sqlite3 *handle() const { return m_handle; }

private:
    SqliteDatabase(sqlite3 *handle, QString subject);
    void distrust();

    struct Finalizer
    {
        void operator()(sqlite3_stmt *statement) const;
    };

    sqlite3 *m_handle;
    QString m_subject;
    bool m_isGuarded = false;
    std::unordered_map<std::string, std::unique_ptr<sqlite3_stmt, Finalizer>> m_statements;
    std::chrono::steady_clock::time_point m_deadline;
};

/// A short transaction. Rolled back when it goes without a commit, unless SQLite has done that itself (a full disk).
class SqliteTransaction
{
public:
    enum class Kind {
        Read, ///< all reading until the end is of one moment
        Write, ///< BEGIN IMMEDIATE: the right to write is had from the start
    };

    /// Errors: ProjectLocked where another connection writes.
    [[nodiscard]] static Result<SqliteTransaction> begin(SqliteDatabase &database, Kind kind);
    SqliteTransaction(SqliteTransaction &&other) noexcept;
    SqliteTransaction &operator=(SqliteTransaction &&) = delete;
    ~SqliteTransaction();

    /// On the disk when it returns without an error.
    [[nodiscard]] Result<void> commit();
    void rollBack();

private:
    explicit SqliteTransaction(SqliteDatabase &database);
    SqliteDatabase *m_database; ///< nullptr once it is over
};

}
