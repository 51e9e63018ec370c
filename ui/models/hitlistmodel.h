// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/everywhere.h"
#include "core/base/ids.h"

#include <QAbstractListModel>
#include <QHash>

namespace Hashiya {

/// What a correction does with every ticked place.
enum class EverywhereAction { Mark, Remove };

/// One place of the words that are corrected, with what a list shows of it. Owns its words: the document of another article need not stay in memory.
struct HitRow
{
    ArticleId article;
    QString title; ///< of the article
    Hit hit;
    QString typeThere; ///< key of the mark that stands there; empty for none
    QString wordsThere; ///< of a mark in the way
    QString before, words, after;
    bool rightToLeft = true; ///< the paragraph
    bool ticked = false; ///< set by the model
};

/// Rows of one document, in the order of `hits`.
[[nodiscard]] QList<HitRow> hitRows(ArticleId article, const Document &document, const QList<Hit> &hits);

/// The places of one correction, each with a tick. Ticks follow the action until a person sets one; places where there is nothing to do have none.
class HitListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        ArticleRole = Qt::UserRole, ///< number
        BeginRole, ///< UTF-16 position of the words in the article
        EndRole,
        SectionRole, ///< the article's title where several articles are listed
        BeforeRole,
        WordsRole,
        AfterRole,
        ProcliticsRole, ///< "و" of والقاهرة; may be empty
        OutcomeRole, ///< what will happen there, in words
        StandingRole, ///< int of Standing
        TypeRole, ///< key of the type that the words have after the correction; empty where none
        RightToLeftRole,
    };

    using QAbstractListModel::QAbstractListModel;

    /// Drops all rows and what a person ticked.
    void clear();
    /// Takes rows anew, as after a change of the document; ticks that a person set stay.
    void setRows(QList<HitRow> rows);
    void append(QList<HitRow> rows);
    void setTagset(const Tagset &tagset) { m_tagset = tagset; }
    /// Changes what is ticked by itself; rows of another type come with setRows().
    void setAction(EverywhereAction action, const QString &type);
    void setSectionsShown(bool shown);
    void tick(int row, bool on);
    /// Ticks every place that can be, or none where all are ticked already.
    void tickAllOrNone();
    /// The interface speaks another language.
    void retranslate();

    [[nodiscard]] EverywhereAction action() const { return m_action; }
    [[nodiscard]] const QList<HitRow> &rows() const { return m_rows; }
    [[nodiscard]] bool mayBeTicked(int row) const;
    [[nodiscard]] int tickedCount() const;
    /// The row of a place, or -1.
    [[nodiscard]] int rowOf(ArticleId article, TextRange range) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole is the words in their context and what will happen there, for whoever does not see the list.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void ticksChanged();

private:
    using Place = std::pair<qint64, qsizetype>; ///< article and position
    [[nodiscard]] bool mayBeTicked(const HitRow &row) const;
    void decide(HitRow &row) const;
    [[nodiscard]] QString outcome(const HitRow &row) const;
    [[nodiscard]] QString outcomeOfMarking(const HitRow &row) const;
    void refreshAll();

    QList<HitRow> m_rows;
    QHash<Place, bool> m_decided; ///< by a person
    Tagset m_tagset;
    EverywhereAction m_action = EverywhereAction::Mark;
    QString m_type;
    bool m_sections = false;
};

}
