// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/librarymodel.h"

#include "core/arabic/folding.h"
#include "core/text/invisibles.h"

#include <QCollator>
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

bool isIn(const QString &folder, const QString &wanted)
{
    return folder == wanted || (folder.size() > wanted.size() && folder.startsWith(wanted) && folder.at(wanted.size()) == u'/');
}

}

void LibraryModel::setArticles(const QList<ArticleSummary> &articles)
{
    m_all = articles;
    arrange();
}

void LibraryModel::setCounts(const ArticleSummary &article)
{
    const auto take = [&](ArticleSummary &known) {
        known.suggested = article.suggested;
        known.confirmed = article.confirmed;
        known.rejected = article.rejected;
    };
    if (const auto all = std::ranges::find(m_all, article.id, &ArticleSummary::id); all != m_all.end()) {
        take(*all);
    }
    if (const auto row = indexOf(article.id); row.isValid()) {
        take(m_items[row.row()]);
        Q_EMIT dataChanged(row, row);
    }
}

void LibraryModel::setFilter(const LibraryFilter &filter)
{
    if (filter != m_filter) {
        m_filter = filter;
        arrange();
    }
}

void LibraryModel::setOrder(LibraryOrder order)
{
    if (order != m_order) {
        m_order = order;
        arrange();
    }
}

void LibraryModel::setNotes(const QHash<ArticleId, QString> &notes)
{
    if (notes != m_notes) {
        m_notes = notes;
        if (rowCount() > 0) {
            Q_EMIT dataChanged(index(0), index(rowCount() - 1));
        }
    }
}

void LibraryModel::arrange()
{
    auto articles = accepted();
    sort(articles);
    update(articles, &ArticleSummary::id);
}

QList<ArticleSummary> LibraryModel::accepted() const
{
    const auto words = fold(m_filter.words, FoldStrength::Weak).split(u' ', Qt::SkipEmptyParts);
    const QSet<ArticleId> only = m_filter.only ? QSet<ArticleId>(m_filter.only->cbegin(), m_filter.only->cend()) : QSet<ArticleId>();
    if (m_filter == LibraryFilter()) {
        return m_all;
    }
    QList<ArticleSummary> accepted;
    std::ranges::copy_if(m_all, std::back_inserter(accepted), [&](const ArticleSummary &article) {
        return (!m_filter.only || only.contains(article.id)) && (!m_filter.toReview || article.suggested > 0)
            && (!m_filter.withoutFolder || article.folder.isEmpty()) && (m_filter.folder.isEmpty() || isIn(article.folder, m_filter.folder))
            && (m_filter.tag.isEmpty() || article.tags.contains(m_filter.tag))
            && std::ranges::all_of(words, [&](const QString &word) { return wordsOf(article).contains(word); });
    });
    return accepted;
}

void LibraryModel::sort(QList<ArticleSummary> &articles) const
{
    if (m_filter.only && m_filter.asGiven) {
        QHash<ArticleId, qsizetype> places;
        for (const auto article : *m_filter.only) {
            places.insert(article, places.size());
        }
        std::ranges::stable_sort(articles, {}, [&](const ArticleSummary &article) { return places.value(article.id); });
        return;
    }
    switch (m_order) {
    case LibraryOrder::Added:
        return;
    case LibraryOrder::Newest: // ISO days sort as texts; articles without a day stand last
        std::ranges::stable_sort(articles, std::ranges::greater(), &ArticleSummary::published);
        return;
    case LibraryOrder::Oldest:
        std::ranges::stable_sort(articles, {}, [](const ArticleSummary &article) { return std::pair(article.published.isEmpty(), article.published); });
        return;
    case LibraryOrder::MostToReview:
        std::ranges::stable_sort(articles, std::ranges::greater(), &ArticleSummary::suggested);
        return;
    case LibraryOrder::Title:
    case LibraryOrder::Source:
        break;
    }
    QCollator collator;
    collator.setNumericMode(true);
    std::vector<std::pair<QCollatorSortKey, qsizetype>> keys;
    keys.reserve(size_t(articles.size()));
    for (qsizetype i = 0; i < articles.size(); ++i) {
        keys.emplace_back(collator.sortKey(m_order == LibraryOrder::Title ? articles.at(i).title : articles.at(i).source), i);
    }
    std::ranges::stable_sort(keys, [](const auto &a, const auto &b) { return a.first.compare(b.first) < 0; });
    QList<ArticleSummary> sorted;
    sorted.reserve(articles.size());
    for (const auto &[key, place] : keys) {
        sorted.append(articles.at(place));
    }
    articles = std::move(sorted);
}

const QString &LibraryModel::wordsOf(const ArticleSummary &article) const
{
    const QString text = article.title + u' ' + article.source + u' ' + article.author;
    auto &folded = m_folded[article.id];
    if (folded.title != text) {
        folded = {text, fold(text, FoldStrength::Weak)};
    }
    return folded.words;
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
    case Qt::ToolTipRole: {
        QStringList lines{isolated(article.title)};
        if (!article.folder.isEmpty()) {
            lines.append(tr("Folder: %1").arg(isolated(article.folder)));
        }
        if (!article.tags.isEmpty()) {
            lines.append(tr("Tags: %1").arg(isolated(article.tags.join(tr(", ")))));
        }
        return lines.join(u'\n');
    }
    case Qt::AccessibleDescriptionRole: {
        const auto unreviewed = tr("%n unreviewed", nullptr, int(article.suggested));
        const auto note = m_notes.value(article.id);
        return note.isEmpty() ? unreviewed : tr("%1; %2").arg(unreviewed, note);
    }
    case ArticleRole:
        return article.id.number;
    case SourceRole:
        return m_notes.contains(article.id) ? m_notes.value(article.id) : sourceLine(article);
    case UnreviewedRole:
        return article.suggested;
    case TotalRole:
        return article.suggested + article.confirmed + article.rejected;
    default:
        return {};
    }
}

}
