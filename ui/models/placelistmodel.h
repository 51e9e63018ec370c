// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/ids.h"
#include "core/text/article.h"

#include <QAbstractListModel>
#include <QHash>

namespace Hashiya {

/// One place of an article with what a list shows of it. Owns its words: the article need not stay in memory.
struct PlaceRow
{
    ArticleId article;
    QString title; ///< of the article
    TextRange range;
    QString before, words, after;
    bool rightToLeft = true; ///< the paragraph
    QString note; ///< a sentence about the place; may be empty
};

[[nodiscard]] PlaceRow placeRow(ArticleId article, const QString &title, const Article &report, TextRange range, const QString &note = {});

/// Places of one or several articles; those of one article stand together.
class PlaceListModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role {
        ArticleRole = Qt::UserRole, ///< number
        BeginRole, ///< UTF-16 position in the article
        EndRole,
        SectionRole, ///< the article's title with the count of its places, where several articles are listed
        BeforeRole,
        WordsRole,
        AfterRole,
        RightToLeftRole,
        NoteRole,
    };

    using QAbstractListModel::QAbstractListModel;

    void setRows(QList<PlaceRow> rows);
    void append(QList<PlaceRow> rows);
    /// Puts others where an article's rows are; at the end where it has none.
    void replace(ArticleId article, QList<PlaceRow> rows);
    void setSectionsShown(bool shown);
    /// The interface speaks another language.
    void retranslate();

    [[nodiscard]] const QList<PlaceRow> &rows() const { return m_rows; }
    [[nodiscard]] qsizetype articleCount() const { return m_counts.size(); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole is the words in their context with the note or the title, for whoever does not see the list.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    void insert(int at, QList<PlaceRow> rows);
    [[nodiscard]] QString sentence(const PlaceRow &row) const;

    QList<PlaceRow> m_rows;
    QHash<ArticleId, int> m_counts;
    bool m_sections = false;
};

}
