// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/project/store.h"

#include <QMap>

#include <string_view>

namespace Hashiya {

class SqliteDatabase;

/// The journal's rows: read and appended, never changed (SqliteDatabase::guard refuses it).
///
/// Order is by id, which only grows; the time of an entry is for people.
class Journal
{
public:
    /// `format` is the file's.
    Journal(SqliteDatabase &database, qint64 format);

    /// Appends `action` in the caller's transaction and sets its id.
    [[nodiscard]] Result<void> append(Action &action);
    [[nodiscard]] Result<QList<HistoryEntry>> entries();
    /// Errors: UnknownId, ProjectDamaged.
    [[nodiscard]] Result<Action> action(ActionId id);
    /// Newest first, from before `before`; from the end where that is not valid.
    [[nodiscard]] Result<QList<Action>> actions(qsizetype limit, ActionId before);
    /// The id of the last entry; not valid in an empty journal.
    [[nodiscard]] Result<ActionId> last();

private:
    [[nodiscard]] Result<void> appendChange(ActionId action, qint64 position, const ProjectChange &change);
    [[nodiscard]] Result<QList<ProjectChange>> changesOf(ActionId action);
    /// Reads the rows of one of the two tables of changes into their places.
    [[nodiscard]] Result<void> readChanges(ActionId action, std::string_view sql, QMap<qint64, ProjectChange> &changes);
    [[nodiscard]] Error damaged(ActionId action, const QString &what) const;

    SqliteDatabase &m_database;
    qint64 m_format;
};

}
