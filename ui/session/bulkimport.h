// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/session/session.h"

#include <QSet>

namespace Hashiya {

/// What became of many files.
struct ImportOutcome
{
    QList<ArticleId> added;
    int known = 0; ///< files whose text is in the library already, or came twice
    QList<Error> failed; ///< with the file as subject
};

/// Adds many files as one step: reads one after the other in a worker thread, puts each into the project out of sight, and brings all of them into the
/// library at the end. Cancelled, or where the project is closed, nothing comes. Never blocks longer than one article takes to be written.
class BulkImport : public QObject
{
    Q_OBJECT

public:
    /// The session outlives it.
    explicit BulkImport(Session &session, QObject *parent = nullptr);
    ~BulkImport() override;

    /// The files among `paths`, and those in folders among them and below that can be articles (*.txt, *.json), in the order of their paths.
    [[nodiscard]] static QStringList filesIn(const QStringList &paths);

    /// Begins, or adds to what is running.
    void start(const QStringList &files);
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_done < m_total; }
    [[nodiscard]] int done() const { return m_done; }
    [[nodiscard]] int total() const { return m_total; }

Q_SIGNALS:
    void progressed();
    void finished(const Hashiya::ImportOutcome &outcome);
    void cancelled();

private:
    void readNext();
    void take(quint64 generation, const QString &path, const Result<ReadArticle> &read);
    void finish();

    Session &m_session;
    QThreadPool m_readers;
    QStringList m_left;
    QSet<QByteArray> m_texts; ///< hashes of those that were read
    ImportOutcome m_outcome;
    int m_done = 0;
    int m_total = 0;
    int m_reading = 0;
    quint64 m_generation = 0;
};

}
