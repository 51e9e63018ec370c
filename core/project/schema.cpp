// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/schema.h"

#include "core/project/sqlitedatabase.h"

#include <QMap>

#include <array>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

// Format 1. SQLite keeps these statements word for word, and checkSchema() compares them so: a released format is never edited.
//
// * Removed rows stay with removed = 1; ids are never given twice.
// * Texts have a table of their own, so that an edit, which changes the counters of the article's row, does not write the text again.
// * Marks, names and relations lie together by article: opening one reads one run of pages.
// * Lists and nested values are JSON; the empty string stands for none.
constexpr auto schema1 = R"sql(
CREATE TABLE project (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    tagset TEXT NOT NULL,
    generator TEXT NOT NULL
) STRICT;
CREATE TABLE setting (
    key TEXT NOT NULL PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE article (
    id INTEGER PRIMARY KEY,
    removed INTEGER NOT NULL CHECK (removed IN (0, 1)),
    display_title TEXT NOT NULL,
    external_id TEXT NOT NULL,
    title TEXT NOT NULL,
    source TEXT NOT NULL,
    author TEXT NOT NULL,
    url TEXT NOT NULL,
    published TEXT NOT NULL,
    language TEXT NOT NULL,
    text_length INTEGER NOT NULL,
    text_sha256 TEXT NOT NULL,
    suggested INTEGER NOT NULL CHECK (suggested >= 0),
    confirmed INTEGER NOT NULL CHECK (confirmed >= 0),
    rejected INTEGER NOT NULL CHECK (rejected >= 0)
) STRICT;
CREATE TABLE article_text (
    article_id INTEGER PRIMARY KEY REFERENCES article (id),
    text TEXT NOT NULL,
    blocks TEXT NOT NULL
) STRICT;
CREATE TABLE annotation (
    article_id INTEGER NOT NULL REFERENCES article (id),
    id INTEGER NOT NULL CHECK (id > 0),
    removed INTEGER NOT NULL CHECK (removed IN (0, 1)),
    type TEXT NOT NULL,
    begin_utf16 INTEGER NOT NULL CHECK (begin_utf16 >= 0),
    end_utf16 INTEGER NOT NULL CHECK (end_utf16 > begin_utf16),
    state TEXT NOT NULL,
    origin_kind TEXT NOT NULL,
    origin_name TEXT NOT NULL,
    origin_rule TEXT NOT NULL,
    origin_evidence TEXT NOT NULL,
    confidence REAL NOT NULL,
    entity INTEGER NOT NULL,
    note TEXT NOT NULL,
    value TEXT NOT NULL,
    attributes TEXT NOT NULL,
    verification TEXT NOT NULL,
    PRIMARY KEY (article_id, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE entity (
    article_id INTEGER NOT NULL REFERENCES article (id),
    id INTEGER NOT NULL CHECK (id > 0),
    removed INTEGER NOT NULL CHECK (removed IN (0, 1)),
    type TEXT NOT NULL,
    name TEXT NOT NULL,
    aliases TEXT NOT NULL,
    external_id TEXT NOT NULL,
    PRIMARY KEY (article_id, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE relation (
    article_id INTEGER NOT NULL REFERENCES article (id),
    id INTEGER NOT NULL CHECK (id > 0),
    removed INTEGER NOT NULL CHECK (removed IN (0, 1)),
    type TEXT NOT NULL,
    from_id INTEGER NOT NULL,
    to_id INTEGER NOT NULL,
    PRIMARY KEY (article_id, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE journal (
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    target INTEGER NOT NULL,
    at TEXT NOT NULL,
    author TEXT NOT NULL,
    label TEXT NOT NULL
) STRICT;
CREATE TABLE journal_change (
    action_id INTEGER NOT NULL REFERENCES journal (id),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    article_id INTEGER NOT NULL REFERENCES article (id),
    edit TEXT NOT NULL,
    inverse TEXT NOT NULL,
    PRIMARY KEY (action_id, position)
) STRICT, WITHOUT ROWID;
)sql";

// Format 2 adds: the text of an article whose text was changed (article_text keeps it as it came, with its hash in article); notes on paragraphs and
// articles; house rules; changes that belong to the project and to no article.
constexpr auto schema2 = R"sql(
CREATE TABLE current_text (
    article_id INTEGER PRIMARY KEY REFERENCES article (id),
    text TEXT NOT NULL,
    blocks TEXT NOT NULL,
    text_sha256 TEXT NOT NULL
) STRICT;
CREATE TABLE note (
    article_id INTEGER NOT NULL REFERENCES article (id),
    id INTEGER NOT NULL CHECK (id > 0),
    removed INTEGER NOT NULL CHECK (removed IN (0, 1)),
    begin_utf16 INTEGER NOT NULL CHECK (begin_utf16 >= 0),
    end_utf16 INTEGER NOT NULL CHECK (end_utf16 >= begin_utf16),
    text TEXT NOT NULL,
    author TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (article_id, id)
) STRICT, WITHOUT ROWID;
CREATE TABLE house_rule (
    key TEXT NOT NULL PRIMARY KEY,
    rule TEXT NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TABLE journal_project_change (
    action_id INTEGER NOT NULL REFERENCES journal (id),
    position INTEGER NOT NULL,
    kind TEXT NOT NULL,
    before TEXT NOT NULL,
    after TEXT NOT NULL,
    PRIMARY KEY (action_id, position)
) STRICT, WITHOUT ROWID;
)sql";

// Format 3 adds folders and tags of articles, and the change of these and of the metadata in the article's row.
constexpr auto schema3 = R"sql(
CREATE TABLE article_shelf (
    article_id INTEGER PRIMARY KEY REFERENCES article (id),
    folder TEXT NOT NULL,
    tags TEXT NOT NULL
) STRICT;
)sql";

/// What each format adds to the one before it.
constexpr std::array schemas{schema1, schema2, schema3};
static_assert(schemas.size() == size_t(projectFormat));

struct SchemaItem
{
    QString type;
    QString table;
    QString sql;

    friend bool operator==(const SchemaItem &, const SchemaItem &) = default;
};

/// By name.
Result<QMap<QString, SchemaItem>> itemsOf(SqliteDatabase &database)
{
    QMap<QString, SchemaItem> items;
    const auto read = forEachRow(database.statement("SELECT name, type, tbl_name, sql FROM sqlite_schema"),
        [&](const SqliteStatement &row) { items.insert(row.text(0), {row.text(1), row.text(2), row.text(3)}); });
    return read.transform([&] { return items; });
}

Result<void> addFormats(SqliteDatabase &database, qint64 after, qint64 upTo)
{
    for (auto format = after; format < upTo; ++format) {
        if (auto made = database.execute(schemas[size_t(format)]); !made) {
            return made;
        }
    }
    return {};
}

/// The tables of a format as SQLite describes them.
Result<QMap<QString, SchemaItem>> expectedItems(qint64 format)
{
    auto memory = SqliteDatabase::open(u":memory:"_s, u":memory:"_s, SqliteDatabase::Access::Create);
    if (!memory) {
        return std::unexpected(memory.error());
    }
    if (const auto created = addFormats(**memory, 0, format); !created) {
        return std::unexpected(created.error());
    }
    return itemsOf(**memory);
}

QString described(const QString &name, const SchemaItem &item)
{
    return item.type + u' ' + name;
}

}

Result<void> createSchema(SqliteDatabase &database)
{
    return addFormats(database, 0, projectFormat);
}

Result<void> upgradeSchema(SqliteDatabase &database, qint64 fromFormat)
{
    return addFormats(database, fromFormat, projectFormat).and_then([&] {
        return database.execute(QByteArray("PRAGMA user_version = " + QByteArray::number(projectFormat)).constData());
    });
}

Result<void> checkSchema(SqliteDatabase &database, qint64 format)
{
    const auto expected = expectedItems(format);
    if (!expected) {
        return std::unexpected(expected.error());
    }
    const auto items = itemsOf(database);
    if (!items) {
        return std::unexpected(items.error());
    }
    for (const auto &[name, item] : items->asKeyValueRange()) {
        if (expected->value(name) != item) {
            return failure(ErrorCode::ProjectHostile, database.subject(), described(name, item));
        }
    }
    for (const auto &[name, item] : expected->asKeyValueRange()) {
        if (!items->contains(name)) {
            return failure(ErrorCode::ProjectDamaged, database.subject(), u"missing "_s + described(name, item));
        }
    }
    return {};
}

Result<void> checkNewerSchema(SqliteDatabase &database)
{
    const auto items = itemsOf(database);
    if (!items) {
        return std::unexpected(items.error());
    }
    for (const auto &[name, item] : items->asKeyValueRange()) {
        const bool isTable = item.type == "table"_L1 && item.sql.startsWith("CREATE TABLE "_L1, Qt::CaseInsensitive);
        if (!isTable && item.type != "index"_L1) {
            return failure(ErrorCode::ProjectHostile, database.subject(), described(name, item));
        }
    }
    return {};
}

}
