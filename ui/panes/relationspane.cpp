// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panes/relationspane.h"

#include "ui/annotate/linkchoicerow.h"
#include "ui/common/paneparts.h"
#include "ui/models/displaynames.h"
#include "ui/models/relationlistmodel.h"
#include "ui/panes/relationdelegate.h"
#include "ui/session/keymap.h"
#include "ui/session/relations.h"

#include <QEvent>
#include <QKeyEvent>
#include <QLabel>
#include <QListView>
#include <QMenu>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace Hashiya {

using namespace Qt::StringLiterals;

RelationsPane::RelationsPane(Session &session, QWidget *parent)
    : Pane(parent)
    , m_session(session)
    , m_model(new RelationListModel(this))
    , m_delegate(new RelationDelegate(this))
{
    build();
    connect(&m_session, &Session::documentChanged, this, [this] {
        m_model->refresh();
        if (!m_list->currentIndex().isValid()) {
            setCurrent(m_mark);
        }
        refresh();
    });
    connect(&m_session, &Session::tagsetChanged, this, [this] { m_delegate->setTagset(m_session.tagset()); });
    connect(&m_session, &Session::projectAboutToClose, this, [this] { m_model->setDocument(nullptr); });
    connect(&m_session, &Session::currentArticleChanged, this, [this] {
        m_delegate->setTagset(m_session.tagset());
        m_model->setDocument(m_session.document());
        m_shown = {};
        refresh();
    });
    retranslate();
}

void RelationsPane::build()
{
    setObjectName(u"pane"_s);
    m_list = new QListView(this);
    m_list->setObjectName(u"relationList"_s);
    m_list->setModel(m_model);
    m_list->setItemDelegate(m_delegate);
    m_list->setUniformItemSizes(true);
    setUpRows(*m_list);
    m_list->setMouseTracking(true);
    m_list->setContextMenuPolicy(Qt::CustomContextMenu);
    m_list->installEventFilter(this);
    setFocusProxy(m_list);
    setFocusPolicy(Qt::TabFocus);
    m_empty = emptyStateLabel(this);
    m_pages = new QStackedWidget(this);
    m_pages->addWidget(m_list);
    m_pages->addWidget(m_empty);
    m_choices = new LinkChoiceRow(this);
    m_keys = new QLabel(this);
    m_keys->setObjectName(u"faint"_s);
    m_keys->setWordWrap(true);
    auto *foot = new QVBoxLayout;
    foot->setContentsMargins(10, 8, 10, 8);
    foot->setSpacing(6);
    foot->addWidget(m_choices);
    foot->addWidget(m_keys);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_pages, 1);
    column->addLayout(foot);
    connect(m_list, &QListView::clicked, this, &RelationsPane::goThere);
    connect(m_list, &QWidget::customContextMenuRequested, this, &RelationsPane::showMenu);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &RelationsPane::showChoices);
    connect(m_choices, &LinkChoiceRow::chosen, this, &RelationsPane::change);
}

QString RelationsPane::title() const
{
    return tr("Relations");
}

RelationId RelationsPane::current() const
{
    return m_model->relationAt(m_list->currentIndex());
}

void RelationsPane::goThere()
{
    const auto id = current();
    if (!id.isValid()) {
        return;
    }
    m_atSecond = id == m_shown && !m_atSecond;
    m_shown = id;
    Q_EMIT markChosen({m_list->currentIndex().data(m_atSecond ? RelationListModel::ToRole : RelationListModel::FromRole).toLongLong()});
}

void RelationsPane::remove()
{
    if (const auto *document = m_session.document()) {
        m_session.perform(unlinking(*document, current()));
    }
}

void RelationsPane::change(int choice)
{
    const auto *document = m_session.document();
    const auto choices = document ? relinkChoices(*document, current()) : QList<LinkChoice>();
    if (choice >= 0 && choice < choices.size()) {
        const auto id = current();
        m_session.perform(relinking(*document, id, choices.at(choice)));
        m_list->setCurrentIndex(m_model->indexOf(id));
    }
}

void RelationsPane::showChoices()
{
    const auto *document = m_session.document();
    const auto index = m_list->currentIndex();
    const auto choices = document && index.isValid() ? relinkChoices(*document, current()) : QList<LinkChoice>();
    if (choices.isEmpty() || m_session.isReadOnly()) {
        m_choices->clear();
        return;
    }
    const auto relation = document->relations().value(current());
    m_choices->show(*document, relation.from, relation.to, choices, -1);
}

void RelationsPane::showMenu(QPoint at)
{
    const auto *document = m_session.document();
    if (!document || !current().isValid()) {
        return;
    }
    const auto choices = relinkChoices(*document, current());
    const auto relation = document->relations().value(current());
    QMenu menu;
    connect(menu.addAction(tr("Go there")), &QAction::triggered, this, &RelationsPane::goThere);
    connect(menu.addAction(tr("Remove the relation")), &QAction::triggered, this, &RelationsPane::remove);
    menu.addSeparator();
    for (int i = 0; i < choices.size(); ++i) {
        const auto &choice = choices.at(i);
        const auto from = choice.reversed ? relation.to : relation.from;
        const auto to = choice.reversed ? relation.from : relation.to;
        auto *action = menu.addAction(u"%1 – %2 – %3"_s.arg(shortWords(*document, from), relationName(document->tagset(), choice.type), shortWords(*document, to)));
        connect(action, &QAction::triggered, this, [this, i] { change(i); });
    }
    menu.exec(m_list->viewport()->mapToGlobal(at));
}

void RelationsPane::setCurrent(AnnotationId id)
{
    m_mark = id;
    const auto touches = [id](const QModelIndex &index) {
        return index.data(RelationListModel::FromRole).toLongLong() == id.number || index.data(RelationListModel::ToRole).toLongLong() == id.number;
    };
    if (!id.isValid() || (m_list->currentIndex().isValid() && touches(m_list->currentIndex()))) {
        return;
    }
    const auto *document = m_session.document();
    const auto relations = document ? document->references().relationsOf(id) : QList<RelationId>();
    const auto index = relations.isEmpty() ? QModelIndex() : m_model->indexOf(relations.first());
    m_list->setCurrentIndex(index);
    if (index.isValid()) {
        m_list->scrollTo(index);
    }
}

void RelationsPane::setTheme(const ReaderTheme &theme)
{
    m_delegate->setTheme(theme);
    m_list->viewport()->update();
}

bool RelationsPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_list && event->type() == QEvent::KeyPress && handleKey(*static_cast<QKeyEvent *>(event))) {
        return true;
    }
    return Pane::eventFilter(watched, event);
}

bool RelationsPane::handleKey(const QKeyEvent &event)
{
    if (event.modifiers() & ~(Qt::KeypadModifier | Qt::ShiftModifier | Qt::GroupSwitchModifier)) {
        return false;
    }
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        goThere();
        return true;
    case Qt::Key_Delete:
    case Qt::Key_Backspace:
        remove();
        return true;
    default:
        break;
    }
    const auto letter = physicalLetter(event.text());
    const auto *document = m_session.document();
    if (letter.isNull() || !document) {
        return false;
    }
    const auto choices = relinkChoices(*document, current());
    const auto found = std::ranges::find(choices, letter, &LinkChoice::letter);
    change(found == choices.end() ? -1 : int(found - choices.begin()));
    return true;
}

void RelationsPane::changeEvent(QEvent *event)
{
    Pane::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_keys) {
        retranslate();
    }
}

void RelationsPane::retranslate()
{
    m_list->setAccessibleName(tr("Relations between marks"));
    m_keys->setText(tr("Enter goes there, again to the other mark; Delete removes; a letter shown here changes the relation."));
    refresh();
}

void RelationsPane::refresh()
{
    const bool any = m_model->rowCount() > 0;
    m_pages->setCurrentIndex(any ? 0 : 1);
    m_keys->setVisible(any);
    if (any && !m_list->currentIndex().isValid()) {
        m_list->setCurrentIndex(m_model->index(0)); // so that the keys have something to act on
    }
    m_empty->setText(m_session.document() ? tr("No marks are linked yet. Choose a mark in the article and press A to link it with another one.")
                                          : tr("The relations of the open article are listed here."));
    showChoices();
}

}
