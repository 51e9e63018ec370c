// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/projectrows.h"

#include "core/project/rowjson.h"
#include "core/project/sqlitedatabase.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

constexpr std::string_view updateTagset = "UPDATE project SET tagset = ?1";
constexpr std::string_view selectTypes = R"sql(
SELECT DISTINCT m.type FROM annotation m JOIN article a ON a.id = m.article_id WHERE m.removed = 0 AND a.removed = 0
UNION SELECT DISTINCT e.type FROM entity e JOIN article a ON a.id = e.article_id WHERE e.removed = 0 AND a.removed = 0)sql";
constexpr std::string_view selectRelationTypes
    = "SELECT DISTINCT r.type FROM relation r JOIN article a ON a.id = r.article_id WHERE r.removed = 0 AND a.removed = 0";
constexpr std::string_view selectArticlesWithType = R"sql(
SELECT a.id FROM article a WHERE a.removed = 0 AND (EXISTS (SELECT 1 FROM annotation m WHERE m.article_id = a.id AND m.removed = 0 AND m.type = ?1)
    OR EXISTS (SELECT 1 FROM entity e WHERE e.article_id = a.id AND e.removed = 0 AND e.type = ?1)))sql";
constexpr std::string_view selectArticlesWithRelationType = R"sql(
SELECT a.id FROM article a WHERE a.removed = 0
    AND EXISTS (SELECT 1 FROM relation r WHERE r.article_id = a.id AND r.removed = 0 AND r.type = ?1))sql";

constexpr std::string_view countMarks
    = "SELECT m.type, count(*) FROM annotation m JOIN article a ON a.id = m.article_id WHERE m.removed = 0 AND a.removed = 0 GROUP BY m.type";
constexpr std::string_view countEntities
    = "SELECT e.type, count(*) FROM entity e JOIN article a ON a.id = e.article_id WHERE e.removed = 0 AND a.removed = 0 GROUP BY e.type";
constexpr std::string_view countRelations
    = "SELECT r.type, count(*) FROM relation r JOIN article a ON a.id = r.article_id WHERE r.removed = 0 AND a.removed = 0 GROUP BY r.type";

constexpr std::string_view selectRules = "SELECT key, rule FROM house_rule ORDER BY key";
constexpr std::string_view insertRule = "INSERT INTO house_rule (key, rule) SELECT ?1, ?2 WHERE NOT EXISTS (SELECT 1 FROM house_rule WHERE key = ?1)";
constexpr std::string_view updateRule = "UPDATE house_rule SET rule = ?2 WHERE key = ?1 AND rule = ?3";
constexpr std::string_view deleteRule = "DELETE FROM house_rule WHERE key = ?1 AND rule = ?2";

template <typename Knows>
Result<void> checkKnown(SqliteDatabase &database, std::string_view sql, const Knows &knows)
{
    return forEachRow(database.statement(sql), [&](const SqliteStatement &row) -> Result<void> {
        if (knows(row.text(0))) {
            return {};
        }
        return failure(ErrorCode::UnknownType, {}, row.text(0));
    });
}

Result<void> addArticles(SqliteDatabase &database, std::string_view sql, const QStringList &types, QSet<qint64> &articles)
{
    for (const auto &type : types) {
        const auto read = forEachRow(database.statement(sql, type), [&](const SqliteStatement &row) { articles.insert(row.number(0)); });
        if (!read) {
            return read;
        }
    }
    return {};
}

/// Rules that hold everywhere are kept by whoever runs the program and have no row here; the journal has them all.
std::optional<HouseRule> inProject(const std::optional<HouseRule> &rule)
{
    return rule && rule->scope != HouseRuleScope::Everywhere ? rule : std::nullopt;
}

Result<void> writeRule(SqliteDatabase &database, const std::optional<HouseRule> &before, const std::optional<HouseRule> &after)
{
    if (!before && !after) {
        return {};
    }
    const auto &key = before ? before->key : after->key;
    const auto rowBefore = before ? columnFromJson(houseRuleToJson(*before)) : QByteArray();
    const auto rowAfter = after ? columnFromJson(houseRuleToJson(*after)) : QByteArray();
    auto row = database.statement(!before ? insertRule : after ? updateRule : deleteRule);
    if (!row) {
        return std::unexpected(row.error());
    }
    if (!before) {
        row->bindAll(key, rowAfter);
    } else if (after) {
        row->bindAll(key, rowAfter, rowBefore);
    } else {
        row->bindAll(key, rowBefore);
    }
    return row->run().and_then([&]() -> Result<void> {
        if (database.changedRows() == 1) {
            return {};
        }
        return failure(before ? ErrorCode::UnknownId : ErrorCode::DuplicateId, {}, key);
    });
}

}

Result<void> writeTagset(SqliteDatabase &database, const TagsetChanged &change)
{
    return checkKnown(database, selectTypes, [&](const QString &type) { return change.after.type(type); })
        .and_then([&] { return checkKnown(database, selectRelationTypes, [&](const QString &type) { return change.after.relationType(type); }); })
        .and_then([&] { return database.statement(updateTagset); })
        .and_then([&](SqliteStatement &&row) { return row.bindAll(columnFromJson(change.after.toJson())).run(); });
}

Result<void> writeHouseRule(SqliteDatabase &database, const HouseRuleChanged &change)
{
    Q_ASSERT(change.before || change.after);
    return writeRule(database, inProject(change.before), inProject(change.after));
}

Result<QList<HouseRule>> readHouseRules(SqliteDatabase &database)
{
    QList<HouseRule> rules;
    const auto read = forEachRow(database.statement(selectRules), [&](const SqliteStatement &row) -> Result<void> {
        auto rule = jsonFromColumn(row.utf8(1)).and_then(houseRuleFromJson);
        if (!rule || rule->key != row.text(0)) {
            return failure(ErrorCode::ProjectDamaged, database.subject(), u"house rule %1"_s.arg(row.text(0)));
        }
        rules.append(std::move(*rule));
        return {};
    });
    return read.transform([&] { return rules; });
}

Result<QList<ArticleId>> readArticlesWithTypes(SqliteDatabase &database, const QStringList &types, const QStringList &relationTypes)
{
    QSet<qint64> numbers;
    const auto read = addArticles(database, selectArticlesWithType, types, numbers)
                          .and_then([&] { return addArticles(database, selectArticlesWithRelationType, relationTypes, numbers); });
    return read.transform([&] {
        QList<ArticleId> articles;
        for (const auto number : std::as_const(numbers)) {
            articles.append(ArticleId{number});
        }
        std::ranges::sort(articles);
        return articles;
    });
}

Result<TypeUses> readTypeUses(SqliteDatabase &database)
{
    TypeUses uses;
    const auto count = [&](std::string_view sql, const std::function<qint64 &(const QString &)> &place) {
        return forEachRow(database.statement(sql), [&](const SqliteStatement &row) -> Result<void> {
            place(row.text(0)) = row.number(1);
            return {};
        });
    };
    return count(countMarks, [&](const QString &type) -> qint64 & { return uses.types[type].marks; })
        .and_then([&] { return count(countEntities, [&](const QString &type) -> qint64 & { return uses.types[type].names; }); })
        .and_then([&] { return count(countRelations, [&](const QString &type) -> qint64 & { return uses.relationTypes[type]; }); })
        .transform([&] { return uses; });
}

}
