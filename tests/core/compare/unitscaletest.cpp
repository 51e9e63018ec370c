// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/unitscale.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class UnitScaleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measuresEachDimensionInOneBase();
    void leavesTemperaturesAndUnknownUnitsAlone();
};

void UnitScaleTest::measuresEachDimensionInOneBase()
{
    QCOMPARE(unitScale(u"ha"_s)->dimension, unitScale(u"km2"_s)->dimension);
    QCOMPARE(unitScale(u"ha"_s)->factor.times(Decimal(100)), unitScale(u"km2"_s)->factor);
    QCOMPARE(unitScale(u"GW"_s)->factor, *unitScale(u"MW"_s)->factor.times(Decimal(1000)));
    QVERIFY(unitScale(u"MW"_s)->dimension != unitScale(u"MWh"_s)->dimension);
    QCOMPARE(unitScale(u"mi"_s)->factor, *Decimal::fromString(u"1609.344"));
}

void UnitScaleTest::leavesTemperaturesAndUnknownUnitsAlone()
{
    QVERIFY(!unitScale(u"°C"_s));
    QVERIFY(!unitScale(u"USD"_s));
    QVERIFY(!unitScale(QString()));
}

QTEST_GUILESS_MAIN(UnitScaleTest)
#include "unitscaletest.moc"
