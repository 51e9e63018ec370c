// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>
#include <QStringView>

#include <optional>

struct sqlite3_stmt;

namespace Hashiya {

class SqliteDatabase;

/// One run of a prepared statement; parameters count from 1, columns from 0, as in SQLite. Borrowed from its database, which outlives it;
/// ready for the next run when it goes.
///
/// A parameter that cannot be taken (too long, no memory) makes the next step() fail.
class SqliteStatement
{
public:
    SqliteStatement(SqliteDatabase &database, sqlite3_stmt *statement);
    SqliteStatement(SqliteStatement &&other) noexcept;
    SqliteStatement &operator=(SqliteStatement &&) = delete;
    ~SqliteStatement();

    SqliteStatement &bind(int parameter, qint64 value);
    SqliteStatement &bind(int parameter, double value);
    SqliteStatement &bind(int parameter, QStringView value); ///< an empty string, never NULL
    SqliteStatement &bind(int parameter, const QByteArray &utf8);
    /// Parameters from 1 on.
    template <typename... Values>
    SqliteStatement &bindAll(const Values &...values)
    {
        int parameter = 0;
        (bind(++parameter, values), ...);
        return *this;
    }

    /// True: a row is there to be read; false: no more rows.
    [[nodiscard]] Result<bool> step();
    /// Runs a statement that gives no rows; it can then be bound and run again.
    [[nodiscard]] Result<void> run();
    /// The next parameters of a statement that has given its rows.
    void reset();

    [[nodiscard]] qint64 number(int column) const;
    [[nodiscard]] double real(int column) const;
    [[nodiscard]] QString text(int column) const; ///< empty for NULL
    [[nodiscard]] QByteArray utf8(int column) const; ///< empty for NULL

private:
    void remember(int code);

    SqliteDatabase *m_database;
    sqlite3_stmt *m_statement; ///< nullptr after a move
    std::optional<Error> m_failure; ///< of a bind
};

/// Calls `read` with each row of a bound statement, or gives its error; ends with the first error that `read` gives. `read` may return nothing.
template <typename Read>
[[nodiscard]] Result<void> forEachRow(Result<SqliteStatement> rows, const Read &read)
{
    if (!rows) {
        return std::unexpected(rows.error());
    }
    while (true) {
        const auto row = rows->step();
        if (!row) {
            return std::unexpected(row.error());
        }
        if (!*row) {
            return {};
        }
        if constexpr (std::is_void_v<decltype(read(std::as_const(*rows)))>) {
            read(std::as_const(*rows));
        } else if (auto done = read(std::as_const(*rows)); !done) {
            return done;
        }
    }
}

}
