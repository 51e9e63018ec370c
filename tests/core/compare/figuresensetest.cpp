// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/figuresense.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

FigureSense senseOf(const QString &text, const QString &words, const Value &value = Figure())
{
    const TokenizedText tokens{Article(text, {})};
    std::vector<SenseRoles> roles;
    for (const Token &token : tokens.tokens()) {
        roles.push_back(senseRoles(tokens.foldedOf(token)));
    }
    const auto mark = TextRange::ofLength(text.indexOf(words), words.size());
    return figureSense(tokens, roles, tokenPlace(tokens, mark.begin()), mark, value);
}

Value years(int count)
{
    DurationValue value;
    value.iso8601 = u"P%1Y"_s.arg(count);
    return value;
}

}

class FigureSenseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tellsAChangeFromWhatItComesTo_data();
    void tellsAChangeFromWhatItComesTo();
    void readsExpectationsAndAges();
    void knowsTheWordsOfTheMarket();
    void opposesUpAndDownButNotTheUnsaid();
};

void FigureSenseTest::tellsAChangeFromWhatItComesTo_data()
{
    using Part = FigureSense::Part;
    using Direction = FigureSense::Direction;
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("words");
    QTest::addColumn<int>("part");
    QTest::addColumn<int>("direction");
    const auto row = [](const QString &text, const QString &words, Part part, Direction direction) {
        QTest::addRow("%s", qPrintable(text)) << text << words << int(part) << int(direction);
    };
    row(u"ارتفعت الصادرات بنسبة 12%."_s, u"12%"_s, Part::Change, Direction::Up);
    row(u"زيادة قدرها 3 ملايين طن في المخزون."_s, u"3 ملايين طن"_s, Part::Change, Direction::Up);
    row(u"هبط السعر نحو 7 دولارات."_s, u"7 دولارات"_s, Part::Unsaid, Direction::Unsaid); // the price stands between
    row(u"بانخفاض قدره 7 دولارات."_s, u"7 دولارات"_s, Part::Change, Direction::Down);
    row(u"ارتفعت الصادرات إلى 12 مليون طن."_s, u"12 مليون طن"_s, Part::Level, Direction::Unsaid);
    row(u"بلغت الصادرات 12 مليون طن."_s, u"12 مليون طن"_s, Part::Level, Direction::Unsaid);
    row(u"الصادرات التي بلغت 12 مليون طن."_s, u"12 مليون طن"_s, Part::Level, Direction::Unsaid);
    row(u"استقبل المعرض 300 زائر."_s, u"300"_s, Part::Unsaid, Direction::Unsaid);
}

void FigureSenseTest::tellsAChangeFromWhatItComesTo()
{
    QFETCH(QString, text);
    QFETCH(QString, words);
    QFETCH(int, part);
    QFETCH(int, direction);
    const FigureSense sense = senseOf(text, words);
    QCOMPARE(int(sense.part), part);
    QCOMPARE(int(sense.direction), direction);
}

void FigureSenseTest::readsExpectationsAndAges()
{
    QVERIFY(senseOf(u"توقع الخبراء انخفاضا قدره 4 ملايين."_s, u"4 ملايين"_s).expected);
    QVERIFY(!senseOf(u"سجلت السوق انخفاضا قدره 4 ملايين."_s, u"4 ملايين"_s).expected);
    QVERIFY(senseOf(u"وصل سالم المرجاني (94 عاما) أمس."_s, u"94 عاما"_s, years(94)).age);
    QVERIFY(senseOf(u"طفل عمره 7 سنوات."_s, u"7 سنوات"_s, years(7)).age);
    QVERIFY(!senseOf(u"انتظر القرار 7 سنوات."_s, u"7 سنوات"_s, years(7)).age);
}

void FigureSenseTest::knowsTheWordsOfTheMarket()
{
    QVERIFY(senseOf(u"تراجع الخام إلى 56 دولارا للبرميل."_s, u"56 دولارا"_s).ofMoment);
    QVERIFY(!senseOf(u"بلغت كلفة الجسر 56 دولارا."_s, u"56 دولارا"_s).ofMoment);
}

void FigureSenseTest::opposesUpAndDownButNotTheUnsaid()
{
    const FigureSense up = senseOf(u"بارتفاع 5%."_s, u"5%"_s);
    const FigureSense down = senseOf(u"بانخفاض 5%."_s, u"5%"_s);
    const FigureSense level = senseOf(u"ارتفع إلى 5%."_s, u"5%"_s);
    const FigureSense unsaid = senseOf(u"حصة قدرها 5%."_s, u"5%"_s);
    QVERIFY(areOpposed(up, down));
    QVERIFY(areOpposed(down, up));
    QVERIFY(areOpposed(up, level));
    QVERIFY(!areOpposed(up, up));
    QVERIFY(!areOpposed(up, unsaid));
    QVERIFY(!areOpposed(level, unsaid));
}

QTEST_GUILESS_MAIN(FigureSenseTest)
#include "figuresensetest.moc"
