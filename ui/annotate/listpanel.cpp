// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotate/listpanel.h"

#include "ui/common/paneparts.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace Hashiya {

using namespace Qt::StringLiterals;

ListPanel::ListPanel(const QString &listName, QWidget *parent)
    : QFrame(parent)
    , m_heading(new QLabel(this))
    , m_headLines(new QVBoxLayout)
    , m_close(new QToolButton(this))
    , m_list(new QListView(this))
    , m_keys(new QLabel(this))
    , m_apply(new QPushButton(this))
{
    build(listName);
    connect(m_close, &QToolButton::clicked, this, [this] { close(); });
    connect(m_apply, &QPushButton::clicked, this, [this] { apply(); });
    hide();
}

void ListPanel::setModel(QAbstractItemModel &model)
{
    m_list->setModel(&model);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) { goTo(index); });
}

void ListPanel::build(const QString &listName)
{
    setObjectName(u"everywherePanel"_s); // one look for the panels under the reader
    m_heading->setObjectName(u"everywhereHeading"_s);
    m_close->setText(u"✕"_s);
    m_keys->setObjectName(u"faint"_s);
    m_apply->setObjectName(u"confirmButton"_s);
    for (auto *label : {m_heading, m_keys}) {
        label->setWordWrap(true);
    }
    m_list->setObjectName(listName);
    setUpRows(*m_list);
    m_list->setWordWrap(true);
    m_list->setSpacing(3);
    m_list->setLayoutMode(QListView::Batched);
    for (auto *widget : std::initializer_list<QWidget *>{m_list, m_apply, m_close}) {
        widget->installEventFilter(this);
    }
    m_headLines->addWidget(m_heading);
    auto *head = new QHBoxLayout;
    head->setContentsMargins(12, 8, 8, 8);
    head->addLayout(m_headLines, 1);
    head->addWidget(m_close, 0, Qt::AlignTop);
    auto *foot = new QHBoxLayout;
    foot->setContentsMargins(12, 8, 12, 8);
    foot->addWidget(m_keys, 1);
    foot->addWidget(m_apply);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_list, 1);
    column->addLayout(foot);
    m_close->setAccessibleName(tr("Close"));
}

void ListPanel::hidePanel()
{
    if (!isHidden()) {
        hide();
        Q_EMIT closed();
    }
}

void ListPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_close->setAccessibleName(tr("Close"));
        retranslate();
    }
}

bool ListPanel::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto &key = *static_cast<QKeyEvent *>(event);
        if (key.key() == Qt::Key_Escape) {
            close();
            return true;
        }
        if (watched == m_list && (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter)) {
            apply();
            return true;
        }
        if (watched == m_list && listKey(key)) {
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

}
