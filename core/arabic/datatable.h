// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace Hashiya {

/// A table of resources/lexicon: UTF-8 lines of fields between tabs. Empty lines and lines that begin with # say nothing.
struct DataTable
{
    QList<QStringList> rows; ///< fields without spaces around them, as written

    /// Reads ":/hashiya/lexicon/<name>.tsv". A missing table is a mistake of the build, not of the world: it is asserted.
    [[nodiscard]] static DataTable load(const QString &name);
    [[nodiscard]] static DataTable parse(QStringView text);
};

/// The field of that number, or an empty string where the row is shorter.
[[nodiscard]] QString fieldOf(const QStringList &row, qsizetype index);

}
