// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"
#include "core/annotation/edit.h"
#include "core/base/result.h"

namespace Hashiya {

class SqliteDatabase;

/// How many marks are in each state, or by how many that changed.
struct StateCounts
{
    qint64 suggested = 0;
    qint64 confirmed = 0;
    qint64 rejected = 0;

    void add(AnnotationState state, qint64 by);
};

/// Writes edits of one article into the rows of its marks, names and relations, in the caller's transaction. What is removed stays as a tombstone;
/// what is added under the id of a tombstone takes its place.
class MarkRows
{
public:
    MarkRows(SqliteDatabase &database, ArticleId article);

    /// Errors: UnknownId, DuplicateId and those of SQLite; the transaction must then be rolled back.
    [[nodiscard]] Result<void> apply(const Edit &edit);
    /// By how much the article's counters have to change for all edits so far.
    [[nodiscard]] const StateCounts &change() const { return m_change; }

private:
    struct Writer;
    enum class Existing { Needed, Forbidden };

    [[nodiscard]] Result<AnnotationState> stateOf(AnnotationId id);
    [[nodiscard]] Result<void> write(const Annotation &annotation, std::string_view sql, Existing existing);
    [[nodiscard]] Result<void> write(const Entity &entity, std::string_view sql, Existing existing);
    [[nodiscard]] Result<void> write(const Relation &relation, std::string_view sql, Existing existing);
    [[nodiscard]] Result<void> write(const Note &note, std::string_view sql, Existing existing);
    [[nodiscard]] Result<void> changeText(const ChangeText &edit);
    [[nodiscard]] Result<void> bury(qint64 id, std::string_view sql);
    [[nodiscard]] Result<void> oneRowChanged(qint64 id, Existing existing) const;

    SqliteDatabase &m_database;
    ArticleId m_article;
    StateCounts m_change;
};

}
