// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

#include <algorithm>

namespace Hashiya {

/// How one list becomes another by replacing one run: what lies between the common beginning and the common end.
struct ListDiff
{
    qsizetype first = 0; ///< where the run begins, in both
    qsizetype removed = 0; ///< its length in the old list
    qsizetype inserted = 0; ///< and in the new one
};

template <typename T>
[[nodiscard]] ListDiff listDiff(const QList<T> &before, const QList<T> &after)
{
    const auto shorter = std::min(before.size(), after.size());
    qsizetype head = 0;
    while (head < shorter && before.at(head) == after.at(head)) {
        ++head;
    }
    qsizetype tail = 0;
    while (tail < shorter - head && before.at(before.size() - 1 - tail) == after.at(after.size() - 1 - tail)) {
        ++tail;
    }
    return {head, before.size() - head - tail, after.size() - head - tail};
}

}
