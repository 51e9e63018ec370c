// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/articlepane.h"

#include "core/arabic/proclitics.h"
#include "ui/adjudicate/adjudicationpanel.h"
#include "ui/annotate/everywherepanel.h"
#include "ui/annotate/linkpicker.h"
#include "ui/annotate/linkstrip.h"
#include "ui/annotate/markmenus.h"
#include "ui/annotate/marktip.h"
#include "ui/annotate/updatepanel.h"
#include "ui/common/paneparts.h"
#include "ui/panes/projectfindpane.h"
#include "ui/reader/articleview.h"
#include "ui/session/textedits.h"
#include "ui/window/correctionbar.h"
#include "ui/window/errorstrip.h"
#include "ui/window/filequestions.h"
#include "ui/window/findbar.h"
#include "ui/window/projectcare.h"
#include "ui/window/windowactions.h"

#include <QApplication>
#include <QEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

/// The list of what was found in the project, where the keyboard is in it.
ProjectFindPane *paneWithFocus()
{
    for (auto *widget = QApplication::focusWidget(); widget; widget = widget->parentWidget()) {
        if (auto *pane = qobject_cast<ProjectFindPane *>(widget)) {
            return pane;
        }
    }
    return nullptr;
}

}

ArticlePane::ArticlePane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_strip(new ErrorStrip(this))
    , m_view(new ArticleView(this))
    , m_findBar(new FindBar(*m_view, this))
    , m_pages(new QStackedWidget(this))
    , m_empty(emptyStateLabel(this))
    , m_controller(new MarkController(session, *m_view, this))
    , m_everywhere(new EverywherePanel(session, this))
    , m_correction(new CorrectionBar(session, this))
    , m_update(new UpdatePanel(session, this))
    , m_adjudication(new AdjudicationPanel(session, this))
    , m_links(new LinkPicker(session, *m_view, this))
    , m_linkStrip(new LinkStrip(session, *m_links, this))
    , m_menus(new MarkMenus(session, *m_controller, *m_view, this))
{
    m_view->setFrameShape(QFrame::NoFrame);
    m_empty->setMargin(48);
    m_empty->setFocusPolicy(Qt::StrongFocus);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addWidget(m_findBar);
    column->addWidget(m_correction);
    column->addWidget(m_pages, 4);
    column->addWidget(m_linkStrip);
    column->addWidget(m_everywhere, 3);
    column->addWidget(m_update, 3);
    column->addWidget(m_adjudication, 3);
    connect(m_findBar, &FindBar::markAllRequested, this, &ArticlePane::markAllFound);
    connect(m_everywhere, &EverywherePanel::placeChosen, this, [this](TextRange range) {
        m_view->setSelection(range);
        m_view->ensureVisible(range);
    });
    connect(m_everywhere, &EverywherePanel::applied, this, &ArticlePane::goToAppliedMark);
    connect(m_everywhere, &EverywherePanel::closed, this, &ArticlePane::takeFocus);
    connect(m_correction, &CorrectionBar::corrected, m_view, &ArticleView::setSelection);
    connect(m_correction, &CorrectionBar::closed, this, &ArticlePane::takeFocus);
    connect(m_update, &UpdatePanel::placeChosen, m_view, &ArticleView::ensureVisible);
    connect(m_update, &UpdatePanel::closed, this, &ArticlePane::takeFocus);
    connect(m_update, &UpdatePanel::nothingNew, this, [this] { m_strip->showHint(tr("This file has the text that the article has already.")); });
    connect(m_adjudication, &AdjudicationPanel::placeChosen, m_view, &ArticleView::ensureVisible);
    connect(m_adjudication, &AdjudicationPanel::closed, this, &ArticlePane::takeFocus);
    connect(m_adjudication, &AdjudicationPanel::otherText, this, [this] { m_strip->showHint(tr("This file annotates another text. Open the article it belongs to first.")); });
    connect(&m_session, &Session::textChanged, m_findBar, &FindBar::documentChanged);
    connect(&m_session, &Session::currentArticleChanged, this, [this] {
        m_findBar->documentChanged();
        refresh();
    });
    connect(&m_session, &Session::libraryChanged, this, &ArticlePane::refresh);
    connect(m_links, &LinkPicker::said, m_controller, &MarkController::said);
    new MarkTips(session, *m_view, this);
    refresh();
}

void ArticlePane::connectTo(const WindowActions &actions)
{
    connect(actions.saveAs, &QAction::triggered, new ProjectCare(m_session, *m_strip, this), &ProjectCare::askForCopy); // what it tells stands in the strip
    connect(actions.correctText, &QAction::triggered, this, &ArticlePane::openCorrection);
    connect(actions.updateText, &QAction::triggered, this, [this] {
        if (const auto path = askForNewerFile(this); !path.isEmpty()) {
            updateFrom(path);
        }
    });
    connect(actions.adjudicate, &QAction::triggered, this, [this] {
        if (const auto path = askForAnnotatedFile(this); !path.isEmpty()) {
            adjudicateWith(path);
        }
    });
    connect(actions.everywhere, &QAction::triggered, this, &ArticlePane::openEverywhere);
    const auto pick = [this](LinkPicker::Purpose purpose) {
        m_view->setFocus();
        m_links->begin(purpose);
    };
    connect(actions.link, &QAction::triggered, this, [pick] { pick(LinkPicker::Purpose::Link); });
    connect(actions.source, &QAction::triggered, this, [pick] { pick(LinkPicker::Purpose::Source); });
    connect(actions.verify, &QAction::triggered, m_menus, &MarkMenus::openVerification);
    connect(actions.confirmAlike, &QAction::triggered, m_menus, [this] { m_menus->openBulk(ReviewAction::Confirm); });
    connect(actions.rejectAlike, &QAction::triggered, m_menus, [this] { m_menus->openBulk(ReviewAction::Reject); });
}

void ArticlePane::openEverywhere()
{
    if (m_everywhere->isAncestorOf(QApplication::focusWidget())) {
        m_everywhere->toggleScope();
    } else if (m_findBar->isAncestorOf(QApplication::focusWidget())) {
        markAllFound();
    } else if (auto *pane = paneWithFocus()) {
        pane->markAll();
    } else if (const auto request = m_everywhere->everywhere().requestFor(m_controller->current(), m_view->selection())) {
        const auto *mark = m_session.document()->annotations().find(request->pattern);
        m_everywhere->open(*request, mark ? mark->range : m_view->selection());
    } else {
        Q_EMIT m_controller->nothingToMark();
    }
}

void ArticlePane::openCorrection()
{
    const auto *document = m_session.document();
    if (!document) {
        return;
    }
    const auto *mark = document->annotations().find(m_controller->current());
    auto range = m_view->selection();
    if (range.isEmpty()) {
        range = mark ? mark->range : wordAround(document->article().text(), range.begin());
    }
    // A line of the field is a paragraph at most.
    m_correction->open(range.intersected(paragraphAt(*document, range.begin())));
}

void ArticlePane::adjudicateWith(const QString &path)
{
    m_adjudication->start(path);
}

void ArticlePane::updateFrom(const QString &path)
{
    m_update->start(path);
}

void ArticlePane::openEverywhereFor(const QString &words)
{
    if (m_session.document() && !m_session.isReadOnly()) {
        m_everywhere->open(m_everywhere->everywhere().requestForWords(words, {}), m_view->selection());
    }
}

void ArticlePane::goToAppliedMark()
{
    const auto selection = m_view->selection();
    for (const auto *mark : m_session.document()->annotations().overlapping(selection)) {
        if (mark->range == selection && mark->state != AnnotationState::Rejected) {
            const auto id = mark->id;
            m_view->setSelection({});
            m_controller->setCurrent(id);
            return;
        }
    }
}

void ArticlePane::markAllFound()
{
    if (!m_session.document() || m_session.isReadOnly() || m_findBar->words().isEmpty()) {
        return;
    }
    // A mark is of words: parts of words are marked only where the searched letters are none.
    auto options = m_findBar->options();
    const bool parts = !options.wholeWords;
    options.wholeWords = true;
    if (parts && OccurrenceFinder(m_findBar->words(), options).in(m_session.document()->article()).isEmpty()) {
        options.wholeWords = false;
    }
    m_everywhere->open(m_everywhere->everywhere().requestForWords(m_findBar->words(), options), m_view->selection());
}

void ArticlePane::markInProject(const QString &words, const OccurrenceOptions &options)
{
    if (m_session.document() && !m_session.isReadOnly()) {
        m_everywhere->open(m_everywhere->everywhere().requestForWords(words, options), m_view->selection());
        m_everywhere->toggleScope();
    }
}

void ArticlePane::setTheme(const ReaderTheme &theme)
{
    m_everywhere->setTheme(theme);
    m_view->setTheme(theme);
}

void ArticlePane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_empty) {
        refresh();
    }
}

void ArticlePane::takeFocus()
{
    m_pages->currentWidget()->setFocus();
}

void ArticlePane::refresh()
{
    const bool focused = m_pages->currentWidget()->hasFocus();
    m_pages->setCurrentWidget(m_session.document() ? static_cast<QWidget *>(m_view) : m_empty);
    if (focused) {
        takeFocus();
    }
    if (!m_session.isOpen()) {
        m_empty->setText(tr("Open a project with Ctrl+O, or make a new one in the menu File."));
    } else if (m_session.articles().isEmpty()) {
        m_empty->setText(tr("Add a report with Ctrl+I, or drop a text file here. Hashiya marks who, where, how much and when by itself; you correct it."));
    } else {
        m_empty->setText(tr("Choose an article in the library."));
    }
}

}
