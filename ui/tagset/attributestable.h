// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/tagset.h"

#include <QWidget>

class QPushButton;
class QTableView;

namespace Hashiya {

class AttributesModel;

/// The attributes of a type with what adds, removes and orders them. In the table: Insert adds, Delete removes, Alt with the arrows moves.
class AttributesTable : public QWidget
{
    Q_OBJECT

public:
    explicit AttributesTable(QWidget *parent = nullptr);

    [[nodiscard]] const QList<AttributeDefinition> &attributes() const;
    void setAttributes(const QList<AttributeDefinition> &attributes);
    /// Puts the focus on a row.
    void choose(int row);
    void retranslate();

Q_SIGNALS:
    void edited();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void add();
    void remove();
    void move(bool down);
    void refresh();

    AttributesModel *m_model;
    QTableView *m_table;
    QPushButton *m_add;
    QPushButton *m_remove;
};

}
