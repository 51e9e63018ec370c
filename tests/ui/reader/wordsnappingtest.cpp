// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/wordsnapping.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class WordSnappingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void snapsToWordsAndLeavesProcliticsOut_data();
    void snapsToWordsAndLeavesProcliticsOut();
    void selectsNothingBetweenWords();
    void takesNumberWithItsSeparatorsAsOneWord();
    void walksOverWordsBothWays();
    void findsTheNearestEdges_data();
    void findsTheNearestEdges();
};

void WordSnappingTest::snapsToWordsAndLeavesProcliticsOut_data()
{
    QTest::addColumn<QString>("text"); // with | where the button goes down and up
    QTest::addColumn<QString>("selected");
    QTest::newRow("part of a word") << u"زار ال|قاه|رة أمس"_s << u"القاهرة"_s;
    QTest::newRow("conjunction stays out") << u"بيروت |والقاه|رة أمس"_s << u"القاهرة"_s;
    QTest::newRow("from inside the conjunction") << u"بيروت وا|لقاه|رة أمس"_s << u"القاهرة"_s;
    QTest::newRow("only the first word loses it") << u"|والقاهرة والجيز|ة"_s << u"القاهرة والجيزة"_s;
    QTest::newRow("lam of lam lam") << u"قال |للأمم المتح|دة"_s << u"لأمم المتحدة"_s;
    QTest::newRow("spaces at the ends") << u"قال| هوانغ |أمس"_s << u"هوانغ"_s;
    QTest::newRow("a number") << u"بلغ 10|0,0|00 دولار"_s << u"100,000"_s;
    QTest::newRow("sign at the end stays") << u"ارتفع |14%| أمس"_s << u"14%"_s;
}

void WordSnappingTest::snapsToWordsAndLeavesProcliticsOut()
{
    QFETCH(QString, text);
    QFETCH(QString, selected);
    const auto first = text.indexOf(u'|');
    const auto second = text.lastIndexOf(u'|') - 1;
    const auto plain = QString(text).remove(u'|');
    for (const auto &range : {snappedToWords(plain, first, second), snappedToWords(plain, second, first)}) {
        QCOMPARE(range.of(plain).toString(), selected);
    }
}

void WordSnappingTest::selectsNothingBetweenWords()
{
    const QString text = u"كلمة   أخرى"_s;
    QVERIFY(snappedToWords(text, 5, 6).isEmpty());
    QVERIFY(snappedToWords(text, 2, 2).isEmpty());
    QVERIFY(snappedWordAt(text, 5).isEmpty());
    QVERIFY(snappedWordAt(text, text.size()).isEmpty());
    QVERIFY(snappedToWords({}, 0, 0).isEmpty());
}

void WordSnappingTest::takesNumberWithItsSeparatorsAsOneWord()
{
    const QString text = u"بلغ 1,234.5 ثم ١٤٫٥."_s;
    for (qsizetype at = text.indexOf(u"1,"); at < text.indexOf(u" ثم"); ++at) {
        QCOMPARE(snappedWordAt(text, at).of(text), u"1,234.5");
    }
    QCOMPARE(snappedWordAt(text, text.indexOf(u'٫')).of(text), u"١٤٫٥");
    QVERIFY(snappedWordAt(text, text.size() - 1).isEmpty()); // the full stop
}

void WordSnappingTest::walksOverWordsBothWays()
{
    const QString text = u"قال، ثم 1.5 مضى."_s;
    QList<qsizetype> forward{0};
    while (forward.last() < text.size()) {
        forward.append(nextWord(text, forward.last()));
    }
    QCOMPARE(forward, (QList<qsizetype>{0, text.indexOf(u"ثم"), text.indexOf(u"1.5"), text.indexOf(u"مضى"), text.size()}));
    QList<qsizetype> backward{text.size()};
    while (backward.last() > 0) {
        backward.append(previousWord(text, backward.last()));
    }
    QCOMPARE(backward, (QList<qsizetype>{text.size(), text.indexOf(u"مضى"), text.indexOf(u"1.5"), text.indexOf(u"ثم"), 0}));
    QCOMPARE(previousWord(text, text.indexOf(u"ضى")), text.indexOf(u"مضى"));
}

void WordSnappingTest::findsTheNearestEdges_data()
{
    QTest::addColumn<QString>("text"); // | where the mouse is
    QTest::addColumn<QString>("begin"); // what follows the nearest beginning
    QTest::addColumn<QString>("end"); // what precedes the nearest end
    QTest::newRow("in a word") << u"زار الو|زيرة أمس"_s << u"الوزيرة أمس"_s << u"زار"_s;
    QTest::newRow("behind a proclitic") << u"زار وال|قاهرة أمس"_s << u"القاهرة أمس"_s << u"زار"_s;
    QTest::newRow("before a proclitic") << u"زار |والقاهرة"_s << u"القاهرة"_s << u"زار"_s;
    QTest::newRow("punctuation is passed over") << u"نعم، |ثم"_s << u"ثم"_s << u"نعم"_s;
    QTest::newRow("quotation marks count") << u"قال «|نعم»"_s << u"نعم»"_s << u"قال «"_s;
    QTest::newRow("so does %") << u"بلغ 5%|، ثم"_s << u"%، ثم"_s << u"بلغ 5%"_s;
    QTest::newRow("at the beginning") << u"|زار"_s << u"زار"_s << u"زار"_s;
    QTest::newRow("at the end") << u"زار|"_s << u"زار"_s << u"زار"_s;
}

void WordSnappingTest::findsTheNearestEdges()
{
    QFETCH(QString, text);
    QFETCH(QString, begin);
    QFETCH(QString, end);
    const auto at = text.indexOf(u'|');
    text.remove(at, 1);
    QCOMPARE(text.sliced(nearestBegin(text, at)), begin);
    QCOMPARE(text.first(nearestEnd(text, at)), end);
}

QTEST_GUILESS_MAIN(WordSnappingTest)
#include "wordsnappingtest.moc"
