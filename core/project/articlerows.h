// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/document.h"
#include "core/base/result.h"
#include "core/project/markrows.h"
#include "core/project/store.h"

namespace Hashiya {

class SqliteDatabase;

// Rows of articles, in the caller's transaction.

/// Longest title in a list, in UTF-16 units: an article without one is listed by its first block, which may be the whole text.
constexpr qsizetype greatestDisplayTitle = 300;

/// Articles that are not removed, in the order added. Reads no mark. `format` is the file's.
[[nodiscard]] Result<QList<ArticleSummary>> readSummaries(SqliteDatabase &database, qint64 format);

/// Adds an article with its text, marks, names, relations and counters. Errors: InvalidField (a text that not every layer keeps).
[[nodiscard]] Result<ArticleId> insertArticle(SqliteDatabase &database, const Document &document);

/// Errors: UnknownId where there is no such article or it is removed already; DuplicateId where it is in the library already.
[[nodiscard]] Result<void> setArticleRemoved(SqliteDatabase &database, ArticleId article, bool removed);

/// Adds to the counters of an article. Errors: UnknownId where it is not in the library.
[[nodiscard]] Result<void> addToCounters(SqliteDatabase &database, ArticleId article, const StateCounts &change);

}
