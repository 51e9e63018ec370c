// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/marklistfilter.h"

#include "core/arabic/folding.h"
#include "ui/models/marklistmodel.h"

#include <algorithm>

namespace Hashiya {

MarkListFilter::MarkListFilter(QObject *parent)
    : QSortFilterProxyModel(parent)
{
}

void MarkListFilter::setState(std::optional<AnnotationState> state)
{
    m_state = state;
    invalidateRowsFilter();
}

void MarkListFilter::setVerification(std::optional<VerificationStatus> status)
{
    m_verification = status;
    invalidateRowsFilter();
}

void MarkListFilter::setNoted(bool noted)
{
    m_noted = noted;
    invalidateRowsFilter();
}

void MarkListFilter::setTypes(const QSet<QString> &types)
{
    m_types = types;
    invalidateRowsFilter();
}

void MarkListFilter::setWords(const QString &words)
{
    m_words = fold(words, FoldStrength::Weak).split(u' ', Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

void MarkListFilter::setOrder(MarkOrder order)
{
    m_order = order;
    if (order == MarkOrder::Reading) {
        sort(-1); // the source's own order, at no cost
    } else {
        sort(0);
        invalidate();
    }
}

int MarkListFilter::sectionRole() const
{
    return m_order == MarkOrder::ByType ? int(MarkListModel::TypeNameRole) : int(MarkListModel::GroupRole);
}

QVariant MarkListFilter::data(const QModelIndex &index, int role) const
{
    if (role != SectionRole) {
        return QSortFilterProxyModel::data(index, role);
    }
    return m_order == MarkOrder::Reading ? QVariant(QString()) : QSortFilterProxyModel::data(index, sectionRole());
}

bool MarkListFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const auto row = sourceModel()->index(sourceRow, 0, sourceParent);
    const auto state = AnnotationState(row.data(MarkListModel::StateRole).toInt());
    if (m_state ? state != *m_state : state == AnnotationState::Rejected) {
        return false;
    }
    if (!m_types.isEmpty() && !m_types.contains(row.data(MarkListModel::TypeRole).toString())) {
        return false;
    }
    if (m_verification && row.data(MarkListModel::VerificationRole).toInt() != int(*m_verification)) {
        return false;
    }
    if (m_noted && !row.data(MarkListModel::NoteRole).toBool()) {
        return false;
    }
    if (m_words.isEmpty()) {
        return true;
    }
    QString haystack;
    for (const auto role : {MarkListModel::TextRole, MarkListModel::GroupRole, MarkListModel::GlossRole}) {
        haystack += row.data(role).toString() + u'\n';
    }
    haystack = fold(haystack, FoldStrength::Weak);
    return std::ranges::all_of(m_words, [&haystack](const QString &word) { return haystack.contains(word); });
}

bool MarkListFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const auto order = QString::localeAwareCompare(left.data(sectionRole()).toString(), right.data(sectionRole()).toString());
    return order != 0 ? order < 0 : left.row() < right.row();
}

}
