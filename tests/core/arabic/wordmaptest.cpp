// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/arabic/wordmap.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class WordMapTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEveryWordPutInAndNoOther()
    {
        WordMap<int> map;
        QVERIFY(!map.contains(u"ا") && !map.contains(u""));
        for (int i = 0; i < 5000; ++i) {
            map.insert(QString::number(i * 2), i);
        }
        QCOMPARE(map.size(), size_t(5000));
        for (int i = 0; i < 5000; ++i) {
            const int *value = map.find(QString::number(i * 2));
            QVERIFY(value && *value == i);
            QVERIFY(!map.contains(QString::number(i * 2 + 1)));
        }
    }

    void keepsTheFirstMeaningOfAWord()
    {
        WordMap<int> map;
        map.insert(u"الف"_s, 1);
        QCOMPARE(map.insert(u"الف"_s, 2), 1);
        QCOMPARE(*map.find(u"الف"), 1);
        QCOMPARE(map.size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(WordMapTest)
#include "wordmaptest.moc"
