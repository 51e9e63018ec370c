// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/changecheck.h"

#include "findings.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class ChangeCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAndIsSilent_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("wrong") << u"ارتفعت الأرباح من 100 مليون دولار إلى 120 مليون دولار بنسبة 35%."_s << QStringList{u"stated_change: (120000000 - 100000000) / 100000000 = 20.0%, 35%"_s};
        QTest::newRow("right") << u"ارتفعت الأرباح من 100 مليون دولار إلى 120 مليون دولار بنسبة 20%."_s << QStringList{};
        QTest::newRow("falling, wrong") << u"وبلغت الأرباح 80 مليون دولار مقابل 100 مليون دولار قبل عام بانخفاض نسبته 40%."_s << QStringList{u"stated_change: (80000000 - 100000000) / 100000000 = -20.0%, 40%"_s};
        QTest::newRow("falling, right") << u"وبلغت الأرباح 80 مليون دولار مقابل 100 مليون دولار قبل عام بانخفاض نسبته 20%."_s << QStringList{};
        QTest::newRow("rounded") << u"ارتفعت الأرباح من 1.2 مليار دولار إلى 1.3 مليار دولار بنسبة 11%."_s << QStringList{};
        QTest::newRow("two currencies") << u"ارتفعت الأرباح من 100 مليون دولار إلى 120 مليون يورو بنسبة 35%."_s << QStringList{};
        QTest::newRow("no change") << u"وزع المركز من 100 دولار إلى 120 دولارا بنسبة 35%."_s << QStringList{};
    }
    void findsAndIsSilent()
    {
        QFETCH(QString, text);
        QTEST(findingsIn(text), "expected");
    }
};

QTEST_GUILESS_MAIN(ChangeCheckTest)
#include "changechecktest.moc"
