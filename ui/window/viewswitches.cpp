// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/viewswitches.h"

#include "ui/reader/articleview.h"
#include "ui/settings/preferences.h"
#include "ui/window/windowactions.h"

namespace Hashiya {

ViewSwitches::ViewSwitches(WindowActions &actions, ArticleView &view, QWidget &window, Preferences &preferences)
    : QObject(&window)
    , m_actions(actions)
    , m_view(view)
    , m_window(window)
    , m_preferences(preferences)
{
    const auto display = m_preferences.display();
    m_actions.vocalisation->setChecked(display.vocalisation);
    m_actions.digits->actions().at(int(display.digits))->setChecked(true);
    m_actions.invisibles->setChecked(m_preferences.invisiblesShown());
    connectZoom();
    connect(m_actions.vocalisation, &QAction::toggled, this, &ViewSwitches::apply);
    connect(m_actions.digits, &QActionGroup::triggered, this, &ViewSwitches::apply);
    connect(m_actions.invisibles, &QAction::toggled, this, &ViewSwitches::apply);
    apply();
}

void ViewSwitches::connectZoom()
{
    m_view.setZoom(m_preferences.zoom());
    connect(m_actions.zoomIn, &QAction::triggered, this, [this] { m_view.setZoom(m_view.zoom() * 1.1); });
    connect(m_actions.zoomOut, &QAction::triggered, this, [this] { m_view.setZoom(m_view.zoom() / 1.1); });
    connect(m_actions.zoomReset, &QAction::triggered, this, [this] { m_view.setZoom(1.0); });
    connect(&m_view, &ArticleView::zoomChanged, this, [this](qreal zoom) { m_preferences.setZoom(zoom); });
}

void ViewSwitches::apply()
{
    const DisplayOptions display{m_actions.vocalisation->isChecked(), DigitShapes(m_actions.digits->checkedAction()->data().toInt())};
    const bool invisibles = m_actions.invisibles->isChecked();
    const auto views = m_window.findChildren<ArticleView *>();
    for (auto *view : views) {
        view->setDisplay(display);
        view->setInvisiblesShown(invisibles);
    }
    m_preferences.setDisplay(display);
    m_preferences.setInvisiblesShown(invisibles);
}

}
