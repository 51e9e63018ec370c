// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotate/keymenu.h"

#include "ui/annotate/keymap.h"

#include <QKeyEvent>

#include <algorithm>

namespace Hashiya {

using namespace Qt::StringLiterals;

KeyMenu::KeyMenu(const QString &title, QWidget *parent)
    : QMenu(parent)
{
    setAttribute(Qt::WA_DeleteOnClose);
    setAccessibleName(title);
    addSection(title);
}

QAction *KeyMenu::add(const QString &words, QChar letter, const std::function<void()> &chosen)
{
    auto shown = words;
    shown.replace("&"_L1, "&&"_L1); // words of an article, not a mnemonic
    auto *action = addAction(shown + u'\t' + letter);
    action->setData(letter);
    connect(action, &QAction::triggered, this, [chosen] { chosen(); });
    return action;
}

void KeyMenu::keyPressEvent(QKeyEvent *event)
{
    const auto letter = event->modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier) ? QChar() : physicalLetter(event->text());
    const auto all = actions();
    const auto found = std::ranges::find_if(all, [letter](const QAction *action) { return !letter.isNull() && action->data().toChar() == letter; });
    if (found == all.cend()) {
        QMenu::keyPressEvent(event);
        return;
    }
    auto *action = *found;
    if (action->isEnabled()) {
        close();
        action->trigger();
    }
}

}
