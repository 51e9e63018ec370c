// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/document.h"
#include "core/project/store.h"

namespace Hashiya {

class SqliteDatabase;

/// Writes articles into the tables of a search index, in the caller's transaction.
class ArticleWriter
{
public:
    explicit ArticleWriter(SqliteDatabase &index)
        : m_index(index)
    {
    }

    /// Puts an article in, or anew. What did not change of it is not written again: a mark that is confirmed costs no indexing of the text.
    [[nodiscard]] Result<void> write(ArticleId id, const Document &document, const ArticleDetails &details);
    /// Keeps the place of an article that cannot be read, so that it is not tried again and again.
    [[nodiscard]] Result<void> writeUnreadable(ArticleId id);
    [[nodiscard]] Result<void> remove(ArticleId id);

private:
    struct Row;
    [[nodiscard]] Result<Row> rowOf(ArticleId id);
    [[nodiscard]] Result<void> run(std::string_view sql, ArticleId id);
    [[nodiscard]] Result<void> writeWords(ArticleId id, const Article &article, const ArticleDetails &details);
    [[nodiscard]] Result<void> writeSketch(ArticleId id, const QByteArray &sketch);
    [[nodiscard]] Result<void> writeMarks(ArticleId id, const Document &document);
    [[nodiscard]] Result<void> writeTally(ArticleId id, const Document &document);
    [[nodiscard]] Result<void> writeExtents(ArticleId id, const Document &document);
    [[nodiscard]] Result<qint64> typeNumber(const QString &key);
    [[nodiscard]] Result<qint64> nameNumber(const QString &name, const QStringList &aliases);
    [[nodiscard]] Result<qint64> nameOf(const Document &document, const Annotation &mark);

    SqliteDatabase &m_index;
    QHash<QString, qint64> m_types;
};

}
