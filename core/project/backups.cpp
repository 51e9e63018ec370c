// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/backups.h"

#include "core/project/durablefiles.h"
#include "core/project/projectcheck.h"
#include "core/project/safeopen.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>
#include <QLockFile>
#include <QRegularExpression>
#include <QSet>
#include <QStandardPaths>
#include <QTimeZone>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

constexpr int lockPatienceMs = 10'000;
constexpr qsizetype nameLength = 40; ///< characters of the project's name in that of its folder
constexpr qsizetype hashLength = 16; ///< hexadecimal digits
constexpr auto timeFormat = "yyyyMMdd'T'HHmmss"_L1;
constexpr auto unfinished = ".part"_L1;

constexpr std::array reasonNames{"auto"_L1, "upgrade"_L1, "asked"_L1}; ///< in the order of BackupReason

QString hashOf(const QString &text)
{
    return QString::fromLatin1(QCryptographicHash::hash(text.toUtf8(), QCryptographicHash::Sha256).toHex().first(hashLength));
}

std::optional<Backup> backupFrom(const QFileInfo &file)
{
    static const QRegularExpression name(u"^(\\d{6,12})_(\\d{8}T\\d{6})_([a-z]+)_([0-9a-f]+)\\.hashiya$"_s);
    const auto match = name.match(file.fileName());
    const auto reason = std::ranges::find(reasonNames, match.captured(3));
    auto made = QDateTime::fromString(match.captured(2), timeFormat);
    if (!match.hasMatch() || reason == reasonNames.end() || !made.isValid()) {
        return std::nullopt;
    }
    made.setTimeZone(QTimeZone::UTC);
    return Backup{file.filePath(), match.captured(1).toLongLong(), made, BackupReason(reason - reasonNames.begin()), match.captured(4), file.size()};
}

QString fileName(const Backup &backup)
{
    return u"%1_%2_%3_%4.hashiya"_s.arg(backup.sequence, 6, 10, QChar(u'0'))
        .arg(backup.made.toString(timeFormat), reasonNames[size_t(backup.reason)], backup.state);
}

/// What tells two states of a project apart: its journal's end, and how much there is.
Result<QString> stateOf(SqliteDatabase &database)
{
    QString state;
    const auto read = forEachRow(database.statement(R"sql(
SELECT (SELECT count(*) FROM journal), (SELECT count(*) FROM article), (SELECT count(*) FROM setting), j.id, j.at, j.author, j.label, j.kind
FROM (SELECT 1) LEFT JOIN journal j ON j.id = (SELECT max(id) FROM journal))sql"),
        [&](const SqliteStatement &row) {
            for (int column = 0; column < 8; ++column) {
                state += row.text(column) + u'\n';
            }
        });
    return read.transform([&] { return hashOf(state); });
}

/// The folder, and that no other program makes a backup in it.
Result<std::unique_ptr<QLockFile>> takeFolder(const QString &folder)
{
    if (!QDir().mkpath(folder)) {
        return failure(ErrorCode::WriteFailed, folder, u"no such folder"_s);
    }
    QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    auto lock = std::make_unique<QLockFile>(folder + u"/lock"_s);
    lock->setStaleLockTime(0);
    if (!lock->tryLock(lockPatienceMs)) {
        return lock->error() == QLockFile::LockFailedError ? failure(ErrorCode::ProjectLocked, folder) : failure(ErrorCode::WriteFailed, folder, u"lock"_s);
    }
    for (const auto &left : QDir(folder).entryInfoList({u"*"_s + unfinished}, QDir::Files | QDir::Hidden)) {
        removeDatabase(left.filePath()); // of a program that was killed
    }
    return lock;
}

Error aboutFolder(Error error, const QString &folder)
{
    error.subject = folder;
    return error;
}

Result<Backup> copyInto(SqliteDatabase &source, const QString &folder, Backup backup)
{
    backup.path = folder + u'/' + fileName(backup);
    const QString temporary = backup.path + unfinished;
    const auto copied = source.copyPagesTo(temporary)
                            .and_then([&] { return requireSound(temporary, source.subject(), CheckDepth::Texts); })
                            .and_then([&] { return syncFile(temporary, folder); })
                            .and_then([&] { return publishFile(temporary, backup.path, folder); });
    if (!copied) {
        removeDatabase(temporary);
        const bool isOfFolder = copied.error().code == ErrorCode::DiskFull || copied.error().code == ErrorCode::WriteFailed;
        return std::unexpected(isOfFolder ? aboutFolder(copied.error(), folder) : copied.error());
    }
    backup.bytes = QFileInfo(backup.path).size();
    return backup;
}

}

QString backupFolder(const QString &path)
{
    const QFileInfo file(path);
    // Of a project that is gone its folder still tells where it was, through links, too.
    const auto parent = QFileInfo(file.absolutePath()).canonicalFilePath();
    const auto place = file.exists() ? file.canonicalFilePath() : parent.isEmpty() ? file.absoluteFilePath() : parent + u'/' + file.fileName();
    static const QRegularExpression unfit(u"[^\\w-]+"_s, QRegularExpression::UseUnicodePropertiesOption);
    const auto name = QFileInfo(place).completeBaseName().replace(unfit, u"_"_s).left(nameLength);
    return QStandardPaths::writableLocation(QStandardPaths::GenericStateLocation) + u"/hashiya/backups/%1-%2"_s.arg(name, hashOf(place));
}

QList<Backup> backupsIn(const QString &folder)
{
    QList<Backup> backups;
    for (const auto &file : QDir(folder).entryInfoList({u"*.hashiya"_s}, QDir::Files)) {
        if (const auto backup = backupFrom(file)) {
            backups.append(*backup);
        }
    }
    std::ranges::sort(backups, std::greater(), &Backup::sequence);
    return backups;
}

Result<std::optional<Backup>> makeBackup(const QString &project, const QString &folder, const Clock &clock, BackupReason reason)
{
    // The copy is checked whole; a check of the project itself would keep the window's edits waiting.
    const auto opened = openProject(project, OpenMode::ReadOnly, {}, WholeCheck::No);
    if (!opened) {
        return std::unexpected(opened.error());
    }
    const auto lock = takeFolder(folder);
    if (!lock) {
        return std::unexpected(lock.error());
    }
    const auto state = stateOf(*opened->database);
    if (!state) {
        return std::unexpected(state.error());
    }
    const auto before = backupsIn(folder);
    if (reason == BackupReason::Automatic && !before.isEmpty() && before.constFirst().state == *state) {
        return std::nullopt;
    }
    const Backup wanted{{}, before.isEmpty() ? 1 : before.constFirst().sequence + 1, clock.now().toUTC(), reason, *state, 0};
    const auto made = copyInto(*opened->database, folder, wanted);
    if (!made) {
        return std::unexpected(made.error());
    }
    for (const auto &old : superfluousBackups(backupsIn(folder))) {
        removeDatabase(old.path);
    }
    return *made;
}

std::optional<Backup> newestSoundBackup(const QString &folder)
{
    for (const auto &backup : backupsIn(folder)) {
        if (requireSound(backup.path, backup.path, CheckDepth::Texts)) {
            return backup;
        }
    }
    return std::nullopt;
}

QList<Backup> superfluousBackups(const QList<Backup> &backups)
{
    QList<Backup> superfluous;
    QSet<QDate> days; // in the order of sequences: a clock that was set back makes a day come again, not the others go
    qsizetype upgrades = 0;
    for (qsizetype i = 0; i < backups.size(); ++i) {
        const auto &backup = backups.at(i);
        const auto day = backup.made.date();
        const bool isLastOfDay = !days.contains(day) && days.size() < backupDaysKept;
        const bool isOfUpgrade = backup.reason == BackupReason::BeforeUpgrade && upgrades < upgradeBackupsKept;
        if (isLastOfDay) {
            days.insert(day);
        }
        upgrades += isOfUpgrade ? 1 : 0;
        if (i >= backupsKept && !isLastOfDay && !isOfUpgrade) {
            superfluous.append(backup);
        }
    }
    return superfluous;
}

}
