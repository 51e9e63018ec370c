// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/project/store.h"

#include <QJsonObject>

namespace Hashiya {

class SqliteDatabase;

// Rows that say of articles what they are and what happened to them; `format` is the file's.

/// Errors: UnknownId.
[[nodiscard]] Result<ArticleDetails> readDetails(SqliteDatabase &database, ArticleId article, qint64 format);

/// Writes `after`, in the caller's transaction; the file has the present format. Errors: UnknownId (also of a removed article), InvalidField (a
/// text that not every layer keeps).
[[nodiscard]] Result<void> writeDetails(SqliteDatabase &database, const ArticleDetailsChanged &change);

/// The first article of the library with that text, as it came or as it is now; not valid for none.
[[nodiscard]] Result<ArticleId> readArticleWithText(SqliteDatabase &database, const QByteArray &sha256, qint64 format);

[[nodiscard]] Result<ChangesSince> readChangesSince(SqliteDatabase &database, ActionId since);

/// For the journal. Errors: MissingField, InvalidField.
[[nodiscard]] QJsonObject detailsToJson(const ArticleDetails &details);
[[nodiscard]] Result<ArticleDetails> detailsFromJson(const QJsonObject &json);

}
