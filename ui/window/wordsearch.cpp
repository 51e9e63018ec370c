// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/wordsearch.h"

#include "ui/annotate/findswitches.h"
#include "ui/panes/projectfindpane.h"
#include "ui/reader/articleview.h"
#include "ui/settings/preferences.h"
#include "ui/window/articlepane.h"
#include "ui/window/findbar.h"
#include "ui/window/sidecolumn.h"
#include "ui/window/windowactions.h"

namespace Hashiya {

namespace {

constexpr qsizetype longestWords = 80; ///< a longer selection is not meant to be looked for

}

WordSearch::WordSearch(const WindowActions &actions, ArticlePane &article, SideColumn &side, Preferences &preferences, QObject *parent)
    : QObject(parent)
    , m_actions(actions)
    , m_article(article)
    , m_side(side)
    , m_project(side.projectFind())
    , m_preferences(preferences)
{
    auto &bar = m_article.findBar();
    setOptions(m_preferences.findOptions());
    connect(actions.find, &QAction::triggered, &bar, &FindBar::open);
    connect(actions.findInProject, &QAction::triggered, this, &WordSearch::openInProject);
    connect(actions.findNext, &QAction::triggered, this, [this] { goOn(true); });
    connect(actions.findPrevious, &QAction::triggered, this, [this] { goOn(false); });
    connect(&bar, &FindBar::opened, this, [this] { m_inProject = false; });
    connect(&bar.switches(), &FindSwitches::optionsChanged, this, &WordSearch::setOptions);
    connect(&m_project.switches(), &FindSwitches::optionsChanged, this, &WordSearch::setOptions);
    connect(&m_project, &ProjectFindPane::placeChosen, this, [this] { m_inProject = true; });
    connect(&m_project, &ProjectFindPane::left, &m_article, &ArticlePane::takeFocus);
    connect(&m_project, &ProjectFindPane::markAllRequested, &m_article, &ArticlePane::markInProject);
}

void WordSearch::openInProject()
{
    if (m_actions.compare->isChecked()) {
        m_actions.compare->trigger(); // two readers leave no room for the panes
    }
    auto &view = m_article.view();
    const auto *document = view.document();
    const auto selection = document ? view.selection().of(document->article().text()).trimmed() : QStringView();
    const bool meant = selection.size() <= longestWords && !selection.contains(u'\n');
    m_inProject = true;
    m_side.setCurrentPane(&m_project);
    m_project.open(meant ? selection.toString() : QString());
}

void WordSearch::goOn(bool forward)
{
    if (m_inProject) {
        forward ? m_project.findNext() : m_project.findPrevious();
    } else {
        forward ? m_article.findBar().findNext() : m_article.findBar().findPrevious();
    }
}

void WordSearch::setOptions(const OccurrenceOptions &options)
{
    if (options != m_article.findBar().options()) {
        m_article.findBar().setOptions(options);
    }
    m_project.setOptions(options);
    m_preferences.setFindOptions(options);
}

}
