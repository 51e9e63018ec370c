// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/listdiff.h"

#include <QTest>

using namespace Hashiya;

class ListDiffTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void turnsAnyListIntoAnyOther()
    {
        // Every pair of lists over two letters of up to five elements: 63 x 63 pairs.
        QList<QList<int>> lists{{}};
        for (qsizetype i = 0; i < lists.size() && lists.at(i).size() < 5; ++i) {
            lists.append(lists.at(i) + QList<int>{0});
            lists.append(lists.at(i) + QList<int>{1});
        }
        QCOMPARE(lists.size(), 63);
        for (const auto &before : std::as_const(lists)) {
            for (const auto &after : std::as_const(lists)) {
                const auto diff = listDiff(before, after);
                const auto made = before.first(diff.first) + after.sliced(diff.first, diff.inserted) + before.sliced(diff.first + diff.removed);
                QCOMPARE(made, after);
            }
        }
    }

    void namesOnlyTheRunThatDiffers()
    {
        const auto diff = listDiff<int>({1, 2, 3, 4, 5}, {1, 2, 9, 4, 5});
        QCOMPARE(diff.first, 2);
        QCOMPARE(diff.removed, 1);
        QCOMPARE(diff.inserted, 1);
    }
};

QTEST_GUILESS_MAIN(ListDiffTest)
#include "listdifftest.moc"
