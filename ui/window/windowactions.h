// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/tagset.h"
#include "ui/settings/appearance.h"

#include <QAction>
#include <QActionGroup>

class QMainWindow;
class QMenu;
class QMenuBar;

namespace Hashiya {

/// What can be done in the window, as actions with their keys and menus. Knows what they are called, not what they do.
///
/// Keys that mean something else while writing (Tab, Enter, Delete, letters) belong to the reader (MarkController); the menus only name them.
class WindowActions : public QObject
{
    Q_OBJECT

public:
    /// Property of actions that are named by data: their names in either language, for whoever looks for them.
    static constexpr auto bothNames = "bothNames";

    /// Adds the actions to the window and fills its menu bar.
    explicit WindowActions(QMainWindow &window);

    void retranslate();
    void setTypes(const Tagset &tagset);
    /// What chooses the panes beside the article, for the menu View; the actions outlive this.
    void setPanes(const QList<QAction *> &panes);
    void setTheme(ThemeChoice choice);
    void setLanguage(const QString &code);
    /// What needs an open project, an article, or the right to change either.
    void setEnabled(bool open, bool article, bool writable);

    QAction *newProject, *openProject, *saveAs, *importFile, *exportArticle, *removeArticle, *quit;
    QAction *undo, *redo, *find, *findInProject, *findNext, *findPrevious, *tagset;
    QAction *next, *previous, *confirm, *reject, *confirmType, *confirmAlike, *rejectAlike, *verify, *everywhere, *link, *source, *leastCertain, *suggestAgain, *rule, *note, *correctText, *updateText, *adjudicate, *exportSheet;
    QAction *preview, *compare, *nextPane, *zoomIn, *zoomOut, *zoomReset, *invisibles, *vocalisation;
    QAction *palette, *keys, *about;
    QActionGroup *digits; ///< the data of each is an int of DigitShapes

Q_SIGNALS:
    void typeChosen(const QString &key);
    void themeChosen(Hashiya::ThemeChoice choice);
    void languageChosen(const QString &code);

private:
    QAction *make(QMenu &menu, const QKeySequence &keys = {});
    void fill();
    void fillView();

    QMainWindow &m_window;
    QMenu *m_file, *m_edit, *m_mark, *m_types, *m_view, *m_digits, *m_panes, *m_theme, *m_language, *m_help;
    QActionGroup *m_themes;
    QActionGroup *m_languages;
};

}
