// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/evaluation/evaluation.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Hashiya;

namespace {

Suggestion proposal(const QString &type, qsizetype begin, qsizetype end)
{
    Suggestion suggestion;
    suggestion.type = type;
    suggestion.range = TextRange(begin, end);
    suggestion.origin.rule = u"rule"_s;
    return suggestion;
}

GoldArticle article()
{
    GoldArticle gold;
    gold.id = u"a"_s;
    gold.article = Article(u"ابتثجحخدذرزسشصضطظعغ"_s, {});
    gold.marks = {{u"person"_s, TextRange(0, 2), {}}, {u"person"_s, TextRange(3, 5), {}},
        {u"place"_s, TextRange(6, 8), {{u"norm"_s, u"x"_s}}}, {u"place"_s, TextRange(9, 11), {{u"norm"_s, u"y"_s}}}};
    return gold;
}

}

class EvaluationTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    // Four gold marks, five proposals: one person right, one with a wrong end, one place right, one place as a person, one of nothing.
    void aWorkedExample()
    {
        std::vector<Suggestion> proposals{proposal(u"person"_s, 0, 2), proposal(u"person"_s, 3, 6), proposal(u"place"_s, 6, 8),
            proposal(u"person"_s, 9, 11), proposal(u"event"_s, 12, 13)};
        proposals[2].attributes.insert(u"norm"_s, u"z"_s);
        const auto report = score(article(), proposals);

        QCOMPARE(report.byType.value(u"person"_s), (TypeScore{.gold = 2, .predicted = 3, .correct = 1}));
        QCOMPARE(
            report.byType.value(u"place"_s), (TypeScore{.gold = 2, .predicted = 1, .correct = 1, .valuesScored = 1, .valuesRight = 0}));
        QCOMPARE(report.byType.value(u"event"_s), (TypeScore{.gold = 0, .predicted = 1, .correct = 0}));
        QCOMPARE(report.total, (TypeScore{.gold = 4, .predicted = 5, .correct = 2, .valuesScored = 1, .valuesRight = 0}));
        QCOMPARE(report.total.precision(), 0.4);
        QCOMPARE(report.total.recall(), 0.5);
        QCOMPARE(report.total.f1(), 4.0 / 9.0);
        QCOMPARE(report.misses.size(), 6);
        QCOMPARE(report.misses.front().kind, MissKind::Missed);
        QCOMPARE(report.misses.front().range, TextRange(3, 5));
    }

    // Two persons and two places in gold, each of its own words; found are both persons, as one entity, and a place.
    void entitiesAreMeasuredOverMentionsOfNames()
    {
        std::vector<Suggestion> proposals{proposal(u"person"_s, 0, 2), proposal(u"person"_s, 3, 5), proposal(u"place"_s, 6, 8), proposal(u"money"_s, 12, 13)};
        proposals[0].entityKey = u"one"_s;
        proposals[1].entityKey = u"one"_s;
        proposals[2].entityKey = u"two"_s;
        const auto report = score(article(), proposals);
        QCOMPARE(report.entities.gold, 4);
        QCOMPARE(report.entities.predicted, 3);
        QCOMPARE(report.entities.recall(), 3.0 / 4.0);
        QCOMPARE(report.entities.precision(), (0.5 + 0.5 + 1.0) / 3.0);
    }

    void aWrongValueIsNamed()
    {
        std::vector<Suggestion> proposals{proposal(u"place"_s, 6, 8)};
        const auto report = score(article(), proposals);
        const auto wrong = std::ranges::find(report.misses, MissKind::WrongValue, &Miss::kind);
        QVERIFY(wrong != report.misses.end());
        QCOMPARE(wrong->expected, u"norm=x"_s);
        QCOMPARE(wrong->got, u"norm="_s);
    }

    void aGoldMarkIsMatchedOnce()
    {
        const std::vector<Suggestion> proposals{proposal(u"person"_s, 0, 2), proposal(u"person"_s, 0, 2)};
        const auto report = score(article(), proposals);
        QCOMPARE(report.byType.value(u"person"_s).correct, 1);
        QCOMPARE(report.byType.value(u"person"_s).predicted, 2);
    }

    void aStatementIsNotScored()
    {
        const auto report = score(article(), std::vector<Suggestion>{proposal(u"statement"_s, 0, 9)});
        QCOMPARE(report.total.predicted, 0);
        QVERIFY(!report.byType.contains(u"statement"_s));
    }

    void nothingGivesZeroes()
    {
        const TypeScore none;
        QCOMPARE(none.precision(), 0.0);
        QCOMPARE(none.f1(), 0.0);
        QCOMPARE(none.valueAccuracy(), 0.0);
    }

    void reportsAddUp()
    {
        const std::vector<Suggestion> proposals{proposal(u"person"_s, 0, 2)};
        EvaluationReport sum;
        sum += score(article(), proposals);
        sum += score(article(), proposals);
        QCOMPARE(sum.articles, 2);
        QCOMPARE(sum.total.gold, 8);
        QCOMPARE(sum.byType.value(u"person"_s).correct, 2);
    }

    void aMissingFileIsAnError()
    {
        const auto report = evaluate({u"/nowhere.json"_s}, Pipeline({}));
        QVERIFY(!report.has_value());
        QCOMPARE(report.error().code, ErrorCode::FileNotFound);
    }
};

QTEST_GUILESS_MAIN(EvaluationTest)
#include "evaluationtest.moc"
