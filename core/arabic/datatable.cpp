// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/arabic/datatable.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace Hashiya {

DataTable DataTable::load(const QString &name)
{
    QFile file(u":/hashiya/lexicon/%1.tsv"_s.arg(name));
    [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
    Q_ASSERT_X(opened, "DataTable::load", qPrintable(name));
    return parse(QString::fromUtf8(file.readAll()));
}

DataTable DataTable::parse(QStringView text)
{
    DataTable table;
    for (const QStringView line : text.tokenize(u'\n')) {
        if (line.trimmed().isEmpty() || line.startsWith(u'#')) {
            continue;
        }
        QStringList row;
        for (const QStringView field : line.tokenize(u'\t')) {
            row.append(field.trimmed().toString());
        }
        table.rows.append(row);
    }
    return table;
}

QString fieldOf(const QStringList &row, qsizetype index)
{
    return index < row.size() ? row.at(index) : QString();
}

}
