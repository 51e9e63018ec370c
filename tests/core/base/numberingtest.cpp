// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/base/numbering.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class NumberingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersGoByFirstUse()
    {
        Numbering words;
        QCOMPARE(words.of(u"ميناء"), 0);
        QCOMPARE(words.of(u"سفينة"), 1);
        QCOMPARE(words.of(QString()), 2);
        QCOMPARE(words.of(u"ميناء"_s), 0);
        QCOMPARE(words.of(u""), 2);
        QCOMPARE(words.size(), 3);
        QCOMPARE(words.at(1), u"سفينة");
        QVERIFY(words.at(2).isEmpty());
    }

    void textsThatDifferInOneUnitHaveTwoNumbers()
    {
        Numbering words;
        qsizetype expected = 0;
        for (qsizetype size = 1; size <= 20; ++size) {
            const QString text(size, u'ب');
            QCOMPARE(words.of(text), expected++);
            for (qsizetype i = 0; i < size; ++i) {
                QString other = text;
                other[i] = u'ت';
                QCOMPARE(words.of(other), expected++);
            }
        }
        QCOMPARE(words.size(), expected);
    }

    void manyTextsKeepTheirNumbersWhileItGrows()
    {
        Numbering words;
        for (int i = 0; i < 20'000; ++i) {
            QCOMPARE(words.of(QString::number(i)), i);
        }
        for (int i = 0; i < 20'000; ++i) {
            QCOMPARE(words.of(QString::number(i)), i);
            QCOMPARE(words.at(i), QString::number(i));
        }
    }

    void aTableTellsKeysOfOneHashApart()
    {
        const std::vector<int> keys{7, 8, 9};
        NumberTable table;
        for (size_t i = 0; i < keys.size(); ++i) {
            QCOMPARE(table.findOrAdd(1, [&](qsizetype number) { return keys[size_t(number)] == keys[i]; }), qsizetype(i));
        }
        QCOMPARE(table.find(1, [&](qsizetype number) { return keys[size_t(number)] == 8; }), 1);
        QCOMPARE(table.find(1, [](qsizetype) { return false; }), NumberTable::none);
        QCOMPARE(table.find(2, [](qsizetype) { return true; }), NumberTable::none);
    }
};

QTEST_GUILESS_MAIN(NumberingTest)
#include "numberingtest.moc"
