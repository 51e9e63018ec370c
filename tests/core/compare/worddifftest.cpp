// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/worddiff.h"

#include <QTest>

#include <functional>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

/// The words that only the first, and only the second has, of two texts whose paragraphs belong together in their order.
std::pair<QStringList, QStringList> differing(const QString &first, const QString &second, const DiffSwitches &switches = {})
{
    const Article one(first, {});
    const Article other(second, {});
    QList<AlignedBlocks> blocks;
    for (qsizetype i = 0; i < std::min(one.blocks().size(), other.blocks().size()); ++i) {
        blocks.append({i, i, 1});
    }
    const auto differences = wordDifferences(one, other, blocks, switches);
    std::pair<QStringList, QStringList> words;
    for (const auto range : differences.first) {
        words.first.append(range.of(one.text()).toString());
    }
    for (const auto range : differences.second) {
        words.second.append(range.of(other.text()).toString());
    }
    return words;
}

DiffSwitches with(const std::function<void(DiffSwitches &)> &change)
{
    DiffSwitches switches;
    change(switches);
    return switches;
}

}

class WordDiffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsTheWordsThatTheOtherLacks()
    {
        const auto [first, second] = differing(u"عنوان\nقال الوزير الجديد إن الميناء جاهز تماما"_s, u"عنوان\nقال الوزير إن المطار جاهز"_s);
        QCOMPARE(first, QStringList({u"الجديد"_s, u"الميناء"_s, u"تماما"_s}));
        QCOMPARE(second, QStringList({u"المطار"_s}));
    }

    void neighboursAreOneRange()
    {
        const auto [first, second] = differing(u"خبر\nزار الوفد الكبير الجديد المدينة"_s, u"خبر\nزار المدينة"_s);
        QCOMPARE(first, QStringList({u"الوفد الكبير الجديد"_s}));
        QVERIFY(second.isEmpty());
    }

    void switchesSayWhatMakesNoDifference_data()
    {
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("second");
        QTest::addColumn<DiffSwitches>("same");
        QTest::addColumn<DiffSwitches>("different");
        QTest::newRow("vocalisation") << u"قَالَ"_s << u"قال"_s << DiffSwitches() << with([](auto &switches) { switches.fold.vocalisation = false; });
        QTest::newRow("tatweel") << u"قـــال"_s << u"قال"_s << DiffSwitches() << with([](auto &switches) { switches.fold.tatweel = false; });
        QTest::newRow("digits") << u"٢٠٢٥"_s << u"2025"_s << DiffSwitches() << with([](auto &switches) { switches.fold.digits = false; });
        QTest::newRow("punctuation") << u"قال،"_s << u"قال"_s << DiffSwitches() << with([](auto &switches) { switches.punctuation = false; });
        QTest::newRow("hamza seats") << u"إعلان"_s << u"اعلان"_s << with([](auto &switches) { switches.fold.hamza = true; }) << DiffSwitches();
        QTest::newRow("ta marbuta") << u"مدرسة"_s << u"مدرسه"_s << with([](auto &switches) { switches.fold.taMarbuta = true; }) << DiffSwitches();
        QTest::newRow("ya") << u"مصطفى"_s << u"مصطفي"_s << with([](auto &switches) { switches.fold.letterForms = true; }) << DiffSwitches();
        QTest::newRow("case of Latin letters") << u"NATO"_s << u"Nato"_s << with([](auto &switches) { switches.fold.letterCase = true; }) << DiffSwitches();
        QTest::newRow("proclitic") << u"وبالقاهرة"_s << u"القاهرة"_s << with([](auto &switches) { switches.clitics = true; }) << DiffSwitches();
        QTest::newRow("proclitic that hides the article") << u"للقاهرة"_s << u"القاهرة"_s << with([](auto &switches) { switches.clitics = true; }) << DiffSwitches();
    }
    void switchesSayWhatMakesNoDifference()
    {
        QFETCH(QString, first);
        QFETCH(QString, second);
        QFETCH(DiffSwitches, same);
        QFETCH(DiffSwitches, different);
        const auto one = u"خبر\nثم "_s + first + u" أمس"_s;
        const auto other = u"خبر\nثم "_s + second + u" أمس"_s;
        QCOMPARE(differing(one, other, same), std::pair(QStringList(), QStringList()));
        QVERIFY(differing(one, other, different) != std::pair(QStringList(), QStringList()));
    }

    void aProcliticIsStrippedWithTheOtherSwitchesAsTheyAre()
    {
        const auto switches = with([](auto &each) { each.clitics = true; });
        QCOMPARE(differing(u"خبر\nثم والإعلان"_s, u"خبر\nثم الاعلان"_s, switches).first, QStringList({u"والإعلان"_s}));
    }

    void leavesOutParagraphsWithoutAPartner()
    {
        const Article one(u"عنوان\nفقرة أولى\nفقرة وحيدة"_s, {});
        const Article other(u"عنوان\nفقرة ثانية"_s, {});
        const auto differences = wordDifferences(one, other, {{1, 1, 0.5}}, {});
        QCOMPARE(differences.first, QList<TextRange>({TextRange::ofLength(one.text().indexOf(u"أولى"), 4)}));
        QCOMPARE(differences.second.size(), 1);
        QVERIFY(wordDifferences(one, other, {}, {}).first.isEmpty());
    }

    void aWordOfASplitParagraphIsFoundInEitherPart()
    {
        const Article one(u"عنوان\nبداية الخبر ونهاية الخبر"_s, {});
        const Article other(u"عنوان\nبداية الخبر\nونهاية الكلام"_s, {});
        const auto differences = wordDifferences(one, other, {{1, 1, 0.5}, {1, 2, 0.5}}, {});
        QCOMPARE(differences.first, QList<TextRange>({TextRange::ofLength(one.text().lastIndexOf(u"الخبر"), 5)}));
        QCOMPARE(differences.second, QList<TextRange>({TextRange::ofLength(other.text().indexOf(u"الكلام"), 6)}));
    }
};

QTEST_GUILESS_MAIN(WordDiffTest)
#include "worddifftest.moc"
