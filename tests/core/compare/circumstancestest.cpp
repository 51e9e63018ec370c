// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documentbuilder.h"

#include "core/compare/circumstances.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

/// Of the first value that is no date.
Circumstances of(const ComparedDocument &side)
{
    for (const ComparedMark &mark : side.values) {
        if (mark.value.dimension != "date"_L1) {
            return circumstancesOf(side, mark);
        }
    }
    return {};
}

bool others(const DocumentBuilder &first, const DocumentBuilder &second)
{
    const ComparedPair pair(first.document(), second.document());
    return maySpeakOfOthers(of(pair.first()), of(pair.second()));
}

DocumentBuilder candidates(const QString &city, const QString &count)
{
    DocumentBuilder builder(u"بلغ عدد المرشحين في %1 %2 مرشحا."_s.arg(city, count));
    builder.name(u"place"_s, city).count(count, count, u"مرشحا"_s);
    return builder;
}

DocumentBuilder revenue(const QString &quarter, const QString &edtf, const QString &millions)
{
    DocumentBuilder builder(u"بلغت إيرادات الشركة %1 مليون ريال في %2."_s.arg(millions, quarter));
    builder.money(millions + u" مليون ريال"_s, millions + u"000000"_s, u"SAR"_s).date(quarter, edtf);
    return builder;
}

}

class CircumstancesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anotherPlaceIsAnotherBearer()
    {
        QVERIFY(others(candidates(u"جازان"_s, u"132"_s), candidates(u"نجران"_s, u"139"_s)));
        QVERIFY(!others(candidates(u"جازان"_s, u"132"_s), candidates(u"جازان"_s, u"139"_s)));
    }
    void nothingIsSaidWhereOneNamesNobody()
    {
        DocumentBuilder unnamed(u"بلغ عدد المرشحين 139 مرشحا."_s);
        unnamed.count(u"139"_s, u"139"_s, u"مرشحا"_s);
        QVERIFY(!others(candidates(u"جازان"_s, u"132"_s), unnamed));
    }
    void anotherQuarterIsAnotherTime()
    {
        QVERIFY(others(revenue(u"الربع الأول"_s, u"2026-33"_s, u"40"_s), revenue(u"الربع الثاني"_s, u"2026-34"_s, u"45"_s)));
        QVERIFY(!others(revenue(u"الربع الأول"_s, u"2026-33"_s, u"40"_s), revenue(u"الربع الأول"_s, u"2026-33"_s, u"45"_s)));
    }
    void aPriceIsOfItsMoment()
    {
        DocumentBuilder first(u"تراجع الخام إلى 56 دولارا للبرميل."_s);
        first.money(u"56 دولارا"_s, u"56"_s, u"USD"_s);
        DocumentBuilder second(u"تراجع الخام إلى 57 دولارا للبرميل."_s);
        second.money(u"57 دولارا"_s, u"57"_s, u"USD"_s);
        QVERIFY(others(first, second));
    }
};

QTEST_GUILESS_MAIN(CircumstancesTest)
#include "circumstancestest.moc"
