// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/correctionbar.h"

#include "ui/session/textedits.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace Hashiya {

using namespace Qt::StringLiterals;

CorrectionBar::CorrectionBar(Session &session, QWidget *parent)
    : QFrame(parent)
    , m_session(session)
    , m_label(new QLabel(this))
    , m_field(new QLineEdit(this))
    , m_apply(new QPushButton(this))
{
    setObjectName(u"findBar"_s); // one look for the bars over the reader
    m_field->setObjectName(u"correctionField"_s);
    m_label->setBuddy(m_field);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(12, 6, 8, 6);
    row->addWidget(m_label);
    row->addWidget(m_field, 1);
    row->addWidget(m_apply);
    m_field->installEventFilter(this);
    m_apply->installEventFilter(this);
    connect(m_apply, &QPushButton::clicked, this, &CorrectionBar::apply);
    // What the field holds is about a text that is there no longer.
    connect(&m_session, &Session::currentArticleChanged, this, &CorrectionBar::close);
    connect(&m_session, &Session::textChanged, this, &CorrectionBar::close);
    retranslate();
    hide();
}

void CorrectionBar::retranslate()
{
    m_label->setText(tr("Correct the text"));
    m_field->setAccessibleName(tr("Correct the text"));
    m_apply->setText(tr("Write"));
}

void CorrectionBar::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        retranslate();
    }
}

void CorrectionBar::open(TextRange range, const QString &proposal)
{
    const auto *document = m_session.document();
    if (!document || range.isEmpty() || m_session.isReadOnly()) {
        return;
    }
    m_range = range;
    m_field->setText(proposal.isEmpty() ? range.of(document->article().text()).toString() : proposal);
    show();
    m_field->setFocus();
    m_field->deselect();
    m_field->end(false);
}

void CorrectionBar::apply()
{
    const auto *document = m_session.document();
    const auto range = m_range;
    const auto words = m_field->text();
    if (!document) {
        return;
    }
    const auto edit = correction(*document, range, words);
    if (edit && !m_session.perform(edit)) {
        return; // the strip says why, the words stay in the field
    }
    close();
    if (edit) {
        Q_EMIT corrected(TextRange::ofLength(range.begin(), words.size()));
    }
}

void CorrectionBar::close()
{
    if (!isHidden()) {
        hide();
        Q_EMIT closed();
    }
}

bool CorrectionBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const auto key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            close();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            apply();
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

}
