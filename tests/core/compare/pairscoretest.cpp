// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documentbuilder.h"

#include "core/compare/pairscore.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

/// "12 ... 30 ..." on both sides, with the findings as given.
struct Pair
{
    DocumentBuilder first{u"زار المعرض 12 طالبا و30 معلما."_s};
    DocumentBuilder second{u"زار المعرض 13 طالبا و30 معلما."_s};

    Pair()
    {
        first.count(u"12"_s, u"12"_s, u"طالبا"_s).count(u"30"_s, u"30"_s, u"معلما"_s);
        second.count(u"13"_s, u"13"_s, u"طالبا"_s).count(u"30"_s, u"30"_s, u"معلما"_s);
    }
    TextRange inFirst(const QString &words) const { return TextRange::ofLength(first.document().article().text().indexOf(words), words.size()); }
    TextRange inSecond(const QString &words) const { return TextRange::ofLength(second.document().article().text().indexOf(words), words.size()); }
    Finding finding(qsizetype i, qsizetype j, Verdict verdict) const
    {
        Finding finding;
        finding.verdict = verdict;
        finding.first = {first.document().annotations().at(i).id};
        finding.second = {second.document().annotations().at(j).id};
        return finding;
    }
    ScoredPair score(const QList<JudgedQuantity> &judged, const QList<Finding> &findings) const
    {
        Comparison comparison;
        comparison.findings = findings;
        return scorePairs(judged, comparison, first.document(), second.document());
    }
};

}

class PairScoreTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rightPairsAndVerdictsCount();
    void aWrongPairCostsPrecisionAndAMissedOneRecall();
    void oneFindingFindsOneQuantity();
    void doubtfulQuantitiesCountNeitherWay();
    void sumsOverPairs();
};

void PairScoreTest::rightPairsAndVerdictsCount()
{
    const Pair pair;
    const auto scored = pair.score({{{pair.inFirst(u"12"_s)}, {pair.inSecond(u"13"_s)}, {Verdict::Conflict}}, {{pair.inFirst(u"30"_s)}, {pair.inSecond(u"30"_s)}, {Verdict::Agree}}},
        {pair.finding(0, 0, Verdict::Conflict), pair.finding(1, 1, Verdict::Compatible)});
    QCOMPARE(scored.score.f1(), 1.0);
    QCOMPARE(scored.score.verdictAccuracy(), 0.5);
    QCOMPARE(scored.score.conflictPrecision(), 1.0);
    QCOMPARE(scored.mistakes.size(), 1);
    QCOMPARE(scored.mistakes.first().kind, PairMistakeKind::WrongVerdict);
}

void PairScoreTest::aWrongPairCostsPrecisionAndAMissedOneRecall()
{
    const Pair pair;
    const auto scored = pair.score({{{pair.inFirst(u"30"_s)}, {pair.inSecond(u"30"_s)}, {Verdict::Agree}}}, {pair.finding(0, 1, Verdict::Conflict)});
    QCOMPARE(scored.score.precision(), 0.0);
    QCOMPARE(scored.score.recall(), 0.0);
    QCOMPARE(scored.score.conflicts, 1);
    QCOMPARE(scored.score.conflictsReal, 0);
    QCOMPARE(scored.mistakes.size(), 2);
}

void PairScoreTest::oneFindingFindsOneQuantity()
{
    const Pair pair;
    const QList<JudgedQuantity> judged{{{pair.inFirst(u"12"_s)}, {pair.inSecond(u"30"_s)}, {Verdict::Agree}}, {{pair.inFirst(u"30"_s)}, {pair.inSecond(u"30"_s)}, {Verdict::Agree}}};
    Finding both = pair.finding(0, 1, Verdict::Agree);
    both.first.append(pair.first.document().annotations().at(1).id);
    const auto scored = pair.score(judged, {both});
    QCOMPARE(scored.score.found, 1);
    QCOMPARE(scored.score.recall(), 0.5);
}

void PairScoreTest::doubtfulQuantitiesCountNeitherWay()
{
    const Pair pair;
    const auto scored = pair.score({{{pair.inFirst(u"12"_s)}, {pair.inSecond(u"13"_s)}, {}}}, {pair.finding(0, 0, Verdict::Conflict)});
    QCOMPARE(scored.score.judged, 0);
    QCOMPARE(scored.score.reported, 0);
    QCOMPARE(scored.score.conflicts, 0);
    QVERIFY(scored.mistakes.isEmpty());
}

void PairScoreTest::sumsOverPairs()
{
    PairScore sum;
    sum += PairScore{.judged = 2, .found = 1, .reported = 1, .right = 1, .verdictsRight = 1};
    sum += PairScore{.judged = 2, .found = 2, .reported = 3, .right = 2, .verdictsRight = 2};
    QCOMPARE(sum.precision(), 0.75);
    QCOMPARE(sum.recall(), 0.75);
    QCOMPARE(PairScore().f1(), 0.0);
}

QTEST_GUILESS_MAIN(PairScoreTest)
#include "pairscoretest.moc"
