// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/placelistmodel.h"

#include "core/text/invisibles.h"
#include "ui/models/placecontext.h"

#include <algorithm>

namespace Hashiya {

namespace {

constexpr qsizetype lettersForDirection = 1'000; ///< of a long paragraph with very many places

}

PlaceRow placeRow(ArticleId article, const QString &title, const Article &report, TextRange range, const QString &note)
{
    const auto paragraph = paragraphOf(report, range).of(report.text());
    return {article, title, range, contextBefore(report, range), range.of(report.text()).toString(), contextAfter(report, range),
        isRightToLeft(paragraph.first(std::min(paragraph.size(), lettersForDirection))), note};
}

void PlaceListModel::setRows(QList<PlaceRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_counts.clear();
    for (const auto &row : std::as_const(m_rows)) {
        ++m_counts[row.article];
    }
    endResetModel();
}

void PlaceListModel::append(QList<PlaceRow> rows)
{
    insert(int(m_rows.size()), std::move(rows));
}

void PlaceListModel::insert(int at, QList<PlaceRow> rows)
{
    if (rows.isEmpty()) {
        return;
    }
    beginInsertRows({}, at, at + int(rows.size()) - 1);
    for (const auto &row : std::as_const(rows)) {
        ++m_counts[row.article];
    }
    if (at == m_rows.size()) {
        m_rows.append(std::move(rows));
    } else {
        m_rows = m_rows.first(at) + rows + m_rows.sliced(at);
    }
    endInsertRows();
}

void PlaceListModel::replace(ArticleId article, QList<PlaceRow> rows)
{
    const auto begin = std::ranges::find(std::as_const(m_rows), article, &PlaceRow::article) - m_rows.cbegin();
    const auto count = m_counts.value(article);
    if (count > 0) {
        beginRemoveRows({}, int(begin), int(begin) + count - 1);
        m_rows.remove(begin, count);
        m_counts.remove(article);
        endRemoveRows();
    }
    insert(int(begin), std::move(rows));
}

void PlaceListModel::setSectionsShown(bool shown)
{
    m_sections = shown;
    retranslate();
}

void PlaceListModel::retranslate()
{
    if (!m_rows.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
    }
}

int PlaceListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString PlaceListModel::sentence(const PlaceRow &row) const
{
    const auto words = isolated(row.before + row.words + row.after);
    if (!row.note.isEmpty()) {
        return tr("%1 — %2").arg(words, row.note);
    }
    return m_sections ? tr("%1 — %2").arg(words, isolated(row.title)) : words;
}

QVariant PlaceListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return sentence(row);
    case Qt::ToolTipRole:
    case NoteRole:
        return row.note;
    case ArticleRole:
        return row.article.number;
    case BeginRole:
        return row.range.begin();
    case EndRole:
        return row.range.end();
    case SectionRole:
        return m_sections ? tr("%1: %n places", nullptr, m_counts.value(row.article)).arg(isolated(row.title)) : QString();
    case BeforeRole:
        return row.before;
    case WordsRole:
        return row.words;
    case AfterRole:
        return row.after;
    case RightToLeftRole:
        return row.rightToLeft;
    default:
        return {};
    }
}

}
