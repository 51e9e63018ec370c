// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotate/linkstrip.h"

#include "ui/annotate/linkchoicerow.h"

#include <QAccessible>
#include <QEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace Hashiya {

using namespace Qt::StringLiterals;

LinkStrip::LinkStrip(Session &session, LinkPicker &picker, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_picker(picker)
    , m_question(new QLabel(this))
    , m_keys(new QLabel(this))
    , m_choices(new LinkChoiceRow(this))
{
    setObjectName(u"linkStrip"_s);
    m_question->setObjectName(u"linkQuestion"_s);
    m_keys->setObjectName(u"faint"_s);
    for (auto *label : {m_question, m_keys}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
    }
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(16, 8, 16, 8);
    column->setSpacing(4);
    column->addWidget(m_question);
    column->addWidget(m_choices);
    column->addWidget(m_keys);
    connect(&m_picker, &LinkPicker::changed, this, &LinkStrip::refresh);
    connect(m_choices, &LinkChoiceRow::chosen, &m_picker, &LinkPicker::choose);
    refresh();
}

QString LinkStrip::question() const
{
    const auto &document = *m_session.document();
    const auto first = shortWords(document, m_picker.first());
    const auto target = shortWords(document, m_picker.target());
    if (!m_picker.choices().isEmpty()) {
        return tr("How are “%1” and “%2” linked?").arg(first, target);
    }
    if (m_picker.purpose() == LinkPicker::Purpose::Link) {
        return tr("Link “%1” with “%2”?").arg(first, target);
    }
    const auto *mark = document.annotations().find(m_picker.first());
    return mark && std::holds_alternative<QuotationValue>(mark->value) ? tr("Did “%2” say “%1”?").arg(first, target)
                                                                       : tr("Is “%2” the source of “%1”?").arg(first, target);
}

QString LinkStrip::keys() const
{
    if (!m_picker.choices().isEmpty()) {
        return tr("A letter, or arrows and Enter, says how. Escape cancels.");
    }
    return m_picker.purpose() == LinkPicker::Purpose::Link
        ? tr("Tab and arrows go to another mark, Enter or a click takes it. Escape cancels.")
        : tr("Tab and arrows go to another mark, Enter or a click takes it. Delete leaves it without one. Escape cancels.");
}

void LinkStrip::refresh()
{
    setVisible(m_picker.isActive());
    if (!m_picker.isActive()) {
        m_choices->clear();
        return;
    }
    m_question->setText(question());
    m_keys->setText(keys());
    setAccessibleName(m_question->text());
    m_choices->show(*m_session.document(), m_picker.first(), m_picker.target(), m_picker.choices(), m_picker.currentChoice());
    if (QAccessible::isActive()) {
        QAccessibleAnnouncementEvent event(this, m_question->text());
        QAccessible::updateAccessibility(&event);
    }
}

void LinkStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && m_choices) {
        refresh();
    }
}

}
