// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/comparison.h"

#include <QSet>
#include <QSortFilterProxyModel>

namespace Hashiya {

/// Shows the findings of chosen kinds and verdicts. Sorted by verdict, conflicts stand first, figures before the rest.
class FindingsFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    explicit FindingsFilter(QObject *parent = nullptr);

    /// nullopt for all.
    void setKind(std::optional<FindingKind> kind);
    void setVerdictShown(Verdict verdict, bool shown);

protected:
    [[nodiscard]] bool filterAcceptsRow(int row, const QModelIndex &parent) const override;
    [[nodiscard]] bool lessThan(const QModelIndex &left, const QModelIndex &right) const override;

private:
    std::optional<FindingKind> m_kind;
    QSet<Verdict> m_hidden;
};

}
