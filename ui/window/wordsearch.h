// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/occurrences.h"

#include <QObject>

namespace Hashiya {

class ArticlePane;
class Preferences;
class ProjectFindPane;
class SideColumn;
class WindowActions;

/// The two ways of finding, in the article and in the project: F3 belongs to the one that was opened last, the switches are the same for both and are
/// remembered, and both lead to marking all that was found.
class WordSearch : public QObject
{
    Q_OBJECT

public:
    /// All outlive it.
    WordSearch(const WindowActions &actions, ArticlePane &article, SideColumn &side, Preferences &preferences, QObject *parent);

private:
    void openInProject();
    void goOn(bool forward);
    void setOptions(const OccurrenceOptions &options);

    const WindowActions &m_actions;
    ArticlePane &m_article;
    SideColumn &m_side;
    ProjectFindPane &m_project;
    Preferences &m_preferences;
    bool m_inProject = false;
};

}
