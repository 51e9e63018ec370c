// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QtTypes>

namespace Hashiya {

class SqliteDatabase;

/// "Hshy" in the file's header at byte 68, so that other programs can tell a project from any SQLite file.
constexpr qint64 projectApplicationId = 0x48736879;
/// The format that this program writes: `user_version`.
constexpr qint64 projectFormat = 3;

/// From this format on there are tables for changed texts, notes, house rules and changes of the project.
constexpr qint64 formatWithTexts = 2;
/// From this format on articles have folders and tags, and a person can change their metadata.
constexpr qint64 formatWithShelves = 3;

/// Makes the tables of an empty database, in the caller's transaction.
[[nodiscard]] Result<void> createSchema(SqliteDatabase &database);

/// Brings the tables of an older format up to this one, in the caller's transaction. Only adds: no row of the old tables is touched.
[[nodiscard]] Result<void> upgradeSchema(SqliteDatabase &database, qint64 fromFormat);

/// Compares the file's schema with ours of that format, statement by statement. Errors: ProjectHostile (detail: the first thing that we never make),
/// ProjectDamaged (detail: the first thing that is missing).
[[nodiscard]] Result<void> checkSchema(SqliteDatabase &database, qint64 format);

/// The same for a file of a newer program, of which we know less: it may have tables, columns and indexes that we do not know, but no triggers, views or
/// virtual tables. Errors: ProjectHostile.
[[nodiscard]] Result<void> checkNewerSchema(SqliteDatabase &database);

}
