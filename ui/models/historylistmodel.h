// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/models/actiondigest.h"

#include <QAbstractListModel>
#include <QSortFilterProxyModel>

namespace Hashiya {

/// One entry of the history: an action with the words that are not in it.
struct HistoryRow
{
    ActionDigest digest;
    QString words; ///< of its first mark; shortened
    QString name; ///< of its name, where the action does not hold it
    QString title; ///< of its first article
    int steps = 1; ///< undone, or done again, one after the other and shown as one
};

/// How an entry stands to what is in force.
enum class HistoryStanding {
    InForce,
    Here, ///< the last action in force
    Undone, ///< redo would do it again
    Replaced, ///< undone, and something else was done afterwards: no way back to it
    Step, ///< an entry that undid or did again
};

/// The journal, newest first, and below its end the beginning of the project. Entries that undid (or did again) one after the other are one row.
class HistoryListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        SentenceRole = Qt::UserRole, ///< what was done
        DetailRole, ///< when, by whom, where
        StandingRole, ///< int of HistoryStanding
        ReachableRole, ///< bool: steps lead to the point after this entry
        FilterRole, ///< what a search looks at
    };

    using QAbstractListModel::QAbstractListModel;

    void clear();
    /// Puts rows above all others, newest first; in the model's own order.
    void prepend(const QList<HistoryRow> &rows);
    /// Puts older rows below all others.
    void append(const QList<HistoryRow> &rows);
    /// The journal is read to its end, so that the beginning of the project can be shown.
    void setComplete(bool complete);
    [[nodiscard]] bool isComplete() const { return m_complete; }
    /// What is in force.
    void setHistory(const History &history);
    void setTagset(const Tagset &tagset) { m_tagset = tagset; }
    /// Entries of this day show their time alone.
    void setToday(QDate today) { m_today = today; }
    void retranslate();

    [[nodiscard]] ActionId newest() const { return m_newest; }
    [[nodiscard]] ActionId oldest() const { return m_oldest; }
    /// The last action in force at the point after this entry; not valid for the beginning. nullopt where no steps lead there.
    [[nodiscard]] std::optional<ActionId> pointOf(int row) const;
    /// The row of the point that the project is at, or -1 where it is not loaded.
    [[nodiscard]] int hereRow() const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole is all of an entry in words, for whoever does not see the list.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    /// A view has come to the last row.
    void moreWanted();

private:
    [[nodiscard]] bool isBeginning(int row) const { return row == m_rows.size(); }
    [[nodiscard]] HistoryStanding standing(int row) const;
    [[nodiscard]] QString sentence(const HistoryRow &row) const;
    [[nodiscard]] QString detail(const HistoryRow &row) const;
    [[nodiscard]] QString spoken(int row) const;
    [[nodiscard]] std::optional<ActionId> pointBefore(ActionId action) const;
    void refreshAll();

    QList<HistoryRow> m_rows;
    History m_history;
    Tagset m_tagset;
    QDate m_today;
    ActionId m_newest;
    ActionId m_oldest;
    bool m_complete = false;
};

/// Entries of a HistoryListModel whose sentence, author or article has the words, whatever their hamza, vocalisation or digits.
class HistoryFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;
    void setWords(const QString &words);

protected:
    [[nodiscard]] bool filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const override;

private:
    QStringList m_words; ///< folded
};

}
