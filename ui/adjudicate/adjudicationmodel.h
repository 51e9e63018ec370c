// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/adjudicate/adjudication.h"

#include <QAbstractListModel>

namespace Hashiya {

/// Where two annotators of one text differ, in reading order, and whose mark was picked in each row.
class AdjudicationModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        PickRole = Qt::UserRole, ///< int of Pick; can be set
    };

    using QAbstractListModel::QAbstractListModel;

    /// Both documents live until others (or nullptr) are set. Picks of rows that are still there stay.
    void setRows(const Document *ours, const Document *theirs, const QList<MarkRow> &rows);
    [[nodiscard]] QList<Adjudicated> picks() const { return m_rows; }
    [[nodiscard]] qsizetype decided() const;
    /// Where the row's mark stands: ours, else theirs.
    [[nodiscard]] TextRange rangeOf(int row) const;
    void pickAll(Pick pick);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole: how they differ in one line, the words around in the next, and what was picked in a third.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = PickRole) override;

private:
    [[nodiscard]] QString differenceOf(const MarkRow &row) const;
    [[nodiscard]] QString pickWords(Pick pick) const;

    const Document *m_ours = nullptr;
    const Document *m_theirs = nullptr;
    QList<Adjudicated> m_rows;
};

}
