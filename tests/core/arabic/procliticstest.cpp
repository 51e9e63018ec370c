// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/arabic/proclitics.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class ProcliticsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsAWordInEveryWay_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QStringList>("readings"); // proclitics|stem|offset
        QTest::newRow("none") << u"مصر"_s << QStringList{u"|مصر|0"_s};
        QTest::newRow("one") << u"بلندن"_s << QStringList{u"|بلندن|0"_s, u"ب|لندن|1"_s};
        QTest::newRow("two") << u"وبالقاهرة"_s << QStringList{u"|وبالقاهرة|0"_s, u"و|بالقاهرة|1"_s, u"وب|القاهرة|2"_s};
        QTest::newRow("hidden article") << u"للامم"_s << QStringList{u"|للامم|0"_s, u"ل|الامم|1"_s, u"ل|لامم|1"_s};
        QTest::newRow("conjunction and hidden article")
            << u"وللامم"_s << QStringList{u"|وللامم|0"_s, u"و|للامم|1"_s, u"ول|الامم|2"_s, u"ول|لامم|2"_s};
        QTest::newRow("a name that looks like clitics") << u"وليد"_s << QStringList{u"|وليد|0"_s, u"و|ليد|1"_s, u"ول|يد|2"_s};
        QTest::newRow("future prefix is the verb's") << u"سيعلن"_s << QStringList{u"|سيعلن|0"_s};
        QTest::newRow("too short") << u"بك"_s << QStringList{u"|بك|0"_s};
        QTest::newRow("empty") << QString() << QStringList{u"||0"_s};
    }
    void readsAWordInEveryWay()
    {
        QFETCH(QString, word);
        QStringList readings;
        for (const CliticReading &reading : cliticReadings(word)) {
            readings.append(u"%1|%2|%3"_s.arg(reading.proclitics, reading.stem).arg(reading.offset));
            QCOMPARE(word.left(reading.offset), reading.proclitics);
            const QString rest = word.mid(reading.offset);
            QCOMPARE(reading.stem, reading.restoredArticle ? u"ا"_s + rest : rest);
        }
        QTEST(readings, "readings");
    }

    void givesUpOnRunsThatAreNoWords() { QCOMPARE(cliticReadings(QString(1'000'000, u'و')).size(), 1); }

    void dropsOnlyCertainProclitics_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("rest");
        const auto row = [](const QString &word, const QString &rest) { QTest::addRow("%s", qPrintable(word)) << word << rest; };
        row(u"والقاهرة"_s, u"القاهرة"_s);
        row(u"وَبِالقاهرة"_s, u"القاهرة"_s);
        row(u"كالقمر"_s, u"القمر"_s);
        row(u"للأمم"_s, u"لأمم"_s);
        row(u"وللأمم"_s, u"لأمم"_s);
        row(u"بلندن"_s, u"بلندن"_s);
        row(u"وليد"_s, u"وليد"_s);
        row(u"والدته"_s, u"والدته"_s);
        row(u"كاليفورنيا"_s, u"كاليفورنيا"_s);
        row(u"بالغة"_s, u"بالغة"_s);
        row(u"لله"_s, u"لله"_s);
        row(u"لـOpenAI"_s, u"OpenAI"_s);
        row(u"وبـ100"_s, u"100"_s);
        row(u"القاهرة"_s, u"القاهرة"_s);
    }
    void dropsOnlyCertainProclitics()
    {
        QFETCH(QString, word);
        const QString text = u"قبل %1 بعد"_s.arg(word);
        QTEST(withoutCertainProclitics(text, {4, 4 + word.size()}).of(text).toString(), "rest");
    }

    void findsTheWordAroundAPlace()
    {
        const QString text = u"قال «قانوناً»، 😀 x\u200F."_s;
        QCOMPARE(wordAround(text, 6).of(text), u"قانوناً");
        QCOMPARE(wordAround(text, 11).of(text), u"قانوناً");
        QVERIFY(wordAround(text, 4).isEmpty());
        QVERIFY(wordAround(text, 16).isEmpty());
        QCOMPARE(wordAround(text, 18).of(text), u"x");
        QVERIFY(wordAround(text, -1).isEmpty());
        QVERIFY(wordAround(text, text.size()).isEmpty());
    }
};

QTEST_GUILESS_MAIN(ProcliticsTest)
#include "procliticstest.moc"
