// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

namespace Hashiya {

/// A small menu whose lines have a letter each, which means the physical key whatever layout is active. Arrows, Enter and Escape do what they do in menus.
/// Opened with show(); goes when it is closed.
class KeyMenu : public QMenu
{
    Q_OBJECT

public:
    explicit KeyMenu(QWidget *parent);

    /// What the menu is about, over its lines and for whoever does not see it.
    void setHeading(const QString &heading);
    /// A line that is no choice, over those that follow.
    void addPart(const QString &heading);
    /// `letter` is of the US layout, in upper case.
    QAction *add(QChar letter, const QString &text);
    /// The same, for what changes the menu itself: it stays open. Pressing the keys that opened the menu (Enter or Delete with Shift) chooses it too.
    QAction *addSwitch(QChar letter, const QString &text);
    /// Other words for a line; its letter stays.
    void setWords(QAction &line, const QString &text);
    /// Opens beside a rectangle of the screen, below it where there is room.
    void openBeside(QRect rect);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    [[nodiscard]] QAction *actionFor(const QKeyEvent &event) const;
    void choose(QAction *action);

    QAction *m_heading;
    QList<std::pair<QChar, QAction *>> m_letters;
    QAction *m_switch = nullptr;
};

}
