// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/hitlistmodel.h"

#include "core/text/invisibles.h"
#include "ui/models/displaynames.h"
#include "ui/models/placecontext.h"

#include <algorithm>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

HitRow hitRow(ArticleId article, const QString &title, const Document &document, const Hit &hit)
{
    const auto &report = document.article();
    const auto range = hit.place.range;
    HitRow row{article, title, hit, {}, {}, contextBefore(report, range), range.of(report.text()).toString().simplified(),
        contextAfter(report, range), isRightToLeft(paragraphOf(report, range).of(report.text())), false};
    if (const auto *mark = document.annotations().find(hit.mark)) {
        row.typeThere = mark->type;
        row.wordsThere = document.textOf(*mark).toString().simplified();
    }
    return row;
}

}

QList<HitRow> hitRows(ArticleId article, const Document &document, const QList<Hit> &hits)
{
    QList<HitRow> rows;
    if (hits.isEmpty()) {
        return rows;
    }
    rows.reserve(hits.size());
    const auto title = document.article().displayTitle(); // may be a whole paragraph; all rows share it
    for (const auto &hit : hits) {
        rows.append(hitRow(article, title, document, hit));
    }
    return rows;
}

void HitListModel::clear()
{
    m_decided.clear();
    setRows({});
}

void HitListModel::setRows(QList<HitRow> rows)
{
    beginResetModel();
    m_rows = std::move(rows);
    for (auto &row : m_rows) {
        decide(row);
    }
    endResetModel();
    Q_EMIT ticksChanged();
}

void HitListModel::append(QList<HitRow> rows)
{
    if (rows.isEmpty()) {
        return;
    }
    for (auto &row : rows) {
        decide(row);
    }
    beginInsertRows({}, int(m_rows.size()), int(m_rows.size() + rows.size()) - 1);
    m_rows.append(std::move(rows));
    endInsertRows();
    Q_EMIT ticksChanged();
}

void HitListModel::setAction(EverywhereAction action, const QString &type)
{
    if (action != m_action) {
        m_decided.clear();
    }
    m_action = action;
    m_type = type;
    for (auto &row : m_rows) {
        decide(row);
    }
    refreshAll();
}

void HitListModel::setSectionsShown(bool shown)
{
    m_sections = shown;
    refreshAll();
}

void HitListModel::refreshAll()
{
    if (!m_rows.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
    }
    Q_EMIT ticksChanged();
}

void HitListModel::retranslate()
{
    refreshAll();
}

void HitListModel::tick(int row, bool on)
{
    setData(index(row), on ? Qt::Checked : Qt::Unchecked, Qt::CheckStateRole);
}

void HitListModel::tickAllOrNone()
{
    const bool on = std::ranges::any_of(m_rows, [this](const HitRow &row) { return mayBeTicked(row) && !row.ticked; });
    for (auto &row : m_rows) {
        if (mayBeTicked(row)) {
            row.ticked = on;
            m_decided[{row.article.number, row.hit.place.range.begin()}] = on;
        }
    }
    refreshAll();
}

bool HitListModel::mayBeTicked(int row) const
{
    return row >= 0 && row < m_rows.size() && mayBeTicked(m_rows.at(row));
}

bool HitListModel::mayBeTicked(const HitRow &row) const
{
    switch (row.hit.standing) {
    case Standing::Free:
    case Standing::Rejected:
    case Standing::InTheWay:
        return m_action == EverywhereAction::Mark;
    case Standing::Confirmed:
        return m_action == EverywhereAction::Remove;
    case Standing::Suggested:
    case Standing::OtherType:
        return true;
    }
    Q_UNREACHABLE_RETURN(false);
}

void HitListModel::decide(HitRow &row) const
{
    const auto standing = row.hit.standing;
    const bool clear = !row.hit.place.doubtful && standing != Standing::Rejected && standing != Standing::InTheWay;
    row.ticked = mayBeTicked(row) && m_decided.value({row.article.number, row.hit.place.range.begin()}, clear || m_action == EverywhereAction::Remove);
}

int HitListModel::tickedCount() const
{
    return int(std::ranges::count(m_rows, true, &HitRow::ticked));
}

int HitListModel::rowOf(ArticleId article, TextRange range) const
{
    const auto found = std::ranges::find_if(m_rows, [&](const HitRow &row) { return row.article == article && row.hit.place.range.overlaps(range); });
    return found == m_rows.cend() ? -1 : int(found - m_rows.cbegin());
}

int HitListModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QVariant HitListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return tr("%1 — %2").arg(isolated(row.before + row.words + row.after), outcome(row));
    case Qt::CheckStateRole:
        return mayBeTicked(row) ? QVariant(row.ticked ? Qt::Checked : Qt::Unchecked) : QVariant();
    case ArticleRole:
        return row.article.number;
    case BeginRole:
        return row.hit.place.range.begin();
    case EndRole:
        return row.hit.place.range.end();
    case SectionRole:
        return m_sections ? row.title : QString();
    case BeforeRole:
        return row.before;
    case WordsRole:
        return row.words;
    case AfterRole:
        return row.after;
    case ProcliticsRole:
        return row.hit.place.proclitics;
    case OutcomeRole:
        return outcome(row);
    case StandingRole:
        return int(row.hit.standing);
    case TypeRole:
        return m_action == EverywhereAction::Mark ? m_type : row.typeThere;
    case RightToLeftRole:
        return row.rightToLeft;
    default:
        return {};
    }
}

bool HitListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || !mayBeTicked(index.row())) {
        return false;
    }
    auto &row = m_rows[index.row()];
    row.ticked = value.toInt() == Qt::Checked;
    m_decided[{row.article.number, row.hit.place.range.begin()}] = row.ticked;
    Q_EMIT dataChanged(index, index);
    Q_EMIT ticksChanged();
    return true;
}

Qt::ItemFlags HitListModel::flags(const QModelIndex &index) const
{
    const auto flags = QAbstractListModel::flags(index);
    return index.isValid() && mayBeTicked(index.row()) ? flags | Qt::ItemIsUserCheckable : flags;
}

QString HitListModel::outcome(const HitRow &row) const
{
    if (m_action == EverywhereAction::Mark) {
        return outcomeOfMarking(row);
    }
    if (!mayBeTicked(row)) {
        return tr("has no mark of its own");
    }
    const auto there = typeName(m_tagset, row.typeThere);
    return row.ticked ? tr("%1: will be removed").arg(there) : tr("%1: stays").arg(there);
}

QString HitListModel::outcomeOfMarking(const HitRow &row) const
{
    const auto type = typeName(m_tagset, m_type);
    const auto there = typeName(m_tagset, row.typeThere);
    switch (row.hit.standing) {
    case Standing::Confirmed:
        return tr("is %1 already").arg(type);
    case Standing::Suggested:
        return row.ticked ? tr("suggested as %1: will be confirmed").arg(type) : tr("suggested as %1: stays so").arg(type);
    case Standing::OtherType:
        return row.ticked ? tr("%1 becomes %2").arg(there, type) : tr("%1: stays so").arg(there);
    case Standing::Rejected:
        return row.ticked ? tr("rejected before: will be %1 after all").arg(type) : tr("rejected before: stays so");
    case Standing::InTheWay: {
        const auto words = isolated(row.wordsThere);
        return row.ticked ? tr("will be marked across %1 (%2)").arg(words, there) : tr("belongs to %1 (%2)").arg(words, there);
    }
    case Standing::Free:
        break;
    }
    if (row.ticked) {
        return tr("will be marked");
    }
    return row.hit.place.doubtful ? tr("perhaps another word: not marked") : tr("not marked");
}

}
