// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/figures/figuresteps.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class FigureStepsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void saysNothingOfANumberAsItStands()
    {
        FigureSteps steps(QString(), Decimal(5));
        steps.multiply(1);
        steps.divide(1);
        steps.add(Decimal(0));
        steps.negate();
        QCOMPARE(steps.text(Decimal(5)), QString());
    }

    void keepsEachStepInItsOrder()
    {
        FigureSteps shared(QString(), Decimal(5));
        shared.multiply(1'000'000);
        QCOMPARE(shared.text(Decimal(5'000'000)), u"5 × 1,000,000 = 5,000,000"_s);

        FigureSteps coins(u"5 + 20"_s, Decimal(25));
        coins.divide(100);
        QCOMPARE(coins.text(*Decimal::fromString(u"0.25")), u"(5 + 20) ÷ 100 = 0.25"_s);

        FigureSteps more(QString(), Decimal(20));
        more.add(*Decimal::fromString(u"0.43"));
        QCOMPARE(more.text(*Decimal::fromString(u"20.43")), u"20 + 0.43 = 20.43"_s);

        FigureSteps below(u"5 + 20"_s, Decimal(25));
        below.negate();
        QCOMPARE(below.text(Decimal(-25)), u"-(5 + 20) = -25"_s);
    }
};

QTEST_GUILESS_MAIN(FigureStepsTest)
#include "figurestepstest.moc"
