// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotate/checkslist.h"

#include "ui/common/isolates.h"

#include <QEvent>
#include <QLabel>
#include <QListWidget>
#include <QShortcut>
#include <QVBoxLayout>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

constexpr int rest = 300; ///< milliseconds without a change
constexpr qsizetype longestText = 500'000; ///< UTF-16 code units; reading more after each edit would be felt. hashiya-cli check reads them all
constexpr int linesShown = 4;

QString sentenceOf(CheckKind kind)
{
    switch (kind) {
    case CheckKind::PartsAndTotal:
        return ChecksList::tr("The parts and their total do not fit.");
    case CheckKind::ShareOverHundred:
        return ChecksList::tr("Shares of one whole are more than all of it.");
    case CheckKind::StatedChange:
        return ChecksList::tr("The change is not the one between its two values.");
    case CheckKind::OneThingTwoNumbers:
        return ChecksList::tr("The headline and the report count differently.");
    }
    Q_UNREACHABLE_RETURN({});
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
    connect(&m_session, &Session::currentArticleChanged, this, [this] {
        m_chosen = -1;
        check();
    });
    connect(m_list, &QListWidget::itemClicked, this, &ChecksList::choose);
    // Not itemActivated: some styles send it with every click, and a second choice goes to the next mark.
    for (const auto key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(key, m_list);
        shortcut->setContext(Qt::WidgetShortcut);
        connect(shortcut, &QShortcut::activated, this, [this] {
            if (const auto *item = m_list->currentItem()) {
                choose(item);
            }
        });
    }
    fill();
    check();
}

void ChecksList::check()
{
    m_later.stop();
    const Document *document = m_session.document();
    auto findings = document && document->article().text().size() <= longestText ? checkArticle(*document) : QList<CheckFinding>();
    if (findings != m_findings) { // else what is chosen stays so
        m_findings = std::move(findings);
        fill();
    }
}

void ChecksList::fill()
{
    m_list->clear();
    m_chosen = -1;
    for (const CheckFinding &finding : std::as_const(m_findings)) {
        const QString computed = tr("%1; the text has %2").arg(leftToRight(finding.arithmetic), leftToRight(finding.stated));
        m_list->addItem(sentenceOf(finding.kind) + u'\n' + computed);
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
