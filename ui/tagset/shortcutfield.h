// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QLineEdit>

namespace Hashiya {

/// Takes the letter of a type: one press of its key, on the Latin or the Arabic layout. Delete and Backspace take it away.
class ShortcutField : public QLineEdit
{
    Q_OBJECT

public:
    explicit ShortcutField(QWidget *parent = nullptr);

    [[nodiscard]] QChar letter() const { return m_letter; }
    /// Null for none.
    void setLetter(QChar letter);

Q_SIGNALS:
    void letterEdited(QChar letter);

protected:
    bool event(QEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void choose(QChar letter);

    QChar m_letter;
};

}
