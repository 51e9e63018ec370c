// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/arabic/numeralstyle.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class NumeralStyleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void decidesByTheArticlesOtherNumerals_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("pointIsDecimal");
        QTest::addColumn<bool>("commaIsDecimal");
        QTest::addRow("nothing tells") << u"99.999 فقط"_s << false << false;
        QTest::addRow("decimals alone do not") << u"2.5 و99.999"_s << false << false;
        QTest::addRow("commas group, points do not") << u"2.5 و1,250,000 و99.999"_s << true << false;
        QTest::addRow("both in one numeral") << u"1,250.75 و99.999"_s << true << false;
        QTest::addRow("points group") << u"2.5 و1.250.000 و1,500,000"_s << false << false;
        QTest::addRow("the continental way") << u"1.250,75 و2,5"_s << false << true;
    }
    void decidesByTheArticlesOtherNumerals()
    {
        QFETCH(QString, text);
        QFETCH(bool, pointIsDecimal);
        QFETCH(bool, commaIsDecimal);
        const TokenizedText tokens(Article(text, {}));
        const NumeralStyle style(tokens);
        QCOMPARE(style.tailBehind(u'.') == ThreeDigitTail::Fraction, pointIsDecimal);
        QCOMPARE(style.tailBehind(u',') == ThreeDigitTail::Fraction, commaIsDecimal);
    }
};

QTEST_GUILESS_MAIN(NumeralStyleTest)
#include "numeralstyletest.moc"
