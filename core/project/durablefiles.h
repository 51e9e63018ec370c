// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QString>

namespace Hashiya {

// What SQLite does not do: giving a finished file its name. Only syncFile() opens the file itself.

/// Gives `temporary` the name `path` in the same folder, durably. Errors: ProjectExists where something has that name, WriteFailed.
[[nodiscard]] Result<void> publishFile(const QString &temporary, const QString &path, const QString &subject);
/// Makes the bytes of a file durable that no connection of this program has open. Errors: WriteFailed, DiskFull.
[[nodiscard]] Result<void> syncFile(const QString &path, const QString &subject);
/// Removes a database that was not finished, with what SQLite puts beside it.
void removeDatabase(const QString &file);
/// Makes the names in a folder durable. Errors: WriteFailed.
[[nodiscard]] Result<void> syncFolder(const QString &folder, const QString &subject);

}
