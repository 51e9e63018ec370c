// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/indexschema.h"

#include "core/project/sqlitedatabase.h"

namespace Hashiya {

namespace {

/// Grows with every change of the tables or of what is written into them.
constexpr qint64 indexVersion = 2;

// * words: contentless, rowid is the article's number; the texts stay in the project.
// * name: one row for each set of forms that a name has in some article; name_words has its words under the same number.
// * mark: low > high where a mark has no value; name is 0 for none; state and verification are the enums' numbers; rejected marks are kept.
// * tally: marks of an article by type and state.
// * extent: the least and the greatest value of an article's marks of a type and unit, rejected ones left out.
// * sketch and band: see TextSketch.
constexpr auto schema = R"sql(
CREATE TABLE state (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
CREATE TABLE article (
    id INTEGER PRIMARY KEY,
    stale INTEGER NOT NULL,
    day INTEGER NOT NULL,
    text_sha256 TEXT NOT NULL,
    about TEXT NOT NULL,
    folder TEXT NOT NULL,
    tags TEXT NOT NULL,
    sketch TEXT NOT NULL
);
CREATE INDEX article_stale ON article (id) WHERE stale <> 0;
CREATE VIRTUAL TABLE words USING fts5 (text, title, source, author, labels, content = '', contentless_delete = 1, tokenize = 'hashiya', prefix = '3');
CREATE TABLE name (id INTEGER PRIMARY KEY, key TEXT NOT NULL, label TEXT NOT NULL, forms TEXT NOT NULL UNIQUE);
CREATE VIRTUAL TABLE name_words USING fts5 (forms, content = '', columnsize = 0, tokenize = 'hashiya', prefix = '3');
CREATE TABLE type (id INTEGER PRIMARY KEY, key TEXT NOT NULL UNIQUE);
CREATE TABLE mark (
    article INTEGER NOT NULL,
    id INTEGER NOT NULL,
    type INTEGER NOT NULL,
    begin_utf16 INTEGER NOT NULL,
    end_utf16 INTEGER NOT NULL,
    state INTEGER NOT NULL,
    verification INTEGER NOT NULL,
    low REAL NOT NULL,
    high REAL NOT NULL,
    unit TEXT NOT NULL,
    name INTEGER NOT NULL,
    PRIMARY KEY (article, id)
) WITHOUT ROWID;
CREATE INDEX mark_by_value ON mark (type, high, low, state, unit, article) WHERE low <= high;
CREATE INDEX mark_by_name ON mark (name, type, state, article) WHERE name > 0;
CREATE INDEX mark_by_verification ON mark (verification, article) WHERE verification > 0;
CREATE TABLE tally (
    article INTEGER NOT NULL,
    type INTEGER NOT NULL,
    suggested INTEGER NOT NULL,
    confirmed INTEGER NOT NULL,
    rejected INTEGER NOT NULL,
    PRIMARY KEY (type, article)
) WITHOUT ROWID;
CREATE INDEX tally_by_article ON tally (article);
CREATE TABLE extent (
    article INTEGER NOT NULL,
    type INTEGER NOT NULL,
    unit TEXT NOT NULL,
    least REAL NOT NULL,
    greatest REAL NOT NULL,
    PRIMARY KEY (type, unit, article)
) WITHOUT ROWID;
CREATE INDEX extent_by_article ON extent (article);
CREATE TABLE band (hash INTEGER NOT NULL, article INTEGER NOT NULL, PRIMARY KEY (hash, article)) WITHOUT ROWID;
CREATE INDEX band_by_article ON band (article);
)sql";

}

Result<void> createIndexSchema(SqliteDatabase &database)
{
    return database.execute("BEGIN IMMEDIATE")
        .and_then([&] { return database.execute(schema); })
        .and_then([&] { return database.execute(QByteArray("PRAGMA user_version = " + QByteArray::number(indexVersion)).constData()); })
        .and_then([&] { return database.execute("COMMIT"); });
}

bool isOurIndex(SqliteDatabase &database)
{
    const auto version = database.number("PRAGMA user_version");
    const auto tables = database.number("SELECT count(*) FROM sqlite_schema WHERE name IN ('words', 'mark', 'band', 'name_words', 'extent')");
    return version && *version == indexVersion && tables && *tables == 5;
}

}
