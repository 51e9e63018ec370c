// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/findingsfilter.h"

#include "ui/compare/findingsmodel.h"

#include <tuple>

namespace Hashiya {

FindingsFilter::FindingsFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
    setSortLocaleAware(true);
    sort(FindingsModel::VerdictColumn);
}

void FindingsFilter::setKind(std::optional<FindingKind> kind)
{
    m_kind = kind;
    invalidateRowsFilter();
}

void FindingsFilter::setVerdictShown(Verdict verdict, bool shown)
{
    if (shown) {
        m_hidden.remove(verdict);
    } else {
        m_hidden.insert(verdict);
    }
    invalidateRowsFilter();
}

bool FindingsFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    return (!m_kind || index.data(FindingsModel::KindRole).toInt() == int(*m_kind))
        && !m_hidden.contains(Verdict(index.data(FindingsModel::VerdictRole).toInt()));
}

bool FindingsFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto number = [](const QModelIndex &index, int role) { return index.data(role).toInt(); };
    switch (left.column()) {
    case FindingsModel::KindColumn:
        return left.row() < right.row(); // the findings come by kind, conflicts first
    case FindingsModel::VerdictColumn: {
        const auto key = [&](const QModelIndex &index) {
            return std::tuple(number(index, FindingsModel::VerdictRole), number(index, FindingsModel::KindRole), index.row());
        };
        return key(left) < key(right);
    }
    case FindingsModel::DifferenceColumn:
        return left.data(FindingsModel::DistanceRole).toDouble() < right.data(FindingsModel::DistanceRole).toDouble();
    default:
        return QSortFilterProxyModel::lessThan(left, right);
    }
}

}
