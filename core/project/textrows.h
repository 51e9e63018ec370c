// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/edit.h"
#include "core/base/result.h"

namespace Hashiya {

class SqliteDatabase;

/// Writes another text of an article, and the places of its marks and notes in it, in the caller's transaction. The text as it came stays in article_text.
/// Errors: UnknownId, InvalidRange (a mark without a place), and those of SQLite.
[[nodiscard]] Result<void> writeTextChange(SqliteDatabase &database, ArticleId article, const ChangeText &edit);

}
