// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMenu>

#include <functional>

namespace Hashiya {

/// A menu whose entries are chosen by one key each, the same physical key on the Latin and the Arabic layout; arrows and the mouse work as in any menu.
/// Deletes itself when it closes.
class KeyMenu : public QMenu
{
    Q_OBJECT

public:
    explicit KeyMenu(const QString &title, QWidget *parent = nullptr);

    /// `letter` in upper case; shown beside the words.
    QAction *add(const QString &words, QChar letter, const std::function<void()> &chosen);

protected:
    void keyPressEvent(QKeyEvent *event) override;
};

}
