// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/articlewalk.h"

#include <QElapsedTimer>

namespace Hashiya {

namespace {

constexpr int sliceLength = 20; ///< milliseconds of reading between two looks at what the person does

}

ArticleWalk::ArticleWalk(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_next.setSingleShot(true);
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &ArticleWalk::readSome);
    connect(&m_session, &Session::projectAboutToClose, this, &ArticleWalk::stop);
}

void ArticleWalk::start(const QList<ArticleId> &articles, const std::function<void(ArticleId, const Document &)> &visit)
{
    m_left = articles;
    m_visit = visit;
    m_next.start();
}

void ArticleWalk::stop()
{
    m_next.stop();
    m_left.clear();
}

void ArticleWalk::readSome()
{
    QElapsedTimer timer;
    timer.start();
    while (!m_left.isEmpty() && timer.elapsed() < sliceLength) {
        const auto article = m_left.takeFirst();
        if (const auto document = m_session.readArticleOf(article)) {
            m_visit(article, *document);
        } else {
            m_session.report(document.error());
        }
    }
    if (m_left.isEmpty()) {
        Q_EMIT finished();
    } else {
        m_next.start();
        Q_EMIT advanced();
    }
}

}
