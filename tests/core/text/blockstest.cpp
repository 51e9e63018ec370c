// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/blocks.h"

#include "tests/support/generators.h"

#include <QFile>
#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

/// The kinds of a text's blocks, as their names in files: "title paragraph ...".
QString kindsOf(QStringView text)
{
    QStringList names;
    for (const auto &block : splitBlocks(text)) {
        names.append(blockKindName(block.kind));
    }
    return names.join(u' ');
}

QString linesOf(std::initializer_list<QString> lines)
{
    return QStringList(lines).join(u'\n');
}

const auto paragraph = u"أعلنت البلدية أمس افتتاح حديقة جديدة في وسط المدينة."_s;

}

class BlocksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingHasNoBlocks();
    void aLineIsABlockWithoutItsLineEnd();
    void emptyLinesAreNoBlocks();
    void firstLineIsTheTitleWhereMoreFollow();
    void singleLineIsAParagraph();
    void listItemIsNeverTheTitle();
    void shortLineBetweenParagraphsIsAHeading();
    void shortLineWithClosingPunctuationIsNoHeading_data();
    void shortLineWithClosingPunctuationIsNoHeading();
    void lastLineIsNoHeading();
    void longLineIsNoHeading();
    void headingMayStandBeforeAList();
    void listMarksMakeListItems_data();
    void listMarksMakeListItems();
    void dashesAndNumbersWithinWordsMakeNone_data();
    void dashesAndNumbersWithinWordsMakeNone();
    void sourceLineNamesTheSource_data();
    void sourceLineNamesTheSource();
    void sentenceOnASourceIsNoSourceLine();
    void furnitureIsFoundAtTheEnd_data();
    void furnitureIsFoundAtTheEnd();
    void furnitureIsFoundAtTheStart();
    void furnitureWordsInTheBodyAreText();
    void sentencesThatBeginLikeFurnitureAreText_data();
    void sentencesThatBeginLikeFurnitureAreText();
    void everyLineOfTheLexiconIsFurniture();
    void kindsHaveNamesInFiles();
    void blocksCoverEveryLineInOrder();
    void seedArticleIsSplitAsAReaderWould();
};

void BlocksTest::nothingHasNoBlocks()
{
    QVERIFY(splitBlocks(QStringView()).isEmpty());
    QVERIFY(splitBlocks(u"\n \n\t\r\n").isEmpty());
}

void BlocksTest::aLineIsABlockWithoutItsLineEnd()
{
    const auto text = u"عنوان\r\nنص أول.\nنص ثان."_s;
    const auto blocks = splitBlocks(text);
    QCOMPARE(blocks.size(), 3);
    QCOMPARE(blocks[0].range.of(text), u"عنوان");
    QCOMPARE(blocks[1].range.of(text), u"نص أول.");
    QCOMPARE(blocks[2].range.of(text), u"نص ثان.");
    QCOMPARE(blocks[2].range.end(), text.size());
}

void BlocksTest::emptyLinesAreNoBlocks()
{
    QCOMPARE(splitBlocks(u"\n\nعنوان\n\n \n"_s + paragraph + u"\n\n"_s).size(), 2);
}

void BlocksTest::firstLineIsTheTitleWhereMoreFollow()
{
    QCOMPARE(kindsOf(linesOf({u"عنوان الخبر"_s, paragraph, paragraph})), u"title paragraph paragraph"_s);
}

void BlocksTest::singleLineIsAParagraph()
{
    QCOMPARE(kindsOf(u"سطر واحد"), u"paragraph"_s);
}

void BlocksTest::listItemIsNeverTheTitle()
{
    QCOMPARE(kindsOf(linesOf({u"- بند"_s, paragraph})), u"list_item paragraph"_s);
}

void BlocksTest::shortLineBetweenParagraphsIsAHeading()
{
    QCOMPARE(kindsOf(linesOf({u"عنوان"_s, paragraph, u"تفاصيل الافتتاح"_s, paragraph})), u"title paragraph heading paragraph"_s);
    QCOMPARE(kindsOf(linesOf({u"عنوان"_s, paragraph, u"لماذا الآن؟"_s, paragraph})), u"title paragraph heading paragraph"_s);
}

void BlocksTest::shortLineWithClosingPunctuationIsNoHeading_data()
{
    QTest::addColumn<QString>("closing");
    for (const auto &closing : {u"."_s, u"،"_s, u"؛"_s, u":"_s, u";"_s, u"!"_s, u"…"_s}) {
        QTest::newRow(qPrintable(closing)) << closing;
    }
}

void BlocksTest::shortLineWithClosingPunctuationIsNoHeading()
{
    QFETCH(QString, closing);
    QCOMPARE(kindsOf(linesOf({u"عنوان"_s, paragraph, u"وقال الرئيس"_s + closing, paragraph})), u"title paragraph paragraph paragraph"_s);
}

void BlocksTest::lastLineIsNoHeading()
{
    QCOMPARE(kindsOf(linesOf({u"عنوان"_s, paragraph, u"وكالات"_s})), u"title paragraph paragraph"_s);
}

void BlocksTest::longLineIsNoHeading()
{
    const auto words = u"كلمة "_s.repeated(30);
    QCOMPARE(kindsOf(linesOf({u"عنوان"_s, paragraph, words, paragraph})), u"title paragraph paragraph paragraph"_s);
}

void BlocksTest::headingMayStandBeforeAList()
{
    QCOMPARE(kindsOf(linesOf({u"عنوان"_s, paragraph, u"أبرز النقاط"_s, u"- أولى"_s, u"- ثانية"_s, paragraph})),
        u"title paragraph heading list_item list_item paragraph"_s);
}

void BlocksTest::listMarksMakeListItems_data()
{
    QTest::addColumn<QString>("line");
    for (const auto &line : {u"- بند"_s, u"– بند"_s, u"— بند"_s, u"• بند"_s, u"* بند"_s, u"▪ بند"_s, u"1. بند"_s, u"12) بند"_s, u"٣- بند"_s,
             u"٣. بند"_s, u"  - بند بعد فراغ"_s, u"-\u00A0بند"_s}) {
        QTest::newRow(qPrintable(line)) << line;
    }
}

void BlocksTest::listMarksMakeListItems()
{
    QFETCH(QString, line);
    QCOMPARE(kindsOf(linesOf({u"عنوان"_s, paragraph, line, paragraph})), u"title paragraph list_item paragraph"_s);
}

void BlocksTest::dashesAndNumbersWithinWordsMakeNone_data()
{
    QTest::addColumn<QString>("line");
    for (const auto &line : {u"-بند."_s, u"2026. عام."_s, u"10 جيجاوات هي القدرة."_s, u"3.5 ملايين دولار."_s, u"-5 درجات هي الحرارة."_s}) {
        QTest::newRow(qPrintable(line)) << line;
    }
}

void BlocksTest::dashesAndNumbersWithinWordsMakeNone()
{
    QFETCH(QString, line);
    QCOMPARE(kindsOf(linesOf({u"عنوان"_s, line, paragraph})), u"title paragraph paragraph"_s);
}

void BlocksTest::sourceLineNamesTheSource_data()
{
    QTest::addColumn<QString>("line");
    for (const auto &line :
        {u"المصدر: وكالات"_s, u"المصدر : TechCrunch"_s, u"المصادر: وكالات، صحف"_s, u"Source: Reuters"_s, u"المَصدر: وكالات"_s}) {
        QTest::newRow(qPrintable(line)) << line;
    }
}

void BlocksTest::sourceLineNamesTheSource()
{
    QFETCH(QString, line);
    QCOMPARE(kindsOf(linesOf({u"عنوان"_s, paragraph, line})), u"title paragraph source_line"_s);
}

void BlocksTest::sentenceOnASourceIsNoSourceLine()
{
    QCOMPARE(kindsOf(linesOf({u"عنوان"_s, u"المصدر الذي تحدث إلى الصحيفة رفض كشف اسمه."_s, paragraph})), u"title paragraph paragraph"_s);
    QCOMPARE(kindsOf(linesOf({u"عنوان"_s, u"المصدر الذي تحدث إلى الصحيفة قال: لن نعلق."_s, paragraph})), u"title paragraph paragraph"_s);
}

void BlocksTest::furnitureIsFoundAtTheEnd_data()
{
    QTest::addColumn<QString>("lines");
    QTest::addColumn<int>("count");
    QTest::newRow("comment box, vocalised") << u"اترك تعليقاً"_s << 1;
    QTest::newRow("with punctuation") << u"اترك تعليقاً!"_s << 1;
    QTest::newRow("with a count") << u"3 تعليقات"_s << 1;
    QTest::newRow("with a count behind") << u"التعليقات (12)"_s << 1;
    QTest::newRow("several") << linesOf({u"شارك الخبر"_s, u"طباعة"_s, u"اترك تعليقاً"_s}) << 3;
    QTest::newRow("other hamza") << u"إقرأ أيضاً: حديقة أخرى"_s << 1;
    QTest::newRow("colon without a space") << u"الوسوم:حدائق"_s << 1;
    QTest::newRow("tatweel") << u"شـــارك"_s << 1;
    QTest::newRow("Latin, any case") << u"LEAVE A COMMENT"_s << 1;
    QTest::newRow("rights") << u"جميع الحقوق محفوظة © 2026"_s << 1;
}

void BlocksTest::furnitureIsFoundAtTheEnd()
{
    QFETCH(QString, lines);
    QFETCH(int, count);
    const auto kinds = kindsOf(linesOf({u"عنوان"_s, paragraph, lines}));
    QCOMPARE(kinds, u"title paragraph"_s + u" furniture"_s.repeated(count));
}

void BlocksTest::furnitureIsFoundAtTheStart()
{
    QCOMPARE(kindsOf(linesOf({u"شارك"_s, u"عنوان"_s, paragraph})), u"furniture title paragraph"_s);
}

void BlocksTest::furnitureWordsInTheBodyAreText()
{
    QCOMPARE(kindsOf(linesOf({u"عنوان"_s, u"شارك"_s, paragraph})), u"title heading paragraph"_s);
}

void BlocksTest::sentencesThatBeginLikeFurnitureAreText_data()
{
    QTest::addColumn<QString>("line");
    QTest::newRow("word goes on") << u"شاركت الفرق في البطولة."_s;
    QTest::newRow("whole-line word in a sentence") << u"شارك اللاعب في المباراة الأخيرة."_s;
    QTest::newRow("beginning that goes on as another word") << u"الوسومات موضة قديمة."_s;
    QTest::newRow("too long to be furniture") << u"اقرأ أيضا "_s + u"ما كتبه الباحثون عن المدينة "_s.repeated(6) + u"."_s;
}

void BlocksTest::sentencesThatBeginLikeFurnitureAreText()
{
    QFETCH(QString, line);
    QCOMPARE(kindsOf(linesOf({u"عنوان"_s, paragraph, line})), u"title paragraph paragraph"_s);
}

void BlocksTest::everyLineOfTheLexiconIsFurniture()
{
    QFile file(u":/hashiya/lexicon/furniture.tsv"_s);
    QVERIFY(file.open(QIODevice::ReadOnly));
    int forms = 0;
    for (const auto &row : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        if (row.startsWith(u'#')) {
            continue;
        }
        const auto fields = row.split(u'\t');
        QVERIFY2(fields.size() == 2 && (fields[1] == u"line" || fields[1] == u"start"), qPrintable(row));
        QVERIFY2(kindsOf(linesOf({u"عنوان"_s, paragraph, fields[0]})).endsWith(u"furniture"), qPrintable(row));
        const auto longer = kindsOf(linesOf({u"عنوان"_s, paragraph, fields[0] + u" كلمة أخرى"_s}));
        QVERIFY2(longer.endsWith(u"furniture") == (fields[1] == u"start"), qPrintable(row));
        ++forms;
    }
    QVERIFY(forms > 20);
}

void BlocksTest::kindsHaveNamesInFiles()
{
    QCOMPARE(blockKindName(BlockKind::ListItem), u"list_item"_s);
    for (const auto kind : {BlockKind::Title, BlockKind::Heading, BlockKind::Paragraph, BlockKind::ListItem, BlockKind::Quotation,
             BlockKind::TableCell, BlockKind::SourceLine, BlockKind::Furniture}) {
        QVERIFY(blockKindFromName(blockKindName(kind)) == kind);
    }
    QVERIFY(!blockKindFromName(u"picture"));
}

void BlocksTest::blocksCoverEveryLineInOrder()
{
    QVERIFY(rc::check("blocks are in order, apart, not empty, without line ends, and leave out only blank", [] {
        const auto text = Random::text();
        qsizetype last = 0;
        for (const auto &block : splitBlocks(text)) {
            RC_ASSERT(block.range.begin() >= last);
            RC_ASSERT(QStringView(text).sliced(last, block.range.begin() - last).trimmed().isEmpty());
            RC_ASSERT(!block.range.of(text).trimmed().isEmpty());
            RC_ASSERT(!block.range.of(text).contains(u'\n'));
            last = block.range.end();
        }
        RC_ASSERT(QStringView(text).sliced(last).trimmed().isEmpty());
    }));
}

void BlocksTest::seedArticleIsSplitAsAReaderWould()
{
    const auto shared = qEnvironmentVariable("HASHIYA_SHARED", qEnvironmentVariable("HASHIYA_SOURCE_DIR") + u"/../shared"_s);
    QFile file(shared + u"/seed/nvidia_openai.txt"_s);
    if (!file.open(QIODevice::ReadOnly)) {
        QSKIP("the seed article is not on this machine (HASHIYA_SHARED)");
    }
    const auto text = QString::fromUtf8(file.readAll());
    QCOMPARE(kindsOf(text),
        u"title paragraph paragraph heading paragraph paragraph heading paragraph paragraph heading paragraph "
        u"list_item list_item list_item list_item paragraph source_line furniture"_s);
    const auto blocks = splitBlocks(text);
    QCOMPARE(blocks.last().range.of(text).trimmed(), u"اترك تعليقاً");
    QVERIFY(blocks[blocks.size() - 2].range.of(text).startsWith(u"المصدر"));
}

QTEST_GUILESS_MAIN(BlocksTest)
#include "blockstest.moc"
