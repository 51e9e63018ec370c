// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/reanchoring.h"
#include "ui/session/session.h"

#include <QThreadPool>

namespace Hashiya {

/// A newer version of the current article, read beside the window's thread, and where each mark would stand in it; nothing is changed before apply().
class TextUpdate : public QObject
{
    Q_OBJECT

public:
    /// The session outlives it.
    explicit TextUpdate(Session &session, QObject *parent = nullptr);
    ~TextUpdate() override;

    /// Reads the file and finds the marks; ends with ready() or the session's errorOccurred().
    void start(const QString &path);
    /// Forgets it.
    void stop();
    [[nodiscard]] bool isReady() const { return m_ready; }
    [[nodiscard]] const Article &newer() const { return m_newer; }
    /// In reading order of the article as it is. Empty ranges for Lost.
    [[nodiscard]] const QList<Anchor> &anchors() const { return m_anchors; }
    /// Nothing differs: there is nothing to update.
    [[nodiscard]] bool isSame() const;
    /// Makes the newer text the article's; of the marks those in `dropped` go, and those that are Lost. One step.
    bool apply(const QSet<AnnotationId> &dropped);

Q_SIGNALS:
    void ready();

private:
    void find();

    Session &m_session;
    QThreadPool m_workers;
    quint64 m_generation = 0;
    bool m_ready = false;
    Article m_newer;
    QList<Anchor> m_anchors;
};

}
