// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

namespace Hashiya {

class SqliteDatabase;

/// Puts what is committed in an open project into a new one at `target`, packed and made durable; it appears whole or not at all, and nothing is ever replaced.
/// The copy's structure is checked before it gets its name. Errors: ProjectExists, ProjectLocked (somebody makes a project there), WriteFailed, DiskFull,
/// ProjectDamaged (the source could not be read whole), StorageFailed.
[[nodiscard]] Result<void> saveProjectCopy(SqliteDatabase &source, const QString &target);

/// The same of a closed project, as it is seen by looking at it.
[[nodiscard]] Result<void> copyProject(const QString &path, const QString &target);

}
