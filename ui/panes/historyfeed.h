// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/historylistmodel.h"
#include "ui/session/session.h"

#include <QCache>
#include <QTimer>

namespace Hashiya {

/// The history of the session's project in words: reads the journal from its end, page by page and between events, follows what is done, and goes to
/// chosen points. Knows no widget. Reads nothing while it sleeps.
class HistoryFeed : public QObject
{
    Q_OBJECT

public:
    /// The session outlives it.
    explicit HistoryFeed(Session &session, QObject *parent = nullptr);

    [[nodiscard]] HistoryListModel &model() { return m_model; }
    /// Whether somebody looks at the history; waking, it catches up.
    void setAwake(bool awake);
    /// Reads the journal to its beginning, as a search needs it.
    void readAll();
    [[nodiscard]] bool isReading() const { return m_next.isActive(); }

    /// Undoes or redoes between events until `point` is the last action in force (see HistoryListModel::pointOf).
    void goTo(ActionId point);
    void stopGoing();
    [[nodiscard]] bool isGoing() const { return m_going; }
    /// Steps that are still to be taken.
    [[nodiscard]] qsizetype stepsLeft() const { return m_stepsLeft; }

Q_SIGNALS:
    /// The history got rows, or stands at another point.
    void changed();
    /// Goes, has gone a way, or has stopped.
    void going();
    /// The chosen point is reached.
    void arrived();

private:
    void restart();
    void catchUp();
    void readSome();
    [[nodiscard]] bool readNewer();
    [[nodiscard]] bool readOlder();
    [[nodiscard]] HistoryRow rowOf(const Action &action);
    /// Where a range of an action stands in the text as it is now; empty where its words are gone.
    [[nodiscard]] TextRange nowAt(ActionId action, ArticleId article, TextRange range) const;
    [[nodiscard]] QString wordsAt(ArticleId article, TextRange range);
    [[nodiscard]] QString nameOf(ArticleId article, EntityId entity) const;
    [[nodiscard]] QString titleOf(ArticleId article);
    [[nodiscard]] const QString *textOf(ArticleId article);
    void goOn();

    Session &m_session;
    HistoryListModel m_model;
    QTimer m_next;
    QTimer m_steps;
    QCache<qint64, QString> m_texts; ///< of articles that are not open; costs are characters
    QHash<qint64, QMap<qint64, QList<TextSplices>>> m_textChanges; ///< by article and action, of all actions that were read
    QList<HistoryRow> m_newer; ///< above the model's first row, as far as they are read
    qsizetype m_wanted = 0; ///< older entries that are still to be read
    ActionId m_point;
    qsizetype m_stepsLeft = 0;
    bool m_awake = false;
    bool m_behind = true; ///< the journal may have entries above the model's first row
    bool m_going = false;
};

}
