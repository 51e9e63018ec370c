// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/agreement/unitizingalpha.h"

#include <QTest>

#include <cmath>

using namespace Hashiya;

class UnitizingAlphaTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /// K. Krippendorff, Measuring the reliability of qualitative text analysis data, Quality and Quantity 38 (2004): two observers, a continuum from 150 to 450, categories
    /// c (observed 0.0144, expected 0.0532) and k (0, 0.0490); together 0.859.
    void isThatOfTheTwoObserversOfKrippendorff()
    {
        constexpr int c = 0;
        constexpr int k = 1;
        constexpr int start = 150;
        const QList<Unit> first{{225 - start, 70, c}, {370 - start, 30, c}, {180 - start, 60, k}, {300 - start, 50, k}};
        const QList<Unit> second{{220 - start, 80, c}, {355 - start, 20, c}, {400 - start, 20, c}, {180 - start, 60, k}, {300 - start, 50, k}};
        const auto alpha = unitizingAlpha({first, second}, 300);
        QVERIFY(alpha);
        QCOMPARE(std::round(*alpha * 1000) / 1000, 0.859);
        const auto ofC = unitizingAlpha({first.first(2), second.first(3)}, 300);
        QCOMPARE(std::round(*ofC * 100) / 100, 0.73); // 1 - 0.0144 / 0.0532
        QCOMPARE(unitizingAlpha({first.last(2), second.last(2)}, 300), 1.0);
    }

    /// Worked by hand after the formula: edges that are one part off on either side, 1 - 0.02 / (43.2 / 356).
    void weighsEdges()
    {
        QCOMPARE(*unitizingAlpha({{{0, 4, 0}}, {{1, 4, 0}}}, 10), 1 - 0.02 / (43.2 / 356));
        QVERIFY(*unitizingAlpha({{{0, 4, 0}}, {{2, 4, 0}}}, 10) < *unitizingAlpha({{{0, 4, 0}}, {{1, 4, 0}}}, 10));
    }

    void weighsWhatOnlyOneSaw()
    {
        const QList<Unit> both{{3, 3, 0}};
        QVERIFY(*unitizingAlpha({both, both + QList<Unit>{{12, 1, 0}}}, 20) > *unitizingAlpha({both, both + QList<Unit>{{12, 5, 0}}}, 20));
        QVERIFY(*unitizingAlpha({both, {{12, 3, 0}}}, 20) < 0);
        QVERIFY(*unitizingAlpha({both, {}}, 20) <= 0);
    }

    void takesUnitsInAnyOrderAndAnnotatorsOfAnyNumber()
    {
        const QList<Unit> one{{0, 4, 0}, {10, 2, 0}};
        const QList<Unit> turned{{10, 2, 0}, {0, 4, 0}};
        const QList<Unit> other{{1, 4, 0}, {20, 5, 0}};
        QCOMPARE(unitizingAlpha({one, other}, 30), unitizingAlpha({other, turned}, 30));
        // Three by the same formula, summed pair by pair over all sections.
        QVERIFY(std::abs(*unitizingAlpha({one, other, {{11, 3, 0}}}, 30) - (1 - 0.03777777777777778 / 0.03496690960877942)) < 1e-9);
    }

    void hasNothingToSayOfNoUnits()
    {
        QVERIFY(!unitizingAlpha({{}, {}}, 30));
    }
};

QTEST_GUILESS_MAIN(UnitizingAlphaTest)
#include "unitizingalphatest.moc"
