// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>
#include <QKeyEvent>
#include <QKeySequence>
#include <QTest>
#include <QWidget>

namespace Hashiya {

/// Who hears the keyboard: an open menu, else what has the focus.
inline QWidget *listener(QWidget &window)
{
    if (auto *popup = QApplication::activePopupWidget()) {
        return popup->focusWidget() ? popup->focusWidget() : popup;
    }
    return QApplication::focusWidget() ? QApplication::focusWidget() : &window;
}

/// A key as the keyboard sends it to whoever has the focus; shortcuts of the window take part. `keys` as in QKeySequence ("Ctrl+Shift+Z").
inline void press(QWidget &window, const QString &keys)
{
    const auto combination = QKeySequence(keys)[0];
    QTest::keyClick(listener(window), combination.key(), combination.keyboardModifiers());
}

/// Letters as a keyboard layout types them, one key event each: the key's code is the letter's, as Qt gives it on the Arabic layout.
inline void type(QWidget &window, const QString &letters)
{
    for (const auto letter : letters) {
        for (const auto kind : {QEvent::KeyPress, QEvent::KeyRelease}) {
            QKeyEvent event(kind, letter.toUpper().unicode(), Qt::NoModifier, QString(letter));
            QApplication::sendEvent(listener(window), &event);
        }
    }
}

}
