// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/statusline.h"

#include "core/text/invisibles.h"
#include "ui/annotate/markcontroller.h"
#include "ui/models/displaynames.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>

#include <algorithm>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTitle = 40; ///< characters

}

StatusLine::StatusLine(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_state(new QLabel(this))
    , m_said(new QLabel(this))
    , m_reading(new QLabel(this))
    , m_cancel(new QToolButton(this))
    , m_preview(new QToolButton(this))
{
    m_state->setObjectName(u"statusText"_s);
    m_said->setObjectName(u"statusSaid"_s);
    m_preview->setCheckable(true);
    m_preview->setFocusPolicy(Qt::NoFocus);
    m_fade.setSingleShot(true);
    m_fade.setInterval(6000);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(10, 1, 6, 1);
    row->setSpacing(18);
    row->addWidget(m_state);
    row->addWidget(m_said, 1);
    row->addWidget(m_reading);
    row->addWidget(m_cancel);
    row->addWidget(m_preview);
    connect(&m_fade, &QTimer::timeout, m_said, &QLabel::clear);
    connect(m_cancel, &QToolButton::clicked, &m_session, &Session::cancelImports);
    connect(&m_session, &Session::saved, this, [this](const QDateTime &time) {
        m_savedAt = time;
        refresh();
    });
    connect(&m_session, &Session::acted, this, [this](ActionKind kind, const QString &label) { say(actionSentence(kind, label)); });
    connect(&m_session, &Session::importsChanged, this, &StatusLine::refresh);
    connect(&m_session, &Session::libraryChanged, this, &StatusLine::refresh);
    connect(&m_session, &Session::currentArticleChanged, this, &StatusLine::refresh);
    connect(&m_session, &Session::projectOpened, this, [this] {
        m_savedAt = {};
        refresh();
    });
    retranslate();
}

void StatusLine::say(const QString &sentence)
{
    m_said->setText(sentence);
    m_fade.start();
}

void StatusLine::follow(MarkController &controller)
{
    m_controller = &controller;
    connect(&controller, &MarkController::queueFinished, this, &StatusLine::sayFinished);
    connect(&controller, &MarkController::nothingToMark, this, [this] { say(tr("Select words or choose a mark first.")); });
    connect(&controller, &MarkController::said, this, &StatusLine::say);
    connect(&controller, &MarkController::reviewOrderChanged, this, &StatusLine::refresh);
    refresh();
}

void StatusLine::sayFinished(ArticleId next)
{
    const auto &articles = m_session.articles();
    const auto article = std::ranges::find(articles, next, &ArticleSummary::id);
    if (article == articles.end()) {
        say(articles.size() > 1 ? tr("Every mark of the project is reviewed.") : tr("Every mark of this article is reviewed."));
    } else {
        say(tr("Every mark of this article is reviewed. Tab goes on to %1: %n marks to review.", nullptr, int(article->suggested))
                .arg(isolated(article->title.size() > longestTitle ? article->title.first(longestTitle) + u'…' : article->title)));
    }
}

QString StatusLine::reviewed() const
{
    const QLocale locale;
    qint64 here = 0;
    qint64 ofHere = -1;
    qint64 all = 0;
    qint64 ofAll = 0;
    for (const auto &article : m_session.articles()) {
        const auto decided = article.confirmed + article.rejected;
        if (article.id == m_session.currentArticle()) {
            here = decided;
            ofHere = decided + article.suggested;
        }
        all += decided;
        ofAll += decided + article.suggested;
    }
    if (ofHere < 0) {
        return {};
    }
    if (m_session.articles().size() < 2) {
        return tr("%1 of %n marks reviewed", nullptr, int(ofHere)).arg(locale.toString(here));
    }
    return tr("%1 of %2 reviewed here, %3 of %4 in the project")
        .arg(locale.toString(here), locale.toString(ofHere), locale.toString(all), locale.toString(ofAll));
}

void StatusLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange) {
        m_said->clear();
        retranslate();
    }
}

void StatusLine::retranslate()
{
    m_cancel->setText(tr("Cancel"));
    m_preview->setText(tr("Export preview"));
    refresh();
}

void StatusLine::refresh()
{
    const QLocale locale;
    QStringList parts;
    if (m_session.isOpen()) {
        if (m_session.isReadOnly()) {
            parts.append(tr("This project can only be read"));
        } else if (m_savedAt.isValid()) {
            parts.append(tr("Saved %1").arg(locale.toString(m_savedAt.toLocalTime().time(), u"HH:mm")));
        } else {
            parts.append(tr("Everything is saved"));
        }
    }
    if (const auto count = reviewed(); !count.isEmpty()) {
        parts.append(count);
    }
    if (m_controller && m_controller->reviewOrder() == ReviewOrder::LeastCertainFirst) {
        parts.append(tr("Least certain first"));
    }
    m_state->setText(parts.join(u" · "_s));
    const auto running = m_session.runningImports();
    m_reading->setVisible(running > 0);
    m_cancel->setVisible(running > 0);
    m_reading->setText(tr("Reading %n files…", nullptr, running));
}

}
