// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/librarymodel.h"

#include "core/arabic/folding.h"
#include "core/text/invisibles.h"

#include <QLocale>

#include <algorithm>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

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
    update(articles, &ArticleSummary::id);
}

QModelIndex LibraryModel::indexOf(ArticleId article) const
{
    const auto found = std::ranges::find(m_items, article, &ArticleSummary::id);
    return found == m_items.end() ? QModelIndex() : index(int(found - m_items.begin()));
}

ArticleId LibraryModel::articleAt(const QModelIndex &index) const
{
    return {index.data(ArticleRole).toLongLong()};
}

QVariant LibraryModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto &article = m_items.at(index.row());
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
