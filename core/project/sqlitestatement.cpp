// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/sqlitestatement.h"

#include "core/project/sqlitedatabase.h"

#include <QStringConverter>

#include <sqlite3.h>

#include <utility>

namespace Hashiya {

SqliteStatement::SqliteStatement(SqliteDatabase &database, sqlite3_stmt *statement)
    : m_database(&database)
    , m_statement(statement)
{
}

SqliteStatement::SqliteStatement(SqliteStatement &&other) noexcept
    : m_database(other.m_database)
    , m_statement(std::exchange(other.m_statement, nullptr))
    , m_failure(std::move(other.m_failure))
{
}

SqliteStatement::~SqliteStatement()
{
    if (m_statement) {
        reset();
    }
}

SqliteStatement &SqliteStatement::bind(int parameter, qint64 value)
{
    remember(sqlite3_bind_int64(m_statement, parameter, value));
    return *this;
}

SqliteStatement &SqliteStatement::bind(int parameter, double value)
{
    remember(sqlite3_bind_double(m_statement, parameter, value));
    return *this;
}

SqliteStatement &SqliteStatement::bind(int parameter, QStringView value)
{
    return bind(parameter, value.toUtf8());
}

SqliteStatement &SqliteStatement::bind(int parameter, const QByteArray &utf8)
{
    // constData() is never null, so that an empty string is not stored as NULL.
    remember(sqlite3_bind_text64(m_statement, parameter, utf8.constData(), sqlite3_uint64(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8));
    return *this;
}

Result<bool> SqliteStatement::step()
{
    if (m_failure) {
        return std::unexpected(*m_failure);
    }
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW) {
        return true;
    }
    if (code == SQLITE_DONE) {
        return false;
    }
    return std::unexpected(m_database->error(code));
}

Result<void> SqliteStatement::run()
{
    const auto row = step();
    reset();
    if (!row) {
        return std::unexpected(row.error());
    }
    Q_ASSERT(!*row);
    return {};
}

void SqliteStatement::reset()
{
    sqlite3_reset(m_statement); // repeats the error of the last step, which has been told
    sqlite3_clear_bindings(m_statement);
    m_failure.reset();
}

qint64 SqliteStatement::number(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double SqliteStatement::real(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QString SqliteStatement::text(int column) const
{
    // Unlike QString::fromUtf8(), keeps a U+FEFF at the beginning.
    QStringDecoder decoder(QStringDecoder::Utf8, QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom);
    return decoder.decode(utf8(column));
}

QByteArray SqliteStatement::utf8(int column) const
{
    const auto *bytes = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return QByteArray(bytes, sqlite3_column_bytes(m_statement, column));
}

void SqliteStatement::remember(int code)
{
    if (code != SQLITE_OK && !m_failure) {
        m_failure = m_database->error(code);
    }
}

}
