// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/document.h"
#include "core/base/result.h"

#include <QJsonObject>

namespace Hashiya {

class SqliteDatabase;

/// Reads an article, removed or not, with its marks, and believes nothing: hash of the text, order of the blocks and every invariant of Document are
/// checked. Ids past those of tombstones are reserved. In the caller's transaction, so that all rows are of one moment.
/// `format` is the file's. Errors: UnknownId, ProjectDamaged (detail: which article, and what is wrong).
[[nodiscard]] Result<Document> loadDocument(SqliteDatabase &database, ArticleId article, const Tagset &tagset, qint64 format);

/// The names of an article, by id. Errors: ProjectDamaged.
[[nodiscard]] Result<QList<Entity>> loadEntities(SqliteDatabase &database, ArticleId article);

/// An article as its rows have it now, without marks; its hash is not compared. Errors as above.
[[nodiscard]] Result<Article> loadArticle(SqliteDatabase &database, ArticleId article, qint64 format);

/// The `blocks` column: [["title", begin, end], ...] in UTF-16 units. Reading checks that they are in order and inside the text.
[[nodiscard]] QByteArray columnFromBlocks(const QList<Block> &blocks);
[[nodiscard]] Result<QList<Block>> blocksFromColumn(const QByteArray &column, qsizetype textLength);

/// The `verification` column; empty where the fact was not checked.
[[nodiscard]] QJsonObject verificationToJson(const Verification &verification);

}
