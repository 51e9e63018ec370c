// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/searchlookup.h"

#include "core/project/sqlitedatabase.h"

#include <algorithm>
#include <cmath>
#include <variant>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

/// "w1 w2" or, of the beginning of a word, "w1 w2" *.
QString phraseOf(const SearchWords &words)
{
    QString phrase = u'"' + words.words.join(u' ') + u'"';
    return words.prefix ? phrase + u" *"_s : phrase;
}

/// SQL that grows with its parameters; the text itself never holds anything of the query's.
struct Sql
{
    QByteArray text;
    QList<std::variant<qint64, double, QString>> values;

    /// A parameter's place.
    template <typename T>
    QByteArray operator()(const T &value)
    {
        values.append(value);
        return '?' + QByteArray::number(values.size());
    }
    Result<SqliteStatement> prepared(SqliteDatabase &database) const
    {
        return database.statement(std::string_view(text.constData(), size_t(text.size()))).transform([this](SqliteStatement &&statement) {
            for (qsizetype i = 0; i < values.size(); ++i) {
                std::visit([&](const auto &value) { statement.bind(int(i + 1), value); }, values.at(i));
            }
            return std::move(statement);
        });
    }
};

/// By what SQLite is to look marks up: an index for a condition, or the article alone ("+" keeps a column from its indexes).
enum class LookUp { ByCondition, ByArticle };

/// The numbers of types as a list of SQL; -1 for one that no article has.
Result<QByteArray> typeNumbers(SqliteDatabase &index, const QStringList &types)
{
    QByteArrayList numbers;
    for (const auto &key : types) {
        const auto number = index.statement("SELECT id FROM type WHERE key = ?1", key).and_then([](SqliteStatement &&row) {
            return row.step().transform([&](bool found) { return found ? row.number(0) : -1; });
        });
        if (!number) {
            return std::unexpected(number.error());
        }
        numbers.append(QByteArray::number(*number));
    }
    return numbers.join(", ");
}

/// What keeps SQLite from an index on a column.
QByteArray signOf(LookUp by)
{
    return by == LookUp::ByArticle ? "+" : "";
}

Result<void> appendTypes(SqliteDatabase &index, const MarkCondition &condition, LookUp by, Sql &sql)
{
    if (condition.types.isEmpty()) {
        return {};
    }
    return typeNumbers(index, condition.types).transform([&](const QByteArray &numbers) { sql.text += " AND " + signOf(by) + "type IN (" + numbers + ')'; });
}

/// What holds of the columns of `mark`, with `AND` before each.
Result<void> appendMark(SqliteDatabase &index, const MarkCondition &condition, LookUp by, Sql &sql)
{
    const auto sign = signOf(by);
    if (auto types = appendTypes(index, condition, by, sql); !types) {
        return types;
    }
    if (condition.hasValue()) {
        sql.text += " AND " + sign + "low <= high AND " + sign + "high >= " + sql(condition.low) + " AND " + sign + "low <= " + sql(condition.high);
    }
    if (!condition.unit.isEmpty()) {
        sql.text += " AND " + sign + "unit = " + sql(condition.unit);
    }
    if (!condition.name.words.isEmpty()) {
        sql.text += " AND " + sign + "name > 0 AND " + sign + "name IN (SELECT rowid FROM name_words WHERE name_words MATCH " + sql(phraseOf(condition.name)) + ')';
    }
    if (condition.verification) {
        sql.text += " AND " + sign + "verification > 0 AND " + sign + "verification = " + sql(qint64(*condition.verification));
    }
    sql.text += " AND " + sign + (condition.state ? "state = " + sql(qint64(*condition.state)) : QByteArray("state <> 2"));
    return {};
}

/// Whether the least and the greatest value of each article tell enough: a bound on one side, of types that are known.
bool isToldByExtents(const MarkCondition &condition)
{
    return condition.hasValue() && (std::isinf(condition.low) || std::isinf(condition.high)) && !condition.types.isEmpty() && condition.name.words.isEmpty()
        && !condition.verification && !condition.state;
}

Result<void> appendExtents(SqliteDatabase &index, const MarkCondition &condition, Sql &sql)
{
    return typeNumbers(index, condition.types).transform([&](const QByteArray &numbers) {
        sql.text += " AND a.id IN (SELECT article FROM extent WHERE type IN (" + numbers + ')';
        if (!condition.unit.isEmpty()) {
            sql.text += " AND unit = " + sql(condition.unit);
        }
        sql.text += " AND greatest >= " + sql(condition.low) + " AND least <= " + sql(condition.high) + ')';
    });
}

/// Marks by which the articles of a condition are found: by the name, which is rare; by the check; by the value; or by the counts alone.
Result<void> appendArticles(SqliteDatabase &index, const MarkCondition &condition, Sql &sql)
{
    if (isToldByExtents(condition)) {
        return appendExtents(index, condition, sql);
    }
    const bool onlyCounts = condition.name.words.isEmpty() && !condition.verification && !condition.hasValue() && condition.unit.isEmpty();
    if (!onlyCounts) {
        const bool byValue = condition.hasValue() && !condition.types.isEmpty();
        const QByteArray path = !condition.name.words.isEmpty() ? " INDEXED BY mark_by_name"
            : condition.verification                            ? " INDEXED BY mark_by_verification"
            : byValue                                           ? " INDEXED BY mark_by_value"
                                                                : "";
        sql.text += " AND a.id IN (SELECT article FROM mark" + path + " WHERE 1";
        return appendMark(index, condition, LookUp::ByCondition, sql).transform([&] { sql.text += ')'; });
    }
    const QByteArray counted = !condition.state ? "suggested + confirmed"
        : *condition.state == AnnotationState::Suggested ? "suggested"
        : *condition.state == AnnotationState::Confirmed ? "confirmed"
                                                         : "rejected";
    sql.text += " AND a.id IN (SELECT article FROM tally WHERE " + counted + " > 0";
    return appendTypes(index, condition, LookUp::ByCondition, sql).transform([&] { sql.text += ')'; });
}

Result<Sql> sqlOf(SqliteDatabase &index, const SearchQuery &query)
{
    Sql sql;
    sql.text = "SELECT a.id, a.day FROM article a WHERE a.stale < 2";
    if (const auto match = matchOf(query); !match.isEmpty()) {
        sql.text += " AND a.id IN (SELECT rowid FROM words WHERE words MATCH " + sql(QString::fromUtf8(match)) + ')';
    }
    for (const auto &words : query.words) {
        if (words.excluded) {
            sql.text += " AND a.id NOT IN (SELECT rowid FROM words WHERE words MATCH " + sql(phraseOf(words)) + ')';
        }
    }
    for (const auto &condition : query.marks) {
        if (const auto appended = appendArticles(index, condition, sql); !appended) {
            return std::unexpected(appended.error());
        }
    }
    if (query.from.isValid()) {
        sql.text += " AND a.day >= " + sql(query.from.toJulianDay());
    }
    if (query.to.isValid()) {
        sql.text += " AND a.day > 0 AND a.day <= " + sql(query.to.toJulianDay());
    }
    for (const auto &tag : query.tags) {
        sql.text += " AND instr(a.tags, " + sql(QString(u'\n' + tag + u'\n')) + ") > 0";
    }
    if (!query.folder.isEmpty()) {
        const auto folder = sql(query.folder);
        sql.text += " AND (a.folder = " + folder + " OR substr(a.folder, 1, length(" + folder + ") + 1) = " + folder + " || '/')";
    }
    return sql;
}

}

QByteArray matchOf(const SearchQuery &query)
{
    QStringList parts;
    for (const auto &words : query.words) {
        if (!words.excluded && !words.words.isEmpty()) {
            parts.append(phraseOf(words));
        }
    }
    for (const auto &[column, words] : {std::pair(u"source"_s, &query.source), std::pair(u"author"_s, &query.author), std::pair(u"title"_s, &query.title)}) {
        if (!words->words.isEmpty()) {
            parts.append(column + u" : "_s + phraseOf(*words));
        }
    }
    return parts.join(u" AND "_s).toUtf8();
}

Result<QList<FoundArticle>> findArticles(SqliteDatabase &index, const SearchQuery &query)
{
    const auto sql = sqlOf(index, query);
    if (!sql) {
        return std::unexpected(sql.error());
    }
    QList<FoundArticle> found;
    const auto read = forEachRow(sql->prepared(index), [&](const SqliteStatement &row) { found.append({{row.number(0)}, row.number(1)}); });
    std::ranges::sort(found, [](const FoundArticle &a, const FoundArticle &b) { return std::pair(a.day, a.article) > std::pair(b.day, b.article); });
    return read.transform([&] { return found; });
}

Result<QList<TextRange>> findMarks(SqliteDatabase &index, ArticleId article, const SearchQuery &query)
{
    QList<TextRange> ranges;
    for (const auto &condition : query.marks) {
        Sql sql;
        sql.text = "SELECT begin_utf16, end_utf16 FROM mark WHERE article = " + sql(article.number);
        const auto read = appendMark(index, condition, LookUp::ByArticle, sql).and_then([&] {
            return forEachRow(sql.prepared(index), [&](const SqliteStatement &row) {
                ranges.append(TextRange(row.number(0), row.number(1)));
            });
        });
        if (!read) {
            return std::unexpected(read.error());
        }
    }
    std::ranges::sort(ranges);
    const auto again = std::ranges::unique(ranges); // what several conditions have in common
    ranges.erase(again.begin(), again.end());
    return ranges;
}

Result<QList<FoundFigure>> findFigures(SqliteDatabase &index, const SearchQuery &query, qsizetype most)
{
    QList<FoundFigure> figures;
    if (query.marks.isEmpty()) {
        return figures;
    }
    const auto articles = findArticles(index, query);
    if (!articles) {
        return std::unexpected(articles.error());
    }
    for (const auto &found : *articles) {
        if (figures.size() >= most) {
            break;
        }
        if (found.day == 0) {
            continue;
        }
        Sql sql;
        sql.text = "SELECT begin_utf16, end_utf16, low, high FROM mark WHERE +low <= high AND article = " + sql(found.article.number);
        const auto read = appendMark(index, query.marks.constFirst(), LookUp::ByArticle, sql).and_then([&] {
            return forEachRow(sql.prepared(index), [&](const SqliteStatement &row) {
                figures.append({found.article, found.day, TextRange(row.number(0), row.number(1)), row.real(2), row.real(3)});
            });
        });
        if (!read) {
            return std::unexpected(read.error());
        }
    }
    figures.resize(std::min(figures.size(), most));
    return figures;
}

}
