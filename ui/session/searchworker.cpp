// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/searchworker.h"

#include <QFile>
#include <QTimer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

constexpr auto turn = std::chrono::milliseconds(30);
constexpr auto retry = std::chrono::milliseconds(500);
constexpr int greatestBreaks = 2;

}

void SearchWorker::open(const QString &project, const QString &indexFile)
{
    close();
    m_project = project;
    m_file = indexFile;
    m_breaks = 0;
    auto store = SqliteStore::open(project, OpenMode::ReadOnly);
    auto index = SearchIndex::open(indexFile);
    if (!store || !index) {
        Q_EMIT gaveUp();
        return;
    }
    m_store = std::move(*store);
    m_index = std::move(*index);
    follow();
}

void SearchWorker::close()
{
    m_index.reset();
    m_store.reset();
}

void SearchWorker::follow()
{
    if (m_index) {
        proceed(m_index->follow(*m_store));
    }
}

void SearchWorker::work()
{
    m_working = false;
    if (m_index && m_index->left() > 0) {
        proceed(m_index->indexSome(*m_store, turn));
    }
}

void SearchWorker::proceed(const Result<void> &done)
{
    if (!done) {
        if (done.error().code == ErrorCode::ProjectLocked) {
            QTimer::singleShot(retry, this, &SearchWorker::follow); // somebody writes
            return;
        }
        startAgain();
        return;
    }
    Q_EMIT left(m_index->left());
    if (m_index->left() > 0 && !m_working) {
        m_working = true;
        QMetaObject::invokeMethod(this, &SearchWorker::work, Qt::QueuedConnection);
    }
}

void SearchWorker::startAgain()
{
    m_index.reset();
    QFile::remove(m_file);
    if (++m_breaks > greatestBreaks) {
        close();
        Q_EMIT gaveUp();
        return;
    }
    if (auto index = SearchIndex::open(m_file)) {
        m_index = std::move(*index);
        follow();
    } else {
        close();
        Q_EMIT gaveUp();
    }
}

void SearchWorker::find(quint64 request, const SearchQuery &query)
{
    SearchAnswer answer;
    if (m_index) {
        answer.complete = m_index->left() == 0;
        auto articles = m_index->find(query);
        if (articles) {
            answer.articles = std::move(*articles);
        }
        for (qsizetype i = 0; !query.marks.isEmpty() && i < std::min(answer.articles.size(), articlesWithMarks); ++i) {
            const auto article = answer.articles.at(i).article;
            if (const auto marks = m_index->marksOf(article, query); marks && !marks->isEmpty()) {
                answer.marks.insert(article, *marks);
            }
        }
        if (!articles) {
            answer.complete = false;
            proceed(std::unexpected(articles.error())); // one that somebody else writes is only busy
        }
    }
    Q_EMIT found(request, answer);
}

void SearchWorker::ask(const std::function<void(SearchIndex &)> &question)
{
    if (m_index) {
        question(*m_index);
    }
}

}
