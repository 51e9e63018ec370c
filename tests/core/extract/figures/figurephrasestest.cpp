// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/figures/figurephrases.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class FigurePhrasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsNumbers_data()
    {
        QTest::addColumn<QString>("phrase");
        QTest::addColumn<QString>("value"); // empty: none
        QTest::addRow("words") << u"مئة وخمسة عشر"_s << u"115"_s;
        QTest::addRow("zero") << u"صفر"_s << u"0"_s;
        QTest::addRow("minus") << u"سالب اثني عشر"_s << u"-12"_s;
        QTest::addRow("minus sign") << u"-٣٫٥"_s << u"-3.5"_s;
        QTest::addRow("point in words") << u"أربعة فاصلة خمسة وسبعون"_s << u"4.75"_s;
        QTest::addRow("point in words, scaled") << u"أربعة فاصلة خمسة ملايين"_s << u"4500000"_s;
        QTest::addRow("bare point") << u".25"_s << u"0.25"_s;
        QTest::addRow("quotient") << u"3/8"_s << u"0.375"_s;
        QTest::addRow("quotient in words") << u"ثلاثة على ثمانية"_s << u"0.375"_s;
        QTest::addRow("share") << u"ربع"_s << u"0.25"_s;
        QTest::addRow("mixed") << u"تسعة وثلاثة أرباع"_s << u"9.75"_s;
        QTest::addRow("of a power of ten") << u"ثمانية وأربعة من عشرة"_s << u"8.4"_s;
        QTest::addRow("share of a power of ten") << u"سبعة عشر من مئة"_s << u"0.17"_s;
        QTest::addRow("below zero") << u"7 تحت الصفر"_s << u"-7"_s;
        QTest::addRow("by nothing") << u"3/0"_s << QString();
        QTest::addRow("more than a number") << u"خمسة كتب"_s << QString();
        QTest::addRow("no number") << u"كتاب"_s << QString();
    }
    void readsNumbers()
    {
        QFETCH(QString, phrase);
        QFETCH(QString, value);
        const auto number = readNumberPhrase(phrase);
        QCOMPARE(number ? number->toString() : QString(), value);
    }

    void readsFigures_data()
    {
        QTest::addColumn<QString>("phrase");
        QTest::addColumn<QString>("expected");
        QTest::addRow("money") << u"سبعة دنانير كويتية"_s << u"money 7 KWD"_s;
        QTest::addRow("quotient of a unit") << u"3/4 لتر"_s << u"quantity 0.75 L"_s;
        QTest::addRow("one unit") << u"كيلوغرام"_s << u"quantity 1 kg"_s;
        QTest::addRow("counted") << u"3/4 كوب"_s << u"count 0.75 كوب"_s;
        QTest::addRow("bare") << u"ألف وستون"_s << u"count 1060 "_s;
        QTest::addRow("none") << u"كتاب جديد"_s << u"none"_s;
    }
    void readsFigures()
    {
        QFETCH(QString, phrase);
        QFETCH(QString, expected);
        const auto figure = readFigurePhrase(phrase);
        QCOMPARE(figure ? figureKindName(figure->kind) + u' ' + figure->number->toString() + u' ' + figure->unit : u"none"_s, expected);
    }

    void readsNothingOfLongPhrases() { QVERIFY(!readNumberPhrase(u"واحد و"_s.repeated(100) + u"واحد"_s)); }
};

QTEST_GUILESS_MAIN(FigurePhrasesTest)
#include "figurephrasestest.moc"
