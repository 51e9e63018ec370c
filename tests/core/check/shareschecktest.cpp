// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/sharescheck.h"

#include "findings.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class SharesCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAndIsSilent_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("one share") << u"والعمال الأجانب يمثلون 120% من السكان."_s << QStringList{u"share_over_hundred: 120% > 100%, 120%"_s};
        QTest::newRow("one share, right") << u"والعمال الأجانب يمثلون 20% من السكان."_s << QStringList{};
        QTest::newRow("debt") << u"والديون تمثل 170% من إجمالي الناتج."_s << QStringList{};
        QTest::newRow("growth") << u"ارتفعت الأسعار 120% من جديد."_s << QStringList{};
        QTest::newRow("ballot") << u"حصل الأول على 55.5% من الأصوات مقابل 48.5% للثاني."_s << QStringList{u"share_over_hundred: 55.5 + 48.5 = 104, 104%"_s};
        QTest::newRow("ballot, right") << u"حصل الأول على 55.5% من الأصوات مقابل 44.5% للثاني."_s << QStringList{};
    }
    void findsAndIsSilent()
    {
        QFETCH(QString, text);
        QTEST(findingsIn(text), "expected");
    }
};

QTEST_GUILESS_MAIN(SharesCheckTest)
#include "shareschecktest.moc"
