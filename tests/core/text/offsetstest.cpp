// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/offsets.h"

#include "tests/support/generators.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class OffsetsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void arabicAndLatinCountAlikeInBoth();
    void emojiCountsTwoUnitsAndOneCodePoint();
    void positionsPastTheEndStayPastTheEnd();
    void nothingHasLengthZero();
    void lengthIsThatOfUcs4();
    void everyBoundaryOfCodePointsIsThatOfUcs4AndBack();
};

void OffsetsTest::arabicAndLatinCountAlikeInBoth()
{
    const OffsetMap map(u"كِتَابٌ OpenAI");
    for (qsizetype i = 0; i <= 14; ++i) {
        QCOMPARE(map.codePointFromUtf16(i), i);
        QCOMPARE(map.utf16FromCodePoint(i), i);
    }
}

void OffsetsTest::emojiCountsTwoUnitsAndOneCodePoint()
{
    const OffsetMap map(u"أ\U0001F600ب\U0001F600\U0001F600");
    const QList<std::pair<qsizetype, qsizetype>> pairs{{0, 0}, {1, 1}, {3, 2}, {4, 3}, {6, 4}, {8, 5}};
    for (const auto &[utf16, codePoint] : pairs) {
        QCOMPARE(map.codePointFromUtf16(utf16), codePoint);
        QCOMPARE(map.utf16FromCodePoint(codePoint), utf16);
    }
    QCOMPARE(map.lengthInCodePoints(), 5);
}

void OffsetsTest::positionsPastTheEndStayPastTheEnd()
{
    const OffsetMap map(u"\U0001F600ab");
    QCOMPARE(map.utf16FromCodePoint(3), 4);
    QCOMPARE(map.utf16FromCodePoint(4), 5);
    QCOMPARE(map.utf16FromCodePoint(1'000'003), 1'000'004);
}

void OffsetsTest::nothingHasLengthZero()
{
    const OffsetMap map{QStringView()};
    QCOMPARE(map.lengthInCodePoints(), 0);
    QCOMPARE(map.codePointFromUtf16(0), 0);
    QCOMPARE(map.utf16FromCodePoint(0), 0);
}

void OffsetsTest::lengthIsThatOfUcs4()
{
    QVERIFY(rc::check("a text has as many code points as its UCS-4 has units", [] {
        const auto text = Random::text();
        RC_ASSERT(OffsetMap(text).lengthInCodePoints() == text.toUcs4().size());
    }));
}

void OffsetsTest::everyBoundaryOfCodePointsIsThatOfUcs4AndBack()
{
    QVERIFY(rc::check("each code point's position is the length of the text before it, in both units", [] {
        const auto text = Random::text();
        const OffsetMap map(text);
        const auto ucs4 = text.toUcs4();
        qsizetype utf16 = 0;
        for (qsizetype codePoint = 0; codePoint <= ucs4.size(); ++codePoint) {
            RC_ASSERT(map.utf16FromCodePoint(codePoint) == utf16);
            RC_ASSERT(map.codePointFromUtf16(utf16) == codePoint);
            if (codePoint < ucs4.size()) {
                utf16 += ucs4[codePoint] > 0xFFFF ? 2 : 1;
            }
        }
    }));
}

QTEST_GUILESS_MAIN(OffsetsTest)
#include "offsetstest.moc"
