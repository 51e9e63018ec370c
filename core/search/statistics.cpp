// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/statistics.h"

#include "core/project/sqlitedatabase.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

/// The stretch of time that a day belongs to.
PeriodCount periodOf(QDate day, int months)
{
    if (months == 0) {
        return {day, day, 0};
    }
    const QDate first(day.year(), months == 12 ? 1 : (day.month() - 1) / months * months + 1, 1);
    return {first, first.addMonths(months).addDays(-1), 0};
}

QList<PeriodCount> periodsBetween(QDate first, QDate last, int months)
{
    QList<PeriodCount> periods;
    for (auto period = periodOf(first, months); period.first <= last; period = periodOf(period.last.addDays(1), months)) {
        periods.append(period);
    }
    return periods;
}

/// The finest stretches that are few enough: days, months, quarters, years.
QList<PeriodCount> fittingPeriods(QDate first, QDate last, qsizetype most)
{
    for (const int months : {0, 1, 3}) {
        const auto days = first.daysTo(last) + 1;
        if (days <= most * std::max(1, months * 31)) {
            if (auto periods = periodsBetween(first, last, months); periods.size() <= most) {
                return periods;
            }
        }
    }
    return periodsBetween(first, last, 12);
}

/// Puts the articles of a query where the questions below find them.
Result<void> choose(SqliteDatabase &index, const SearchQuery &query)
{
    auto ready = index.execute("CREATE TEMP TABLE IF NOT EXISTS chosen (article INTEGER PRIMARY KEY); DELETE FROM chosen");
    const auto found = ready.and_then([&] { return findArticles(index, query); });
    if (!found) {
        return std::unexpected(found.error());
    }
    for (const auto &each : *found) {
        ready = index.statement("INSERT INTO chosen (article) VALUES (?1)", each.article.number).and_then([](SqliteStatement &&row) { return row.run(); });
        if (!ready) {
            return ready;
        }
    }
    return {};
}

}

Result<QList<PeriodCount>> articlesOverTime(SearchIndex &index, const SearchQuery &query, qsizetype most)
{
    return index.find(query).transform([&](QList<FoundArticle> found) {
        found.removeIf([](const FoundArticle &each) { return each.day == 0; });
        if (found.isEmpty()) {
            return QList<PeriodCount>();
        }
        auto periods = fittingPeriods(QDate::fromJulianDay(found.constLast().day), QDate::fromJulianDay(found.constFirst().day), most);
        for (const auto &each : std::as_const(found)) {
            const auto day = QDate::fromJulianDay(each.day);
            const auto period = std::ranges::lower_bound(periods, day, {}, &PeriodCount::last);
            ++period->articles;
        }
        return periods;
    });
}

Result<QList<NameCount>> mostMentioned(SearchIndex &index, const SearchQuery &query, const QStringList &types, qsizetype most)
{
    auto &database = index.database();
    if (const auto chosen = query.isEmpty() ? Result<void>() : choose(database, query); !chosen) {
        return std::unexpected(chosen.error());
    }
    const std::string_view all = R"sql(
SELECT n.key, min(n.label), t.key, count(*), count(DISTINCT m.article) FROM mark m JOIN name n ON n.id = m.name JOIN type t ON t.id = m.type
WHERE m.name > 0 AND m.state <> 2 GROUP BY n.key, t.key ORDER BY 4 DESC, 1)sql";
    const std::string_view ofChosen = R"sql(
SELECT n.key, min(n.label), t.key, count(*), count(DISTINCT m.article) FROM chosen c JOIN mark m ON m.article = c.article JOIN name n ON n.id = m.name
JOIN type t ON t.id = m.type WHERE m.name > 0 AND m.state <> 2 GROUP BY n.key, t.key ORDER BY 4 DESC, 1)sql";
    QList<NameCount> names;
    const auto read = forEachRow(database.statement(query.isEmpty() ? all : ofChosen), [&](const SqliteStatement &row) {
        if (names.size() < most && types.contains(row.text(2)) && !std::ranges::contains(names, row.text(0), &NameCount::key)) {
            names.append({row.text(0), row.text(1), row.text(2), row.number(3), row.number(4)});
        }
    });
    return read.transform([&] { return names; });
}

Result<NamesTogether> namesTogether(SearchIndex &index, const SearchQuery &query, const QStringList &types, qsizetype most)
{
    const auto names = mostMentioned(index, query, types, most);
    if (!names) {
        return std::unexpected(names.error());
    }
    NamesTogether together{*names, {}};
    auto &database = index.database();
    QList<QList<qint64>> articles; ///< of each name, ascending
    const bool all = query.isEmpty();
    for (const auto &name : *names) {
        QList<qint64> ofName;
        const auto sql = all ? std::string_view("SELECT DISTINCT m.article FROM name n JOIN mark m ON m.name = n.id WHERE m.name > 0 AND n.key = ?1 AND m.state <> 2")
                             : std::string_view("SELECT DISTINCT m.article FROM name n JOIN mark m ON m.name = n.id WHERE m.name > 0 AND n.key = ?1 AND m.state <> 2 "
                                                "AND m.article IN (SELECT article FROM chosen)");
        const auto read = forEachRow(database.statement(sql, name.key), [&](const SqliteStatement &row) { ofName.append(row.number(0)); });
        if (!read) {
            return std::unexpected(read.error());
        }
        std::ranges::sort(ofName);
        articles.append(std::move(ofName));
    }
    for (qsizetype a = 0; a < articles.size(); ++a) {
        for (qsizetype b = a + 1; b < articles.size(); ++b) {
            QList<qint64> both;
            std::ranges::set_intersection(articles.at(a), articles.at(b), std::back_inserter(both));
            if (!both.isEmpty()) {
                together.pairs.append({a, b, both.size()});
            }
        }
    }
    return together;
}

}
