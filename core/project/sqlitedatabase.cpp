// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/sqlitedatabase.h"

#include <sqlite3.h>

#include <array>
#include <cerrno>
#include <cstring>
#include <tuple>
#include <utility>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

constexpr int busyTimeoutMs = 3000;
constexpr int headerSize = 100;
constexpr int opcodesBetweenDeadlineChecks = 1000;
/// Longest string or row: an article of 256 MiB in a one-byte encoding doubles in UTF-8.
constexpr int greatestLength = 512 * 1024 * 1024;

struct Limit
{
    int id;
    int value;
};
constexpr std::array limits{
    Limit{SQLITE_LIMIT_LENGTH, greatestLength},
    Limit{SQLITE_LIMIT_SQL_LENGTH, 100'000},
    Limit{SQLITE_LIMIT_COLUMN, 100},
    Limit{SQLITE_LIMIT_EXPR_DEPTH, 100},
    Limit{SQLITE_LIMIT_COMPOUND_SELECT, 10},
    Limit{SQLITE_LIMIT_VDBE_OP, 25'000},
    Limit{SQLITE_LIMIT_FUNCTION_ARG, 16},
    Limit{SQLITE_LIMIT_ATTACHED, 0},
    Limit{SQLITE_LIMIT_LIKE_PATTERN_LENGTH, 100},
    Limit{SQLITE_LIMIT_VARIABLE_NUMBER, 100},
    Limit{SQLITE_LIMIT_TRIGGER_DEPTH, 1},
    Limit{SQLITE_LIMIT_WORKER_THREADS, 0},
};

/// Tables whose rows are never changed once they are there.
bool isOnlyAddedTo(std::string_view table)
{
    return table == "journal" || table == "journal_change" || table == "journal_project_change" || table == "article_text";
}

/// A rule that goes is whole in the journal; unlike a mark's id, its key never comes again for another one.
bool isRemovedFrom(std::string_view table)
{
    return table == "house_rule";
}

int authorize(void *, int action, const char *first, const char *, const char *, const char *)
{
    switch (action) {
    case SQLITE_DELETE:
        return first && isRemovedFrom(first) ? SQLITE_OK : SQLITE_DENY;
    case SQLITE_ATTACH:
    case SQLITE_DETACH:
    case SQLITE_ALTER_TABLE:
    case SQLITE_CREATE_INDEX:
    case SQLITE_CREATE_TABLE:
    case SQLITE_CREATE_TEMP_INDEX:
    case SQLITE_CREATE_TEMP_TABLE:
    case SQLITE_CREATE_TEMP_TRIGGER:
    case SQLITE_CREATE_TEMP_VIEW:
    case SQLITE_CREATE_TRIGGER:
    case SQLITE_CREATE_VIEW:
    case SQLITE_CREATE_VTABLE:
    case SQLITE_DROP_INDEX:
    case SQLITE_DROP_TABLE:
    case SQLITE_DROP_TEMP_INDEX:
    case SQLITE_DROP_TEMP_TABLE:
    case SQLITE_DROP_TEMP_TRIGGER:
    case SQLITE_DROP_TEMP_VIEW:
    case SQLITE_DROP_TRIGGER:
    case SQLITE_DROP_VIEW:
    case SQLITE_DROP_VTABLE:
    case SQLITE_REINDEX:
        return SQLITE_DENY;
    case SQLITE_UPDATE:
        return first && isOnlyAddedTo(first) ? SQLITE_DENY : SQLITE_OK;
    default:
        return SQLITE_OK;
    }
}

int isPastDeadline(void *deadline)
{
    return std::chrono::steady_clock::now() > *static_cast<const std::chrono::steady_clock::time_point *>(deadline);
}

bool isOutOfSpace(int systemError)
{
    return systemError == ENOSPC || systemError == EDQUOT || systemError == EFBIG;
}

ErrorCode meaningOf(int code, int systemError)
{
    if (code == SQLITE_READONLY_DBMOVED) {
        return ErrorCode::ProjectGone;
    }
    switch (code & 0xff) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_IOERR:
        return isOutOfSpace(systemError) ? ErrorCode::DiskFull : ErrorCode::StorageFailed;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
        return ErrorCode::ProjectDamaged;
    case SQLITE_READONLY:
        return ErrorCode::ProjectReadOnly;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::ProjectLocked;
    case SQLITE_INTERRUPT:
        return ErrorCode::ProjectHostile;
    default:
        return ErrorCode::StorageFailed;
    }
}

}

void SqliteDatabase::Finalizer::operator()(sqlite3_stmt *statement) const
{
    sqlite3_finalize(statement);
}

SqliteDatabase::SqliteDatabase(sqlite3 *handle, QString subject)
    : m_handle(handle)
    , m_subject(std::move(subject))
{
}

SqliteDatabase::~SqliteDatabase()
{
    m_statements.clear();
    sqlite3_close(m_handle);
}

Result<std::unique_ptr<SqliteDatabase>> SqliteDatabase::open(const QString &path, const QString &subject, Access access)
{
    int flags = SQLITE_OPEN_EXRESCODE | SQLITE_OPEN_PRIVATECACHE;
    switch (access) {
    case Access::ReadOnly:
        flags |= SQLITE_OPEN_READONLY;
        break;
    case Access::ReadWrite:
        flags |= SQLITE_OPEN_READWRITE;
        break;
    case Access::Create:
        flags |= SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_EXCLUSIVE;
        break;
    }
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(path.toUtf8().constData(), &handle, flags, nullptr);
    if (!handle) {
        return failure(ErrorCode::StorageFailed, subject, QString::fromUtf8(sqlite3_errstr(code)));
    }
    std::unique_ptr<SqliteDatabase> database(new SqliteDatabase(handle, subject));
    if (code != SQLITE_OK) {
        return std::unexpected(database->error(code));
    }
    database->distrust();
    return database;
}

void SqliteDatabase::distrust()
{
    const auto configure = [this](int option, int value) { sqlite3_db_config(m_handle, option, value, nullptr); };
    configure(SQLITE_DBCONFIG_DEFENSIVE, 1);
    configure(SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0);
    configure(SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0);
    configure(SQLITE_DBCONFIG_WRITABLE_SCHEMA, 0);
    configure(SQLITE_DBCONFIG_DQS_DML, 0);
    configure(SQLITE_DBCONFIG_DQS_DDL, 0);
    configure(SQLITE_DBCONFIG_ENABLE_TRIGGER, 0);
    configure(SQLITE_DBCONFIG_ENABLE_VIEW, 0);
    configure(SQLITE_DBCONFIG_ENABLE_FKEY, 1);
    for (const auto &limit : limits) {
        sqlite3_limit(m_handle, limit.id, limit.value);
    }
    sqlite3_busy_timeout(m_handle, busyTimeoutMs);
}

Result<QByteArray> SqliteDatabase::header() const
{
    sqlite3_file *file = nullptr;
    if (const int code = sqlite3_file_control(m_handle, "main", SQLITE_FCNTL_FILE_POINTER, &file); code != SQLITE_OK) {
        return std::unexpected(error(code));
    }
    sqlite3_int64 size = 0;
    if (const int code = file->pMethods->xFileSize(file, &size); code != SQLITE_OK) {
        return std::unexpected(error(code));
    }
    QByteArray bytes(qsizetype(std::min<sqlite3_int64>(size, headerSize)), '\0');
    const int code = file->pMethods->xRead(file, bytes.data(), int(bytes.size()), 0);
    if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ) {
        return std::unexpected(error(code));
    }
    return bytes;
}

Result<void> SqliteDatabase::execute(const char *sql)
{
    if (const int code = sqlite3_exec(m_handle, sql, nullptr, nullptr, nullptr); code != SQLITE_OK) {
        return std::unexpected(error(code));
    }
    return {};
}

Result<SqliteStatement> SqliteDatabase::statement(std::string_view sql)
{
    auto &kept = m_statements[std::string(sql)];
    if (!kept) {
        sqlite3_stmt *prepared = nullptr;
        const int code = sqlite3_prepare_v3(m_handle, sql.data(), int(sql.size()), SQLITE_PREPARE_PERSISTENT, &prepared, nullptr);
        if (code != SQLITE_OK) {
            return std::unexpected(error(code));
        }
        kept.reset(prepared);
    }
    Q_ASSERT_X(!sqlite3_stmt_busy(kept.get()), "SqliteDatabase::statement", "one at a time of each text");
    return SqliteStatement(*this, kept.get());
}

Result<qint64> SqliteDatabase::number(std::string_view sql)
{
    auto found = statement(sql);
    if (!found) {
        return std::unexpected(found.error());
    }
    const auto row = found->step();
    if (!row) {
        return std::unexpected(row.error());
    }
    return *row ? found->number(0) : 0;
}

void SqliteDatabase::guard()
{
    m_isGuarded = true;
    sqlite3_set_authorizer(m_handle, authorize, nullptr);
}

void SqliteDatabase::unguard()
{
    m_isGuarded = false;
    sqlite3_set_authorizer(m_handle, nullptr, nullptr);
}

void SqliteDatabase::setDeadline(std::chrono::milliseconds fromNow)
{
    m_deadline = std::chrono::steady_clock::now() + fromNow;
    const bool on = fromNow.count() > 0;
    sqlite3_progress_handler(m_handle, on ? opcodesBetweenDeadlineChecks : 0, on ? isPastDeadline : nullptr, &m_deadline);
}

bool SqliteDatabase::isReadOnly() const
{
    return sqlite3_db_readonly(m_handle, "main") != 0;
}

bool SqliteDatabase::isInTransaction() const
{
    return !sqlite3_get_autocommit(m_handle);
}

qint64 SqliteDatabase::changedRows() const
{
    return sqlite3_changes64(m_handle);
}

qint64 SqliteDatabase::lastRowId() const
{
    return sqlite3_last_insert_rowid(m_handle);
}

Error SqliteDatabase::error(int code) const
{
    const int systemError = sqlite3_system_errno(m_handle);
    auto detail = QString::fromUtf8(sqlite3_errcode(m_handle) == (code & 0xff) || sqlite3_extended_errcode(m_handle) == code ? sqlite3_errmsg(m_handle)
                                                                                                                              : sqlite3_errstr(code));
    detail += u" (SQLite %1)"_s.arg(code);
    if ((code & 0xff) == SQLITE_IOERR && systemError != 0) {
        detail += u": "_s + QString::fromLocal8Bit(std::strerror(systemError));
    }
    return {meaningOf(code, systemError), m_subject, detail, {}};
}

SqliteTransaction::SqliteTransaction(SqliteDatabase &database)
    : m_database(&database)
{
}

SqliteTransaction::SqliteTransaction(SqliteTransaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{
}

SqliteTransaction::~SqliteTransaction()
{
    rollBack();
}

Result<SqliteTransaction> SqliteTransaction::begin(SqliteDatabase &database, Kind kind)
{
    if (const auto begun = database.execute(kind == Kind::Write ? "BEGIN IMMEDIATE" : "BEGIN DEFERRED"); !begun) {
        return std::unexpected(begun.error());
    }
    return SqliteTransaction(database);
}

Result<void> SqliteTransaction::commit()
{
    Q_ASSERT(m_database);
    auto committed = m_database->execute("COMMIT");
    if (committed) {
        m_database = nullptr;
    } else {
        rollBack();
    }
    return committed;
}

void SqliteTransaction::rollBack()
{
    if (m_database && m_database->isInTransaction()) {
        // Where this fails, too, the rollback journal stays and the next reading rolls back.
        std::ignore = m_database->execute("ROLLBACK");
    }
    m_database = nullptr;
}

}
