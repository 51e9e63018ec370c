// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

#include <QTimer>

namespace Hashiya {

/// Reads article after article of a project between events, so that nothing waits for it. An article that cannot be read is told of and left out.
class ArticleWalk : public QObject
{
    Q_OBJECT

public:
    /// The session outlives it.
    explicit ArticleWalk(Session &session, QObject *parent = nullptr);

    /// Ends a walk that is going on and begins another; `visit` sees each article. finished() comes in a later event, also for no article.
    void start(const QList<ArticleId> &articles, const std::function<void(ArticleId, const Document &)> &visit);
    void stop();
    [[nodiscard]] bool isWalking() const { return m_next.isActive(); }
    /// Articles that are still to be read.
    [[nodiscard]] int left() const { return int(m_left.size()); }

Q_SIGNALS:
    /// Some were read; more are left.
    void advanced();
    void finished();

private:
    void readSome();

    Session &m_session;
    QList<ArticleId> m_left;
    std::function<void(ArticleId, const Document &)> m_visit;
    QTimer m_next;
};

}
