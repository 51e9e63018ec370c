// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/journal.h"

#include "core/annotation/serialization.h"
#include "core/base/enumnames.h"
#include "core/project/rowjson.h"
#include "core/project/sqlitedatabase.h"

#include <limits>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

constexpr std::string_view insertAction = "INSERT INTO journal (kind, target, at, author, label) VALUES (?1, ?2, ?3, ?4, ?5)";
constexpr std::string_view insertChange
    = "INSERT INTO journal_change (action_id, position, kind, article_id, edit, inverse) VALUES (?1, ?2, ?3, ?4, ?5, ?6)";
constexpr std::string_view selectEntries = "SELECT id, kind, target FROM journal ORDER BY id";
constexpr std::string_view selectAction = "SELECT id, kind, target, at, author, label FROM journal WHERE id = ?1";
constexpr std::string_view selectBefore = "SELECT id FROM journal WHERE id < ?1 ORDER BY id DESC LIMIT ?2";
constexpr std::string_view selectChanges = "SELECT kind, article_id, edit, inverse FROM journal_change WHERE action_id = ?1 ORDER BY position";

constexpr EnumNames<ActionKind, 3> actionKinds{{{ActionKind::Do, u"do"}, {ActionKind::Undo, u"undo"}, {ActionKind::Redo, u"redo"}}};

enum class ChangeKind { Document, ArticleAdded, ArticleRemoved };
constexpr EnumNames<ChangeKind, 3> changeKinds{
    {{ChangeKind::Document, u"edit"}, {ChangeKind::ArticleAdded, u"article_added"}, {ChangeKind::ArticleRemoved, u"article_removed"}}};

struct ChangeColumns
{
    ChangeKind kind;
    ArticleId article;
    QByteArray edit;
    QByteArray inverse;
};

struct ToColumns
{
    ChangeColumns operator()(const DocumentChange &change) const
    {
        return {ChangeKind::Document, change.article, columnFromJson(editToJson(change.edit)), columnFromJson(editToJson(change.inverse))};
    }
    ChangeColumns operator()(const ArticleAdded &change) const { return {ChangeKind::ArticleAdded, change.article, {}, {}}; }
    ChangeColumns operator()(const ArticleRemoved &change) const { return {ChangeKind::ArticleRemoved, change.article, {}, {}}; }
};

Result<Edit> editFromColumn(const QByteArray &column)
{
    return jsonFromColumn(column).and_then(editFromJson);
}

Result<ProjectChange> fromColumns(const ChangeColumns &columns)
{
    switch (columns.kind) {
    case ChangeKind::ArticleAdded:
        return ArticleAdded{columns.article};
    case ChangeKind::ArticleRemoved:
        return ArticleRemoved{columns.article};
    case ChangeKind::Document:
        break;
    }
    return editFromColumn(columns.edit).and_then([&](Edit &&edit) {
        return editFromColumn(columns.inverse).transform([&](Edit &&inverse) -> ProjectChange {
            return DocumentChange{columns.article, std::move(edit), std::move(inverse)};
        });
    });
}

}

Journal::Journal(SqliteDatabase &database)
    : m_database(database)
{
}

Result<void> Journal::append(Action &action)
{
    auto row = m_database.statement(insertAction);
    if (!row) {
        return std::unexpected(row.error());
    }
    row->bindAll(actionKinds.name(action.kind), action.target.number, action.at.toUTC().toString(Qt::ISODateWithMs), action.author, action.label);
    if (auto inserted = row->run(); !inserted) {
        return inserted;
    }
    const ActionId id{m_database.lastRowId()};
    for (qsizetype i = 0; i < action.changes.size(); ++i) {
        if (auto appended = appendChange(id, i, action.changes.at(i)); !appended) {
            return appended;
        }
    }
    action.id = id;
    return {};
}

Result<void> Journal::appendChange(ActionId action, qint64 position, const ProjectChange &change)
{
    auto row = m_database.statement(insertChange);
    if (!row) {
        return std::unexpected(row.error());
    }
    const auto columns = std::visit(ToColumns(), change);
    return row->bindAll(action.number, position, changeKinds.name(columns.kind), columns.article.number, columns.edit, columns.inverse).run();
}

Result<QList<HistoryEntry>> Journal::entries()
{
    auto rows = m_database.statement(selectEntries);
    if (!rows) {
        return std::unexpected(rows.error());
    }
    QList<HistoryEntry> entries;
    while (true) {
        const auto row = rows->step();
        if (!row) {
            return std::unexpected(row.error());
        }
        if (!*row) {
            return entries;
        }
        const ActionId id{rows->number(0)};
        const auto kind = actionKinds.value(rows->text(1));
        if (!kind) {
            return std::unexpected(damaged(id, rows->text(1)));
        }
        entries.append({id, *kind, {rows->number(2)}});
    }
}

Result<Action> Journal::action(ActionId id)
{
    auto row = m_database.statement(selectAction);
    if (!row) {
        return std::unexpected(row.error());
    }
    const auto found = row->bindAll(id.number).step();
    if (!found) {
        return std::unexpected(found.error());
    }
    if (!*found) {
        return failure(ErrorCode::UnknownId, {}, QString::number(id.number));
    }
    const auto kind = actionKinds.value(row->text(1));
    const auto at = QDateTime::fromString(row->text(3), Qt::ISODateWithMs);
    if (!kind || !at.isValid()) {
        return std::unexpected(damaged(id, u"kind or time"_s));
    }
    auto changes = changesOf(id);
    if (!changes) {
        return std::unexpected(changes.error());
    }
    return Action{{row->number(0)}, *kind, {row->number(2)}, at.toUTC(), row->text(4), row->text(5), std::move(*changes)};
}

Result<QList<ProjectChange>> Journal::changesOf(ActionId action)
{
    auto rows = m_database.statement(selectChanges);
    if (!rows) {
        return std::unexpected(rows.error());
    }
    rows->bindAll(action.number);
    QList<ProjectChange> changes;
    while (true) {
        const auto row = rows->step();
        if (!row) {
            return std::unexpected(row.error());
        }
        if (!*row) {
            return changes;
        }
        const auto kind = changeKinds.value(rows->text(0));
        if (!kind) {
            return std::unexpected(damaged(action, rows->text(0)));
        }
        auto change = fromColumns({*kind, {rows->number(1)}, rows->utf8(2), rows->utf8(3)});
        if (!change) {
            return std::unexpected(damaged(action, change.error().detail));
        }
        changes.append(std::move(*change));
    }
}

Result<QList<Action>> Journal::actions(qsizetype limit, ActionId before)
{
    QList<ActionId> ids;
    {
        auto rows = m_database.statement(selectBefore);
        if (!rows) {
            return std::unexpected(rows.error());
        }
        rows->bindAll(before.isValid() ? before.number : std::numeric_limits<qint64>::max(), qint64(limit));
        auto row = rows->step();
        for (; row && *row; row = rows->step()) {
            ids.append(ActionId{rows->number(0)});
        }
        if (!row) {
            return std::unexpected(row.error());
        }
    }
    QList<Action> actions;
    for (const auto id : ids) {
        auto one = action(id);
        if (!one) {
            return std::unexpected(one.error());
        }
        actions.append(std::move(*one));
    }
    return actions;
}

Result<ActionId> Journal::last()
{
    return m_database.number("SELECT max(id) FROM journal").transform([](qint64 number) { return ActionId{number}; });
}

Error Journal::damaged(ActionId action, const QString &what) const
{
    return {ErrorCode::ProjectDamaged, m_database.subject(), u"journal %1: %2"_s.arg(action.number).arg(what), {}};
}

}
