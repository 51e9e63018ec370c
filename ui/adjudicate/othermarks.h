// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/adjudicate/adjudication.h"
#include "ui/session/session.h"

#include <QThreadPool>

#include <optional>

namespace Hashiya {

/// What another annotator marked in the text of the current article: read from annotated JSON and held against the marks as they are now, both beside the window's thread.
class OtherMarks : public QObject
{
    Q_OBJECT

public:
    /// The session outlives it.
    explicit OtherMarks(Session &session, QObject *parent = nullptr);
    ~OtherMarks() override;

    /// Reads the file; ends with ready(), otherText() or the session's errorOccurred().
    void start(const QString &path);
    /// Forgets it.
    void stop();
    /// The file's name without what follows the last point: whose marks they are.
    [[nodiscard]] QString name() const { return m_name; }
    /// Theirs; nullptr where nothing is read.
    [[nodiscard]] const Document *document() const { return m_theirs ? &*m_theirs : nullptr; }
    [[nodiscard]] const MarkAgreement &agreement() const { return m_agreement; }
    /// Does what was picked to the current article, as one step. False while the marks are being compared anew, too.
    bool apply(const QList<Adjudicated> &picks);

Q_SIGNALS:
    /// The first time, and after each change of the article's marks.
    void ready();
    /// The file annotates another text.
    void otherText();
    /// It is forgotten: the article, its text or the project is another, or stop() was called. document() is nullptr then.
    void stopped();

private:
    void take(const QString &path, const Result<Document> &read);
    void compare();

    Session &m_session;
    QThreadPool m_workers;
    quint64 m_generation = 0; ///< what was begun for another is not wanted any more
    bool m_ready = false; ///< the agreement is that of the marks as they are
    QString m_name;
    std::optional<Document> m_theirs;
    MarkAgreement m_agreement;
};

}
