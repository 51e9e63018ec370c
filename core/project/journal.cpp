// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/journal.h"

#include "core/annotation/serialization.h"
#include "core/base/enumnames.h"
#include "core/project/detailrows.h"
#include "core/project/rowjson.h"
#include "core/project/schema.h"
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
constexpr std::string_view insertProjectChange = "INSERT INTO journal_project_change (action_id, position, kind, before, after) VALUES (?1, ?2, ?3, ?4, ?5)";
constexpr std::string_view selectChanges = "SELECT position, kind, article_id, edit, inverse FROM journal_change WHERE action_id = ?1";
/// With the columns of the other table's.
constexpr std::string_view selectProjectChanges = "SELECT position, kind, 0, before, after FROM journal_project_change WHERE action_id = ?1";

constexpr EnumNames<ActionKind, 3> actionKinds{{{ActionKind::Do, u"do"}, {ActionKind::Undo, u"undo"}, {ActionKind::Redo, u"redo"}}};

enum class ChangeKind { Document, ArticleAdded, ArticleRemoved, Tagset, HouseRule, ArticleDetails };
constexpr EnumNames<ChangeKind, 6> changeKinds{{{ChangeKind::Document, u"edit"}, {ChangeKind::ArticleAdded, u"article_added"},
    {ChangeKind::ArticleRemoved, u"article_removed"}, {ChangeKind::Tagset, u"tagset"}, {ChangeKind::HouseRule, u"house_rule"},
    {ChangeKind::ArticleDetails, u"article_details"}}};

struct ChangeColumns
{
    ChangeKind kind;
    ArticleId article; ///< not valid for changes of the project
    QByteArray first; ///< the edit; of the project's changes and of details what was before
    QByteArray second; ///< the inverse; of the project's changes and of details what is after
};

QByteArray columnFromRule(const std::optional<HouseRule> &rule)
{
    return rule ? columnFromJson(houseRuleToJson(*rule)) : QByteArray();
}

Result<std::optional<HouseRule>> ruleFromColumn(const QByteArray &column)
{
    if (column.isEmpty()) {
        return std::nullopt;
    }
    return jsonFromColumn(column).and_then(houseRuleFromJson).transform([](HouseRule &&rule) { return std::optional(std::move(rule)); });
}

struct ToColumns
{
    ChangeColumns operator()(const DocumentChange &change) const
    {
        return {ChangeKind::Document, change.article, columnFromJson(editToJson(change.edit)), columnFromJson(editToJson(change.inverse))};
    }
    ChangeColumns operator()(const ArticleAdded &change) const { return {ChangeKind::ArticleAdded, change.article, {}, {}}; }
    ChangeColumns operator()(const ArticleRemoved &change) const { return {ChangeKind::ArticleRemoved, change.article, {}, {}}; }
    ChangeColumns operator()(const ArticleDetailsChanged &change) const
    {
        return {ChangeKind::ArticleDetails, change.article, columnFromJson(detailsToJson(change.before)), columnFromJson(detailsToJson(change.after))};
    }
    ChangeColumns operator()(const TagsetChanged &change) const
    {
        return {ChangeKind::Tagset, {}, columnFromJson(change.before.toJson()), columnFromJson(change.after.toJson())};
    }
    ChangeColumns operator()(const HouseRuleChanged &change) const
    {
        return {ChangeKind::HouseRule, {}, columnFromRule(change.before), columnFromRule(change.after)};
    }
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
    case ChangeKind::ArticleDetails:
        return jsonFromColumn(columns.first).and_then(detailsFromJson).and_then([&](ArticleDetails &&before) {
            return jsonFromColumn(columns.second).and_then(detailsFromJson).transform([&](ArticleDetails &&after) -> ProjectChange {
                return ArticleDetailsChanged{columns.article, std::move(before), std::move(after)};
            });
        });
    case ChangeKind::Tagset:
        return jsonFromColumn(columns.first).and_then(Tagset::fromJson).and_then([&](Tagset &&before) {
            return jsonFromColumn(columns.second).and_then(Tagset::fromJson).transform([&](Tagset &&after) -> ProjectChange {
                return TagsetChanged{std::move(before), std::move(after)};
            });
        });
    case ChangeKind::HouseRule:
        return ruleFromColumn(columns.first).and_then([&](std::optional<HouseRule> &&before) {
            return ruleFromColumn(columns.second).transform([&](std::optional<HouseRule> &&after) -> ProjectChange {
                return HouseRuleChanged{std::move(before), std::move(after)};
            });
        });
    case ChangeKind::Document:
        break;
    }
    return editFromColumn(columns.first).and_then([&](Edit &&edit) {
        return editFromColumn(columns.second).transform([&](Edit &&inverse) -> ProjectChange {
            return DocumentChange{columns.article, std::move(edit), std::move(inverse)};
        });
    });
}

}

Journal::Journal(SqliteDatabase &database, qint64 format)
    : m_database(database)
    , m_format(format)
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
    const auto columns = std::visit(ToColumns(), change);
    auto row = m_database.statement(columns.article.isValid() ? insertChange : insertProjectChange);
    if (!row) {
        return std::unexpected(row.error());
    }
    if (columns.article.isValid()) {
        row->bindAll(action.number, position, changeKinds.name(columns.kind), columns.article.number, columns.first, columns.second);
    } else {
        row->bindAll(action.number, position, changeKinds.name(columns.kind), columns.first, columns.second);
    }
    return row->run();
}

Result<QList<HistoryEntry>> Journal::entries()
{
    QList<HistoryEntry> entries;
    const auto read = forEachRow(m_database.statement(selectEntries), [&](const SqliteStatement &row) -> Result<void> {
        const ActionId id{row.number(0)};
        const auto kind = actionKinds.value(row.text(1));
        if (!kind) {
            return std::unexpected(damaged(id, row.text(1)));
        }
        entries.append({id, *kind, {row.number(2)}});
        return {};
    });
    return read.transform([&] { return entries; });
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
    QMap<qint64, ProjectChange> changes;
    auto read = readChanges(action, selectChanges, changes);
    if (read && m_format >= formatWithTexts) {
        read = readChanges(action, selectProjectChanges, changes);
    }
    return read.transform([&] { return changes.values(); });
}

Result<void> Journal::readChanges(ActionId action, std::string_view sql, QMap<qint64, ProjectChange> &changes)
{
    return forEachRow(m_database.statement(sql, action.number), [&](const SqliteStatement &row) -> Result<void> {
        const auto kind = changeKinds.value(row.text(1));
        if (!kind) {
            return std::unexpected(damaged(action, row.text(1)));
        }
        auto change = fromColumns({*kind, {row.number(2)}, row.utf8(3), row.utf8(4)});
        if (!change) {
            return std::unexpected(damaged(action, change.error().detail));
        }
        changes.insert(row.number(0), std::move(*change));
        return {};
    });
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
