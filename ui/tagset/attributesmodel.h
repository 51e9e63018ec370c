// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/tagset.h"

#include <QAbstractTableModel>

namespace Hashiya {

/// The attributes of one type as a table whose cells can be written in. Choices stand in one cell with | between them.
class AttributesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { NameArabic, NameEnglish, Key, Kind, Choices, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    [[nodiscard]] const QList<AttributeDefinition> &attributes() const { return m_attributes; }
    /// Keeps the rows where they are as many as before.
    void setAttributes(const QList<AttributeDefinition> &attributes);
    void retranslate();

    /// At the end; returns its row.
    int add();
    void remove(int row);
    bool move(int row, bool down);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    [[nodiscard]] static QString kindTitle(AttributeKind kind);

Q_SIGNALS:
    /// A person changed something.
    void edited();

private:
    QList<AttributeDefinition> m_attributes;
};

}
