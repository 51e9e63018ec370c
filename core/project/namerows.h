// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/project/store.h"

namespace Hashiya {

class SqliteDatabase;

// What lists of a whole project read of an article without loading it.

/// Its names by id, in the caller's transaction. Errors: ProjectDamaged.
[[nodiscard]] Result<QList<NameSummary>> readNames(SqliteDatabase &database, ArticleId article);
/// Its text. Errors: UnknownId.
[[nodiscard]] Result<QString> readText(SqliteDatabase &database, ArticleId article, qint64 format);

}
