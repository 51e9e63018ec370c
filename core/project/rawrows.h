// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace Hashiya {

/// A row as its bytes lie in a page, of a table that nobody knows.
struct RawRow
{
    qint64 id = 0;
    /// Bytes of texts, numbers in decimal digits; nullopt for NULL and for real numbers.
    QList<std::optional<QByteArray>> columns;
    /// The rest of it is lost: the text that it was in is cut, columns behind that are nullopt.
    bool isCut = false;
};

/// Calls `take` with every row that lies in a page of a table with row ids, whether or not anything still points to the page: rows in free pages and older ones are among
/// them, so that whoever takes one must know it by something else, like a hash. The file is opened as bytes. Rows that make no sense are passed over.
void forEachRawRow(const QString &file, const std::function<void(const RawRow &)> &take);

}
