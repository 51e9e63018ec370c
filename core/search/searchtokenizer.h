// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

namespace Hashiya {

class SqliteDatabase;

/// Gives a connection the FTS5 tokenizer "hashiya", which reads what indexedText() writes: words between spaces, forms of one word at one position. All
/// that is known of Arabic is in there already, since FTS5's own tokenizers cut vocalised words to pieces. Errors: StorageFailed, without FTS5.
[[nodiscard]] Result<void> registerSearchTokenizer(SqliteDatabase &database);

}
