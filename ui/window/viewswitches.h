// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>

class QWidget;

namespace Hashiya {

class ArticleView;
class Preferences;
class WindowActions;

/// How texts are shown, as the menu View has it: size, vocalisation, digits, invisible characters. Holds for every reader of the window, is remembered, and
/// changes no text.
class ViewSwitches : public QObject
{
    Q_OBJECT

public:
    /// All outlive it; the window has its readers already. `view` is the one whose size is changed.
    ViewSwitches(WindowActions &actions, ArticleView &view, QWidget &window, Preferences &preferences);

private:
    void connectZoom();
    void apply();

    WindowActions &m_actions;
    ArticleView &m_view;
    QWidget &m_window;
    Preferences &m_preferences;
};

}
