// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/article.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class ArticleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void keepsTheTextAsGiven();
    void hashIsOfTheUtf8Bytes();
    void hashOfNothingIsThatOfNoBytes();
    void otherMetadataLeaveTextAndBlocks();
    void givenBlocksAreKept();
    void findsTheBlockOfAPosition();
    void hasNoBlockBeforeTheFirst();
    void titleIsThatOfTheMetadata();
    void titleIsTheFirstBlockWhereMetadataHaveNone();
    void titleIsNoFurniture();
    void titleHasNoSpacesAround();
    void publishedDayIsReadFromDateOrTime_data();
    void publishedDayIsReadFromDateOrTime();
};

void ArticleTest::keepsTheTextAsGiven()
{
    const auto text = u"  عنوان\r\nنصّ\u202E\uFEFF \U0001F600\n\n"_s;
    QCOMPARE(Article(text, {}).text(), text);
}

void ArticleTest::hashIsOfTheUtf8Bytes()
{
    // printf 'abc' | sha256sum; printf 'حاشية' | sha256sum
    QCOMPARE(Article::sha256Of(u"abc"), QByteArray("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
    QCOMPARE(Article(u"حاشية"_s, {}).textSha256(), QByteArray("c91082ead4c24fc3656f62dcc906ed88c750ab30eeba4a627619a38c11adf194"));
}

void ArticleTest::hashOfNothingIsThatOfNoBytes()
{
    const QByteArray nothing("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
    QCOMPARE(Article().textSha256(), nothing);
    QCOMPARE(Article(QString(), {}).textSha256(), nothing);
}

void ArticleTest::otherMetadataLeaveTextAndBlocks()
{
    const Article article(u"عنوان\nنص الخبر."_s, {});
    ArticleMetadata metadata;
    metadata.source = u"صحيفة"_s;
    const auto other = article.withMetadata(metadata);
    QCOMPARE(other.metadata().source, u"صحيفة"_s);
    QCOMPARE(other.text(), article.text());
    QCOMPARE(other.textSha256(), article.textSha256());
    QVERIFY(other.blocks() == article.blocks());
    QVERIFY(article.metadata().source.isEmpty());
}

void ArticleTest::givenBlocksAreKept()
{
    const QList<Block> blocks{{BlockKind::Quotation, {0, 3}}, {BlockKind::TableCell, {4, 6}}};
    QVERIFY(Article(u"نصّ هنا"_s, {}, blocks).blocks() == blocks);
}

void ArticleTest::findsTheBlockOfAPosition()
{
    const Article article(u"عنوان\n\nنص الخبر."_s, {});
    QCOMPARE(article.blocks().size(), 2);
    QCOMPARE(article.blockAt(0), 0);
    QCOMPARE(article.blockAt(4), 0);
    QCOMPARE(article.blockAt(6), 0); // the empty line belongs to what stands before it
    QCOMPARE(article.blockAt(7), 1);
    QCOMPARE(article.blockAt(1000), 1);
    QCOMPARE(article.blockRangeAt(4), article.blocks().at(0).range);
    QCOMPARE(article.blockRangeAt(8), article.blocks().at(1).range);
}

void ArticleTest::hasNoBlockBeforeTheFirst()
{
    QCOMPARE(Article().blockAt(0), -1);
    QCOMPARE(Article(u"\n\nنص"_s, {}).blockAt(1), -1);
    QCOMPARE(Article(u"\n\nنص"_s, {}).blockRangeAt(1), TextRange(0, 4));
}

void ArticleTest::titleIsThatOfTheMetadata()
{
    ArticleMetadata metadata;
    metadata.title = u"من البيانات"_s;
    QCOMPARE(Article(u"عنوان\nنص."_s, metadata).displayTitle(), u"من البيانات"_s);
}

void ArticleTest::titleIsTheFirstBlockWhereMetadataHaveNone()
{
    QCOMPARE(Article(u"\nعنوان\nنص."_s, {}).displayTitle(), u"عنوان"_s);
    QCOMPARE(Article().displayTitle(), QString());
}

void ArticleTest::titleIsNoFurniture()
{
    QCOMPARE(Article(u"شارك\nعنوان الخبر\nنص الخبر."_s, {}).displayTitle(), u"عنوان الخبر"_s);
    QCOMPARE(Article(u"شارك"_s, {}).displayTitle(), u"شارك"_s);
}

void ArticleTest::titleHasNoSpacesAround()
{
    QCOMPARE(Article(u"  عنوان \nنص."_s, {}).displayTitle(), u"عنوان"_s);
}

void ArticleTest::publishedDayIsReadFromDateOrTime_data()
{
    QTest::addColumn<QString>("published");
    QTest::addColumn<QDate>("day");
    QTest::newRow("date") << u"2026-01-31"_s << QDate(2026, 1, 31);
    QTest::newRow("date and time") << u"2026-01-31T23:50:00+03:00"_s << QDate(2026, 1, 31);
    QTest::newRow("nothing") << QString() << QDate();
    QTest::newRow("only a year") << u"2026"_s << QDate();
    QTest::newRow("no such day") << u"2026-02-30"_s << QDate();
    QTest::newRow("words") << u"أمس الأول"_s << QDate();
}

void ArticleTest::publishedDayIsReadFromDateOrTime()
{
    QFETCH(QString, published);
    QFETCH(QDate, day);
    ArticleMetadata metadata;
    metadata.published = published;
    QCOMPARE(metadata.publishedDate().value_or(QDate()), day);
}

QTEST_GUILESS_MAIN(ArticleTest)
#include "articletest.moc"
