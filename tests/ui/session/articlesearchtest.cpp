// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/articlesearch.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class ArticleSearchTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatAReaderMeans_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("query");
        QTest::addColumn<QStringList>("found");
        QTest::newRow("hamza seats") << u"أعلن إعلان"_s << u"اعل"_s << QStringList{u"أعل"_s, u"إعل"_s};
        QTest::newRow("vocalisation") << u"قالَ مُحَمَّدٌ نعم"_s << u"محمد"_s << QStringList{u"مُحَمَّدٌ"_s};
        QTest::newRow("ta marbuta and ha") << u"القاهرة"_s << u"القاهره"_s << QStringList{u"القاهرة"_s};
        QTest::newRow("digits of either set") << u"نحو ١٨ عاما"_s << u"18"_s << QStringList{u"١٨"_s};
        QTest::newRow("case of Latin letters") << u"شركة OpenAI و"_s << u"openai"_s << QStringList{u"OpenAI"_s};
        QTest::newRow("tatweel") << u"مـــال"_s << u"مال"_s << QStringList{u"مـــال"_s};
        QTest::newRow("not there") << u"مال"_s << u"ذهب"_s << QStringList();
        QTest::newRow("only vocalisation") << u"مال"_s << u"َ"_s << QStringList();
        QTest::newRow("empty") << u"مال"_s << u"  "_s << QStringList();
    }
    void findsWhatAReaderMeans()
    {
        QFETCH(QString, text);
        QFETCH(QString, query);
        QFETCH(QStringList, found);
        QStringList words;
        for (const auto place : ArticleSearch(Article(text, {})).find(query)) {
            words.append(place.of(text).toString());
        }
        QCOMPARE(words, found);
    }

    void findsWholeWordsOrTheExactSpellingWhereThatIsAsked()
    {
        const auto text = u"القاهرة والقاهره للقاهرة القاهري"_s;
        ArticleSearch search(Article(text, {}));
        QCOMPARE(search.find(u"القاهر").size(), 3);
        QCOMPARE(search.find(u"القاهرة", {.spelling = {}, .wholeWords = true}).size(), 3);
        QCOMPARE(search.find(u"القاهرة", {.spelling = FoldSwitches::exact(), .wholeWords = true}).size(), 2);
        QCOMPARE(search.find(u"القاهره", {.spelling = FoldSwitches::exact(), .wholeWords = false}).size(), 1);
    }

    void findsWordsAroundTheArticleToo()
    {
        const auto text = u"خبر\nشارك الخبر"_s;
        const Article article(text, {}, {{BlockKind::Paragraph, {0, 3}}, {BlockKind::Furniture, {4, text.size()}}});
        QCOMPARE(ArticleSearch(article).find(u"شارك").size(), 1);
    }

    void findsPlacesThatDoNotOverlap()
    {
        const QList<TextRange> expected{{0, 2}, {2, 4}};
        QCOMPARE(ArticleSearch(Article(u"ببببب"_s, {})).find(u"بب"), expected);
    }
};

QTEST_GUILESS_MAIN(ArticleSearchTest)
#include "articlesearchtest.moc"
