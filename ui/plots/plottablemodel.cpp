// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/plots/plottablemodel.h"

namespace Hashiya {

void PlotTableModel::setPlot(const Plot &plot)
{
    beginResetModel();
    m_plot = plot;
    endResetModel();
}

int PlotTableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_plot.items.size());
}

int PlotTableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 2;
}

QVariant PlotTableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto &item = m_plot.items.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return index.column() == 0 ? item.label : item.amount;
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole:
        return item.sentence;
    default:
        return {};
    }
}

QVariant PlotTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    if (section == 1) {
        return m_plot.kind == PlotKind::Figures ? tr("Figure") : m_plot.kind == PlotKind::Names ? tr("Mentions") : tr("Articles");
    }
    return m_plot.kind == PlotKind::Names ? tr("Name") : m_plot.kind == PlotKind::Together ? tr("Names") : tr("Time");
}

}
