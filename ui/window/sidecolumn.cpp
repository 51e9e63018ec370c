// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/sidecolumn.h"

#include "ui/annotate/inspector.h"
#include "ui/annotate/markcontroller.h"
#include "ui/common/flowlayout.h"
#include "ui/common/focus.h"
#include "ui/panes/characterspane.h"
#include "ui/panes/checkspane.h"
#include "ui/panes/historypane.h"
#include "ui/panes/marklistpane.h"
#include "ui/panes/namespane.h"
#include "ui/panes/notespane.h"
#include "ui/panes/projectfindpane.h"
#include "ui/panes/relationspane.h"
#include "ui/panes/rulespane.h"
#include "ui/plots/plotspane.h"
#include "ui/session/textedits.h"

#include <QAction>
#include <QEvent>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

namespace Hashiya {

using namespace Qt::StringLiterals;

SideColumn::SideColumn(Session &session, MarkController &controller, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_controller(controller)
    , m_inspector(new Inspector(session, this))
    , m_marks(new MarkListPane(session, this))
    , m_notes(new NotesPane(session, this))
    , m_projectFind(new ProjectFindPane(session, this))
    , m_chooser(new QWidget(this))
    , m_row(new FlowLayout(m_chooser))
    , m_pages(new QStackedWidget(this))
{
    m_chooser->setObjectName(u"paneChooser"_s);
    m_row->setContentsMargins(6, 4, 6, 4);
    m_row->setSpacing(2);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_chooser);
    column->addWidget(m_pages, 1);
    connect(m_inspector, &Inspector::confirmRequested, &m_controller, &MarkController::confirm);
    connect(m_inspector, &Inspector::rejectRequested, &m_controller, &MarkController::reject);
    connect(&m_controller, &MarkController::evidenceWanted, this, [this] {
        m_beforeEvidence = currentPane();
        setCurrentPane(m_inspector);
        m_inspector->editEvidence();
    });
    connect(m_inspector, &Inspector::evidenceEdited, this, [this] {
        if (auto *before = std::exchange(m_beforeEvidence, nullptr)) {
            setCurrentPane(before);
        }
        m_controller.takeFocus();
    });
    connect(m_marks, &MarkListPane::markChosen, &m_controller, &MarkController::setCurrent);
    connect(m_notes, &NotesPane::done, this, &SideColumn::done);
    add(m_inspector, [] { return tr("Mark"); });
    add(m_marks, [] { return tr("All marks"); });
    addPanes();
    m_actions.constFirst()->setChecked(true);
    retranslate();
}

void SideColumn::addPanes()
{
    add(new NamesPane(m_session, this));
    add(new RelationsPane(m_session, this));
    auto *checks = new ChecksPane(m_session, this);
    connect(checks, &ChecksPane::verificationRequested, &m_controller, &MarkController::verificationRequested);
    connect(checks, &ChecksPane::everywhereRequested, this, &SideColumn::everywhereRequested);
    add(checks);
    add(m_notes);
    add(new RulesPane(m_session, this));
    auto *characters = new CharactersPane(m_session, this);
    connect(characters, &CharactersPane::correctionRequested, this, [this](TextRange range, const QString &replacement) {
        if (const auto *document = m_session.document()) {
            m_session.perform(correction(*document, range, replacement));
        }
    });
    add(characters);
    add(new HistoryPane(m_session, this));
    add(m_projectFind); // has a key of its own
    auto *plots = new PlotsPane(m_session, this);
    connect(plots, &PlotsPane::searchRequested, this, [this](const QString &query) {
        setCurrentPane(m_projectFind);
        m_projectFind->open(query);
    });
    add(plots);
    m_actions.last()->setShortcut(QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P));
}

void SideColumn::add(Pane *pane)
{
    m_panes.append(pane);
    connect(pane, &Pane::markChosen, &m_controller, &MarkController::setCurrent);
    connect(pane, &Pane::placeChosen, this, &SideColumn::placeChosen);
    connect(pane, &Pane::titleChanged, this, &SideColumn::retranslate);
    add(pane, [pane] { return pane->title(); });
}

void SideColumn::add(QWidget *pane, const std::function<QString()> &title)
{
    const auto index = m_pages->addWidget(pane);
    auto *action = new QAction(this);
    action->setCheckable(true);
    if (index < 9) {
        action->setShortcut(QKeySequence(Qt::CTRL | Qt::Key(Qt::Key_1 + index)));
    }
    auto *button = new QToolButton(m_chooser);
    button->setDefaultAction(action);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    button->setFocusPolicy(Qt::TabFocus);
    m_row->addWidget(button);
    m_titles.append(title);
    m_actions.append(action);
    connect(action, &QAction::triggered, this, [this, pane] { focusPane(pane); });
}

void SideColumn::focusPane(QWidget *pane)
{
    setCurrentPane(pane);
    giveFocusInto(*pane); // where nothing in it takes keys now the focus stays where it is
}

QWidget *SideColumn::currentPane() const
{
    return m_pages->currentWidget();
}

void SideColumn::setCurrentPane(QWidget *pane)
{
    m_pages->setCurrentWidget(pane);
    for (int i = 0; i < m_actions.size(); ++i) {
        m_actions.at(i)->setChecked(i == m_pages->currentIndex());
    }
}

void SideColumn::setCurrentMark(AnnotationId id)
{
    m_inspector->setMark(id);
    m_marks->setCurrent(id);
    for (auto *pane : std::as_const(m_panes)) {
        pane->setCurrent(id);
    }
}

void SideColumn::writeNote(AnnotationId mark)
{
    if (mark.isValid()) {
        setCurrentPane(m_inspector);
        m_inspector->writeNote();
    } else {
        setCurrentPane(m_notes);
        m_notes->writeOnParagraph();
    }
}

void SideColumn::setSelection(TextRange range)
{
    for (auto *pane : std::as_const(m_panes)) {
        pane->setSelection(range);
    }
}

void SideColumn::setTheme(const ReaderTheme &theme)
{
    m_inspector->setTheme(theme);
    m_marks->setTheme(theme);
    for (auto *pane : std::as_const(m_panes)) {
        pane->setTheme(theme);
    }
}

void SideColumn::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !m_actions.isEmpty()) {
        retranslate();
    }
}

void SideColumn::retranslate()
{
    for (int i = 0; i < m_actions.size(); ++i) {
        m_actions.at(i)->setText(m_titles.at(i)());
        m_pages->widget(i)->setAccessibleName(m_actions.at(i)->text());
    }
    m_chooser->setAccessibleName(tr("Panes"));
}

}
