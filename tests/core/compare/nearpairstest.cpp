// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/nearpairs.h"

#include <QTest>

#include <set>

using namespace Hashiya;

class NearPairsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void visitsEveryPairOfShortLists();
    void growsWithTheLengthNotWithItsSquare();
    void mirrorsWhenSidesAreExchanged();
    void keepsTheDiagonalOfLongLists();
    void assignsEachIndexOnceBestFirst();
    void mirrorsTies();
};

static std::set<std::pair<qsizetype, qsizetype>> pairsOf(qsizetype first, qsizetype second)
{
    std::set<std::pair<qsizetype, qsizetype>> pairs;
    forEachNearPair(first, second, [&](qsizetype i, qsizetype j) { pairs.emplace(i, j); });
    return pairs;
}

void NearPairsTest::visitsEveryPairOfShortLists()
{
    QCOMPARE(pairsOf(8, 8).size(), size_t(64));
    QCOMPARE(pairsOf(0, 5).size(), size_t(0));
    QCOMPARE(pairsOf(5, 0).size(), size_t(0));
}

void NearPairsTest::growsWithTheLengthNotWithItsSquare()
{
    const auto count = [](qsizetype size) { return forEachNearPair(size, size, [](qsizetype, qsizetype) {}); };
    QVERIFY(count(1000) <= 1000 * 17);
    QVERIFY(count(10000) <= 10 * count(1000) + 1000);
    QVERIFY(forEachNearPair(1, 10000, [](qsizetype, qsizetype) {}) <= 10000);
}

void NearPairsTest::mirrorsWhenSidesAreExchanged()
{
    for (const auto &[first, second] : {std::pair<qsizetype, qsizetype>{3, 100}, {40, 17}, {100, 99}, {7, 10}}) {
        std::set<std::pair<qsizetype, qsizetype>> mirrored;
        for (const auto &[i, j] : pairsOf(second, first)) {
            mirrored.emplace(j, i);
        }
        QVERIFY(pairsOf(first, second) == mirrored);
    }
}

void NearPairsTest::keepsTheDiagonalOfLongLists()
{
    const auto pairs = pairsOf(500, 500);
    for (qsizetype i = 0; i < 500; ++i) {
        QVERIFY(pairs.contains({i, i}));
    }
}

void NearPairsTest::assignsEachIndexOnceBestFirst()
{
    const auto assigned = assignGreedily({{0, 0, 0.5}, {0, 1, 0.9}, {1, 0, 0.4}, {1, 1, 0.8}}, 2, 2);
    QCOMPARE(assigned.size(), size_t(2));
    QCOMPARE(assigned[0].second, 1);
    QCOMPARE(assigned[1].first, 1);
    QCOMPARE(assigned[1].second, 0);
}

void NearPairsTest::mirrorsTies()
{
    std::vector<CandidatePair> pairs;
    std::vector<CandidatePair> mirrored;
    for (qsizetype i = 0; i < 4; ++i) {
        for (qsizetype j = 0; j < 5; ++j) {
            pairs.push_back({i, j, 1});
            mirrored.push_back({j, i, 1});
        }
    }
    std::set<std::pair<qsizetype, qsizetype>> there;
    std::set<std::pair<qsizetype, qsizetype>> back;
    for (const CandidatePair &pair : assignGreedily(pairs, 4, 5)) {
        there.emplace(pair.first, pair.second);
    }
    for (const CandidatePair &pair : assignGreedily(mirrored, 5, 4)) {
        back.emplace(pair.second, pair.first);
    }
    QVERIFY(there == back);
    QCOMPARE(there.size(), size_t(4));
}

QTEST_GUILESS_MAIN(NearPairsTest)
#include "nearpairstest.moc"
