// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotate/keymenu.h"

#include "ui/session/keymap.h"

#include <QKeyEvent>
#include <QScreen>

#include <algorithm>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

/// Words of an article may have an ampersand, which is no mnemonic.
QString literal(QString text)
{
    return text.replace("&"_L1, "&&"_L1);
}

}

KeyMenu::KeyMenu(QWidget *parent)
    : QMenu(parent)
    , m_heading(addAction(QString()))
{
    setAttribute(Qt::WA_DeleteOnClose);
    m_heading->setEnabled(false);
    addSeparator();
}

void KeyMenu::setHeading(const QString &heading)
{
    m_heading->setText(literal(heading));
    setAccessibleName(heading);
}

void KeyMenu::addPart(const QString &heading)
{
    if (!m_letters.isEmpty()) {
        addSeparator();
    }
    addAction(literal(heading))->setEnabled(false);
}

QAction *KeyMenu::add(QChar letter, const QString &text)
{
    auto *line = addAction(QString());
    m_letters.append({letter, line});
    setWords(*line, text);
    return line;
}

void KeyMenu::setWords(QAction &line, const QString &text)
{
    const auto found = std::ranges::find(m_letters, &line, &std::pair<QChar, QAction *>::second);
    line.setText(literal(text) + (found == m_letters.end() ? QString() : QString(u'\t') + found->first));
}

QAction *KeyMenu::addSwitch(QChar letter, const QString &text)
{
    m_switch = add(letter, text);
    return m_switch;
}

void KeyMenu::openBeside(QRect rect)
{
    const auto size = sizeHint();
    const auto *screen = parentWidget() ? parentWidget()->screen() : nullptr;
    auto corner = isRightToLeft() ? QPoint(rect.right() - size.width(), rect.bottom() + 4) : QPoint(rect.left(), rect.bottom() + 4);
    if (screen && corner.y() + size.height() > screen->availableGeometry().bottom()) {
        corner.setY(rect.top() - size.height() - 4);
    }
    popup(corner);
    if (m_letters.size() > 0) {
        const auto first = std::ranges::find_if(m_letters, [](const auto &line) { return line.second->isEnabled(); });
        setActiveAction(first == m_letters.end() ? nullptr : first->second);
    }
}

QAction *KeyMenu::actionFor(const QKeyEvent &event) const
{
    const bool shifted = event.modifiers() & Qt::ShiftModifier;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        return shifted ? m_switch : activeAction();
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        return shifted ? m_switch : nullptr;
    case Qt::Key_Space:
        return activeAction();
    default:
        break;
    }
    const auto letter = physicalLetter(event.text());
    const auto found = std::ranges::find_if(m_letters, [letter](const auto &line) { return line.first == letter; });
    return letter.isNull() || found == m_letters.end() ? nullptr : found->second;
}

void KeyMenu::choose(QAction *action)
{
    if (!action->isEnabled()) {
        return;
    }
    if (action == m_switch) {
        action->trigger();
        return;
    }
    close();
    action->trigger();
}

void KeyMenu::keyPressEvent(QKeyEvent *event)
{
    if (auto *action = actionFor(*event)) {
        choose(action);
        event->accept();
        return;
    }
    QMenu::keyPressEvent(event);
}

void KeyMenu::mouseReleaseEvent(QMouseEvent *event)
{
    if (m_switch && m_switch->isEnabled() && actionAt(event->position().toPoint()) == m_switch) {
        m_switch->trigger(); // the menu's own answer would close it
        return;
    }
    QMenu::mouseReleaseEvent(event);
}

}
