// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/articlepane.h"

#include "ui/reader/articleview.h"
#include "ui/window/errorstrip.h"
#include "ui/window/findbar.h"

#include <QEvent>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Hashiya {

using namespace Qt::StringLiterals;

ArticlePane::ArticlePane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_strip(new ErrorStrip(this))
    , m_view(new ArticleView(this))
    , m_findBar(new FindBar(*m_view, this))
    , m_pages(new QStackedWidget(this))
    , m_empty(new QLabel(this))
    , m_controller(new MarkController(session, *m_view, this))
{
    m_view->setFrameShape(QFrame::NoFrame);
    m_empty->setObjectName(u"emptyState"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(48);
    m_empty->setFocusPolicy(Qt::StrongFocus);
    m_pages->addWidget(m_view);
    m_pages->addWidget(m_empty);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_strip);
    column->addWidget(m_findBar);
    column->addWidget(m_pages, 1);
    connect(&m_session, &Session::currentArticleChanged, this, [this] {
        m_findBar->documentChanged();
        refresh();
    });
    connect(&m_session, &Session::libraryChanged, this, &ArticlePane::refresh);
    refresh();
}

void ArticlePane::setTheme(const ReaderTheme &theme)
{
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
