// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/anchorlistmodel.h"

#include "core/arabic/folding.h"
#include "core/text/invisibles.h"
#include "ui/models/displaynames.h"
#include "ui/models/placecontext.h"

#include <algorithm>

namespace Hashiya {

namespace {

/// Changed, Lost, Moved.
int rankOf(AnchorOutcome outcome)
{
    return outcome == AnchorOutcome::Changed ? 0 : outcome == AnchorOutcome::Lost ? 1 : 2;
}

/// The same name written otherwise: a word of it is still there, or at least half of its letters are, at its ends.
bool isStillThatName(QStringView before, QStringView after)
{
    const auto older = fold(before, FoldStrength::Weak).simplified();
    const auto newer = fold(after, FoldStrength::Weak).simplified();
    const auto words = newer.split(u' ');
    if (std::ranges::any_of(older.split(u' '), [&words](const QString &word) { return words.contains(word); })) {
        return true;
    }
    const auto head = std::ranges::mismatch(older, newer).in1 - older.begin();
    qsizetype tail = 0;
    while (head + tail < std::min(older.size(), newer.size()) && older.at(older.size() - 1 - tail) == newer.at(newer.size() - 1 - tail)) {
        ++tail;
    }
    return 2 * (head + tail) >= std::max(older.size(), newer.size());
}

/// What a person need not tick: a changed figure says another thing, and what stands where a name stood may be anything.
bool staysByItself(const Document &document, const Article &newer, const Anchor &anchor)
{
    const auto *mark = document.annotations().find(anchor.mark);
    if (!mark || anchor.outcome != AnchorOutcome::Changed) {
        return anchor.outcome == AnchorOutcome::Moved;
    }
    return std::holds_alternative<std::monostate>(mark->value) && isStillThatName(document.textOf(*mark), anchor.range.of(newer.text()));
}

}

void AnchorListModel::setAnchors(const Document *document, const Article &newer, const QList<Anchor> &anchors)
{
    beginResetModel();
    m_document = document;
    m_newer = newer;
    m_rows.clear();
    std::ranges::fill(m_counts, 0);
    for (const auto &anchor : anchors) {
        ++m_counts[size_t(anchor.outcome)];
        if (document && anchor.outcome != AnchorOutcome::Kept) {
            m_rows.append({anchor, staysByItself(*document, newer, anchor)});
        }
    }
    std::ranges::stable_sort(m_rows, {}, [](const Row &row) { return rankOf(row.anchor.outcome); });
    endResetModel();
}

QSet<AnnotationId> AnchorListModel::dropped() const
{
    QSet<AnnotationId> marks;
    for (const auto &row : m_rows) {
        if (!row.stays && row.anchor.outcome != AnchorOutcome::Lost) {
            marks.insert(row.anchor.mark);
        }
    }
    return marks;
}

void AnchorListModel::toggleAll()
{
    const bool all = dropped().isEmpty();
    for (auto &row : m_rows) {
        row.stays = !all && row.anchor.outcome != AnchorOutcome::Lost;
    }
    if (!m_rows.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1), {Qt::CheckStateRole});
    }
}

int AnchorListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString AnchorListModel::wordsOf(const Anchor &anchor) const
{
    const auto *mark = m_document ? m_document->annotations().find(anchor.mark) : nullptr;
    if (!mark) {
        return {};
    }
    const auto type = isolated(typeName(m_document->tagset(), mark->type));
    const auto before = isolated(m_document->textOf(*mark));
    switch (anchor.outcome) {
    case AnchorOutcome::Changed:
        return tr("%1: %2 became %3").arg(type, before, isolated(anchor.range.of(m_newer.text()))) + u'\n' + lineAround(m_newer, anchor.range);
    case AnchorOutcome::Lost:
        return tr("%1: %2 is gone, and its mark goes").arg(type, before) + u'\n' + lineAround(m_document->article(), mark->range);
    case AnchorOutcome::Moved:
        return tr("%1: %2 stands elsewhere").arg(type, before) + u'\n' + lineAround(m_newer, anchor.range);
    case AnchorOutcome::Kept:
        break;
    }
    return before;
}

QVariant AnchorListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return wordsOf(row.anchor);
    case Qt::CheckStateRole:
        return row.anchor.outcome == AnchorOutcome::Lost ? QVariant() : QVariant(int(row.stays ? Qt::Checked : Qt::Unchecked));
    case MarkRole:
        return row.anchor.mark.number;
    case OutcomeRole:
        return int(row.anchor.outcome);
    default:
        return {};
    }
}

bool AnchorListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::CheckStateRole || m_rows.at(index.row()).anchor.outcome == AnchorOutcome::Lost) {
        return false;
    }
    m_rows[index.row()].stays = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    return true;
}

Qt::ItemFlags AnchorListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    const auto flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    return m_rows.at(index.row()).anchor.outcome == AnchorOutcome::Lost ? flags : flags | Qt::ItemIsUserCheckable;
}

}
