// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/textrange.h"

#include "tests/support/generators.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

// Ranges are usable where a constant is needed.
static_assert(TextRange(2, 5).length() == 3);
static_assert(TextRange::ofLength(2, 3) == TextRange(2, 5));

namespace {

/// The positions of a range, one by one: what every relation of ranges can be read off.
QSet<qsizetype> positions(TextRange range)
{
    QSet<qsizetype> set;
    for (auto i = range.begin(); i < range.end(); ++i) {
        set.insert(i);
    }
    return set;
}

TextRange anyRange()
{
    const auto begin = Random::number(0, 12);
    return {begin, begin + Random::number(0, 8)};
}

}

class TextRangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void beginIsInsideAndEndIsNot();
    void reversedAndZeroLengthRangesAreEmpty();
    void touchingRangesDoNotOverlap();
    void emptyRangesOverlapNothing();
    void nestedRangesDoNotCross();
    void intersectionOfApartRangesIsEmpty();
    void sliceIsOfUtf16Units();
    void shiftingKeepsTheLength();
    void orderIsByBeginThenEnd();
    void relationsAreThoseOfTheSetsOfPositions();
};

void TextRangeTest::beginIsInsideAndEndIsNot()
{
    QVERIFY(!TextRange(2, 5).contains(1));
    QVERIFY(TextRange(2, 5).contains(2));
    QVERIFY(TextRange(2, 5).contains(4));
    QVERIFY(!TextRange(2, 5).contains(5));
}

void TextRangeTest::reversedAndZeroLengthRangesAreEmpty()
{
    QVERIFY(TextRange().isEmpty());
    QVERIFY(TextRange(3, 3).isEmpty());
    QVERIFY(TextRange(5, 2).isEmpty());
    QVERIFY(!TextRange(2, 3).isEmpty());
}

void TextRangeTest::touchingRangesDoNotOverlap()
{
    QVERIFY(!TextRange(2, 5).overlaps({5, 8}));
    QVERIFY(!TextRange(5, 8).overlaps({2, 5}));
    QVERIFY(TextRange(2, 6).overlaps({5, 8}));
}

void TextRangeTest::emptyRangesOverlapNothing()
{
    QVERIFY(!TextRange(3, 3).overlaps({2, 5}));
    QVERIFY(!TextRange(2, 5).overlaps({3, 3}));
    QVERIFY(!TextRange(3, 3).overlaps({3, 3}));
}

void TextRangeTest::nestedRangesDoNotCross()
{
    QVERIFY(!TextRange(2, 8).crosses({3, 5}));
    QVERIFY(!TextRange(3, 5).crosses({2, 8}));
    QVERIFY(!TextRange(2, 8).crosses({2, 8}));
    QVERIFY(!TextRange(2, 8).crosses({2, 5}));
    QVERIFY(TextRange(2, 5).crosses({4, 8}));
    QVERIFY(!TextRange(2, 5).crosses({5, 8}));
}

void TextRangeTest::intersectionOfApartRangesIsEmpty()
{
    QCOMPARE(TextRange(2, 6).intersected({4, 9}), TextRange(4, 6));
    QVERIFY(TextRange(2, 4).intersected({6, 9}).isEmpty());
    QVERIFY(TextRange(6, 9).intersected({2, 4}).isEmpty());
    QCOMPARE(TextRange(2, 4).intersected({6, 9}).length(), 0);
}

void TextRangeTest::sliceIsOfUtf16Units()
{
    const auto text = u"أ\U0001F600ب"_s;
    QCOMPARE(TextRange(1, 3).of(text), u"\U0001F600");
    QCOMPARE(TextRange(3, 4).of(text), u"ب");
    QCOMPARE(TextRange(4, 4).of(text), QStringView());
}

void TextRangeTest::shiftingKeepsTheLength()
{
    QCOMPARE(TextRange(2, 5).shifted(10), TextRange(12, 15));
    QCOMPARE(TextRange(2, 5).shifted(-2), TextRange(0, 3));
}

void TextRangeTest::orderIsByBeginThenEnd()
{
    QVERIFY(TextRange(2, 9) < TextRange(3, 4));
    QVERIFY(TextRange(2, 4) < TextRange(2, 9));
}

void TextRangeTest::relationsAreThoseOfTheSetsOfPositions()
{
    QVERIFY(rc::check("overlap, crossing and intersection are those of sets", [] {
        const auto a = anyRange();
        const auto b = anyRange();
        const auto inA = positions(a);
        const auto inB = positions(b);
        RC_ASSERT(a.overlaps(b) == inA.intersects(inB));
        RC_ASSERT(positions(a.intersected(b)) == (QSet<qsizetype>(inA) & inB));
        if (!a.isEmpty() && !b.isEmpty()) {
            RC_ASSERT(a.contains(b) == inA.contains(inB));
            RC_ASSERT(a.crosses(b) == (inA.intersects(inB) && !inA.contains(inB) && !inB.contains(inA)));
        }
        RC_ASSERT(a.overlaps(b) == b.overlaps(a));
        RC_ASSERT(a.crosses(b) == b.crosses(a));
    }));
}

QTEST_GUILESS_MAIN(TextRangeTest)
#include "textrangetest.moc"
