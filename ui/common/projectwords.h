// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/backups.h"
#include "core/project/placenature.h"
#include "core/project/projectcheck.h"
#include "core/project/recovery.h"
#include "core/project/store.h"

#include <QStringList>

namespace Hashiya {

// What a person reads of the safety of a project: what happened, what is safe, what to do.

/// What a check found, in one sentence.
[[nodiscard]] QString findingSentence(const ProjectFinding &finding);

/// When and why a backup was made.
[[nodiscard]] QString backupWords(const Backup &backup);

/// What a repair did, the most important thing first, and of each kind of loss one sentence.
[[nodiscard]] QStringList repairSentences(const Repair &repair);
/// What a recovery row by row lost; one sentence where it lost nothing.
[[nodiscard]] QStringList recoverySentences(const RecoveryReport &report);

/// That no backup could be made of a project, and why.
[[nodiscard]] QString backupFailureSentence(const QString &project, const Error &error);
/// That no new project could be made of a damaged one, and why.
[[nodiscard]] QString repairFailureSentence(const QString &project, const Error &error);
/// That there is no sound backup of a project.
[[nodiscard]] QString noBackupSentence(const QString &project);

/// Why a project can only be looked at, and what to do about it; empty where it can be changed.
[[nodiscard]] QString readOnlySentence(const QString &project, ReadOnlyReason reason);

/// What endangers a project in such a place; empty for a local one.
[[nodiscard]] QString placeSentence(const QString &project, PlaceNature nature);

}
