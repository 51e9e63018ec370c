// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tagset/shortcutfield.h"

#include "ui/common/isolates.h"
#include "ui/session/keymap.h"

#include <QKeyEvent>

namespace Hashiya {

using namespace Qt::StringLiterals;

ShortcutField::ShortcutField(QWidget *parent)
    : QLineEdit(parent)
{
    setReadOnly(true); // what is typed is read as a key and never as text
    setAlignment(Qt::AlignCenter);
    setContextMenuPolicy(Qt::NoContextMenu);
}

void ShortcutField::setLetter(QChar letter)
{
    m_letter = letter;
    const auto arabic = letter.isNull() ? QString() : arabicOnKey(letter);
    setText(letter.isNull() ? QString() : arabic.isEmpty() ? QString(letter) : leftToRight(u"%1  ·  %2"_s.arg(letter, arabic)));
}

void ShortcutField::choose(QChar letter)
{
    if (letter != m_letter) {
        setLetter(letter);
        Q_EMIT letterEdited(letter);
    }
}

bool ShortcutField::event(QEvent *event)
{
    // A letter here is no shortcut of the window, whatever it is there.
    if (event->type() == QEvent::ShortcutOverride && !physicalLetter(static_cast<QKeyEvent *>(event)->text()).isNull()) {
        event->accept();
        return true;
    }
    return QLineEdit::event(event);
}

void ShortcutField::keyPressEvent(QKeyEvent *event)
{
    if (event->modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier)) {
        QLineEdit::keyPressEvent(event);
        return;
    }
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace) {
        choose({});
        return;
    }
    if (const auto letter = physicalLetter(event->text()); !letter.isNull()) {
        choose(letter);
        return;
    }
    QLineEdit::keyPressEvent(event);
}

}
