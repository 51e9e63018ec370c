// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/store.h"

#include "ui/models/updatedlistmodel.h"

#include <QHash>
#include <QSet>

#include <optional>
#include <vector>

namespace Hashiya {

/// In what order articles are listed; those of which it says nothing stand in the order added.
enum class LibraryOrder { Added, Newest, Oldest, Title, Source, MostToReview };

/// Which articles are listed; all of it holds.
struct LibraryFilter
{
    QString words; ///< in title, source or author, whatever their spelling
    QString folder; ///< in it or below it; empty for any
    bool withoutFolder = false;
    QString tag; ///< empty for any
    bool toReview = false; ///< with suggestions
    std::optional<QList<ArticleId>> only; ///< none but these
    bool asGiven = false; ///< in the order of `only`

    friend bool operator==(const LibraryFilter &, const LibraryFilter &) = default;
};

/// The articles of a project, sorted and filtered by itself: of ten thousand only the rows that are seen are put into words. DisplayRole is the title, isolated
/// from what stands beside it.
class LibraryModel : public UpdatedListModel<ArticleSummary>
{
    Q_OBJECT

public:
    enum Role {
        ArticleRole = Qt::UserRole, ///< the article's number
        SourceRole, ///< source and date, or the note, in one line, isolated; may be empty
        UnreviewedRole, ///< count of suggestions
        TotalRole, ///< count of marks
    };

    using UpdatedListModel::UpdatedListModel;

    /// Brings the rows up to `articles` without resetting the model.
    void setArticles(const QList<ArticleSummary> &articles);
    /// Other counts of one article, which stays where it is until the list is made anew: it does not go from under a person's hand.
    void setCounts(const ArticleSummary &article);
    void setFilter(const LibraryFilter &filter);
    void setOrder(LibraryOrder order);
    /// Sentences that stand in place of source and date.
    void setNotes(const QHash<ArticleId, QString> &notes);
    [[nodiscard]] const LibraryFilter &filter() const { return m_filter; }

    /// Not valid where it is not listed.
    [[nodiscard]] QModelIndex indexOf(ArticleId article) const;
    [[nodiscard]] ArticleId articleAt(const QModelIndex &index) const;
    /// Of all articles, listed or not.
    [[nodiscard]] qsizetype articleCount() const { return m_all.size(); }

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Folded
    {
        QString title; ///< as it was folded
        QString words;
    };
    void arrange();
    [[nodiscard]] QList<ArticleSummary> accepted() const;
    void sort(QList<ArticleSummary> &articles) const;
    [[nodiscard]] const QString &wordsOf(const ArticleSummary &article) const;

    QList<ArticleSummary> m_all;
    LibraryFilter m_filter;
    LibraryOrder m_order = LibraryOrder::Added;
    QHash<ArticleId, QString> m_notes;
    mutable QHash<ArticleId, Folded> m_folded; ///< made when words are first looked for
};

}
