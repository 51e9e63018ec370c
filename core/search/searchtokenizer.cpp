// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/searchtokenizer.h"

#include "core/project/sqlitedatabase.h"
#include "core/search/searchterms.h"

#include <sqlite3.h>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

using Report = int (*)(void *, int flags, const char *token, int length, int begin, int end);

int create(void *, const char **, int, Fts5Tokenizer **tokenizer)
{
    static int stateless; // FTS5 wants something that is not null
    *tokenizer = reinterpret_cast<Fts5Tokenizer *>(&stateless);
    return SQLITE_OK;
}

void remove(Fts5Tokenizer *) { }

int tokenize(Fts5Tokenizer *, void *context, int, const char *text, int length, Report report)
{
    constexpr auto separator = char(formSeparator);
    bool another = false; // a further form of the word before
    for (int begin = 0; begin < length;) {
        int end = begin;
        while (end < length && text[end] != ' ' && text[end] != separator) {
            ++end;
        }
        if (end > begin) {
            if (const int code = report(context, another ? FTS5_TOKEN_COLOCATED : 0, text + begin, end - begin, begin, end); code != SQLITE_OK) {
                return code;
            }
        }
        another = end < length && text[end] == separator;
        begin = end + 1;
    }
    return SQLITE_OK;
}

fts5_api *apiOf(sqlite3 *handle)
{
    fts5_api *api = nullptr;
    sqlite3_stmt *statement = nullptr;
    if (sqlite3_prepare_v2(handle, "SELECT fts5(?1)", -1, &statement, nullptr) == SQLITE_OK) {
        sqlite3_bind_pointer(statement, 1, static_cast<void *>(&api), "fts5_api_ptr", nullptr);
        sqlite3_step(statement);
    }
    sqlite3_finalize(statement);
    return api;
}

}

Result<void> registerSearchTokenizer(SqliteDatabase &database)
{
    auto *api = apiOf(database.handle());
    if (!api) {
        return failure(ErrorCode::StorageFailed, database.subject(), u"no FTS5"_s);
    }
    fts5_tokenizer tokenizer{create, remove, tokenize};
    if (const int code = api->xCreateTokenizer(api, "hashiya", nullptr, &tokenizer, nullptr); code != SQLITE_OK) {
        return std::unexpected(database.error(code));
    }
    return {};
}

}
