// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documentbuilder.h"
#include "tests/support/generators.h"

#include "core/compare/alignment.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

QStringList blockPairs(const Alignment &alignment)
{
    QStringList pairs;
    for (const AlignedBlocks &blocks : alignment.blocks) {
        pairs.append(u"%1-%2"_s.arg(blocks.first).arg(blocks.second));
    }
    return pairs;
}

Alignment align(const DocumentBuilder &first, const DocumentBuilder &second)
{
    return alignBlocks(ComparedPair(first.document(), second.document()));
}

/// A word of its own for each number, of Arabic letters.
QString wordFor(int number)
{
    QString word = u"كلم"_s;
    for (int rest = number + 1; rest > 0; rest /= 20) {
        word += QChar(u'ص' - 12 + rest % 20);
    }
    return word;
}

/// Paragraphs of eight words, of which one is in every paragraph and the rest are of it alone.
QString longText(int paragraphs)
{
    QString text;
    for (int i = 0; i < paragraphs; ++i) {
        text += u"المشروع"_s;
        for (int j = 0; j < 7; ++j) {
            text += u' ' + wordFor(i * 7 + j);
        }
        text += u".\n"_s;
    }
    return text;
}

}

class AlignmentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsParagraphsInAnotherOrder();
    void joinsBothHalvesOfASplitParagraph();
    void leavesForeignParagraphsAlone();
    void takesEqualValuesForEqualWords();
    void pairsIdenticalParagraphsInTheirOrder();
    void growsWithTheLengthNotWithItsSquare();
    void staysLinearWhereAllParagraphsAreAlike();
    void mirrorsWhenSidesAreExchanged();
    void alignsSentencesAcrossParagraphs();
    void tellsAVersionFromAnotherAccount();
    void saysWhichPassageOfAVersionMoved();
};

void AlignmentTest::findsParagraphsInAnotherOrder()
{
    const DocumentBuilder first(u"افتتحت البلدية حديقة عامة قرب النهر صباح الخميس.\n"
                                u"وأعلنت إدارة الميناء توقف الرافعات بسبب عطل كهربائي كبير.\n"
                                u"وفاز فريق الجامعة بكأس السباحة للمرة الثالثة."_s);
    const DocumentBuilder second(u"فاز فريق الجامعة بكأس السباحة بعد نهائي طويل.\n"
                                 u"وافتتحت حديقة عامة جديدة على ضفة النهر.\n"
                                 u"وتوقفت رافعات الميناء بعد عطل كهربائي."_s);
    QCOMPARE(blockPairs(align(first, second)), QStringList({u"0-1"_s, u"1-2"_s, u"2-0"_s}));
}

void AlignmentTest::joinsBothHalvesOfASplitParagraph()
{
    const DocumentBuilder first(u"قالت الوزارة إن السد الجديد يخزن مياه الأمطار ويروي بساتين الوادي ويحمي القرى من السيول الجارفة.\n"
                                u"وعاد الطلاب إلى مدارسهم بعد عطلة الربيع."_s);
    const DocumentBuilder second(u"قالت الوزارة إن السد الجديد يخزن مياه الأمطار.\n"
                                 u"ويروي السد بساتين الوادي ويحمي القرى من السيول الجارفة.\n"
                                 u"وعاد الطلاب إلى مدارسهم."_s);
    QCOMPARE(blockPairs(align(first, second)), QStringList({u"0-0"_s, u"0-1"_s, u"1-2"_s}));
}

void AlignmentTest::leavesForeignParagraphsAlone()
{
    const DocumentBuilder first(u"افتتحت البلدية حديقة عامة قرب النهر.\nوارتفعت أسعار القمح في الأسواق."_s);
    const DocumentBuilder second(u"افتتحت البلدية حديقة قرب النهر.\nوألغى القضاة جلسة الاستئناف المقررة."_s);
    QCOMPARE(blockPairs(align(first, second)), QStringList({u"0-0"_s}));
}

void AlignmentTest::takesEqualValuesForEqualWords()
{
    DocumentBuilder first(u"شارك ثلاثة آلاف متسابق.\nوحضر الحفل ستون ضيفا."_s);
    first.count(u"ثلاثة آلاف"_s, u"3000"_s, u"متسابق"_s).count(u"ستون"_s, u"60"_s, u"ضيفا"_s);
    DocumentBuilder second(u"على المدرجات 60 زائرا.\nوبلغ العداؤون 3000 شخص."_s);
    second.count(u"60"_s, u"60"_s, u"زائرا"_s).count(u"3000"_s, u"3000"_s, u"شخص"_s);
    QCOMPARE(blockPairs(align(first, second)), QStringList({u"0-1"_s, u"1-0"_s}));
}

void AlignmentTest::pairsIdenticalParagraphsInTheirOrder()
{
    const DocumentBuilder document(u"نشرة الصباح\nالطقس مشمس\nنشرة الصباح\nالطقس مشمس"_s);
    QCOMPARE(blockPairs(align(document, document)), QStringList({u"0-0"_s, u"1-1"_s, u"2-2"_s, u"3-3"_s}));
}

void AlignmentTest::growsWithTheLengthNotWithItsSquare()
{
    const auto visited = [](int paragraphs) {
        const DocumentBuilder first(longText(paragraphs));
        const DocumentBuilder second(longText(paragraphs) + u"خاتمة أخرى"_s);
        const Alignment alignment = align(first, second);
        return std::pair(alignment.blocks.size(), alignment.pairsVisited);
    };
    const auto [shortBlocks, shortVisits] = visited(200);
    const auto [longBlocks, longVisits] = visited(1600);
    QCOMPARE(shortBlocks, 200);
    QCOMPARE(longBlocks, 1600);
    QVERIFY2(longVisits <= 10 * shortVisits, qPrintable(u"%1 visits for 200 paragraphs, %2 for 1600"_s.arg(shortVisits).arg(longVisits)));
}

void AlignmentTest::staysLinearWhereAllParagraphsAreAlike()
{
    QString first;
    QString second;
    for (int i = 0; i < 1000; ++i) {
        first += u"سعر الذهب اليوم في السوق.\n"_s;
        second += u"سعر الذهب اليوم في الأسواق المحلية.\n"_s;
    }
    QVERIFY(align(DocumentBuilder(first), DocumentBuilder(second)).pairsVisited <= 1000 * 64);
}

void AlignmentTest::mirrorsWhenSidesAreExchanged()
{
    QVERIFY(rc::check("exchanging the sides gives the mirror", [] {
        const Document first = Random::document();
        const Document second = Random::document();
        QList<std::tuple<qsizetype, qsizetype, double>> there;
        for (const AlignedBlocks &blocks : alignBlocks(ComparedPair(first, second)).blocks) {
            there.emplaceBack(blocks.first, blocks.second, blocks.similarity);
        }
        QList<std::tuple<qsizetype, qsizetype, double>> back;
        for (const AlignedBlocks &blocks : alignBlocks(ComparedPair(second, first)).blocks) {
            back.emplaceBack(blocks.second, blocks.first, blocks.similarity);
        }
        std::ranges::sort(back);
        RC_ASSERT((there == back));
    }));
}

void AlignmentTest::alignsSentencesAcrossParagraphs()
{
    const DocumentBuilder first(u"افتتح الوزير الجسر الجديد أمس. وبلغت كلفة البناء أربعين مليونا."_s);
    const DocumentBuilder second(u"بلغت كلفة البناء أربعين مليونا.\nافتتح الوزير الجسر الجديد صباحا."_s);
    const ComparedPair pair(first.document(), second.document());
    QCOMPARE(blockPairs(alignSentences(pair)), QStringList({u"0-1"_s, u"1-0"_s}));
}

void AlignmentTest::tellsAVersionFromAnotherAccount()
{
    const QString text = longText(8);
    QString changed = text;
    changed.replace(changed.indexOf(u' '), 1, u" جديدة "_s);
    QVERIFY(alignBlocks(ComparedPair(DocumentBuilder(text).document(), DocumentBuilder(changed).document())).revision);
    QVERIFY(alignBlocks(ComparedPair(DocumentBuilder(text).document(), DocumentBuilder(text).document())).revision);
    QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    std::ranges::reverse(lines);
    const Alignment turned = alignBlocks(ComparedPair(DocumentBuilder(text).document(), DocumentBuilder(lines.join(u'\n')).document()));
    QVERIFY(!turned.revision);
    QCOMPARE(turned.blocks.size(), 8);
    QVERIFY(std::ranges::none_of(turned.blocks, &AlignedBlocks::moved));
}

void AlignmentTest::saysWhichPassageOfAVersionMoved()
{
    QStringList lines = longText(8).split(u'\n', Qt::SkipEmptyParts);
    const DocumentBuilder first(lines.join(u'\n'));
    lines.move(1, 6);
    const DocumentBuilder second(lines.join(u'\n'));
    for (const bool exchanged : {false, true}) {
        const auto &a = exchanged ? second : first;
        const auto &b = exchanged ? first : second;
        const Alignment alignment = alignBlocks(ComparedPair(a.document(), b.document()));
        QVERIFY(alignment.revision);
        QCOMPARE(std::ranges::count_if(alignment.blocks, &AlignedBlocks::moved), 1);
        const AlignedBlocks moved = *std::ranges::find_if(alignment.blocks, &AlignedBlocks::moved);
        QCOMPARE(exchanged ? moved.second : moved.first, 1);
        QCOMPARE(exchanged ? moved.first : moved.second, 6);
    }
}

QTEST_GUILESS_MAIN(AlignmentTest)
#include "alignmenttest.moc"
