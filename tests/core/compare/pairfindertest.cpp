// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/pairfinder.h"

#include <QTest>

#include <algorithm>
#include <cstdlib>

using namespace Hashiya;

class PairFinderTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatSharesAKeyOnceAndInOrder()
    {
        PairFinder finder;
        finder.addFirst({7, 0}, 0);
        finder.addFirst({7, 1}, 0);
        finder.addFirst({7, 1}, 1);
        finder.addFirst({9, 0}, 2);
        finder.addSecond({8, 0}, 0); // the first has no such key
        finder.addSecond({7, 0}, 1);
        finder.addSecond({7, 1}, 1);
        QCOMPARE(finder.pairs(), (std::vector<PairFinder::Pair>{{0, 1}, {1, 1}}));
    }
    void aKeyThatManySharePairsByRankOnly()
    {
        PairFinder finder;
        for (qsizetype i = 0; i < 100; ++i) {
            finder.addFirst({1, 1}, i);
        }
        for (qsizetype j = 0; j < 100; ++j) {
            finder.addSecond({1, 1}, j);
        }
        const auto pairs = finder.pairs();
        QVERIFY(!pairs.empty() && pairs.size() < 100 * 20);
        QVERIFY(std::ranges::all_of(pairs, [](const PairFinder::Pair &pair) { return std::abs(pair.first - pair.second) <= 8; }));
    }
};

QTEST_GUILESS_MAIN(PairFinderTest)
#include "pairfindertest.moc"
