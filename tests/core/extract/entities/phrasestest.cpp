// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/extract/entities/namessupport.h"

#include "core/extract/entities/phrases.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Hashiya;

class PhrasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aPlaceNameGoesOnWithADefiniteNoun()
    {
        const auto text = paragraph(u"عين الفارعة تل كبير"_s);
        const NameWords words(text, NameLists::standard());
        QCOMPARE(placeRunEnd(words, 0), 2);
        QVERIFY(placeRunEnd(words, 2) <= 3);
    }

    void aPurposeIsOfTheListAndHasLam()
    {
        const auto text = paragraph(u"مركز الخليج للأبحاث والدراسات للناس والأبحاث"_s);
        const NameWords words(text, NameLists::standard());
        QCOMPARE(purposeEnd(words, 2), 4);
        QCOMPARE(purposeEnd(words, 4), 4);
        QCOMPARE(purposeEnd(words, 5), 5);
    }

    void latinRuns_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("end");
        QTest::newRow("two words") << u"Blue Heron يعلن"_s << qsizetype(2);
        QTest::newRow("ampersand") << u"AT&T يعلن"_s << qsizetype(3);
        QTest::newRow("number first") << u"2014 JO25 يمر"_s << qsizetype(2);
        QTest::newRow("none") << u"يعلن Blue"_s << qsizetype(0);
    }
    void latinRuns()
    {
        QFETCH(QString, text);
        const auto words = paragraph(text);
        QTEST(latinRunEnd(NameWords(words, NameLists::standard()), 0), "end");
    }

    void genitives_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("end");
        QTest::newRow("definite") << u"رئيس الوفد قال"_s << qsizetype(2);
        QTest::newRow("over a noun") << u"رئيس مجلس النواب العراقي قال"_s << qsizetype(4);
        QTest::newRow("a place") << u"رئيس كوريا الشمالية السابق"_s << qsizetype(4);
        QTest::newRow("a preposition") << u"رئيس في الشركة"_s << qsizetype(1);
        QTest::newRow("nothing") << u"رئيس"_s << qsizetype(1);
        QTest::newRow("comma") << u"رئيس، الوفد"_s << qsizetype(1);
    }
    void genitives()
    {
        QFETCH(QString, text);
        const auto words = paragraph(text);
        QTEST(genitiveEnd(NameWords(words, NameLists::standard()), 1), "end");
    }

    void givenNames()
    {
        const auto text = paragraph(u"وطارق عبد الله صلاح الدين الطاولة"_s);
        const NameWords words(text, NameLists::standard());
        QCOMPARE(givenNameAt(words, 0).end, 1);
        QCOMPARE(givenNameAt(words, 0).offset, 1);
        QCOMPARE(givenNameAt(words, 1).end, 3);
        QCOMPARE(givenNameAt(words, 3).end, 5);
        QCOMPARE(givenNameAt(words, 5).end, 5);
    }

    void personsEndWithTheirNames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<qsizetype>("end");
        QTest::newRow("verb follows") << u"طارق الزبداني يقول"_s << qsizetype(2);
        QTest::newRow("particles") << u"خالد بن عبد العزيز آل ثاني قال"_s << qsizetype(6);
        QTest::newRow("three foreign words") << u"بيتر غرونفالد هاوزر، المدير"_s << qsizetype(3);
        QTest::newRow("accusative follows") << u"بيتر غرونفالد سعيدوبا"_s << qsizetype(2);
        QTest::newRow("and another") << u"بيتر وماريا"_s << qsizetype(1);
    }
    void personsEndWithTheirNames()
    {
        QFETCH(QString, text);
        const auto words = paragraph(text);
        QTEST(personEnd(NameWords(words, NameLists::standard()), 0), "end");
    }
};

QTEST_GUILESS_MAIN(PhrasesTest)
#include "phrasestest.moc"
