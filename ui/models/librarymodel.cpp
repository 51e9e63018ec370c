// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/librarymodel.h"

#include "core/arabic/folding.h"
#include "core/text/invisibles.h"
#include "ui/models/listdiff.h"

#include <QLocale>

#include <algorithm>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

QList<ArticleId> idsOf(const QList<ArticleSummary> &articles)
{
    QList<ArticleId> ids;
    ids.reserve(articles.size());
    for (const auto &article : articles) {
        ids.append(article.id);
    }
    return ids;
}

QString sourceLine(const ArticleSummary &article)
{
    const auto day = QDate::fromString(article.published.left(10), Qt::ISODate);
    const auto date = day.isValid() ? QLocale().toString(day, QLocale::LongFormat) : article.published;
    QStringList parts;
    for (const auto &part : {article.source, date}) {
        if (!part.isEmpty()) {
            parts.append(isolated(part));
        }
    }
    return parts.join(u" · "_s);
}

}

void LibraryModel::setArticles(const QList<ArticleSummary> &articles)
{
    const auto diff = listDiff(idsOf(m_articles), idsOf(articles));
    if (diff.removed > 0) {
        beginRemoveRows({}, int(diff.first), int(diff.first + diff.removed - 1));
        m_articles.remove(diff.first, diff.removed);
        endRemoveRows();
    }
    if (diff.inserted > 0) {
        beginInsertRows({}, int(diff.first), int(diff.first + diff.inserted - 1));
        m_articles = articles;
        endInsertRows();
    }
    m_articles = articles;
    if (!m_articles.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(int(m_articles.size()) - 1));
    }
}

QModelIndex LibraryModel::indexOf(ArticleId article) const
{
    const auto found = std::ranges::find(m_articles, article, &ArticleSummary::id);
    return found == m_articles.end() ? QModelIndex() : index(int(found - m_articles.begin()));
}

ArticleId LibraryModel::articleAt(const QModelIndex &index) const
{
    return {index.data(ArticleRole).toLongLong()};
}

int LibraryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_articles.size());
}

QVariant LibraryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto &article = m_articles.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return isolated(article.title);
    case Qt::ToolTipRole:
        return isolated(article.title);
    case Qt::AccessibleDescriptionRole:
        return tr("%n unreviewed", nullptr, int(article.suggested));
    case ArticleRole:
        return article.id.number;
    case SourceRole:
        return sourceLine(article);
    case UnreviewedRole:
        return article.suggested;
    case TotalRole:
        return article.suggested + article.confirmed + article.rejected;
    default:
        return {};
    }
}

void LibraryFilter::setWords(const QString &words)
{
    m_words = fold(words, FoldStrength::Weak).split(u' ', Qt::SkipEmptyParts);
    invalidateRowsFilter();
}

bool LibraryFilter::filterAcceptsRow(int sourceRow, const QModelIndex &sourceParent) const
{
    const auto row = sourceModel()->index(sourceRow, 0, sourceParent);
    const auto haystack = fold(row.data(Qt::DisplayRole).toString() + u' ' + row.data(LibraryModel::SourceRole).toString(), FoldStrength::Weak);
    return std::ranges::all_of(m_words, [&haystack](const QString &word) { return haystack.contains(word); });
}

}
