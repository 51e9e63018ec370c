// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

namespace Hashiya {

class SqliteDatabase;

/// Makes the tables of an empty search index. Errors: StorageFailed.
[[nodiscard]] Result<void> createIndexSchema(SqliteDatabase &database);

/// Whether the tables are those that this program makes. An index that is any other is thrown away, never brought up to date.
[[nodiscard]] bool isOurIndex(SqliteDatabase &database);

}
