// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/risingchain.h"

#include <QTest>

using namespace Hashiya;

class RisingChainTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesTheLongestChain()
    {
        using Chain = std::vector<size_t>;
        QCOMPARE(longestRisingChain(std::vector<int>{}), Chain{});
        QCOMPARE(longestRisingChain(std::vector<int>{5}), Chain{0});
        QCOMPARE(longestRisingChain(std::vector<int>{3, 2, 1}).size(), 1u);
        QCOMPARE(longestRisingChain(std::vector<int>{1, 9, 2, 3, 8, 4}), (Chain{0, 2, 3, 5}));
        QCOMPARE(longestRisingChain(std::vector<int>{2, 2, 2}).size(), 1u); // equal values do not rise
    }
};

QTEST_GUILESS_MAIN(RisingChainTest)
#include "risingchaintest.moc"
