// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/checktreemodel.h"
#include "ui/session/articlewalk.h"
#include "ui/session/bulkreview.h"

#include <QThreadPool>

namespace Hashiya {

class CheckCollector;

/// Runs the checks over the open article, or all of the project, whenever marks have rested a moment. Reads articles between events and checks them in a
/// worker thread, so that nothing waits for it.
class CheckRunner : public QObject
{
    Q_OBJECT

public:
    /// The session outlives it.
    explicit CheckRunner(Session &session, QObject *parent = nullptr);
    ~CheckRunner() override;

    [[nodiscard]] ReviewScope scope() const { return m_scope; }
    void setScope(ReviewScope scope);
    [[nodiscard]] const QList<CheckGroup> &groups() const { return m_groups; }
    [[nodiscard]] bool isRunning() const { return m_running; }
    /// Articles that are still to be read.
    [[nodiscard]] int articlesLeft() const { return m_walk.left(); }

Q_SIGNALS:
    /// Other groups, or a run has begun or got on.
    void changed();

private:
    void later();
    void run();
    void check(ArticleId article, const Document &document, const QString &title);
    void finish();
    void stop();

    Session &m_session;
    ArticleWalk m_walk;
    QTimer m_later; ///< runs when clicking and typing rest
    QThreadPool m_worker;
    std::shared_ptr<CheckCollector> m_collector; ///< of the run that is going on; only the worker touches it until it ends
    quint64 m_generation = 0;
    ReviewScope m_scope = ReviewScope::Article;
    QList<CheckGroup> m_groups;
    bool m_running = false;
};

}
