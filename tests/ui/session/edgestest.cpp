// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/edges.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Hashiya::Edge)
Q_DECLARE_METATYPE(Hashiya::Along)
Q_DECLARE_METATYPE(Hashiya::Step)

class EdgesTest : public QObject
{
    Q_OBJECT

    const Article m_article{u"عنوان\nزار الوزير مدينة والقاهرة أمس، وقال: نعم\nفقرة أخيرة"_s, ArticleMetadata()};

    [[nodiscard]] TextRange of(QStringView words) const { return TextRange::ofLength(m_article.text().indexOf(words), words.size()); }

private Q_SLOTS:
    void movesAnEdge_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<Edge>("edge");
        QTest::addColumn<Along>("along");
        QTest::addColumn<Step>("step");
        QTest::addColumn<QString>("to");
        QTest::newRow("end to the next word") << u"الوزير"_s << Edge::End << Along::Forward << Step::Word << u"الوزير مدينة"_s;
        QTest::newRow("end back by a word") << u"الوزير مدينة"_s << Edge::End << Along::Backward << Step::Word << u"الوزير"_s;
        QTest::newRow("end out of the middle of a word") << u"الوز"_s << Edge::End << Along::Forward << Step::Word << u"الوزير"_s;
        QTest::newRow("beginning back to the word before") << u"الوزير"_s << Edge::Begin << Along::Backward << Step::Word << u"زار الوزير"_s;
        QTest::newRow("beginning takes the proclitic in") << u"القاهرة"_s << Edge::Begin << Along::Backward << Step::Word << u"والقاهرة"_s;
        QTest::newRow("beginning leaves the proclitic out") << u"والقاهرة أمس"_s << Edge::Begin << Along::Forward << Step::Word << u"القاهرة أمس"_s;
        QTest::newRow("punctuation is passed over") << u"أمس"_s << Edge::End << Along::Forward << Step::Word << u"أمس، وقال"_s;
        QTest::newRow("end by a letter") << u"الوز"_s << Edge::End << Along::Forward << Step::Letter << u"الوزي"_s;
        QTest::newRow("beginning by a letter") << u"والقاهرة"_s << Edge::Begin << Along::Forward << Step::Letter << u"القاهرة"_s;
    }
    void movesAnEdge()
    {
        QFETCH(QString, from);
        QFETCH(Edge, edge);
        QFETCH(Along, along);
        QFETCH(Step, step);
        QFETCH(QString, to);
        const auto moved = withEdgeMoved(m_article, of(from), edge, along, step);
        QVERIFY(moved);
        QCOMPARE(moved->of(m_article.text()).toString(), to);
    }

    void staysInItsParagraphAndKeepsSomething()
    {
        QVERIFY(!withEdgeMoved(m_article, of(u"نعم"), Edge::End, Along::Forward, Step::Word));
        QVERIFY(!withEdgeMoved(m_article, of(u"نعم"), Edge::End, Along::Forward, Step::Letter));
        QVERIFY(!withEdgeMoved(m_article, of(u"زار"), Edge::Begin, Along::Backward, Step::Word));
        QVERIFY(!withEdgeMoved(m_article, of(u"زار"), Edge::End, Along::Backward, Step::Word));
        QVERIFY(!withEdgeMoved(m_article, of(u"فقرة"), Edge::Begin, Along::Backward, Step::Letter));
    }

    void goesOnIntoTheNextParagraphWhereItMay_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<Edge>("edge");
        QTest::addColumn<Along>("along");
        QTest::addColumn<Step>("step");
        QTest::addColumn<QString>("to");
        QTest::newRow("end by a word") << u"نعم"_s << Edge::End << Along::Forward << Step::Word << u"نعم\nفقرة"_s;
        QTest::newRow("end by a letter") << u"نعم"_s << Edge::End << Along::Forward << Step::Letter << u"نعم\nف"_s;
        QTest::newRow("end back by a word") << u"نعم\nفقرة"_s << Edge::End << Along::Backward << Step::Word << u"نعم"_s;
        QTest::newRow("end back by a letter") << u"نعم\nف"_s << Edge::End << Along::Backward << Step::Letter << u"نعم"_s;
        QTest::newRow("beginning by a word") << u"زار الوزير"_s << Edge::Begin << Along::Backward << Step::Word << u"عنوان\nزار الوزير"_s;
        QTest::newRow("beginning by a letter") << u"زار الوزير"_s << Edge::Begin << Along::Backward << Step::Letter << u"ن\nزار الوزير"_s;
        QTest::newRow("beginning on by a word") << u"عنوان\nزار"_s << Edge::Begin << Along::Forward << Step::Word << u"زار"_s;
        QTest::newRow("beginning on by a letter") << u"ن\nزار"_s << Edge::Begin << Along::Forward << Step::Letter << u"زار"_s;
    }
    void goesOnIntoTheNextParagraphWhereItMay()
    {
        QFETCH(QString, from);
        QFETCH(Edge, edge);
        QFETCH(Along, along);
        QFETCH(Step, step);
        QFETCH(QString, to);
        const auto moved = withEdgeMoved(m_article, of(from), edge, along, step, Reach::Article);
        QVERIFY(moved);
        QCOMPARE(moved->of(m_article.text()).toString(), to);
    }

    void endsWithTheArticle()
    {
        QVERIFY(!withEdgeMoved(m_article, of(u"أخيرة"), Edge::End, Along::Forward, Step::Word, Reach::Article));
        QVERIFY(!withEdgeMoved(m_article, of(u"عنوان"), Edge::Begin, Along::Backward, Step::Letter, Reach::Article));
    }

    void movesWholeLettersWithTheirVocalisation()
    {
        const Article article(u"قَالَ"_s, ArticleMetadata());
        const auto moved = withEdgeMoved(article, {0, 2}, Edge::End, Along::Forward, Step::Letter);
        QVERIFY(moved);
        QCOMPARE(*moved, TextRange(0, 3)); // ا has no vocalisation
        QCOMPARE(*withEdgeMoved(article, *moved, Edge::End, Along::Forward, Step::Letter), TextRange(0, 5));
        QVERIFY(!withEdgeMoved(article, {0, 2}, Edge::End, Along::Backward, Step::Letter));
    }
};

QTEST_GUILESS_MAIN(EdgesTest)
#include "edgestest.moc"
