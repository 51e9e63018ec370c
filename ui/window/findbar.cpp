// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/findbar.h"

#include "ui/annotate/findswitches.h"
#include "ui/reader/articleview.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>

#include <algorithm>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowest = 300; ///< pixels; the bar must not widen a window of a small screen
constexpr int roomForWords = 600; ///< below it the key alone serves: Ctrl+Enter marks all

}

FindBar::FindBar(ArticleView &view, QWidget *parent)
    : QFrame(parent)
    , m_view(view)
    , m_words(new QLineEdit(this))
    , m_count(new QLabel(this))
    , m_switches(new FindSwitches(FindSwitches::Offer::Words, this))
    , m_previous(new QToolButton(this))
    , m_next(new QToolButton(this))
    , m_markAll(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(u"findBar"_s);
    setMinimumWidth(narrowest);
    m_words->setObjectName(u"findField"_s);
    m_words->setClearButtonEnabled(true);
    m_markAll->setObjectName(u"findMarkAll"_s);
    for (auto *widget : std::initializer_list<QWidget *>{m_words, m_switches, m_markAll, m_previous, m_next, m_close}) {
        widget->installEventFilter(this);
    }
    m_previous->setText(u"▲"_s);
    m_next->setText(u"▼"_s);
    m_close->setText(u"✕"_s);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 8, 6);
    row->addWidget(m_words, 1);
    row->addWidget(m_count);
    row->addWidget(m_switches);
    row->addWidget(m_previous);
    row->addWidget(m_next);
    row->addWidget(m_markAll);
    row->addWidget(m_close);
    connect(m_words, &QLineEdit::textChanged, this, &FindBar::search);
    connect(m_switches, &FindSwitches::optionsChanged, this, &FindBar::search);
    connect(m_markAll, &QPushButton::clicked, this, &FindBar::markAllRequested);
    connect(m_previous, &QToolButton::clicked, this, &FindBar::findPrevious);
    connect(m_next, &QToolButton::clicked, this, &FindBar::findNext);
    connect(m_close, &QToolButton::clicked, this, &FindBar::close);
    retranslate();
    hide();
}

void FindBar::open()
{
    show();
    m_words->setFocus();
    m_words->selectAll();
    Q_EMIT opened();
}

void FindBar::close()
{
    hide();
    m_view.setFocus();
}

QString FindBar::words() const
{
    return m_words->text().simplified();
}

OccurrenceOptions FindBar::options() const
{
    return m_switches->options();
}

void FindBar::setOptions(const OccurrenceOptions &options)
{
    m_switches->setOptions(options);
    m_places.clear();
    m_current = -1;
    m_count->clear();
}

void FindBar::documentChanged()
{
    m_search.reset();
    m_places.clear();
    m_current = -1;
    showCount();
}

void FindBar::search()
{
    m_places.clear();
    m_current = -1;
    if (m_view.document() && !m_words->text().trimmed().isEmpty()) {
        if (!m_search) {
            m_search.emplace(m_view.document()->article());
        }
        m_places = m_search->find(m_words->text(), options());
        const auto from = m_view.selection().isEmpty() ? m_view.topPosition() : m_view.selection().begin();
        const auto first = std::ranges::find_if(m_places, [from](TextRange place) { return place.begin() >= from; });
        if (!m_places.isEmpty()) {
            go(first == m_places.end() ? 0 : first - m_places.begin());
        }
    }
    showCount();
}

void FindBar::findNext()
{
    if (m_places.isEmpty()) {
        search();
    } else {
        go((m_current + 1) % m_places.size());
    }
}

void FindBar::findPrevious()
{
    if (m_places.isEmpty()) {
        search();
    } else {
        go((m_current + m_places.size() - 1) % m_places.size());
    }
}

void FindBar::go(qsizetype place)
{
    m_current = place;
    m_view.setSelection(m_places.at(place));
    m_view.ensureVisible(m_places.at(place));
    showCount();
}

void FindBar::showCount()
{
    m_markAll->setEnabled(!m_places.isEmpty());
    if (m_words->text().trimmed().isEmpty()) {
        m_count->clear();
    } else if (m_places.isEmpty()) {
        m_count->setText(tr("Not found"));
    } else {
        m_count->setText(tr("%1 of %2").arg(QLocale().toString(m_current + 1), QLocale().toString(m_places.size())));
    }
}

bool FindBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Escape) {
            close();
            return true;
        }
        if (watched != m_words) {
            return QFrame::eventFilter(watched, event);
        }
        if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter) {
            key->modifiers() & Qt::ShiftModifier ? findPrevious() : findNext();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

void FindBar::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    m_markAll->setVisible(width() >= roomForWords);
}

void FindBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void FindBar::retranslate()
{
    m_words->setPlaceholderText(tr("Find in the article"));
    m_words->setAccessibleName(m_words->placeholderText());
    m_markAll->setText(tr("Mark all"));
    m_markAll->setToolTip(tr("Mark all places (Ctrl+Enter)"));
    m_previous->setToolTip(tr("Previous place (Shift+Enter)"));
    m_next->setToolTip(tr("Next place (Enter)"));
    m_close->setToolTip(tr("Close (Escape)"));
    for (auto *button : {m_previous, m_next, m_close}) {
        button->setAccessibleName(button->toolTip());
    }
    showCount();
}

}
