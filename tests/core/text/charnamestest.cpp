// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/charnames.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class CharNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesTheNameOfUnicode_data();
    void givesTheNameOfUnicode();
    void writesCodePointsWithFourDigitsOrMore();
};

void CharNamesTest::givesTheNameOfUnicode_data()
{
    QTest::addColumn<uint>("character");
    QTest::addColumn<QString>("name");
    QTest::newRow("letter") << 0x0627U << u"ARABIC LETTER ALEF"_s;
    QTest::newRow("Persian letter") << 0x06CCU << u"ARABIC LETTER FARSI YEH"_s;
    QTest::newRow("control") << 0x200FU << u"RIGHT-TO-LEFT MARK"_s;
    QTest::newRow("beyond the first plane") << 0x1F600U << u"GRINNING FACE"_s;
    QTest::newRow("without a name of its own") << 0x000AU << u"<control-000A>"_s;
}

void CharNamesTest::givesTheNameOfUnicode()
{
    QFETCH(uint, character);
    QTEST(characterName(char32_t(character)), "name");
}

void CharNamesTest::writesCodePointsWithFourDigitsOrMore()
{
    QCOMPARE(codePointName(U'a'), u"U+0061"_s);
    QCOMPARE(codePointName(U'\u06cc'), u"U+06CC"_s);
    QCOMPARE(codePointName(U'\U0001F600'), u"U+1F600"_s);
}

QTEST_GUILESS_MAIN(CharNamesTest)
#include "charnamestest.moc"
