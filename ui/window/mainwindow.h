// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"
#include "ui/settings/appearance.h"
#include "ui/settings/language.h"
#include "ui/settings/preferences.h"

#include <QMainWindow>
#include <QTimer>

class QSplitter;
class QStackedWidget;

namespace Hashiya {

class ArticlePane;
class ArticleView;
class CompareView;
class ExportPane;
class Exports;
class LibraryPane;
class SideColumn;
class StatusLine;
class WindowActions;

/// The window: library, reader, and what is known of the marks, side by side from where reading begins. Puts the panes together and leaves what they
/// do to them. All that it is given outlives it.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Session &session, Appearance &appearance, Language &language, Preferences &preferences);
    ~MainWindow() override;

    [[nodiscard]] ArticleView &view();
    [[nodiscard]] WindowActions &actions() { return *m_actions; }
    /// Opens a project file or adds any other file as an article.
    void openFile(const QString &path);
    /// Shows the current article beside another one; not valid for no comparison.
    void compareWith(ArticleId other);

protected:
    void changeEvent(QEvent *event) override;
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void connectSession();
    void connectPanes();
    void connectFileActions();
    void connectMarkActions();
    void connectViewActions();
    void retranslate();
    void refreshActions();
    void refreshTitle();
    void applyTheme(const ReaderTheme &theme);
    void showArticle(ArticleId article);
    void showPlace(ArticleId article, TextRange range);
    void rememberPlace();
    void rememberWindow();
    void askForProject();
    void askForNewProject();
    void askForArticles();
    void chooseComparison();
    void goToNextPane();

    Session &m_session;
    Appearance &m_appearance;
    Language &m_language;
    Preferences &m_preferences;
    WindowActions *m_actions;
    ArticlePane *m_article = nullptr;
    LibraryPane *m_library = nullptr;
    ExportPane *m_export = nullptr;
    Exports *m_exports = nullptr;
    CompareView *m_compare = nullptr;
    StatusLine *m_status = nullptr;
    SideColumn *m_side = nullptr;
    QSplitter *m_columns = nullptr;
    QSplitter *m_middle = nullptr;
    QStackedWidget *m_pages = nullptr;
    QTimer m_placePause;
    ArticleId m_comparedWith; ///< not valid for no comparison
};

}
