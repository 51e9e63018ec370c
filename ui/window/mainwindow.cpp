// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/mainwindow.h"

#include "core/text/invisibles.h"
#include "ui/common/focus.h"
#include "ui/compare/compareview.h"
#include "ui/export/exportpane.h"
#include "ui/library/librarypane.h"
#include "ui/reader/articleview.h"
#include "ui/tagset/tagseteditor.h"
#include "ui/window/about.h"
#include "ui/window/articlepane.h"
#include "ui/window/commandpalette.h"
#include "ui/window/errorstrip.h"
#include "ui/window/exports.h"
#include "ui/window/filequestions.h"
#include "ui/window/keysoverview.h"
#include "ui/window/sidecolumn.h"
#include "ui/window/statusline.h"
#include "ui/window/viewswitches.h"
#include "ui/window/windowactions.h"
#include "ui/window/wordsearch.h"

#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QFileInfo>
#include <QMenu>
#include <QMimeData>
#include <QSplitter>
#include <QStackedWidget>
#include <QStatusBar>
#include <QToolButton>

#include <algorithm>

namespace Hashiya {

using namespace Qt::StringLiterals;

constexpr int mostToChoose = 30; ///< articles of a menu; a longer one is no help

MainWindow::MainWindow(Session &session, Appearance &appearance, Language &language, Preferences &preferences)
    : m_session(session)
    , m_appearance(appearance)
    , m_language(language)
    , m_preferences(preferences)
    , m_actions(new WindowActions(*this))
{
    setAcceptDrops(true);
    build();
    connectSession();
    connectPanes();
    connectFileActions();
    connectMarkActions();
    connectViewActions();
    retranslate();
    applyTheme(m_appearance.theme());
    refreshActions();
}

MainWindow::~MainWindow() = default;

ArticleView &MainWindow::view()
{
    return m_article->view();
}

void MainWindow::build()
{
    m_library = new LibraryPane(m_session, this);
    m_article = new ArticlePane(m_session, this);
    m_export = new ExportPane(m_session, this);
    m_compare = new CompareView(this);
    m_exports = new Exports(m_session, *m_compare, this);
    m_side = new SideColumn(m_session, m_article->controller(), this);
    m_actions->setPanes(m_side->actions());
    m_status = new StatusLine(m_session, this);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_article);
    m_pages->addWidget(m_compare);
    m_middle = new QSplitter(Qt::Vertical, this);
    m_middle->addWidget(m_pages);
    m_middle->addWidget(m_export);
    m_middle->setSizes({540, 360});
    m_middle->setCollapsible(0, false);
    m_export->hide();
    m_columns = new QSplitter(Qt::Horizontal, this);
    m_columns->addWidget(m_library);
    m_columns->addWidget(m_middle);
    m_columns->addWidget(m_side);
    m_columns->setStretchFactor(1, 1);
    m_columns->setCollapsible(1, false);
    m_columns->setSizes({270, 800, 370});
    setCentralWidget(m_columns);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_status, 1);
    resize(1440, 900);
    restoreGeometry(m_preferences.geometry());
    m_columns->restoreState(m_preferences.columns());
    m_article->takeFocus();
}

void MainWindow::connectSession()
{
    connect(&m_session, &Session::errorOccurred, this, [this](const Error &error) {
        compareWith({}); // the strip is over the reader
        m_article->strip().showError(error);
    });
    connect(&m_session, &Session::acted, &m_article->strip(), &QWidget::hide);
    connect(&m_session, &Session::historyChanged, this, &MainWindow::refreshActions);
    connect(&m_session, &Session::libraryChanged, this, &MainWindow::refreshActions);
    connect(&m_session, &Session::projectAboutToClose, this, [this] { compareWith({}); });
    connect(&m_session, &Session::tagsetChanged, this, [this] { m_actions->setTypes(m_session.tagset()); });
    connect(&m_session, &Session::projectOpened, this, [this] {
        m_article->strip().hide();
        m_preferences.setLastProject(m_session.projectPath());
        m_actions->setTypes(m_session.tagset());
    });
    connect(&m_session, &Session::currentArticleChanged, this, [this] {
        compareWith({});
        m_placePause.stop();
        if (const auto place = m_session.rememberedPlace(); place > 0) {
            view().scrollToPosition(place);
        }
        refreshActions();
        refreshTitle();
    });
    connect(&m_session, &Session::documentChanged, this, [this] {
        if (m_pages->currentWidget() == m_compare) {
            m_compare->refresh();
        }
    });
    connect(&m_session, &Session::imported, m_article, &ArticlePane::takeFocus);
    m_placePause.setSingleShot(true);
    m_placePause.setInterval(1000);
    connect(&m_placePause, &QTimer::timeout, this, &MainWindow::rememberPlace);
    connect(&view(), &ArticleView::scrolled, &m_placePause, qOverload<>(&QTimer::start));
}

void MainWindow::connectPanes()
{
    auto &controller = m_article->controller();
    connect(&controller, &MarkController::currentChanged, this, [this](AnnotationId id) {
        m_side->setCurrentMark(id);
        m_export->setCurrent(id);
    });
    connect(m_side, &SideColumn::placeChosen, this, &MainWindow::showPlace);
    connect(m_side, &SideColumn::done, m_article, &ArticlePane::takeFocus);
    connect(&view(), &ArticleView::selectionChanged, m_side, &SideColumn::setSelection);
    m_status->follow(controller);
    connect(m_side, &SideColumn::everywhereRequested, m_article, &ArticlePane::openEverywhereFor);
    connect(m_library, &LibraryPane::articleChosen, this, &MainWindow::showArticle);
    connect(m_library, &LibraryPane::comparisonRequested, this, &MainWindow::compareWith);
    connect(m_library, &LibraryPane::importRequested, this, &MainWindow::askForArticles);
    connect(m_export, &ExportPane::exportRequested, m_exports, &Exports::exportArticle);
    connect(m_exports, &Exports::said, m_status, &StatusLine::say);
    connect(&m_appearance, &Appearance::themeChanged, this, &MainWindow::applyTheme);
}

void MainWindow::connectFileActions()
{
    connect(m_actions->newProject, &QAction::triggered, this, &MainWindow::askForNewProject);
    connect(m_actions->openProject, &QAction::triggered, this, &MainWindow::askForProject);
    connect(m_actions->importFile, &QAction::triggered, this, &MainWindow::askForArticles);
    m_exports->connectTo(*m_actions);
    connect(m_actions->removeArticle, &QAction::triggered, this, [this] { m_session.removeArticle(m_session.currentArticle()); });
    connect(m_actions->quit, &QAction::triggered, this, &QWidget::close);
    connect(m_actions->undo, &QAction::triggered, &m_session, &Session::undo);
    connect(m_actions->redo, &QAction::triggered, &m_session, &Session::redo);
    m_article->connectTo(*m_actions);
}

void MainWindow::connectMarkActions()
{
    auto &controller = m_article->controller();
    connect(m_actions->next, &QAction::triggered, &controller, &MarkController::goToNext);
    connect(m_actions->previous, &QAction::triggered, &controller, &MarkController::goToPrevious);
    connect(m_actions->confirm, &QAction::triggered, &controller, &MarkController::confirm);
    connect(m_actions->reject, &QAction::triggered, &controller, &MarkController::reject);
    connect(m_actions->confirmType, &QAction::triggered, &controller, &MarkController::confirmAllOfCurrentType);
    connect(m_actions->rule, &QAction::triggered, &controller, &MarkController::ruleRequested);
    connect(m_actions->note, &QAction::triggered, this, [this, &controller] { m_side->writeNote(controller.current()); });
    connect(&controller, &MarkController::noteRequested, m_side, &SideColumn::writeNote);
    connect(m_actions->leastCertain, &QAction::toggled, this, [this, &controller](bool on) {
        controller.setReviewOrder(on ? ReviewOrder::LeastCertainFirst : ReviewOrder::Reading);
        m_preferences.setLeastCertainFirst(on);
    });
    m_actions->leastCertain->setChecked(m_preferences.leastCertainFirst());
    connect(m_actions->suggestAgain, &QAction::triggered, &m_session, &Session::suggestAgain);
    connect(m_actions, &WindowActions::typeChosen, &controller, &MarkController::applyType);
}

void MainWindow::connectViewActions()
{
    connect(m_actions->preview, &QAction::toggled, m_export, &QWidget::setVisible);
    connect(m_actions->preview, &QAction::toggled, &m_status->previewButton(), &QToolButton::setChecked);
    connect(&m_status->previewButton(), &QToolButton::clicked, m_actions->preview, &QAction::setChecked);
    connect(m_actions->compare, &QAction::triggered, this, &MainWindow::chooseComparison);
    new ViewSwitches(*m_actions, view(), *this, m_preferences);
    new WordSearch(*m_actions, *m_article, *m_side, m_preferences, this);
    auto *palette = new CommandPalette(*this, m_session, m_language);
    connect(m_actions->palette, &QAction::triggered, palette, &CommandPalette::open);
    connect(palette, &CommandPalette::articleChosen, this, &MainWindow::showArticle);
    connect(m_actions->nextPane, &QAction::triggered, this, &MainWindow::goToNextPane);
    connect(m_actions, &WindowActions::themeChosen, this, [this](ThemeChoice choice) {
        m_preferences.setTheme(choice);
        m_appearance.setChoice(choice);
    });
    connect(m_actions, &WindowActions::languageChosen, this, [this](const QString &code) {
        m_preferences.setLanguage(code);
        m_language.set(code);
    });
    connect(m_actions->tagset, &QAction::triggered, this, [this] { (new TagsetEditor(m_session, m_appearance.theme(), this))->open(); });
    connect(m_actions->keys, &QAction::triggered, this, [this] { (new KeysOverview(m_session, this))->show(); });
    connect(m_actions->about, &QAction::triggered, this, [this] { showAbout(this); });
}

void MainWindow::openFile(const QString &path)
{
    if (QFileInfo(path).suffix() == u"hashiya") {
        rememberPlace();
        m_session.openProject(path);
    } else {
        m_session.importFile(path);
    }
}

void MainWindow::showArticle(ArticleId article)
{
    if (article != m_session.currentArticle()) {
        rememberPlace();
        m_session.setCurrentArticle(article);
    }
}

void MainWindow::showPlace(ArticleId article, TextRange range)
{
    showArticle(article);
    if (m_session.currentArticle() == article) {
        view().setSelection(range);
        view().ensureVisible(range);
    }
}

void MainWindow::compareWith(ArticleId other)
{
    const auto *first = m_session.document();
    const auto *second = first && other.isValid() ? m_session.documentOf(other) : nullptr;
    m_comparedWith = second ? other : ArticleId();
    m_compare->setDocuments(second ? first : nullptr, second);
    m_pages->setCurrentWidget(second ? static_cast<QWidget *>(m_compare) : m_article);
    m_side->setVisible(!second); // two readers need the room
    m_actions->compare->setChecked(second);
}

void MainWindow::chooseComparison()
{
    if (m_pages->currentWidget() == m_compare) {
        compareWith({});
        return;
    }
    m_actions->compare->setChecked(false);
    QMenu others;
    for (const auto &article : m_session.articles()) {
        if (others.actions().size() == mostToChoose) {
            others.addAction(tr("Others are compared from their menu in the library."))->setEnabled(false);
            break;
        }
        if (article.id != m_session.currentArticle()) {
            others.addAction(isolated(article.title))->setData(article.id.number);
        }
    }
    if (others.isEmpty()) {
        m_article->strip().showHint(tr("A comparison needs two articles. Add the other report with Ctrl+I first."));
        return;
    }
    const auto *chosen = others.actions().size() == 1 ? others.actions().constFirst() : others.exec(m_pages->mapToGlobal(QPoint(24, 24)));
    if (chosen) {
        compareWith({chosen->data().toLongLong()});
    }
}

void MainWindow::goToNextPane()
{
    const QList<QWidget *> panes{view().isVisible() ? static_cast<QWidget *>(&view()) : m_article, m_side, m_library};
    const auto *focus = QApplication::focusWidget();
    const auto here = std::ranges::find_if(panes, [focus](QWidget *pane) { return pane == focus || pane->isAncestorOf(focus); });
    const auto from = here == panes.end() ? panes.size() - 1 : here - panes.begin();
    for (qsizetype step = 1; step <= panes.size(); ++step) {
        if (auto *next = panes.at((from + step) % panes.size()); giveFocusInto(*(next == m_side ? m_side->currentPane() : next))) {
            return;
        }
    }
}

void MainWindow::askForProject()
{
    if (const auto path = askForProjectFile(this); !path.isEmpty()) {
        openFile(path);
    }
}

void MainWindow::askForNewProject()
{
    if (const auto path = askForNewProjectFile(this); !path.isEmpty()) {
        rememberPlace();
        m_session.createProject(path);
    }
}

void MainWindow::askForArticles()
{
    m_library->addFiles(askForArticleFiles(this));
}

void MainWindow::rememberPlace()
{
    m_session.rememberPlace(view().topPosition());
}

void MainWindow::rememberWindow()
{
    m_preferences.setWindow(saveGeometry(), m_columns->saveState());
}

void MainWindow::applyTheme(const ReaderTheme &theme)
{
    m_article->setTheme(theme);
    m_library->setTheme(theme);
    m_side->setTheme(theme);
    m_export->setTheme(theme);
    m_compare->setTheme(theme);
    m_actions->setTheme(m_appearance.choice());
}

void MainWindow::refreshActions()
{
    if (m_comparedWith.isValid() && !std::ranges::contains(m_session.articles(), m_comparedWith, &ArticleSummary::id)) {
        compareWith({}); // it has left the library, and its document may go
    }
    m_actions->setEnabled(m_session.isOpen(), m_session.document(), !m_session.isReadOnly());
    m_actions->undo->setEnabled(m_session.canUndo());
    m_actions->redo->setEnabled(m_session.canRedo());
}

void MainWindow::refreshTitle()
{
    const auto *document = m_session.document();
    setWindowTitle(document ? tr("%1 – Hashiya").arg(isolated(document->article().displayTitle())) : tr("Hashiya"));
}

void MainWindow::retranslate()
{
    m_actions->retranslate();
    m_actions->setTypes(m_session.tagset());
    m_actions->setLanguage(m_language.code());
    m_library->setAccessibleName(tr("Library"));
    refreshTitle();
}

void MainWindow::changeEvent(QEvent *event)
{
    QMainWindow::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_side) {
        retranslate();
    }
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    rememberPlace();
    rememberWindow();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    const auto urls = event->mimeData()->urls();
    if (!urls.isEmpty() && std::ranges::all_of(urls, &QUrl::isLocalFile)) {
        event->acceptProposedAction();
    }
}

void MainWindow::dropEvent(QDropEvent *event)
{
    QStringList articles;
    for (const auto &url : event->mimeData()->urls()) {
        const auto path = url.toLocalFile();
        QFileInfo(path).suffix() == u"hashiya" ? openFile(path) : articles.append(path);
    }
    m_library->addFiles(articles);
    event->acceptProposedAction();
}

}
