// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotate/checkslist.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

constexpr int rest = 300; ///< milliseconds without a change
constexpr qsizetype longestText = 500'000; ///< UTF-16 code units; reading more after each edit would be felt. hashiya-cli check reads them all
constexpr int linesShown = 4;

/// Digits and signs, left to right whatever stands around.
QString computed(const QString &arithmetic)
{
    return QChar(0x2066) + arithmetic + QChar(0x2069);
}

}

ChecksList::ChecksList(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_head(new QLabel(this))
    , m_list(new QListWidget(this))
{
    m_head->setObjectName(u"checksHead"_s);
    m_head->setMargin(8);
    m_list->setObjectName(u"checksList"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setWordWrap(true);
    m_list->setSpacing(3);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_head->setBuddy(m_list);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_head);
    column->addWidget(m_list);
    m_list->setMaximumHeight(linesShown * 2 * fontMetrics().height() + linesShown * 14);
    m_later.setSingleShot(true);
    m_later.setInterval(rest);
    connect(&m_later, &QTimer::timeout, this, &ChecksList::check);
    connect(&m_session, &Session::documentChanged, this, [this] { m_later.start(); });
    connect(&m_session, &Session::currentArticleChanged, this, &ChecksList::check);
    connect(m_list, &QListWidget::itemClicked, this, &ChecksList::choose);
    connect(m_list, &QListWidget::itemActivated, this, &ChecksList::choose);
    check();
}

void ChecksList::check()
{
    m_later.stop();
    const Document *document = m_session.document();
    m_findings = document && document->article().text().size() <= longestText ? checkArticle(*document) : QList<CheckFinding>();
    fill();
}

void ChecksList::fill()
{
    struct Sentence
    {
        QString operator()(const CheckFinding &finding) const
        {
            switch (finding.kind) {
            case CheckKind::PartsAndTotal:
                return tr("The parts and their total do not fit.");
            case CheckKind::ShareOverHundred:
                return tr("Shares of one whole are more than all of it.");
            case CheckKind::StatedChange:
                return tr("The change is not the one between its two values.");
            case CheckKind::OneThingTwoNumbers:
                return tr("The headline and the report count differently.");
            }
            Q_UNREACHABLE_RETURN({});
        }
    };
    m_list->clear();
    m_chosen = -1;
    for (const CheckFinding &finding : std::as_const(m_findings)) {
        m_list->addItem(Sentence()(finding) + u'\n' + tr("%1; the text has %2").arg(computed(finding.arithmetic), computed(finding.stated)));
    }
    m_head->setText(tr("%n questions on figures", nullptr, int(m_findings.size())));
    setVisible(!m_findings.isEmpty());
}

void ChecksList::choose(const QListWidgetItem *item)
{
    const qsizetype line = m_list->row(item);
    const auto &marks = m_findings.at(line).marks;
    m_mark = line == m_chosen ? (m_mark + 1) % marks.size() : 0;
    m_chosen = line;
    Q_EMIT markChosen(marks.at(m_mark));
}

void ChecksList::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        fill();
    }
}

}
