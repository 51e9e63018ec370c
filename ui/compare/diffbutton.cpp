// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/diffbutton.h"

#include "ui/common/spellingwords.h"
#include "ui/common/switchmenu.h"

#include <QEvent>

namespace Hashiya {

using namespace Qt::StringLiterals;

DiffButton::DiffButton(QWidget *parent)
    : QToolButton(parent)
    , m_menu(new SwitchMenu(this))
{
    setObjectName(u"diffButton"_s);
    setCheckable(true);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    build();
    connect(this, &QToolButton::clicked, this, &DiffButton::open);
    retranslate();
    refresh();
}

void DiffButton::build()
{
    m_show = m_menu->addAction(QString());
    m_show->setCheckable(true);
    m_show->setChecked(true);
    connect(m_show, &QAction::triggered, this, [this] {
        m_chosen = true;
        refresh();
        Q_EMIT shownChanged();
    });
    m_section = m_menu->addSection(QString());
    for (const auto &spelling : spellingSwitches()) {
        add(&(m_switches.fold.*spelling.value));
    }
    add(&m_switches.punctuation);
    add(&m_switches.clitics);
}

void DiffButton::add(bool *value)
{
    auto *action = m_menu->addAction(QString());
    action->setCheckable(true);
    m_actions.append({action, value});
    connect(action, &QAction::triggered, this, [this, value](bool on) {
        *value = on;
        Q_EMIT switchesChanged();
    });
}

bool DiffButton::isShown() const
{
    return m_show->isChecked();
}

void DiffButton::setUsual(bool shown)
{
    if (!m_chosen) {
        m_show->setChecked(shown);
        refresh();
    }
}

void DiffButton::open()
{
    refresh();
    const auto size = m_menu->sizeHint();
    m_menu->popup(mapToGlobal(QPoint(isRightToLeft() ? width() - size.width() : 0, height())));
    m_menu->setActiveAction(m_show);
}

void DiffButton::refresh()
{
    for (const auto &[action, value] : std::as_const(m_actions)) {
        action->setChecked(*value);
        action->setEnabled(m_show->isChecked());
    }
    setChecked(m_show->isChecked());
}

void DiffButton::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void DiffButton::retranslate()
{
    setText(tr("Words that differ"));
    setToolTip(tr("F7 goes to the next ones, Shift+F7 to those before"));
    setAccessibleName(text());
    m_menu->setAccessibleName(text());
    m_show->setText(tr("Show words that differ"));
    m_section->setText(tr("Makes no difference:"));
    const auto spellings = spellingSwitches();
    for (qsizetype i = 0; i < spellings.size(); ++i) {
        m_actions.at(i).action->setText(spellings.at(i).title);
    }
    m_actions.at(spellings.size()).action->setText(tr("Punctuation"));
    m_actions.at(spellings.size() + 1).action->setText(tr("Proclitics (و ف ب ل ك)"));
}

}
