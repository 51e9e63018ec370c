// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/switchmenu.h"

#include <QKeyEvent>
#include <QMouseEvent>

namespace Hashiya {

void SwitchMenu::mouseReleaseEvent(QMouseEvent *event)
{
    if (!triggerCurrent()) {
        QMenu::mouseReleaseEvent(event);
    }
}

void SwitchMenu::keyPressEvent(QKeyEvent *event)
{
    if (event->key() != Qt::Key_Space || !triggerCurrent()) {
        QMenu::keyPressEvent(event);
    }
}

bool SwitchMenu::triggerCurrent()
{
    auto *action = activeAction();
    if (!action || !action->isCheckable() || !action->isEnabled()) {
        return false;
    }
    action->trigger();
    return true;
}

}
