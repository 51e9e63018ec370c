// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotate/findswitches.h"

#include "ui/common/spellingwords.h"
#include "ui/common/switchmenu.h"

#include <QEvent>

namespace Hashiya {

using namespace Qt::StringLiterals;

FindSwitches::FindSwitches(Offer offer, QWidget *parent)
    : QToolButton(parent)
    , m_menu(new SwitchMenu(this))
{
    setObjectName(u"findSwitches"_s);
    setCheckable(true);
    setFocusPolicy(Qt::StrongFocus);
    setText(u"أ=ا"_s); // the sign says it in either language
    build(offer);
    connect(this, &QToolButton::clicked, this, &FindSwitches::open);
    retranslate();
    refresh();
}

void FindSwitches::build(Offer offer)
{
    if (offer == Offer::Words) {
        m_options.wholeWords = false;
        m_whole = add(&m_options.wholeWords);
        m_proclitics = add(&m_options.proclitics);
    }
    m_section = m_menu->addSection(QString());
    for (const auto &spelling : spellingSwitches()) {
        m_spellings.append(add(&(m_options.spelling.*spelling.value)));
    }
    m_menu->addSeparator();
    m_exact = m_menu->addAction(QString());
    m_exact->setCheckable(true);
    connect(m_exact, &QAction::triggered, this, [this](bool on) {
        m_options.spelling = on ? FoldSwitches::exact() : FoldSwitches();
        refresh();
        Q_EMIT optionsChanged(m_options);
    });
}

QAction *FindSwitches::add(bool *value)
{
    auto *action = m_menu->addAction(QString());
    action->setCheckable(true);
    m_switches.append({action, value});
    connect(action, &QAction::triggered, this, [this, value](bool on) {
        *value = on;
        refresh();
        Q_EMIT optionsChanged(m_options);
    });
    return action;
}

void FindSwitches::setOptions(const OccurrenceOptions &options)
{
    m_options = options;
    refresh();
}

void FindSwitches::open()
{
    refresh();
    const auto size = m_menu->sizeHint();
    m_menu->popup(mapToGlobal(QPoint(isRightToLeft() ? width() - size.width() : 0, height())));
    m_menu->setActiveAction(m_switches.constFirst().action);
}

void FindSwitches::refresh()
{
    for (const auto &[action, value] : std::as_const(m_switches)) {
        action->setChecked(*value);
    }
    if (m_proclitics) {
        m_proclitics->setEnabled(m_options.wholeWords);
    }
    m_exact->setChecked(m_options.spelling == FoldSwitches::exact());
    setChecked(m_options.spelling != FoldSwitches() || (m_whole && m_options.wholeWords));
}

void FindSwitches::changeEvent(QEvent *event)
{
    QToolButton::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_exact) {
        retranslate();
    }
}

void FindSwitches::retranslate()
{
    setToolTip(tr("How words are looked for"));
    setAccessibleName(toolTip());
    m_menu->setAccessibleName(toolTip());
    if (m_whole) {
        m_whole->setText(tr("Whole words"));
        m_proclitics->setText(tr("Proclitics may stand before them (و ف ب ل ك)"));
    }
    m_section->setText(tr("Makes no difference:"));
    const auto spellings = spellingSwitches();
    for (qsizetype i = 0; i < m_spellings.size(); ++i) {
        m_spellings.at(i)->setText(spellings.at(i).title);
    }
    m_exact->setText(tr("Exact spelling"));
}

}
