// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/clean.h"

#include "tests/support/generators.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class CleanTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanTextStaysAsItIs();
    void nulBecomesAReplacementCharacter();
    void loneSurrogatesBecomeReplacementCharacters_data();
    void loneSurrogatesBecomeReplacementCharacters();
    void pairsOfSurrogatesStay();
    void lineEndsStayUnlessAsked();
    void lineEndsBecomeLineFeedsOnRequest();
    void mixedLineEndsAreCountedEachOnce();
    void replacingKeepsEveryPosition();
    void cleaningTwiceIsCleaningOnce();
};

void CleanTest::cleanTextStaysAsItIs()
{
    QVERIFY(rc::check("what is clean is returned as given", [] {
        const auto text = Random::text();
        const auto cleaned = cleanText(text, LineEnds::ToLineFeed);
        RC_ASSERT(cleaned.text == text);
        RC_ASSERT(cleaned.replaced == 0);
        RC_ASSERT(cleaned.lineEndsChanged == 0);
    }));
    QCOMPARE(cleanText({}, LineEnds::ToLineFeed).text, QString());
}

void CleanTest::nulBecomesAReplacementCharacter()
{
    auto text = u"قبل-بعد"_s;
    text[3] = QChar(u'\0');
    const auto cleaned = cleanText(text, LineEnds::Keep);
    QCOMPARE(cleaned.text, u"قبل\uFFFDبعد"_s);
    QCOMPARE(cleaned.replaced, 1);
}

void CleanTest::loneSurrogatesBecomeReplacementCharacters_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("expected");
    QTest::addColumn<int>("replaced");
    const QChar high(0xD83D);
    const QChar low(0xDE00);
    QTest::newRow("high at the end") << QString(u'a') + high << u"a\uFFFD"_s << 1;
    QTest::newRow("low at the start") << QString(low) + u'a' << u"\uFFFDa"_s << 1;
    QTest::newRow("high before a letter") << QString(high) + u'a' << u"\uFFFDa"_s << 1;
    QTest::newRow("two highs and a low") << QString(high) + high + low << u"\uFFFD\U0001F600"_s << 1;
    QTest::newRow("low before high") << QString(low) + high << u"\uFFFD\uFFFD"_s << 2;
    QTest::newRow("a pair and a low") << QString(high) + low + low << u"\U0001F600\uFFFD"_s << 1;
}

void CleanTest::loneSurrogatesBecomeReplacementCharacters()
{
    QFETCH(QString, text);
    QFETCH(QString, expected);
    QFETCH(int, replaced);
    const auto cleaned = cleanText(text, LineEnds::Keep);
    QCOMPARE(cleaned.text, expected);
    QCOMPARE(cleaned.replaced, replaced);
    QVERIFY(cleaned.text.isValidUtf16());
}

void CleanTest::pairsOfSurrogatesStay()
{
    const auto text = u"\U0001F600\U0001F1F2\U0001F1E6"_s;
    QCOMPARE(cleanText(text, LineEnds::Keep).text, text);
}

void CleanTest::lineEndsStayUnlessAsked()
{
    const auto cleaned = cleanText(u"أ\r\nب\rج\n"_s, LineEnds::Keep);
    QCOMPARE(cleaned.text, u"أ\r\nب\rج\n"_s);
    QCOMPARE(cleaned.lineEndsChanged, 0);
}

void CleanTest::lineEndsBecomeLineFeedsOnRequest()
{
    QCOMPARE(cleanText(u"أ\r\nب"_s, LineEnds::ToLineFeed).text, u"أ\nب"_s);
    QCOMPARE(cleanText(u"أ\rب"_s, LineEnds::ToLineFeed).text, u"أ\nب"_s);
    QCOMPARE(cleanText(u"أ\r\r\nب\n\r"_s, LineEnds::ToLineFeed).text, u"أ\n\nب\n\n"_s);
}

void CleanTest::mixedLineEndsAreCountedEachOnce()
{
    QCOMPARE(cleanText(u"أ\r\nب\rج\n"_s, LineEnds::ToLineFeed).lineEndsChanged, 2);
}

void CleanTest::replacingKeepsEveryPosition()
{
    auto text = u"أ-ب-\U0001F600ج"_s;
    text[1] = QChar(u'\0');
    text[3] = QChar(0xDC00);
    const auto cleaned = cleanText(text, LineEnds::Keep);
    QCOMPARE(cleaned.text.size(), text.size());
    QCOMPARE(cleaned.text.indexOf(u'ج'), text.indexOf(u'ج'));
}

void CleanTest::cleaningTwiceIsCleaningOnce()
{
    QVERIFY(rc::check("any units at all come out clean, and stay so", [] {
        QString text;
        const auto size = Random::count(0, 40);
        for (qint64 i = 0; i < size; ++i) {
            constexpr char16_t units[] = {0, u'\r', u'\n', u'a', u'ع', 0xD800, 0xDBFF, 0xDC00, 0xDFFF, 0xFFFF};
            text += QChar(units[Random::number(0, 9)]);
        }
        const auto once = cleanText(text, LineEnds::ToLineFeed);
        RC_ASSERT(once.text.isValidUtf16());
        RC_ASSERT(!once.text.contains(QChar(u'\0')));
        RC_ASSERT(!once.text.contains(u'\r'));
        const auto twice = cleanText(once.text, LineEnds::ToLineFeed);
        RC_ASSERT(twice.text == once.text);
        RC_ASSERT(twice.replaced + twice.lineEndsChanged == 0);
    }));
}

QTEST_GUILESS_MAIN(CleanTest)
#include "cleantest.moc"
