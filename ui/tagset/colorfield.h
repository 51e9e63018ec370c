// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/contrast.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QToolButton;

namespace Hashiya {

/// One colour of a type: a swatch that opens a chooser, the colour in writing, its contrast in words, and a button that moves it just far enough.
class ColorField : public QWidget
{
    Q_OBJECT

public:
    explicit ColorField(QWidget *parent = nullptr);

    /// What it must stand out from, the first first; all of them are met by the button, the first is told in words.
    void setNeeds(const QList<ContrastNeed> &needs);
    [[nodiscard]] QString color() const { return m_color; }
    /// Shows any text; what is no colour is told as wrong.
    void setColor(const QString &color);
    /// What the field is for, for whoever does not see it.
    void setTitle(const QString &title);

Q_SIGNALS:
    void colorEdited(const QString &color);

protected:
    void changeEvent(QEvent *event) override;

private:
    void choose();
    void moveFarEnough();
    void edit(const QString &color);
    void refresh();

    QString m_color;
    QString m_title;
    QList<ContrastNeed> m_needs;
    QToolButton *m_swatch;
    QLineEdit *m_text;
    QLabel *m_words;
    QPushButton *m_move;
};

}
