// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/library/importbar.h"

#include "ui/common/sentences.h"
#include "ui/session/searchservice.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QSet>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

constexpr qsizetype failuresNamed = 3;

}

ImportBar::ImportBar(Session &session, QWidget *parent)
    : QWidget(parent)
    , m_session(session)
    , m_import(session)
    , m_sentence(new QLabel(this))
    , m_progress(new QProgressBar(this))
    , m_end(new QPushButton(this))
    , m_showAlike(new QPushButton(this))
{
    m_sentence->setObjectName(u"importSentence"_s);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_progress->setTextVisible(false);
    m_end->setObjectName(u"importEnd"_s);
    m_showAlike->setObjectName(u"importShowAlike"_s);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_showAlike);
    buttons->addStretch(1);
    buttons->addWidget(m_end);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(10, 6, 10, 6);
    column->addWidget(m_sentence);
    column->addWidget(m_progress);
    column->addLayout(buttons);
    connect(&m_import, &BulkImport::progressed, this, &ImportBar::refresh);
    connect(&m_import, &BulkImport::finished, this, &ImportBar::take);
    connect(&m_import, &BulkImport::cancelled, this, [this] {
        m_outcome = {};
        m_wasCancelled = true;
        refresh();
    });
    connect(m_end, &QPushButton::clicked, this, [this] {
        if (m_import.isRunning()) {
            m_import.cancel();
        } else {
            hide();
        }
    });
    connect(m_showAlike, &QPushButton::clicked, this, &ImportBar::alikeRequested);
    connect(&m_session, &Session::projectAboutToClose, this, &QWidget::hide);
    connect(&m_session.search(), &SearchService::ready, this, &ImportBar::lookForAlike);
    hide();
}

QString ImportBar::sentence() const
{
    return m_sentence->text();
}

void ImportBar::take(const ImportOutcome &outcome)
{
    m_outcome = outcome;
    m_wasCancelled = false;
    m_alike = 0;
    m_asksForAlike = !outcome.added.isEmpty();
    refresh();
}

void ImportBar::lookForAlike()
{
    if (!m_asksForAlike) {
        return;
    }
    m_asksForAlike = false;
    m_session.search().ask<QList<AlikeArticles>>(
        this, [](SearchIndex &index) { return index.alikeArticles().value_or(QList<AlikeArticles>()); },
        [this](const QList<AlikeArticles> &alike) {
            const QSet<ArticleId> added(m_outcome.added.cbegin(), m_outcome.added.cend());
            QSet<ArticleId> found;
            for (const auto &pair : alike) {
                if (added.contains(pair.second)) {
                    found.insert(pair.second);
                }
            }
            m_alike = int(found.size());
            refresh();
        });
}

QString ImportBar::outcomeSentence() const
{
    if (m_wasCancelled) {
        return tr("Nothing was added.");
    }
    QStringList sentences;
    sentences.append(m_outcome.added.isEmpty() ? tr("Nothing was added.") : tr("%n articles were added, as one step.", nullptr, int(m_outcome.added.size())));
    if (m_outcome.known > 0) {
        sentences.append(tr("%n files have a text that is in the library already.", nullptr, m_outcome.known));
    }
    if (m_alike > 0) {
        sentences.append(tr("%n of the new articles are nearly the same as others.", nullptr, m_alike));
    }
    if (!m_outcome.failed.isEmpty()) {
        sentences.append(tr("%n files could not be read:", nullptr, int(m_outcome.failed.size())));
        for (const auto &error : m_outcome.failed.first(std::min(failuresNamed, m_outcome.failed.size()))) {
            sentences.append(errorSentence(error));
        }
    }
    return sentences.join(u'\n');
}

void ImportBar::refresh()
{
    const bool running = m_import.isRunning();
    m_progress->setVisible(running);
    m_progress->setRange(0, m_import.total());
    m_progress->setValue(m_import.done());
    m_progress->setAccessibleName(tr("Adding articles"));
    const QLocale locale;
    m_sentence->setText(running ? tr("Adding articles: %1 of %2").arg(locale.toString(m_import.done()), locale.toString(m_import.total())) : outcomeSentence());
    m_end->setText(running ? tr("Cancel") : tr("Close"));
    m_showAlike->setText(tr("Show them"));
    m_showAlike->setVisible(!running && m_alike > 0);
    setVisible(true);
}

void ImportBar::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange && !isHidden()) {
        refresh();
    }
}

}
