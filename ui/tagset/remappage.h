// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/tagsetdifference.h"

#include <QWidget>

class QComboBox;
class QFormLayout;
class QLabel;

namespace Hashiya {

/// Asks what becomes of the marks whose type goes: one row a type in use, with how much is of it and a choice among the types that stay.
class RemapPage : public QWidget
{
    Q_OBJECT

public:
    explicit RemapPage(QWidget *parent = nullptr);

    void show(const TagsetDifference &difference, const Tagset &before, const Tagset &after);
    /// Whether every row has a choice: there may be no relation type left to choose.
    [[nodiscard]] bool isComplete() const;
    /// What was chosen, added to what was renamed.
    [[nodiscard]] TypeRemap remap(const TypeRemap &renamed) const;
    /// To the first choice.
    void takeFocus();

private:
    QComboBox *addRow(const QString &title, const QString &use, const QList<std::pair<QString, QString>> &choices, const QString &suggestion);

    TagsetDifference m_difference;
    QLabel *m_heading;
    QLabel *m_intro;
    QWidget *m_rows;
    QFormLayout *m_form;
    QList<QComboBox *> m_types; ///< beside m_difference.types
    QList<QComboBox *> m_relationTypes;
};

}
