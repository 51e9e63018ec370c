// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/searchservice.h"

#include "ui/session/session.h"

#include <QCoreApplication>
#include <QEvent>

using namespace std::chrono_literals;

namespace Hashiya {

SearchService::SearchService(Session &session)
    : m_session(session)
    , m_worker(new SearchWorker)
{
    m_worker->moveToThread(&m_thread);
    m_delay.setSingleShot(true);
    m_delay.setInterval(3s);
    m_pause.setSingleShot(true);
    m_pause.setInterval(200ms);
    connect(&m_delay, &QTimer::timeout, this, &SearchService::start);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (m_open) {
            QMetaObject::invokeMethod(m_worker, &SearchWorker::follow);
        }
    });
    connect(m_worker, &SearchWorker::left, this, [this](qsizetype left) { takeLeft(left); });
    connect(m_worker, &SearchWorker::gaveUp, this, [this] {
        m_givenUp = true;
        Q_EMIT progressed();
    });
    connect(m_worker, &SearchWorker::found, this, [this](quint64 request, const SearchAnswer &answer) {
        if (m_open) {
            Q_EMIT answered(request, answer);
        }
    });
    connect(&m_session, &Session::projectOpened, this, &SearchService::opened);
    connect(&m_session, &Session::projectAboutToClose, this, &SearchService::closed);
    connect(&m_session, &Session::historyChanged, this, [this] {
        if (m_open) {
            m_left = -1;
            m_pause.start();
        }
    });
}

SearchService::~SearchService()
{
    m_session.disconnect(this);
    if (m_thread.isRunning()) {
        QMetaObject::invokeMethod(m_worker, &SearchWorker::close, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    delete m_worker;
}

void SearchService::opened()
{
    m_givenUp = false;
    m_left = -1;
    m_delay.start();
}

void SearchService::closed()
{
    m_delay.stop();
    m_pause.stop();
    if (m_open) {
        m_open = false;
        ++m_generation;
        // Nothing of the project is touched once it is closed.
        QMetaObject::invokeMethod(m_worker, &SearchWorker::close, Qt::BlockingQueuedConnection);
        QCoreApplication::removePostedEvents(this, QEvent::MetaCall); // what it still had to tell of this project
    }
}

void SearchService::start()
{
    m_delay.stop();
    if (m_open || m_givenUp || !m_session.isOpen()) {
        return;
    }
    m_open = true;
    m_thread.start(QThread::LowPriority);
    const auto project = m_session.projectPath();
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, project] { worker->open(project, SearchIndex::fileFor(project)); });
}

quint64 SearchService::find(const SearchQuery &query)
{
    start();
    const auto request = ++m_request;
    if (m_open) {
        QMetaObject::invokeMethod(m_worker, [worker = m_worker, request, query] { worker->find(request, query); });
    }
    return request;
}

void SearchService::takeLeft(qsizetype left)
{
    if (!m_open || m_pause.isActive()) {
        return; // another look comes
    }
    m_left = left;
    Q_EMIT progressed();
    if (left == 0) {
        Q_EMIT ready();
    }
}

}
