// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/heightindex.h"

#include <QRandomGenerator>
#include <QTest>

#include <numeric>

using namespace Hashiya;

class HeightIndexTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void hasNothingWhenEmpty();
    void agreesWithPlainSumsAfterRandomChanges_data();
    void agreesWithPlainSumsAfterRandomChanges();
    void findsNothingOfHeightZero();
};

void HeightIndexTest::hasNothingWhenEmpty()
{
    const HeightIndex index;
    QCOMPARE(index.size(), 0);
    QCOMPARE(index.indexAt(0), -1);
}

void HeightIndexTest::agreesWithPlainSumsAfterRandomChanges_data()
{
    QTest::addColumn<int>("size");
    for (const int size : {1, 2, 3, 7, 8, 9, 64, 100, 1000}) {
        QTest::addRow("%d", size) << size;
    }
}

void HeightIndexTest::agreesWithPlainSumsAfterRandomChanges()
{
    QFETCH(int, size);
    QRandomGenerator random(static_cast<quint32>(size));
    std::vector<int> heights(static_cast<size_t>(size));
    for (auto &height : heights) {
        height = random.bounded(200);
    }
    HeightIndex index(heights);
    for (int step = 0; step < 200; ++step) {
        const auto changed = random.bounded(size);
        heights[static_cast<size_t>(changed)] = random.bounded(5) == 0 ? 0 : random.bounded(3000);
        index.setHeight(changed, heights[static_cast<size_t>(changed)]);
        QCOMPARE(index.total(), std::accumulate(heights.begin(), heights.end(), qint64(0)));

        const auto asked = random.bounded(size);
        QCOMPARE(index.top(asked), std::accumulate(heights.begin(), heights.begin() + asked, qint64(0)));
        if (index.total() == 0) {
            continue;
        }
        const auto y = static_cast<qint64>(random.bounded(static_cast<double>(index.total())));
        const auto found = index.indexAt(y);
        QVERIFY(index.top(found) <= y);
        QVERIFY(y < index.top(found) + index.height(found));
    }
    QCOMPARE(index.indexAt(index.total() + 10), size - 1);
    QCOMPARE(index.indexAt(-5), index.indexAt(0));
}

void HeightIndexTest::findsNothingOfHeightZero()
{
    const std::vector<int> heights{0, 0, 10, 0, 5, 0};
    const HeightIndex index(heights);
    QCOMPARE(index.indexAt(0), 2);
    QCOMPARE(index.indexAt(9), 2);
    QCOMPARE(index.indexAt(10), 4);
}

QTEST_GUILESS_MAIN(HeightIndexTest)
#include "heightindextest.moc"
