// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/names.h"

#include <QFrame>

class QLabel;
class QLineEdit;

namespace Hashiya {

/// Where a name is written: what it is called and its identifier elsewhere. Enter takes it, Escape leaves it.
class NameForm : public QFrame
{
    Q_OBJECT

public:
    enum class Field { Name, Identifier };

    explicit NameForm(QWidget *parent = nullptr);

    /// Shows the form with `heading` over it, the focus in a field.
    void open(const QString &heading, const WantedName &name, Field field);

Q_SIGNALS:
    void accepted(const Hashiya::WantedName &name);
    /// It is hidden again, whichever way.
    void closed();

protected:
    void changeEvent(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void retranslate();
    void accept();
    void leave();

    QLabel *m_heading;
    QLabel *m_nameLabel;
    QLabel *m_identifierLabel;
    QLineEdit *m_name;
    QLineEdit *m_identifier;
    QString m_type;
};

}
