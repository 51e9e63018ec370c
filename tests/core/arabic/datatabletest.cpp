// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/arabic/datatable.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class DataTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void passesOverCommentsAndEmptyLines()
    {
        const DataTable table = DataTable::parse(u"# head\n\nدولار\tUSD\n \n\tEUR \r\n"_s);
        QCOMPARE(table.rows.size(), 2);
        QCOMPARE(table.rows.at(0), (QStringList{u"دولار"_s, u"USD"_s}));
        QCOMPARE(table.rows.at(1), (QStringList{QString(), u"EUR"_s}));
    }

    void givesAnEmptyFieldPastTheEnd()
    {
        const QStringList row{u"a"_s};
        QCOMPARE(fieldOf(row, 0), u"a");
        QVERIFY(fieldOf(row, 1).isEmpty());
    }

    void loadsATableOfTheProgram() { QVERIFY(DataTable::load(u"clitic_lookalikes"_s).rows.size() > 20); }
};

QTEST_GUILESS_MAIN(DataTableTest)
#include "datatabletest.moc"
