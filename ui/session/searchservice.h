// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/searchworker.h"

#include <QPointer>
#include <QThread>
#include <QTimer>

#include <algorithm>

namespace Hashiya {

class Session;

/// The search index of the open project, beside the window: it begins to be made shortly after the project is opened, or at once when somebody asks, and
/// follows every edit. Answers come by signals.
class SearchService : public QObject
{
    Q_OBJECT

public:
    /// The session outlives it.
    explicit SearchService(Session &session);
    ~SearchService() override;

    /// Begins now, where a project is open.
    void start();
    /// Asks; answered() comes with the number that this gives. Without a project it never comes.
    quint64 find(const SearchQuery &query);
    /// Runs a question about the index in its thread, then `take` with what it gave, in this one. Not run where the project is closed before.
    template <typename Answer>
    void ask(QObject *asker, const std::function<Answer(SearchIndex &)> &question, const std::function<void(const Answer &)> &take);

    /// Every edit until shortly ago is in the index.
    [[nodiscard]] bool isReady() const { return m_open && m_left == 0; }
    [[nodiscard]] bool isGivenUp() const { return m_givenUp; }
    /// Articles still to be indexed; not negative.
    [[nodiscard]] int left() const { return int(std::max<qsizetype>(m_left, 0)); }

Q_SIGNALS:
    void answered(quint64 request, const Hashiya::SearchAnswer &answer);
    /// More articles are indexed, or it has been given up.
    void progressed();
    /// The index is as the project is.
    void ready();

private:
    void opened();
    void closed();
    void takeLeft(qsizetype left);

    Session &m_session;
    QThread m_thread;
    SearchWorker *m_worker;
    QTimer m_delay; ///< after the project was opened
    QTimer m_pause; ///< after an edit
    quint64 m_request = 0;
    quint64 m_generation = 0; ///< of projects opened
    qsizetype m_left = -1; ///< not known yet
    bool m_open = false;
    bool m_givenUp = false;
};

template <typename Answer>
void SearchService::ask(QObject *asker, const std::function<Answer(SearchIndex &)> &question, const std::function<void(const Answer &)> &take)
{
    start();
    QPointer<QObject> still(asker);
    QMetaObject::invokeMethod(m_worker, [this, still, question, take, generation = m_generation, worker = m_worker] {
        worker->ask([&](SearchIndex &index) {
            QMetaObject::invokeMethod(
                this,
                [this, still, take, generation, answer = question(index)] {
                    if (still && generation == m_generation && m_open) {
                        take(answer);
                    }
                },
                Qt::QueuedConnection);
        });
    });
}

}
