// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/comparison.h"
#include "ui/common/theme.h"

#include <QAbstractTableModel>

namespace Hashiya {

/// The findings of a comparison, one a row, in the order of Comparison::findings.
class FindingsModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { KindColumn, VerdictColumn, SubjectColumn, FirstColumn, SecondColumn, DifferenceColumn, ColumnCount };
    enum Role {
        KindRole = Qt::UserRole, ///< int of FindingKind
        VerdictRole, ///< int of Verdict
        WordsRole, ///< of both articles' columns: the words under the mark
        ValueRole, ///< of both articles' columns: what they say beside that
        DistanceRole, ///< double: how far the two values are apart, 0 for equal ones, for sorting
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// Both documents live until others (or nullptr) are set; marks that were removed since show as empty.
    void setFindings(const Document *first, const Document *second, QList<Finding> findings);
    void setTheme(const ReaderTheme &theme);
    [[nodiscard]] const QList<Finding> &findings() const { return m_findings; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    [[nodiscard]] QVariant mention(const Finding &finding, int column, int role) const;
    [[nodiscard]] QString text(const Finding &finding, int column) const;

    const Document *m_first = nullptr;
    const Document *m_second = nullptr;
    QList<Finding> m_findings;
    ReaderTheme m_theme;
};

}
