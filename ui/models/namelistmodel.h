// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/names.h"
#include "core/base/ids.h"

#include <QAbstractItemModel>

namespace Hashiya {

enum class NameRowKind {
    Section, ///< a heading over the rows below it
    Suggestion, ///< two names that may be one
    Name,
    Alias, ///< another form of the name above
    Mention, ///< a mark of the current article
    Elsewhere, ///< the mentions of another article
};

/// Where another article mentions a name.
struct NamePlace
{
    ArticleId article;
    QString title;
    int mentions = 0;
    TextRange first; ///< not empty where there are mentions
};

/// A row of the first level, with what is below it.
struct NameRow
{
    NameRowKind kind = NameRowKind::Name;
    QString heading; ///< of a Section; why the names of a Suggestion may be one
    WantedName name;
    NameIdentity identity;
    QStringList aliases;
    QList<AnnotationId> mentions; ///< of the current article, as read
    QList<NamePlace> elsewhere;
    WantedName other; ///< of a Suggestion: the name that would become a form of `name`
    bool ticked = false;

    [[nodiscard]] int elsewhereCount() const;
    [[nodiscard]] int childCount() const;
};

/// Names with their forms and mentions, two levels deep, under headings.
class NameListModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        KindRole = Qt::UserRole, ///< int of NameRowKind
        NameRole, ///< the name, heading, form or title
        OtherRole, ///< the second name of a suggestion
        DetailRole, ///< forms and identifier; why names may be one
        HereRole, ///< mentions in the current article
        ElsewhereRole, ///< mentions in others
        TypeRole, ///< key
        MarkRole, ///< the number of a mention's mark
        BeforeRole, ///< a mention in its context
        WordsRole,
        AfterRole,
        RightToLeftRole,
    };

    using QAbstractItemModel::QAbstractItemModel;

    /// Takes all rows anew. The document, which the mentions are of, lives until other rows are set.
    void setRows(QList<NameRow> rows, const Document *document);
    [[nodiscard]] const QList<NameRow> &rows() const { return m_rows; }
    /// The row that an index belongs to: itself, or what it is below. nullptr for no index.
    [[nodiscard]] const NameRow *rowOf(const QModelIndex &index) const;
    [[nodiscard]] NameRowKind kindOf(const QModelIndex &index) const { return NameRowKind(index.data(KindRole).toInt()); }
    [[nodiscard]] QModelIndex indexOf(const NameIdentity &identity) const;
    /// The row of a mark; below the name that it mentions.
    [[nodiscard]] QModelIndex indexOf(AnnotationId mark) const;
    /// The other form of an Alias row.
    [[nodiscard]] QString aliasAt(const QModelIndex &index) const;
    /// The place of an Elsewhere row; nullptr for others.
    [[nodiscard]] const NamePlace *placeAt(const QModelIndex &index) const;
    void tick(const QModelIndex &name, bool on);
    [[nodiscard]] QSet<NameIdentity> ticked() const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &index) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole is all of a row in words, for whoever does not see the list.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role = Qt::EditRole) override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

Q_SIGNALS:
    void ticksChanged();

private:
    /// What stands below a row, in order: forms, mentions, other articles.
    struct Below
    {
        NameRowKind kind;
        int at;
    };
    [[nodiscard]] static Below below(const NameRow &row, int child);
    [[nodiscard]] QVariant topData(const NameRow &row, int role) const;
    [[nodiscard]] QVariant childData(const NameRow &row, Below below, int role) const;
    [[nodiscard]] QVariant mentionData(const NameRow &row, AnnotationId id, int role) const;
    [[nodiscard]] QString spoken(const NameRow &row) const;

    QList<NameRow> m_rows;
    const Document *m_document = nullptr;
};

}
