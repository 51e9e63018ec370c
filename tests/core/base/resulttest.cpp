// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/result.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

Result<int> half(int number)
{
    if (number % 2 != 0) {
        return failure(ErrorCode::InvalidField, u"number"_s, QString::number(number), 7);
    }
    return number / 2;
}

}

class ResultTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void holdsTheValueWhereThereIsOne();
    void holdsEveryPartOfTheFailure();
    void failureNeedsNoMoreThanACode();
};

void ResultTest::holdsTheValueWhereThereIsOne()
{
    const auto result = half(8);
    QVERIFY(result);
    QCOMPARE(*result, 4);
}

void ResultTest::holdsEveryPartOfTheFailure()
{
    const auto result = half(9);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::InvalidField);
    QCOMPARE(result.error().subject, u"number"_s);
    QCOMPARE(result.error().detail, u"9"_s);
    QVERIFY(result.error().position == 7);
}

void ResultTest::failureNeedsNoMoreThanACode()
{
    const Result<void> result = failure(ErrorCode::FileEmpty);
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::FileEmpty);
    QVERIFY(result.error().subject.isEmpty() && result.error().detail.isEmpty() && !result.error().position);
}

QTEST_GUILESS_MAIN(ResultTest)
#include "resulttest.moc"
