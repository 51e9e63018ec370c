// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/textchange.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class TextChangeTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rangesGoAlong_data()
    {
        QTest::addColumn<TextRange>("splice");
        QTest::addColumn<QString>("words");
        QTest::addColumn<std::optional<TextRange>>("after");
        // The range is [10, 20) of a text of 30.
        const auto at = [](qsizetype begin, qsizetype end) { return std::optional(TextRange(begin, end)); };
        QTest::newRow("before, longer") << TextRange(2, 4) << u"abcd"_s << at(12, 22);
        QTest::newRow("before, gone") << TextRange(2, 4) << QString() << at(8, 18);
        QTest::newRow("touching before") << TextRange(8, 10) << u"x"_s << at(9, 19);
        QTest::newRow("insertion at its begin stays outside") << TextRange(10, 10) << u"xyz"_s << at(13, 23);
        QTest::newRow("insertion at its end stays outside") << TextRange(20, 20) << u"xyz"_s << at(10, 20);
        QTest::newRow("inside") << TextRange(12, 14) << u"xyz"_s << at(10, 21);
        QTest::newRow("insertion inside") << TextRange(12, 12) << u"xyz"_s << at(10, 23);
        QTest::newRow("first letters") << TextRange(10, 12) << u"x"_s << at(10, 19);
        QTest::newRow("last letters") << TextRange(18, 20) << u"xyz"_s << at(10, 21);
        QTest::newRow("behind") << TextRange(25, 30) << u"x"_s << at(10, 20);
        QTest::newRow("all of it has no answer") << TextRange(10, 20) << u"x"_s << std::optional<TextRange>();
        QTest::newRow("more than it has no answer") << TextRange(5, 25) << u"x"_s << std::optional<TextRange>();
        QTest::newRow("its begin with what is before has no answer") << TextRange(8, 12) << u"x"_s << std::optional<TextRange>();
        QTest::newRow("its end with what is behind has no answer") << TextRange(18, 22) << u"x"_s << std::optional<TextRange>();
    }
    void rangesGoAlong()
    {
        QFETCH(TextRange, splice);
        QFETCH(QString, words);
        QFETCH(std::optional<TextRange>, after);
        QVERIFY(TextSplices({{splice, words}}).mapped(TextRange(10, 20)) == after);
    }

    void severalSplicesAddUp()
    {
        const TextSplices splices({{{0, 1}, u"abc"_s}, {{4, 4}, u"xx"_s}, {{12, 15}, QString()}, {{22, 23}, u"yy"_s}});
        QVERIFY(splices.fit(QString(30, u'.')));
        QCOMPARE(*splices.mapped({10, 20}), TextRange(14, 21));
        QCOMPARE(*splices.mapped({24, 25}), TextRange(26, 27));
        QCOMPARE(*splices.mapped({1, 3}), TextRange(3, 5));
    }

    void whatIsGoneKeepsItsPlace()
    {
        const TextSplices splices({{{5, 25}, u"xy"_s}});
        QCOMPARE(splices.clamped({10, 20}), TextRange(7, 7));
        QCOMPARE(splices.clamped({2, 10}), TextRange(2, 5));
        QCOMPARE(splices.clamped({20, 28}), TextRange(7, 10));
        QCOMPARE(splices.clamped({0, 30}), TextRange(0, 12));
        QCOMPARE(splices.clamped({26, 28}), TextRange(8, 10));
    }

    void theInverseGivesTheTextBack()
    {
        const auto text = u"افتتح الوزير المينا الجديد أمس"_s;
        const TextSplices splices({{{6, 12}, u"الرئيس"_s}, {{19, 19}, u"ء"_s}, {{26, 30}, QString()}});
        const auto after = splices.appliedTo(text);
        QCOMPARE(after, u"افتتح الرئيس الميناء الجديد"_s);
        QCOMPARE(splices.inverseFor(text).appliedTo(after), text);
    }

    void refusesWhatIsOutOfOrderOrSplitsACharacter()
    {
        const auto text = u"ab😀cd"_s;
        QVERIFY(!TextSplices({{{3, 3}, u"x"_s}}).fit(text));
        QVERIFY(!TextSplices({{{4, 7}, u"x"_s}}).fit(text));
        QVERIFY(!TextSplices({{{2, 4}, u"x"_s}, {{1, 2}, u"y"_s}}).fit(text));
        QVERIFY(!TextSplices({{{1, 1}, u"x"_s}, {{1, 1}, u"y"_s}}).fit(text));
        QVERIFY(!TextSplices({{{1, 1}, QString(QChar(0xd800))}}).fit(text));
        QVERIFY(TextSplices({{{2, 4}, u"x"_s}, {{4, 4}, u"y"_s}}).fit(text));
    }

    void blocksGoAlongAndTakeInWhatIsPutAtTheirEdges()
    {
        // "title\nfirst line\nsecond"
        const QList<Block> blocks{{BlockKind::Title, {0, 5}}, {BlockKind::Paragraph, {6, 16}}, {BlockKind::Paragraph, {17, 23}}};
        const TextSplices splices({{{0, 0}, u"A "_s}, {{16, 16}, u"!"_s}, {{17, 23}, QString()}});
        QCOMPARE(splices.mapped(blocks), (QList<Block>{{BlockKind::Title, {0, 7}}, {BlockKind::Paragraph, {8, 19}}}));
    }

    void anArticleKeepsItsMetadata()
    {
        ArticleMetadata metadata;
        metadata.source = u"وكالة"_s;
        const Article article(u"عنوان\nنص قصير."_s, metadata);
        const auto changed = changedArticle(article, TextSplices({{{0, 5}, u"عنوان آخر"_s}}), {});
        QCOMPARE(changed.text(), u"عنوان آخر\nنص قصير."_s);
        QCOMPARE(changed.metadata(), metadata);
        QCOMPARE(changed.blocks().size(), article.blocks().size());
        QVERIFY(changed.textSha256() != article.textSha256());
    }
};

QTEST_GUILESS_MAIN(TextChangeTest)
#include "textchangetest.moc"
