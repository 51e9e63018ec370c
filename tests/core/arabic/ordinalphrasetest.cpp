// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/arabic/ordinalphrase.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class OrdinalPhraseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsPlacesInAnOrder_data()
    {
        QTest::addColumn<QString>("phrase");
        QTest::addColumn<int>("place"); // 0: none
        QTest::addRow("first") << u"الأولى"_s << 1;
        QTest::addRow("without article") << u"سابع"_s << 7;
        QTest::addRow("teen") << u"التاسع عشر"_s << 19;
        QTest::addRow("eleventh") << u"الحادية عشرة"_s << 11;
        QTest::addRow("tens") << u"السابع والأربعين"_s << 47;
        QTest::addRow("tens alone") << u"الستون"_s << 60;
        QTest::addRow("hundreds") << u"المئة والثامن"_s << 108;
        QTest::addRow("cardinal") << u"مئتان وثلاثة"_s << 203;
        QTest::addRow("other words") << u"الثالث من الشهر"_s << 0;
        QTest::addRow("nothing") << QString() << 0;
    }
    void readsPlacesInAnOrder()
    {
        QFETCH(QString, phrase);
        QFETCH(int, place);
        QCOMPARE(readOrdinalPhrase(phrase).value_or(0), place);
    }
};

QTEST_GUILESS_MAIN(OrdinalPhraseTest)
#include "ordinalphrasetest.moc"
