// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/lexicon/wordset.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Hashiya;

class WordSetTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void listsAreReadOnceAndHoldWords()
    {
        QVERIFY(WordSet::familyNames().contains(u"الحداد"));
        QVERIFY(!WordSet::familyNames().contains(u"الوزير"));
        QVERIFY(WordSet::givenNames().contains(u"طارق"));
    }

    void comparesByWeakFolding()
    {
        WordSet set;
        set.insert(u"فاطمة"_s, u"word"_s);
        QVERIFY(set.contains(u"فاطمه"));
        QVERIFY(!set.contains(u"فاطم"));
        QCOMPARE(set.note(u"فاطمه"), u"word"_s);
        QVERIFY(set.note(u"سعاد").isNull());
    }

    void commonWordsHoldWordsAndNoNames()
    {
        const WordSet &common = WordSet::commonWords();
        QVERIFY(common.size() > 10000);
        QVERIFY(common.contains(u"الذي"));
        QVERIFY(common.contains(u"الاقتصاد"));
        QVERIFY(!common.contains(u"نتنياهو"));
        QVERIFY(!common.contains(u"القاهره"));
    }

    void givenNamesKnowWhichAreWords()
    {
        const WordSet &names = WordSet::givenNames();
        QVERIFY(names.contains(u"محمد"));
        QVERIFY(names.note(u"محمد").isEmpty());
        QCOMPARE(names.note(u"امل"), u"word"_s);
    }
};

QTEST_GUILESS_MAIN(WordSetTest)
#include "wordsettest.moc"
