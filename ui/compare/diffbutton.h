// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/worddiff.h"

#include <QToolButton>

class QMenu;

namespace Hashiya {

/// A small button with a menu: whether words that differ are shown in both articles, and what makes no difference between two words. Looks pressed while they
/// are shown.
class DiffButton : public QToolButton
{
    Q_OBJECT

public:
    explicit DiffButton(QWidget *parent = nullptr);

    [[nodiscard]] bool isShown() const;
    /// Whether they are shown where nobody has said: two versions of one text have few such words, two accounts of one event hardly any others.
    void setUsual(bool shown);
    [[nodiscard]] const DiffSwitches &switches() const { return m_switches; }
    [[nodiscard]] QMenu &menu() { return *m_menu; }
    void open();

Q_SIGNALS:
    /// A person said whether they are shown.
    void shownChanged();
    /// A person changed what makes no difference.
    void switchesChanged();

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void retranslate();
    void refresh();
    void add(bool *value);

    struct Switch
    {
        QAction *action;
        bool *value; ///< in m_switches
    };
    DiffSwitches m_switches;
    bool m_chosen = false; ///< a person has said whether they are shown
    QMenu *m_menu;
    QAction *m_show;
    QAction *m_section;
    QList<Switch> m_actions; ///< of spelling in their order, punctuation, proclitics
};

}
