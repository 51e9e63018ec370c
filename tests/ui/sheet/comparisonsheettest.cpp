// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/testdocument.h"
#include "ui/sheet/comparisonsheet.h"

using namespace Hashiya;
using namespace Qt::StringLiterals;

class ComparisonSheetTest : public QObject
{
    Q_OBJECT

    /// A report on the cost of a market, which is marked as so many dollars.
    static TestDocument report(const QString &millions, const QString &number)
    {
        TestDocument document(u"افتتاح السوق\nبلغت كلفة سوق الميناء %1 مليون دولار"_s.arg(millions));
        const auto id = document.mark(millions + u" مليون دولار"_s, u"money"_s);
        auto mark = document.at(id);
        Figure figure;
        figure.kind = FigureKind::Money;
        figure.number = Decimal::fromString(number);
        figure.unit = u"USD"_s;
        mark.value = figure;
        document.apply(ChangeAnnotation{mark});
        return document;
    }

private Q_SLOTS:
    void putsBothValuesInOneRow()
    {
        const auto first = report(u"4"_s, u"4000000"_s);
        const auto second = report(u"5"_s, u"5000000"_s);
        const auto sheet = comparisonSheet(*first, *second, compare(*first, *second), {u"ريم"_s, QDate(2026, 3, 15)});
        QCOMPARE(sheet.tables.size(), 1);
        const auto &row = sheet.tables.at(0).rows.at(0);
        QVERIFY(row.at(0).at(0).runs.at(0).text.contains(u"4 مليون دولار"));
        QVERIFY(row.at(1).at(0).runs.at(0).text.contains(u"5 مليون دولار"));
        QCOMPARE(row.at(1).constLast().runs.size(), 3); // the context
        QCOMPARE(row.at(2).at(0).runs.at(0).style, SheetStyle::Strong);
        QVERIFY2(row.at(2).at(1).runs.at(0).text.contains(u"+25%"), qPrintable(row.at(2).at(1).runs.at(0).text));
    }

    void saysNothingOfWhatOneSideLacks()
    {
        const auto first = report(u"4"_s, u"4000000"_s);
        const TestDocument second(u"خبر آخر عن المناخ"_s);
        const auto sheet = comparisonSheet(*first, *second, compare(*first, *second), {u"ريم"_s, QDate(2026, 3, 15)});
        QCOMPARE(sheet.tables.at(0).rows.at(0).at(1).size(), 1);
        QCOMPARE(sheet.tables.at(0).rows.at(0).at(1).at(0).runs.at(0).text, u"–"_s);
    }
};

QTEST_MAIN(ComparisonSheetTest)
#include "comparisonsheettest.moc"
