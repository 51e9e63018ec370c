// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panes/nameform.h"

#include <QFormLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>

namespace Hashiya {

using namespace Qt::StringLiterals;

NameForm::NameForm(QWidget *parent)
    : QFrame(parent)
    , m_heading(new QLabel(this))
    , m_nameLabel(new QLabel(this))
    , m_identifierLabel(new QLabel(this))
    , m_name(new QLineEdit(this))
    , m_identifier(new QLineEdit(this))
{
    setObjectName(u"nameForm"_s);
    m_name->setObjectName(u"nameFormName"_s);
    m_identifier->setObjectName(u"nameFormIdentifier"_s);
    m_heading->setWordWrap(true);
    m_nameLabel->setBuddy(m_name);
    m_identifierLabel->setBuddy(m_identifier);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(12, 8, 12, 8);
    form->setVerticalSpacing(6);
    form->addRow(m_heading);
    form->addRow(m_nameLabel, m_name);
    form->addRow(m_identifierLabel, m_identifier);
    retranslate();
    hide();
}

void NameForm::open(const QString &heading, const WantedName &name, Field field)
{
    m_heading->setText(heading);
    m_type = name.type;
    m_name->setText(name.name);
    m_identifier->setText(name.externalId);
    show();
    auto *first = field == Field::Name ? m_name : m_identifier;
    first->setFocus();
    first->selectAll();
}

void NameForm::accept()
{
    const WantedName name{m_type, m_name->text().simplified(), m_identifier->text().simplified()};
    if (name.name.isEmpty()) {
        m_name->setFocus();
        return; // a name needs one
    }
    leave();
    Q_EMIT accepted(name);
}

void NameForm::leave()
{
    hide();
    Q_EMIT closed();
}

void NameForm::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
        accept();
        break;
    case Qt::Key_Escape:
        leave();
        break;
    default:
        QFrame::keyPressEvent(event);
    }
}

void NameForm::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void NameForm::retranslate()
{
    m_nameLabel->setText(tr("Name"));
    m_identifierLabel->setText(tr("Identifier"));
    m_identifier->setPlaceholderText(tr("elsewhere, for instance Q42"));
    m_name->setAccessibleName(m_nameLabel->text());
    m_identifier->setAccessibleName(m_identifierLabel->text());
}

}
