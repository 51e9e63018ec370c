// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/evaluation/bcubed.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Hashiya;

namespace {

/// Mentions of one letter each: the place of the letter in `entities` is where it stands, the letter its entity; . is no mention.
std::vector<EntityMention> mentions(const QString &entities, const QString &type = u"person"_s)
{
    std::vector<EntityMention> out;
    for (qsizetype at = 0; at < entities.size(); ++at) {
        if (entities.at(at) != u'.') {
            out.push_back({type, TextRange(at, at + 1), entities.mid(at, 1)});
        }
    }
    return out;
}

}

class BCubedTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // The example of the measure's authors: entities of 5, 2 and 5 mentions, of which an answer runs the last two together. Recall is whole.
    // Precision: 5 mentions of 5/5, 2 of 2/7, 5 of 5/7, over 12 mentions = (5 + 4/7 + 25/7) / 12 = 16/21.
    void twoEntitiesInOneCostPrecision()
    {
        const auto score = bCubed(mentions(u"AAAAABBCCCCC"_s), mentions(u"aaaaabbbbbbb"_s));
        QCOMPARE(score.precision(), 16.0 / 21.0);
        QCOMPARE(score.recall(), 1.0);
    }

    // Gold A = {0, 1, 2}, B = {3, 4}; found x = {0, 1, 3}, y = {4, 5}. Matched: 0 1 3 4; missed: 2; spurious: 5.
    //   0: with it in both A and x are 0 and 1: recall 2/3, precision 2/3. 1: the same.
    //   3: alone in both B and x: recall 1/2, precision 1/3. 4: alone in B and y: recall 1/2, precision 1/2.
    // Recall (2/3 + 2/3 + 0 + 1/2 + 1/2) / 5 = 7/15. Precision (2/3 + 2/3 + 1/3 + 1/2 + 0) / 5 = 13/30. F1 = 2 * 14 * 13 / (30 * 27) = 182/405.
    void missedAndSpuriousMentionsCount()
    {
        const auto score = bCubed(mentions(u"AAABB."_s), mentions(u"xx.xyy"_s));
        QCOMPARE(score.gold, 5);
        QCOMPARE(score.predicted, 5);
        QCOMPARE(score.recall(), 7.0 / 15.0);
        QCOMPARE(score.precision(), 13.0 / 30.0);
        QCOMPARE(score.f1(), 182.0 / 405.0);
    }

    void aMentionOfAnotherTypeIsNotThatMention()
    {
        const auto score = bCubed(mentions(u"A"_s), mentions(u"A"_s, u"place"_s));
        QCOMPARE(score.f1(), 0.0);
        QCOMPARE(score.gold, 1);
    }

    void articlesAddUp()
    {
        BCubedScore sum = bCubed(mentions(u"A"_s), mentions(u"A"_s));
        sum += bCubed(mentions(u"A"_s), {});
        QCOMPARE(sum.precision(), 1.0);
        QCOMPARE(sum.recall(), 0.5);
        QCOMPARE(BCubedScore{}.f1(), 0.0);
    }
};

QTEST_GUILESS_MAIN(BCubedTest)
#include "bcubedtest.moc"
