// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/store.h"

#include "ui/models/updatedlistmodel.h"

#include <QSortFilterProxyModel>

namespace Hashiya {

/// The articles of a project. DisplayRole is the title, isolated from what stands beside it.
class LibraryModel : public UpdatedListModel<ArticleSummary>
{
    Q_OBJECT

public:
    enum Role {
        ArticleRole = Qt::UserRole, ///< the article's number
        SourceRole, ///< source and date in one line, isolated; may be empty
        UnreviewedRole, ///< count of suggestions
        TotalRole, ///< count of marks
    };

    using UpdatedListModel::UpdatedListModel;

    /// Brings the rows up to `articles` without resetting the model.
    void setArticles(const QList<ArticleSummary> &articles);
    [[nodiscard]] QModelIndex indexOf(ArticleId article) const;
    [[nodiscard]] ArticleId articleAt(const QModelIndex &index) const;

    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
};

/// Rows of a LibraryModel whose title or source has the words, whatever their hamza, vocalisation or digits.
class LibraryFilter : public QSortFilterProxyModel
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
