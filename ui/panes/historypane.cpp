// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panes/historypane.h"

#include "ui/common/isolates.h"
#include "ui/common/paneparts.h"
#include "ui/panes/historydelegate.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QVBoxLayout>

namespace Hashiya {

using namespace Qt::StringLiterals;

HistoryPane::HistoryPane(Session &session, QWidget *parent)
    : Pane(parent)
    , m_session(session)
    , m_feed(session)
    , m_filter(new HistoryFilter(this))
    , m_delegate(new HistoryDelegate(this))
{
    m_filter->setSourceModel(&m_feed.model());
    build();
    retranslate();
    connect(&m_feed, &HistoryFeed::changed, this, &HistoryPane::refresh);
    connect(&m_feed, &HistoryFeed::going, this, &HistoryPane::refresh);
    connect(&m_feed, &HistoryFeed::arrived, this, &HistoryPane::refresh);
    connect(&m_session, &Session::projectOpened, this, &HistoryPane::refresh);
    connect(&m_session, &Session::projectAboutToClose, this, &HistoryPane::refresh);
}

QString HistoryPane::title() const
{
    return tr("History");
}

void HistoryPane::build()
{
    m_words = new QLineEdit(this);
    m_words->setObjectName(u"historySearch"_s);
    m_words->setClearButtonEnabled(true);
    m_list = new QListView(this);
    m_list->setObjectName(u"historyList"_s);
    m_list->setModel(m_filter);
    m_list->setItemDelegate(m_delegate);
    setUpRows(*m_list);
    m_list->setMouseTracking(true);
    m_list->setResizeMode(QListView::Adjust); // a narrower pane needs more lines
    m_list->installEventFilter(this);
    m_words->installEventFilter(this);
    m_status = new QLabel(this);
    m_status->setObjectName(u"historyStatus"_s);
    m_status->setWordWrap(true);
    m_jump = new QPushButton(this);
    m_jump->setObjectName(u"historyJump"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(10, 10, 10, 8);
    head->addWidget(m_words);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 8, 10, 8);
    foot->setSpacing(10);
    foot->addWidget(m_status, 1);
    foot->addWidget(m_jump);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
    connect(m_words, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_filter->setWords(words);
        if (!words.trimmed().isEmpty()) {
            m_feed.readAll();
        }
        refresh();
    });
    connect(m_list, &QListView::doubleClicked, this, &HistoryPane::jump);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryPane::refresh);
    connect(m_jump, &QPushButton::clicked, this, [this] { m_feed.isGoing() ? m_feed.stopGoing() : jump(); });
}

bool HistoryPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::FocusIn) {
        goHere(); // else the view would take the first entry, without showing it as chosen
    }
    if (event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (key.key() == Qt::Key_Escape && m_feed.isGoing()) {
            m_feed.stopGoing();
            return true;
        }
        if (watched == m_list && (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) && key.modifiers() == Qt::NoModifier) {
            jump();
            return true;
        }
        if (watched == m_words && key.key() == Qt::Key_Down) {
            m_list->setFocus();
            return true;
        }
        const bool writes = watched == m_list && !key.text().isEmpty() && key.text().at(0).isPrint() && !(key.modifiers() & ~(Qt::ShiftModifier | Qt::GroupSwitchModifier));
        if (writes) {
            m_words->setFocus(); // letters search, in either layout
            m_words->insert(key.text());
            return true;
        }
    }
    return Pane::eventFilter(watched, event);
}

int HistoryPane::currentRow() const
{
    const auto index = m_filter->mapToSource(m_list->currentIndex());
    return index.isValid() ? index.row() : -1;
}

void HistoryPane::jump()
{
    const auto row = currentRow();
    if (row < 0 || m_feed.isGoing()) {
        return;
    }
    if (const auto point = m_feed.model().pointOf(row)) {
        m_feed.goTo(*point);
    }
}

void HistoryPane::goHere()
{
    if (m_list->currentIndex().isValid()) {
        return;
    }
    auto &model = m_feed.model();
    const auto here = m_filter->mapFromSource(model.index(std::max(0, model.hereRow())));
    m_list->setCurrentIndex(here.isValid() ? here : m_filter->index(0, 0));
}

QString HistoryPane::status() const
{
    if (!m_session.isOpen()) {
        return tr("The history of the open project is listed here.");
    }
    if (m_feed.isGoing()) {
        return tr("On the way: %n steps left.", nullptr, int(m_feed.stepsLeft()));
    }
    if (m_filter->rowCount() == 0) {
        return m_feed.isReading() ? tr("Reading the history …") : tr("Nothing in the history has these words.");
    }
    const auto row = currentRow();
    const auto point = row < 0 ? std::nullopt : const_cast<HistoryFeed &>(m_feed).model().pointOf(row);
    if (row >= 0 && !point) {
        return tr("Something else was done after this was undone; no way leads back to it.");
    }
    const auto way = point ? m_session.history().stepsTo(*point).value_or(0) : 0;
    if (row < 0) {
        return tr("Choose an entry to go back to it.");
    }
    if (way == 0) {
        return tr("The project is at this point.");
    }
    return way < 0 ? tr("Going there undoes %n steps.", nullptr, int(-way)) : tr("Going there does %n steps again.", nullptr, int(way));
}

void HistoryPane::refresh()
{
    if (!m_jump) {
        return;
    }
    m_status->setText(status());
    const auto row = currentRow();
    const auto point = row < 0 ? std::nullopt : m_feed.model().pointOf(row);
    const auto way = point ? m_session.history().stepsTo(*point).value_or(0) : 0;
    m_jump->setText(m_feed.isGoing() ? tr("Stop") : tr("Go there"));
    m_jump->setEnabled(m_feed.isGoing() || (way != 0 && !m_session.isReadOnly()));
}

void HistoryPane::setTheme(const ReaderTheme &theme)
{
    m_delegate->setTheme(theme);
    m_list->viewport()->update();
}

void HistoryPane::showEvent(QShowEvent *event)
{
    Pane::showEvent(event);
    m_feed.setAwake(true);
}

void HistoryPane::hideEvent(QHideEvent *event)
{
    Pane::hideEvent(event);
    m_feed.setAwake(false);
}

void HistoryPane::changeEvent(QEvent *event)
{
    Pane::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_jump) {
        retranslate();
    }
}

void HistoryPane::retranslate()
{
    m_words->setPlaceholderText(tr("Search what was done"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_list->setAccessibleName(tr("History, newest first"));
    m_jump->setToolTip(tr("%1 goes to the chosen entry, %2 stops").arg(leftToRight(u"Enter"_s), leftToRight(u"Escape"_s)));
    m_feed.model().retranslate();
    refresh();
}

}
