// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/groupedindices.h"

#include <QTest>

#include <algorithm>

using namespace Hashiya;

class GroupedIndicesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachGroupHasItsIndicesInOrder()
    {
        const std::vector<size_t> groups{2, 0, 2, 3, 0, 2};
        const GroupedIndices grouped(groups.size(), 5, [&](size_t i) { return groups[i]; });
        QVERIFY(std::ranges::equal(grouped.of(0), std::vector<size_t>{1, 4}));
        QVERIFY(grouped.of(1).empty());
        QVERIFY(std::ranges::equal(grouped.of(2), std::vector<size_t>{0, 2, 5}));
        QVERIFY(std::ranges::equal(grouped.of(3), std::vector<size_t>{3}));
        QVERIFY(grouped.of(4).empty());
    }
    void nothingMakesEmptyGroups()
    {
        const GroupedIndices grouped(0, 1, [](size_t) { return size_t(0); });
        QVERIFY(grouped.of(0).empty());
    }
};

QTEST_GUILESS_MAIN(GroupedIndicesTest)
#include "groupedindicestest.moc"
