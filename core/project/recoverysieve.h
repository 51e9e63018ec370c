// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/tagset.h"
#include "core/base/ids.h"
#include "core/base/result.h"

namespace Hashiya {

class SqliteDatabase;

/// Buries those names, marks, notes and relations of an article that keep it from being loaded; gives how many. In the caller's transaction. Errors: ProjectDamaged where
/// not even the bare text can be loaded.
[[nodiscard]] Result<qint64> keepWhatCanBeLoaded(SqliteDatabase &database, ArticleId article, const Tagset &tagset);

/// Whether every entry of the journal can be read.
[[nodiscard]] bool hasWholeJournal(SqliteDatabase &database);

}
