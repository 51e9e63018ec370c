// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/tagset.h"
#include "core/base/result.h"
#include "core/project/projectlock.h"
#include "core/project/sqlitedatabase.h"
#include "core/project/sqlitestore.h"

#include <memory>

namespace Hashiya {

/// A project that passed every check, not yet writable: query_only is on until the first edit.
struct OpenedProject
{
    std::unique_ptr<ProjectLock> lock; ///< null where it is read-only
    std::unique_ptr<SqliteDatabase> database;
    ReadOnlyReason readOnlyReason = ReadOnlyReason::None;
    Tagset tagset;
    qint64 format = 0; ///< of the file as it is; an older one is brought up to ours by the first edit
};

/// Whether a file that was left in the middle of something is looked through page by page before it is used.
enum class WholeCheck { Yes, No };

/// Opens a project as untrusted input: what it is, who has it, what it says it is, whether its schema is ours, whether it is whole.
/// `held` is the project's lock where the caller has it already. Errors: those of SqliteStore::open.
[[nodiscard]] Result<OpenedProject> openProject(const QString &path, OpenMode mode, std::unique_ptr<ProjectLock> held = {}, WholeCheck check = WholeCheck::Yes);

/// Makes the tables of a project without articles in an empty database.
[[nodiscard]] Result<void> fillNewProject(SqliteDatabase &database, const Tagset &tagset);

/// Makes the file of a new project, whole or not at all, and gives its lock. Errors: those of SqliteStore::create.
[[nodiscard]] Result<std::unique_ptr<ProjectLock>> createProject(const QString &path, const Tagset &tagset);

}
