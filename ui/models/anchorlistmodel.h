// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/document.h"
#include "core/compare/reanchoring.h"

#include <QAbstractListModel>
#include <QSet>

namespace Hashiya {

/// Marks that a newer version of a text does not simply keep: what changed, then what is lost, then what moved, each in reading order. A tick says that the mark
/// stays where it would stand; what is lost has none. A changed figure or date is not ticked by itself: its number is another one now.
class AnchorListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        MarkRole = Qt::UserRole, ///< the annotation's number
        OutcomeRole, ///< int of AnchorOutcome
    };

    using QAbstractListModel::QAbstractListModel;

    /// The document lives until another (or nullptr) is set; the newer article is copied.
    void setAnchors(const Document *document, const Article &newer, const QList<Anchor> &anchors);
    [[nodiscard]] qsizetype countOf(AnchorOutcome outcome) const { return m_counts[size_t(outcome)]; }
    [[nodiscard]] const Anchor &anchorAt(int row) const { return m_rows.at(row).anchor; }
    /// What is not ticked.
    [[nodiscard]] QSet<AnnotationId> dropped() const;
    /// Ticks all that can be, or, where all are, none.
    void toggleAll();

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole: what happens to the mark in one line, and the words around its new or its old place in the next.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    struct Row
    {
        Anchor anchor;
        bool stays;
    };
    [[nodiscard]] QString wordsOf(const Anchor &anchor) const;

    const Document *m_document = nullptr;
    Article m_newer;
    QList<Row> m_rows;
    qsizetype m_counts[4] = {};
};

}
