// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/clock.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace Hashiya {

/// Why a backup was made. The names of files have them: never renumbered or renamed.
enum class BackupReason {
    Automatic, ///< of work
    BeforeUpgrade, ///< the file as the older program left it
    Asked,
};

/// A copy of a project that was checked before it got its name.
struct Backup
{
    QString path;
    qint64 sequence = 0; ///< grows by one with each backup of the project; order is by it, never by clock
    QDateTime made; ///< UTC, by the clock of then
    BackupReason reason = BackupReason::Automatic;
    QString state; ///< of the journal's end; equal for two copies of the same
    qint64 bytes = 0;
};

/// How many are kept: the last ones; the last one of each of the last days that have any; the last ones before upgrades.
constexpr qsizetype backupsKept = 3;
constexpr qsizetype backupDaysKept = 7;
constexpr qsizetype upgradeBackupsKept = 2;

/// Where backups of the project at `path` lie: a folder of its own in the person's state folder ($XDG_STATE_HOME/hashiya/backups), told by the project's name and place.
[[nodiscard]] QString backupFolder(const QString &path);

/// What has the name of a backup in a folder, newest first. Nothing is opened.
[[nodiscard]] QList<Backup> backupsIn(const QString &folder);

/// Copies a project into the folder, which is made at need for the person alone: the copy's structure and every text are checked, it is made durable, gets its name,
/// and only then go those that need not be kept. A project that is damaged makes no backup, and so drives no good one out. Others may be writing to it meanwhile.
/// nullopt for an Automatic one where the newest has the same state.
/// Errors: those of SqliteStore::open in ReadOnly; ProjectDamaged; WriteFailed, DiskFull (subject: the folder); ProjectLocked where another program makes one.
[[nodiscard]] Result<std::optional<Backup>> makeBackup(const QString &project, const QString &folder, const Clock &clock, BackupReason reason);

/// The newest backup that is sound now, every text of it; those that are not are passed over. nullopt where there is none.
[[nodiscard]] std::optional<Backup> newestSoundBackup(const QString &folder);

/// Those of `backups` (newest first) that need not be kept.
[[nodiscard]] QList<Backup> superfluousBackups(const QList<Backup> &backups);

}
