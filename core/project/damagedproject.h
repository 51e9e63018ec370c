// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/rawrows.h"
#include "core/project/sqlitedatabase.h"

#include <functional>
#include <memory>

namespace Hashiya {

/// A damaged project, read row by row around what cannot be read. Works on a copy of its own: the file itself is opened once, to copy it.
class DamagedProject
{
public:
    /// Copies the file (and what an interrupted save left beside it) to `copy`, which is removed when this goes. No connection of this program has the file open.
    /// Errors: FileNotFound, NotAFile, FileUnreadable, ProjectEmptyFile, WriteFailed, DiskFull, ProjectDamaged where not even its tables can be found.
    [[nodiscard]] static Result<DamagedProject> open(const QString &path, const QString &copy);
    DamagedProject(DamagedProject &&) noexcept = default;
    DamagedProject &operator=(DamagedProject &&) = delete;
    ~DamagedProject();

    /// Rows of one table whose key is one number, or one number within an article.
    struct Table
    {
        const char *name;
        const char *key; ///< column of the number
        const char *columns; ///< all of them, with commas
        bool isByArticle; ///< its first column is article_id
    };
    /// Calls `take` with each row that can be read, each once, in no order that counts; rows of `article` where the table is by article. False where rows may be missing.
    [[nodiscard]] bool forEachRowOf(const Table &table, qint64 article, const std::function<void(const SqliteStatement &)> &take);
    /// Calls `take` with the rows of any query until one cannot be read. False where that was before the end.
    [[nodiscard]] bool forEachRowOf(std::string_view sql, const std::function<void(const SqliteStatement &)> &take);

    /// Older formats lack some.
    [[nodiscard]] bool hasTable(const QString &name);

    /// Calls `take` with every row in any page (see rawrows.h).
    void forEachRawRow(const std::function<void(const RawRow &)> &take) const;

    /// The list of tables was lost and is taken to be that of a new project.
    [[nodiscard]] bool isLayoutGuessed() const { return m_isLayoutGuessed; }

private:
    DamagedProject(QString copy, std::unique_ptr<SqliteDatabase> database, bool isLayoutGuessed);

    QString m_copy;
    std::unique_ptr<SqliteDatabase> m_database;
    bool m_isLayoutGuessed;
};

}
