// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/librarypane.h"

#include "ui/library/librarydelegate.h"
#include "ui/models/librarymodel.h"

#include <QEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace Hashiya {

using namespace Qt::StringLiterals;

LibraryPane::LibraryPane(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new LibraryModel(this))
    , m_filter(new LibraryFilter(this))
    , m_delegate(new LibraryDelegate(this))
{
    m_filter->setSourceModel(m_model);
    build();
    retranslate();
    connect(&m_session, &Session::libraryChanged, this, &LibraryPane::refresh);
    connect(&m_session, &Session::currentArticleChanged, this, &LibraryPane::refresh);
    refresh();
}

void LibraryPane::build()
{
    m_words = new QLineEdit(this);
    m_words->setObjectName(u"librarySearch"_s);
    m_words->setClearButtonEnabled(true);
    m_list = new QListView(this);
    m_list->setObjectName(u"libraryList"_s);
    m_list->setModel(m_filter);
    m_list->setItemDelegate(m_delegate);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_empty = new QLabel(this);
    m_empty->setObjectName(u"emptyState"_s);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setWordWrap(true);
    m_empty->setMargin(24);
    m_import = new QPushButton(this);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_empty);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(10, 10, 10, 8);
    head->addWidget(m_words);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(10, 8, 10, 10);
    foot->addWidget(m_import);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_pages, 1);
    column->addLayout(foot);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_filter->setWords(words);
        refresh();
    });
    connect(m_import, &QPushButton::clicked, this, &LibraryPane::importRequested);
    connect(m_list, &QListView::clicked, this, [this](const QModelIndex &index) { Q_EMIT articleChosen(m_model->articleAt(index)); });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (m_list->hasFocus() && index.isValid()) {
            Q_EMIT articleChosen(m_model->articleAt(index));
        }
    });
}

void LibraryPane::setTheme(const ReaderTheme &theme)
{
    m_delegate->setTheme(theme);
    m_list->viewport()->update();
}

void LibraryPane::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_list) {
        retranslate();
        refresh();
    }
}

void LibraryPane::retranslate()
{
    m_words->setPlaceholderText(tr("Search the library"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_import->setText(tr("Add an article…"));
    m_import->setEnabled(m_session.isOpen() && !m_session.isReadOnly());
    m_list->setAccessibleName(tr("Articles"));
}

void LibraryPane::refresh()
{
    m_model->setArticles(m_session.articles());
    m_import->setEnabled(m_session.isOpen() && !m_session.isReadOnly());
    const auto current = m_filter->mapFromSource(m_model->indexOf(m_session.currentArticle()));
    if (current.isValid() && m_list->currentIndex() != current) {
        m_list->setCurrentIndex(current);
    }
    m_pages->setCurrentIndex(m_filter->rowCount() > 0 ? 0 : 1);
    if (!m_session.isOpen()) {
        m_empty->setText(tr("No project is open. Open one or make a new one in the menu File."));
    } else if (m_model->rowCount() == 0) {
        m_empty->setText(tr("The library is empty. Add a report as a text file, or drop it here."));
    } else {
        m_empty->setText(tr("No article has these words in its title or source."));
    }
}

}
