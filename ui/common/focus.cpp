// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/focus.h"

#include <QWidget>

namespace Hashiya {

namespace {

bool takesKeys(const QWidget &widget)
{
    const auto *end = &widget;
    while (end->focusProxy()) {
        end = end->focusProxy();
    }
    return end->focusPolicy() & Qt::TabFocus && end->isVisible() && end->isEnabled();
}

}

bool giveFocusInto(QWidget &pane)
{
    auto *target = &pane;
    do {
        if ((target == &pane || pane.isAncestorOf(target)) && takesKeys(*target)) {
            target->setFocus(Qt::ShortcutFocusReason);
            return true;
        }
        target = target->nextInFocusChain();
    } while (target != &pane);
    return false;
}

}
