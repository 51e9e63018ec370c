// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/invisibles.h"

#include "tests/support/generators.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

constexpr auto lre = u"\u202A";
constexpr auto rle = u"\u202B";
constexpr auto pdf = u"\u202C";
constexpr auto rlo = u"\u202E";
constexpr auto rli = u"\u2067";
constexpr auto fsi = u"\u2068";
constexpr auto pdi = u"\u2069";

QString joined(std::initializer_list<QStringView> parts)
{
    QString text;
    for (const auto part : parts) {
        text += part;
    }
    return text;
}

QList<qsizetype> places(const QList<TextRange> &ranges)
{
    QList<qsizetype> begins;
    for (const auto range : ranges) {
        begins.append(range.length() == 1 ? range.begin() : -1);
    }
    return begins;
}

}

class InvisiblesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhatCannotBeSeen_data();
    void namesWhatCannotBeSeen();
    void visibleCharactersHaveNoName();
    void everyBidiControlIsInvisible();
    void joinersAreNoBidiControls();
    void isolatedTextStandsBetweenFsiAndPdi();
    void isolatedTextCannotLeaveItsIsolate();
    void isolatedTextStaysOnOneLine_data();
    void isolatedTextStaysOnOneLine();
    void closedControlsAreNotSuspicious_data();
    void closedControlsAreNotSuspicious();
    void suspiciousControlsAreFound_data();
    void suspiciousControlsAreFound();
    void directionIsThatOfMostStrongCharacters_data();
    void directionIsThatOfMostStrongCharacters();
    void directionOfNoStrongCharacterIsTheFallback();
};

void InvisiblesTest::namesWhatCannotBeSeen_data()
{
    QTest::addColumn<char16_t>("character");
    QTest::addColumn<QString>("name");
    QTest::newRow("SHY") << char16_t(0x00AD) << u"SHY"_s;
    QTest::newRow("ALM") << char16_t(0x061C) << u"ALM"_s;
    QTest::newRow("ZWSP") << char16_t(0x200B) << u"ZWSP"_s;
    QTest::newRow("ZWNJ") << char16_t(0x200C) << u"ZWNJ"_s;
    QTest::newRow("RLM") << char16_t(0x200F) << u"RLM"_s;
    QTest::newRow("RLO") << char16_t(0x202E) << u"RLO"_s;
    QTest::newRow("FSI") << char16_t(0x2068) << u"FSI"_s;
    QTest::newRow("BOM") << char16_t(0xFEFF) << u"BOM"_s;
}

void InvisiblesTest::namesWhatCannotBeSeen()
{
    QFETCH(char16_t, character);
    QFETCH(QString, name);
    QVERIFY(isInvisible(character));
    QCOMPARE(invisibleName(character), name);
}

void InvisiblesTest::visibleCharactersHaveNoName()
{
    for (const char16_t character : {u'a', u'ع', u'َ', u'ـ', u' ', u'\n', u'\u00A0'}) {
        QVERIFY(!isInvisible(character));
        QVERIFY(invisibleName(character).isEmpty());
        QVERIFY(!isBidiControl(character));
    }
}

void InvisiblesTest::everyBidiControlIsInvisible()
{
    int controls = 0;
    for (char32_t c = 0; c <= 0xFFFF; ++c) {
        if (isBidiControl(char16_t(c))) {
            ++controls;
            QVERIFY2(isInvisible(char16_t(c)), qPrintable(QString::number(c, 16)));
        }
    }
    QCOMPARE(controls, 12); // Unicode's property Bidi_Control
}

void InvisiblesTest::joinersAreNoBidiControls()
{
    QVERIFY(!isBidiControl(0x200C));
    QVERIFY(!isBidiControl(0x200D));
    QVERIFY(!isBidiControl(0xFEFF));
}

void InvisiblesTest::isolatedTextStandsBetweenFsiAndPdi()
{
    QCOMPARE(isolated(u"OpenAI"), u"\u2068OpenAI\u2069"_s);
    QCOMPARE(isolated({}), u"\u2068\u2069"_s);
    QCOMPARE(isolated(u"می\u200Cخواهم"), u"\u2068می\u200Cخواهم\u2069"_s);
}

void InvisiblesTest::isolatedTextCannotLeaveItsIsolate()
{
    QCOMPARE(isolated(u"\u2069\u202Eabc\u202C\u200F"), u"\u2068abc\u2069"_s);
    QVERIFY(rc::check("no text closes its isolate early", [] {
        const auto inside = isolated(Random::text()).sliced(1).chopped(1);
        RC_ASSERT(std::ranges::none_of(inside, [](QChar c) { return isBidiControl(c.unicode()); }));
    }));
}

void InvisiblesTest::isolatedTextStaysOnOneLine_data()
{
    QTest::addColumn<QString>("separator");
    QTest::newRow("line feed") << u"\n"_s;
    QTest::newRow("carriage return") << u"\r"_s;
    QTest::newRow("line separator") << u"\u2028"_s;
    QTest::newRow("paragraph separator, which ends isolates") << u"\u2029"_s;
}

void InvisiblesTest::isolatedTextStaysOnOneLine()
{
    QFETCH(QString, separator);
    QCOMPARE(isolated(u"أ"_s + separator + u"b"_s), u"\u2068أ b\u2069"_s);
}

void InvisiblesTest::closedControlsAreNotSuspicious_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("none") << u"نص عادي plain"_s;
    QTest::newRow("isolate") << joined({u"نص ", rli, u"عكس", pdi, u" نص"});
    QTest::newRow("embedding") << joined({u"نص ", rle, u"عكس", pdf, u" نص"});
    QTest::newRow("nested") << joined({rli, rle, u"عكس", pdf, fsi, u"abc", pdi, pdi});
    QTest::newRow("closed in each line") << joined({rli, u"أ", pdi, u"\n", rli, u"ب", pdi});
    QTest::newRow("an isolate's end also ends what was embedded in it") << joined({rli, lre, u"abc", pdi, u" نص"});
    QTest::newRow("marks") << u"\u200F\u200E\u061C"_s;
    QTest::newRow("lone ends do nothing") << joined({pdf, pdi, u"نص"});
}

void InvisiblesTest::closedControlsAreNotSuspicious()
{
    QFETCH(QString, text);
    QCOMPARE(places(suspiciousBidi(text)), QList<qsizetype>());
}

void InvisiblesTest::suspiciousControlsAreFound_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QList<qsizetype>>("expected");
    QTest::newRow("override, closed all the same") << joined({u"a", rlo, u"bc", pdf}) << QList<qsizetype>{1};
    QTest::newRow("isolate left open") << joined({u"ab", rli, u"c"}) << QList<qsizetype>{2};
    QTest::newRow("embedding left open") << joined({rle, u"c"}) << QList<qsizetype>{0};
    QTest::newRow("closed only in the next line") << joined({rli, u"c\nd", pdi}) << QList<qsizetype>{0};
    QTest::newRow("closed only behind a paragraph separator") << joined({rli, u"c\u2029d", pdi}) << QList<qsizetype>{0};
    QTest::newRow("isolate not closed by PDF") << joined({rli, u"c", pdf}) << QList<qsizetype>{0};
    QTest::newRow("embedding not closed by PDI") << joined({rle, u"c", pdi}) << QList<qsizetype>{0};
    QTest::newRow("PDF inside an isolate closes nothing outside") << joined({rle, rli, pdf, pdi}) << QList<qsizetype>{0};
    QTest::newRow("an override's end closes no embedding") << joined({lre, u"a", rlo, u"b", pdf, u"c"}) << QList<qsizetype>{0, 2};
    QTest::newRow("several, in order") << joined({rli, rlo, rle}) << QList<qsizetype>{0, 1, 2};
}

void InvisiblesTest::suspiciousControlsAreFound()
{
    QFETCH(QString, text);
    QFETCH(QList<qsizetype>, expected);
    QCOMPARE(places(suspiciousBidi(text)), expected);
}

void InvisiblesTest::directionIsThatOfMostStrongCharacters_data()
{
    QTest::addColumn<QString>("paragraph");
    QTest::addColumn<bool>("rightToLeft");
    QTest::newRow("Arabic") << u"نص عربي 100"_s << true;
    QTest::newRow("Latin") << u"plain text"_s << false;
    QTest::newRow("Arabic that begins with a Latin name") << u"OpenAI تعلن عن جولة تمويل جديدة"_s << true;
    QTest::newRow("Latin that begins with an Arabic word") << u"سوق is the Arabic word for market"_s << false;
    QTest::newRow("Hebrew") << u"שלום"_s << true;
    QTest::newRow("letters outside the basic plane") << u"\U00010380\U00010381"_s << false; // Ugaritic is written left to right
    QTest::newRow("right-to-left outside the basic plane") << u"\U00010900\U00010901"_s << true; // Phoenician
}

void InvisiblesTest::directionIsThatOfMostStrongCharacters()
{
    QFETCH(QString, paragraph);
    QFETCH(bool, rightToLeft);
    QCOMPARE(isRightToLeft(paragraph), rightToLeft);
    QCOMPARE(isRightToLeft(paragraph, false), rightToLeft);
}

void InvisiblesTest::directionOfNoStrongCharacterIsTheFallback()
{
    for (const auto &text : {u""_s, u"100 %"_s, u"...\U0001F600"_s, u"aب"_s}) {
        QCOMPARE(isRightToLeft(text, true), true);
        QCOMPARE(isRightToLeft(text, false), false);
    }
}

QTEST_GUILESS_MAIN(InvisiblesTest)
#include "invisiblestest.moc"
