// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/errorstrip.h"

#include "ui/common/sentences.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStyle>
#include <QToolButton>

namespace Hashiya {

using namespace Qt::StringLiterals;

ErrorStrip::ErrorStrip(QWidget *parent)
    : QFrame(parent)
    , m_sentence(new QLabel(this))
    , m_close(new QToolButton(this))
{
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_close->setText(u"✕"_s);
    m_close->setAutoRaise(true);
    m_close->setToolTip(tr("Close"));
    m_close->setFocusPolicy(Qt::NoFocus);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(14, 8, 8, 8);
    row->addWidget(m_sentence, 1);
    row->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void ErrorStrip::showError(const Error &error)
{
    showSentence(errorSentence(error), u"errorStrip"_s);
}

void ErrorStrip::showHint(const QString &sentence)
{
    showSentence(sentence, u"hintStrip"_s);
}

void ErrorStrip::showSentence(const QString &sentence, const QString &kind)
{
    setObjectName(kind);
    style()->unpolish(this);
    style()->polish(this);
    for (auto *child : {static_cast<QWidget *>(m_sentence), static_cast<QWidget *>(m_close)}) {
        child->style()->unpolish(child);
        child->style()->polish(child);
    }
    m_sentence->setText(sentence);
    show();
}

QString ErrorStrip::sentence() const
{
    return isHidden() ? QString() : m_sentence->text();
}

void ErrorStrip::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_close->setToolTip(tr("Close"));
        hide(); // its sentence is in the former language
    }
}

}
