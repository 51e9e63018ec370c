// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/evaluation/typescore.h"

#include <QTest>

using namespace Hashiya;

class TypeScoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingDividedByNothingIsNothing()
    {
        const TypeScore empty;
        QCOMPARE(empty.precision(), 0.0);
        QCOMPARE(empty.recall(), 0.0);
        QCOMPARE(empty.f1(), 0.0);
        QCOMPARE(empty.valueAccuracy(), 0.0);
    }

    void sumsKeepEveryCount()
    {
        TypeScore sum{.gold = 1, .predicted = 2, .correct = 1, .valuesScored = 1, .valuesRight = 0};
        sum += {.gold = 3, .predicted = 2, .correct = 2, .valuesScored = 1, .valuesRight = 1};
        QCOMPARE(sum, (TypeScore{.gold = 4, .predicted = 4, .correct = 3, .valuesScored = 2, .valuesRight = 1}));
        QCOMPARE(sum.f1(), 0.75);
        QCOMPARE(sum.valueAccuracy(), 0.5);
    }
};

QTEST_GUILESS_MAIN(TypeScoreTest)
#include "typescoretest.moc"
