// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/damagedproject.h"

#include "core/project/durablefiles.h"
#include "core/project/safeopen.h"
#include "core/project/schema.h"

#include <QFile>
#include <QFileInfo>
#include <QSet>
#include <QtEndian>

#include <algorithm>
#include <limits>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

/// Of a gap between readable rows, so many numbers are asked for one by one.
constexpr qint64 mostProbes = 50'000;
/// After so many in a row that are not to be had, the others are given up: a page that is lost has no more rows of ours.
constexpr qint64 mostMisses = 200;

constexpr qsizetype pageSizeAt = 16;
constexpr qsizetype pageCountAt = 28;
constexpr qsizetype freeListAt = 32; ///< first page and number of pages, 4 bytes each

constexpr auto journal = "-journal"_L1;

Result<void> copyFile(const QString &path, const QString &copy)
{
    QFile from(path);
    QFile to(copy);
    if (!from.open(QIODevice::ReadOnly)) {
        return failure(ErrorCode::FileUnreadable, path, from.errorString());
    }
    if (!to.open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        return failure(ErrorCode::WriteFailed, copy, to.errorString());
    }
    constexpr qint64 chunk = 1 << 20;
    while (true) {
        // A device that fails in the middle leaves what comes before it.
        const auto bytes = from.read(chunk);
        if (bytes.isEmpty()) {
            break;
        }
        if (to.write(bytes) != bytes.size()) {
            return failure(to.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::WriteFailed, copy, to.errorString());
        }
    }
    return to.flush() ? Result<void>() : failure(ErrorCode::DiskFull, copy, to.errorString());
}

Result<void> copyDamaged(const QString &path, const QString &copy)
{
    const QFileInfo file(path);
    if (!file.exists()) {
        return failure(ErrorCode::FileNotFound, path);
    }
    if (!file.isFile()) {
        return failure(ErrorCode::NotAFile, path);
    }
    if (file.size() == 0) {
        return failure(ErrorCode::ProjectEmptyFile, path);
    }
    return copyFile(file.canonicalFilePath(), copy).and_then([&] {
        const QString left = file.canonicalFilePath() + journal;
        return QFileInfo::exists(left) ? copyFile(left, copy + journal) : Result<void>();
    });
}

Result<std::unique_ptr<SqliteDatabase>> openWithTables(const QString &copy, const QString &subject)
{
    return SqliteDatabase::open(copy, subject, SqliteDatabase::Access::ReadWrite).and_then([&](std::unique_ptr<SqliteDatabase> &&database) {
        return database->execute("PRAGMA mmap_size = 0; PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY")
            .and_then([&] { return database->number("SELECT count(*) FROM sqlite_schema WHERE type = 'table' AND sql LIKE 'CREATE TABLE %' AND name IN ('article', 'article_text', 'annotation')"); })
            .and_then([&](qint64 tables) -> Result<std::unique_ptr<SqliteDatabase>> {
                if (tables < 3) {
                    return failure(ErrorCode::ProjectDamaged, subject, u"the list of tables is lost"_s);
                }
                return std::move(database);
            });
    });
}

/// The pages of a new project in which its tables are listed: the first one, and those that it points to where the list is longer.
QList<quint32> pagesOfTheList(const QByteArray &firstPage)
{
    constexpr qsizetype head = 100;
    constexpr quint8 interior = 5;
    constexpr qsizetype headLength = 12;
    QList<quint32> pages{1};
    if (quint8(firstPage.at(head)) == interior) {
        pages.append(qFromBigEndian<quint32>(firstPage.constData() + head + 8));
        const auto cells = qFromBigEndian<quint16>(firstPage.constData() + head + 3);
        for (qsizetype cell = 0; cell < cells; ++cell) {
            const auto at = qFromBigEndian<quint16>(firstPage.constData() + head + headLength + 2 * cell);
            pages.append(qFromBigEndian<quint32>(firstPage.constData() + at));
        }
    }
    return pages;
}

/// Gives the copy the list of tables of a new project: their places are the same in every project that was made in this format.
Result<void> putListOfTables(const QString &copy, const QString &subject)
{
    const QString fresh = copy + u".new"_s;
    removeDatabase(fresh);
    const auto made = SqliteDatabase::open(fresh, subject, SqliteDatabase::Access::Create).and_then([](std::unique_ptr<SqliteDatabase> &&database) {
        return fillNewProject(*database, Tagset::standard());
    });
    if (!made) {
        return made;
    }
    QFile from(fresh);
    QFile to(copy);
    if (!from.open(QIODevice::ReadOnly) || !to.open(QIODevice::ReadWrite)) {
        return failure(ErrorCode::WriteFailed, copy);
    }
    const auto header = from.peek(100);
    const qint64 pageSize = qFromBigEndian<quint16>(header.constData() + pageSizeAt);
    auto firstPage = from.peek(pageSize);
    const auto list = pagesOfTheList(firstPage);
    // A file that was cut may end before them, or before where a table begins, which SQLite takes for a list that is damaged.
    const auto pages = std::max({(to.size() + pageSize - 1) / pageSize, qint64(*std::ranges::max_element(list)), from.size() / pageSize});
    qToBigEndian(quint32(pages), firstPage.data() + pageCountAt);
    qToBigEndian(quint64(0), firstPage.data() + freeListAt);
    bool written = to.size() >= pages * pageSize || to.resize(pages * pageSize);
    for (const auto number : list) {
        const auto at = (qint64(number) - 1) * pageSize;
        const auto page = number == 1 ? firstPage : from.seek(at) ? from.read(pageSize) : QByteArray();
        written = written && to.seek(at) && to.write(page) == page.size();
    }
    written = written && to.flush();
    from.close();
    removeDatabase(fresh);
    QFile::remove(copy + journal); // it belongs to the pages that were lost
    return written ? Result<void>() : failure(ErrorCode::DiskFull, copy);
}

QByteArray selection(const DamagedProject::Table &table, const char *condition)
{
    QByteArray sql = QByteArray("SELECT ") + table.columns + ", " + table.key + " FROM " + table.name + " WHERE ";
    sql += table.isByArticle ? "article_id = ?1" : "?1 = 0";
    return sql + " AND " + QByteArray(condition).replace("KEY", table.key);
}

/// Reads the rows of one table around a gap. The key comes as an extra column at the end.
class GapReader
{
public:
    GapReader(SqliteDatabase &database, const DamagedProject::Table &table, qint64 article, const std::function<void(const SqliteStatement &)> &take)
        : m_database(database)
        , m_table(table)
        , m_article(table.isByArticle ? article : 0)
        , m_take(take)
        , m_keyColumn(int(QByteArray(table.columns).count(',')) + 1)
    {
    }

    /// True where every row was read.
    bool read()
    {
        constexpr auto lowest = std::numeric_limits<qint64>::min();
        constexpr auto highest = std::numeric_limits<qint64>::max();
        auto below = lowest;
        if (readRun(selection(m_table, "KEY > ?2 ORDER BY KEY"), lowest, [&](qint64 key) {
                const bool isNext = key > below;
                below = key;
                return isNext;
            })) {
            return true;
        }
        auto above = highest;
        std::ignore = readRun(selection(m_table, "KEY < ?2 ORDER BY KEY DESC"), highest, [&](qint64 key) {
            const bool isNext = key < above && key > below;
            above = isNext ? key : above;
            return isNext;
        });
        const auto from = std::max<qint64>(below, 0) + 1;
        const auto to = above - from > mostProbes ? from + mostProbes : above;
        const auto probe = selection(m_table, "KEY = ?2");
        for (auto key = from, lastFound = from; key < to && key - lastFound < mostMisses; ++key) {
            std::ignore = readRun(probe, key, [&](qint64 found) {
                lastFound = key;
                return found == key;
            });
        }
        return false;
    }

private:
    /// Ends at the first row that cannot be read or that `accept` does not want; true at the end of all rows.
    bool readRun(const QByteArray &sql, qint64 bound, const std::function<bool(qint64)> &accept)
    {
        auto row = m_database.statement(std::string_view(sql.constData(), size_t(sql.size())), m_article, bound);
        while (row) {
            const auto found = row->step();
            if (!found) {
                return false;
            }
            if (!*found) {
                return true;
            }
            const auto key = row->number(m_keyColumn);
            if (!accept(key)) {
                return false;
            }
            if (!m_taken.contains(key)) {
                m_taken.insert(key);
                m_take(*row);
            }
        }
        return false;
    }

    SqliteDatabase &m_database;
    const DamagedProject::Table &m_table;
    qint64 m_article;
    const std::function<void(const SqliteStatement &)> &m_take;
    int m_keyColumn;
    QSet<qint64> m_taken;
};

}

DamagedProject::DamagedProject(QString copy, std::unique_ptr<SqliteDatabase> database, bool isLayoutGuessed)
    : m_copy(std::move(copy))
    , m_database(std::move(database))
    , m_isLayoutGuessed(isLayoutGuessed)
{
}

DamagedProject::~DamagedProject()
{
    m_database.reset();
    if (!m_copy.isEmpty()) {
        removeDatabase(m_copy);
    }
}

Result<DamagedProject> DamagedProject::open(const QString &path, const QString &copy)
{
    removeDatabase(copy);
    if (const auto copied = copyDamaged(path, copy); !copied) {
        removeDatabase(copy);
        return std::unexpected(copied.error());
    }
    bool isLayoutGuessed = false;
    auto database = openWithTables(copy, path);
    if (!database) {
        isLayoutGuessed = true;
        database = putListOfTables(copy, path).and_then([&] { return openWithTables(copy, path); });
    }
    if (!database) {
        removeDatabase(copy);
        return std::unexpected(database.error());
    }
    return DamagedProject(copy, std::move(*database), isLayoutGuessed);
}

bool DamagedProject::forEachRowOf(const Table &table, qint64 article, const std::function<void(const SqliteStatement &)> &take)
{
    return GapReader(*m_database, table, article, take).read();
}

bool DamagedProject::forEachRowOf(std::string_view sql, const std::function<void(const SqliteStatement &)> &take)
{
    return forEachRow(m_database->statement(sql), take).has_value();
}

bool DamagedProject::hasTable(const QString &name)
{
    bool has = false;
    const auto read = forEachRow(m_database->statement("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?1", name), [&](const SqliteStatement &) { has = true; });
    return has || !read;
}

void DamagedProject::forEachRawRow(const std::function<void(const RawRow &)> &take) const
{
    Hashiya::forEachRawRow(m_copy, take);
}

}
