// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/store.h"

namespace Hashiya {

class SqliteDatabase;

// Rows that belong to the project and to no article, in the caller's transaction.

/// Makes `change.after` the project's tagset. Errors: UnknownType where articles of the library use a type that it lacks (detail: its key).
[[nodiscard]] Result<void> writeTagset(SqliteDatabase &database, const TagsetChanged &change);

/// Errors: UnknownId where the rule is not as `change.before` says.
[[nodiscard]] Result<void> writeHouseRule(SqliteDatabase &database, const HouseRuleChanged &change);
[[nodiscard]] Result<QList<HouseRule>> readHouseRules(SqliteDatabase &database);

/// Articles of the library that have marks, names or relations of one of these types, in the order added.
[[nodiscard]] Result<QList<ArticleId>> readArticlesWithTypes(SqliteDatabase &database, const QStringList &types, const QStringList &relationTypes);

/// Marks, names and relations of the library by type; house rules are not counted here.
[[nodiscard]] Result<TypeUses> readTypeUses(SqliteDatabase &database);

}
