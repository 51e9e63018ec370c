// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/textsketch.h"

#include <QStringList>
#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class TextSketchTest : public QObject
{
    Q_OBJECT

    /// Words that no other seed has.
    static QStringList words(int seed, int count)
    {
        QStringList words;
        for (int i = 0; i < count; ++i) {
            words.append(u"كلمة%1x%2"_s.arg(seed).arg(i));
        }
        return words;
    }
    static TextSketch sketch(const QStringList &words) { return TextSketch::of(words.join(u' ')); }

private Q_SLOTS:
    void theSameWordsInAnotherSpellingAreTheSame()
    {
        QCOMPARE(TextSketch::of(u"أعلنت الشركةُ أنها ستستثمر مليارا في المدينة"_s).likeness(TextSketch::of(u"اعلنت الشركه انها ستستثمر مليارا، في المدينة!"_s)), 1.0);
    }

    void aChangedWordLeavesTextsAlikeAndOthersAreNot()
    {
        const auto text = words(1, 300);
        auto changed = text;
        changed[150] = u"غيرها"_s;
        QVERIFY(sketch(text).likeness(sketch(changed)) > 0.85);
        QVERIFY(sketch(text).likeness(sketch(words(2, 300))) < 0.1);
        // Half in common: a third of all runs.
        QVERIFY(std::abs(sketch(text).likeness(sketch(text.first(150) + words(3, 150))) - 1.0 / 3) < 0.2);
    }

    void alikeTextsShareABand()
    {
        const auto text = words(1, 300);
        auto changed = text;
        changed[10] = u"غيرها"_s;
        changed[200] = u"سواها"_s;
        const auto a = sketch(text).bandHashes();
        const auto b = sketch(changed).bandHashes();
        int shared = 0;
        for (size_t i = 0; i < a.size(); ++i) {
            shared += a[i] == b[i];
        }
        QVERIFY(shared > 0);
        const auto c = sketch(words(9, 300)).bandHashes();
        QVERIFY(!std::ranges::equal(a, c));
    }

    void shortAndEmptyTextsHaveTheirOwn()
    {
        QVERIFY(TextSketch::of(u"").isEmpty);
        QCOMPARE(TextSketch::of(u"").likeness(TextSketch::of(u"")), 0.0);
        QCOMPARE(TextSketch::of(u"خبر عاجل"_s).likeness(TextSketch::of(u"خبر عاجل"_s)), 1.0);
        QVERIFY(TextSketch::of(u"خبر عاجل"_s).likeness(TextSketch::of(u"عاجل خبر"_s)) < 0.2);
    }

    void staysWhatItIsInAColumn()
    {
        const auto made = sketch(words(5, 40));
        QCOMPARE(TextSketch::fromBytes(made.toBytes()).least, made.least);
        QVERIFY(TextSketch::fromBytes("nonsense").isEmpty);
        QVERIFY(TextSketch::of(u"").toBytes().isEmpty());
    }
};

QTEST_GUILESS_MAIN(TextSketchTest)
#include "textsketchtest.moc"
