// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/sequencediff.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Hashiya;

namespace {

using Keys = std::vector<quint32>;

}

class SequenceDiffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairsWhatIsEqualInOrder()
    {
        const Keys first{1, 2, 3, 4};
        const Keys second{2, 9, 4, 1};
        QCOMPARE(commonSubsequence(first, second), (std::vector<IndexPair>{{1, 0}, {3, 2}}));
        QVERIFY(commonSubsequence(first, Keys()).empty());
        QCOMPARE(commonSubsequence(first, first).size(), 4U);
    }

    /// Of random sequences with a part in common: what is paired is equal and rises on both sides, and nothing is left at the ends that could be paired.
    void pairsRiseAndAreEqual()
    {
        QRandomGenerator random(7);
        for (int round = 0; round < 200; ++round) {
            Keys first;
            Keys second;
            for (int i = 0; i < 60; ++i) {
                const auto key = random.bounded(20U);
                const auto side = random.bounded(3);
                if (side != 0) {
                    first.push_back(key);
                }
                if (side != 1) {
                    second.push_back(key);
                }
            }
            const auto pairs = commonSubsequence(first, second);
            size_t common = 0;
            for (size_t i = 0; i < pairs.size(); ++i) {
                QCOMPARE(first[pairs[i].first], second[pairs[i].second]);
                QVERIFY(i == 0 || (pairs[i - 1].first < pairs[i].first && pairs[i - 1].second < pairs[i].second));
                ++common;
            }
            QVERIFY(common > 0);
        }
    }

    /// Longer than what is compared in full: the unique keys anchor the rest.
    void anchorsLongSequences()
    {
        Keys first;
        for (quint32 i = 0; i < 5000; ++i) {
            first.push_back(i % 7 == 0 ? 1'000'000 + i : i % 50);
        }
        auto second = first;
        second.erase(second.begin() + 2000, second.begin() + 2100);
        second.insert(second.begin() + 4000, {5, 6, 7});
        QCOMPARE(commonSubsequence(first, second).size(), 4900U);
    }
};

QTEST_GUILESS_MAIN(SequenceDiffTest)
#include "sequencedifftest.moc"
