// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/safeopen.h"

#include "core/project/newname.h"
#include "core/project/rowjson.h"
#include "core/project/schema.h"

#include <QFile>
#include <QFileInfo>
#include <QtEndian>

#include <algorithm>
#include <chrono>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

/// A schema that takes longer to read is no project's.
constexpr auto checkDeadline = std::chrono::seconds(10);
/// Files up to this size are checked at each opening (some 5 ms a MiB); larger ones only where the last program did not close them.
constexpr qint64 alwaysCheckedSize = 8 * 1024 * 1024;

constexpr auto rollbackJournal = "-journal"_L1; ///< what SQLite adds to the file's name

constexpr qsizetype headerSize = 100;
constexpr qsizetype writeVersionAt = 18;
constexpr qsizetype readVersionAt = 19;
constexpr char writeAheadLog = 2;
constexpr qsizetype applicationIdAt = 68;

/// Looks at the file's entry only; does not open it.
Result<QFileInfo> inspect(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return failure(ErrorCode::FileNotFound, path);
    }
    if (!info.isFile()) {
        return failure(ErrorCode::NotAFile, path);
    }
    if (!info.isReadable()) {
        return failure(ErrorCode::FileUnreadable, path);
    }
    if (info.size() == 0) {
        return failure(ErrorCode::ProjectEmptyFile, path);
    }
    return QFileInfo(info.canonicalFilePath());
}

bool nameIsTooLong(const QString &path)
{
    return QFile::encodeName(QFileInfo(path).fileName()).size() > ProjectLock::greatestNameLength;
}

bool canBeWritten(const QFileInfo &file)
{
    return file.isWritable() && QFileInfo(file.path()).isWritable();
}

/// The lock, or why there can be none without it being an error.
struct Permission
{
    std::unique_ptr<ProjectLock> lock;
    ReadOnlyReason reason = ReadOnlyReason::None;
};

Result<Permission> askPermission(const QFileInfo &file, const QString &subject, OpenMode mode)
{
    if (mode == OpenMode::ReadOnly) {
        return Permission{{}, ReadOnlyReason::Asked};
    }
    if (nameIsTooLong(file.filePath())) {
        return Permission{{}, ReadOnlyReason::NameTooLong};
    }
    if (!file.isWritable()) {
        return Permission{{}, ReadOnlyReason::FileNotWritable};
    }
    auto lock = ProjectLock::take(file.filePath(), subject);
    if (lock) {
        return Permission{std::move(*lock), ReadOnlyReason::None};
    }
    if (lock.error().code == ErrorCode::ProjectReadOnly) {
        return Permission{{}, ReadOnlyReason::FolderNotWritable};
    }
    return std::unexpected(lock.error());
}

/// What the first 100 bytes say, before SQLite acts on any of it.
Result<void> checkHeader(const SqliteDatabase &database)
{
    const auto header = database.header();
    if (!header) {
        return std::unexpected(header.error());
    }
    if (header->count('\0') == header->size()) {
        return failure(ErrorCode::ProjectDamaged, database.subject(), u"the first bytes are zero"_s);
    }
    if (!header->startsWith(QByteArrayView("SQLite format 3\0", 16))) {
        return failure(ErrorCode::NotAProject, database.subject());
    }
    if (header->size() < headerSize) {
        return failure(ErrorCode::ProjectDamaged, database.subject(), u"cut off in the header"_s);
    }
    if (qFromBigEndian<quint32>(header->constData() + applicationIdAt) != projectApplicationId) {
        return failure(ErrorCode::NotAProject, database.subject());
    }
    if (header->at(writeVersionAt) == writeAheadLog || header->at(readVersionAt) == writeAheadLog) {
        return failure(ErrorCode::ProjectHostile, database.subject(), u"write-ahead log"_s);
    }
    return {};
}

Result<void> checkWhole(SqliteDatabase &database)
{
    auto finding = database.statement("PRAGMA quick_check(1)");
    if (!finding) {
        return std::unexpected(finding.error());
    }
    const auto row = finding->step();
    if (!row) {
        return std::unexpected(row.error());
    }
    if (!*row || finding->text(0) != "ok"_L1) {
        return failure(ErrorCode::ProjectDamaged, database.subject(), finding->text(0));
    }
    return {};
}

/// Gives the file's format number, having compared the schema with it.
Result<qint64> checkFormat(SqliteDatabase &database, OpenMode mode)
{
    const auto format = database.number("PRAGMA user_version");
    if (!format) {
        return format;
    }
    if (*format < 1) {
        return failure(ErrorCode::ProjectDamaged, database.subject(), u"format %1"_s.arg(*format));
    }
    if (*format > projectFormat && mode == OpenMode::ReadWrite) {
        return failure(ErrorCode::ProjectNewer, database.subject(), QString::number(*format));
    }
    const auto checked = *format > projectFormat ? checkNewerSchema(database) : checkSchema(database, *format);
    return checked.transform([&] { return *format; });
}

Result<Tagset> readTagset(SqliteDatabase &database)
{
    auto row = database.statement("SELECT tagset FROM project");
    if (!row) {
        return std::unexpected(row.error());
    }
    const auto found = row->step();
    if (!found) {
        return std::unexpected(found.error());
    }
    auto tagset = (*found ? jsonFromColumn(row->utf8(0)) : failure(ErrorCode::ProjectDamaged, {}, u"missing"_s)).and_then(Tagset::fromJson);
    if (!tagset) {
        return failure(ErrorCode::ProjectDamaged, database.subject(), u"tagset: "_s + tagset.error().detail);
    }
    return tagset;
}

struct Checked
{
    std::unique_ptr<SqliteDatabase> database;
    qint64 format = 0;
    Tagset tagset;
};

Result<Checked> openChecked(const QFileInfo &file, const QString &subject, SqliteDatabase::Access access, OpenMode mode, bool checksWhole)
{
    auto opened = SqliteDatabase::open(file.filePath(), subject, access);
    if (!opened) {
        return failure(ErrorCode::FileUnreadable, subject, opened.error().detail);
    }
    auto &database = **opened;
    database.setDeadline(checkDeadline);
    auto format = checkHeader(database)
                      .and_then([&] {
                          return database.execute("PRAGMA cell_size_check = ON; PRAGMA mmap_size = 0; PRAGMA foreign_keys = ON; "
                                                  "PRAGMA temp_store = MEMORY; PRAGMA query_only = ON");
                      })
                      .and_then([&] { return checkFormat(database, mode); });
    database.setDeadline({});
    if (!format) {
        return std::unexpected(format.error());
    }
    if (checksWhole) {
        if (const auto whole = checkWhole(database); !whole) {
            return std::unexpected(whole.error());
        }
    }
    auto tagset = readTagset(database);
    if (!tagset) {
        return std::unexpected(tagset.error());
    }
    database.guard();
    return Checked{std::move(*opened), *format, std::move(*tagset)};
}

}

Result<OpenedProject> openProject(const QString &path, OpenMode mode, std::unique_ptr<ProjectLock> held, WholeCheck check)
{
    const auto file = inspect(path);
    if (!file) {
        return std::unexpected(file.error());
    }
    const bool hasRollbackJournal = QFileInfo::exists(file->filePath() + rollbackJournal);
    auto permission = held ? Permission{std::move(held), ReadOnlyReason::None} : askPermission(*file, path, mode);
    if (!permission) {
        return std::unexpected(permission.error());
    }
    const bool wasUnclean = hasRollbackJournal || (permission->lock && permission->lock->wasStale());
    const bool checksWhole = check == WholeCheck::Yes && (wasUnclean || file->size() <= alwaysCheckedSize);
    const auto access = permission->lock ? SqliteDatabase::Access::ReadWrite : SqliteDatabase::Access::ReadOnly;
    auto checked = openChecked(*file, path, access, mode, checksWhole);
    if (!checked && checked.error().code == ErrorCode::ProjectReadOnly && canBeWritten(*file)) {
        // A save was interrupted, and SQLite has to roll it back before anything can be read. That is no change of ours.
        checked = openChecked(*file, path, SqliteDatabase::Access::ReadWrite, mode, checksWhole);
    }
    if (!checked) {
        return std::unexpected(checked.error());
    }
    if (checked->format > projectFormat) {
        permission->reason = ReadOnlyReason::NewerFormat;
    } else if (permission->lock && checked->database->isReadOnly()) {
        permission->reason = ReadOnlyReason::FileNotWritable;
    }
    if (permission->reason != ReadOnlyReason::None) {
        permission->lock.reset(); // keeps nobody out for nothing
    }
    return OpenedProject{std::move(permission->lock), std::move(checked->database), permission->reason, std::move(checked->tagset), checked->format};
}

Result<void> fillNewProject(SqliteDatabase &database, const Tagset &tagset)
{
    const auto settings = database.execute("PRAGMA journal_mode = DELETE; PRAGMA synchronous = EXTRA");
    if (!settings) {
        return settings;
    }
    auto transaction = SqliteTransaction::begin(database, SqliteTransaction::Kind::Write);
    if (!transaction) {
        return std::unexpected(transaction.error());
    }
    const auto numbers = u"PRAGMA application_id = %1; PRAGMA user_version = %2"_s.arg(projectApplicationId).arg(projectFormat).toUtf8();
    return createSchema(database)
        .and_then([&] { return database.execute(numbers.constData()); })
        .and_then([&] { return database.statement("INSERT INTO project (id, tagset, generator) VALUES (1, ?1, ?2)"); })
        .and_then([&](SqliteStatement &&row) { return row.bindAll(columnFromJson(tagset.toJson()), u"Hashiya " HASHIYA_VERSION ""_s).run(); })
        .and_then([&] { return transaction->commit(); });
}

Result<std::unique_ptr<ProjectLock>> createProject(const QString &path, const Tagset &tagset)
{
    auto name = NewName::reserve(path);
    if (!name) {
        return std::unexpected(name.error());
    }
    return SqliteDatabase::open(name->temporary(), path, SqliteDatabase::Access::Create)
        .and_then([&](std::unique_ptr<SqliteDatabase> &&database) { return fillNewProject(*database, tagset); })
        .and_then([&] { return name->publish(); })
        .transform([&] { return name->takeLock(); });
}

}
