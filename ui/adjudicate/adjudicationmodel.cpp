// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/adjudicate/adjudicationmodel.h"

#include "core/text/invisibles.h"
#include "ui/common/isolates.h"
#include "ui/models/displaynames.h"
#include "ui/models/placecontext.h"
#include "ui/reader/gloss.h"

#include <QHash>

#include <algorithm>

namespace Hashiya {

namespace {

QString wordsOf(const Document &document, const Annotation &mark)
{
    return isolated(document.textOf(mark));
}

/// What a mark says beyond its words and type: its value, or else the name it means.
QString sayingOf(const Document &document, const Annotation &mark)
{
    const auto *name = document.entity(mark.entity);
    const auto value = valueText(mark.value);
    if (value.isEmpty()) {
        return name ? isolated(name->name) : value;
    }
    // "≤ $5" has no letter that would say which way it goes.
    return value.isRightToLeft() ? isolated(value) : leftToRight(value);
}

}

void AdjudicationModel::setRows(const Document *ours, const Document *theirs, const QList<MarkRow> &rows)
{
    QHash<std::pair<AnnotationId, AnnotationId>, Pick> former;
    for (const auto &row : std::as_const(m_rows)) {
        former.insert({row.row.first, row.row.second}, row.pick);
    }
    beginResetModel();
    m_ours = ours;
    m_theirs = theirs;
    m_rows.clear();
    for (const auto &row : rows) {
        if (row.match != MarkMatch::Correct) {
            m_rows.append({row, former.value({row.first, row.second}, Pick::Undecided)});
        }
    }
    endResetModel();
}

qsizetype AdjudicationModel::decided() const
{
    return std::ranges::count_if(m_rows, [](const Adjudicated &row) { return row.pick != Pick::Undecided; });
}

TextRange AdjudicationModel::rangeOf(int row) const
{
    const auto &ids = m_rows.at(row).row;
    const auto *mark = ids.first.isValid() ? m_ours->annotations().find(ids.first) : m_theirs->annotations().find(ids.second);
    return mark ? mark->range : TextRange();
}

void AdjudicationModel::pickAll(Pick pick)
{
    for (auto &row : m_rows) {
        row.pick = pick;
    }
    if (!m_rows.isEmpty()) {
        Q_EMIT dataChanged(index(0), index(int(m_rows.size()) - 1));
    }
}

int AdjudicationModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

QString AdjudicationModel::differenceOf(const MarkRow &row) const
{
    const auto *our = m_ours->annotations().find(row.first);
    const auto *their = m_theirs->annotations().find(row.second);
    const auto type = [](const Document &document, const Annotation &mark) { return isolated(typeName(document.tagset(), mark.type)); };
    if (our && !their) {
        return tr("%1: %2, only yours").arg(type(*m_ours, *our), wordsOf(*m_ours, *our));
    }
    if (!our && their) {
        return tr("%1: %2, only theirs").arg(type(*m_theirs, *their), wordsOf(*m_theirs, *their));
    }
    if (!our) {
        return {};
    }
    switch (row.match) {
    case MarkMatch::Partial:
        return tr("%1: %2 for you, %3 for them").arg(type(*m_ours, *our), wordsOf(*m_ours, *our), wordsOf(*m_theirs, *their));
    case MarkMatch::OtherType:
        return tr("%1: %2 for you, %3 for them").arg(wordsOf(*m_ours, *our), type(*m_ours, *our), type(*m_theirs, *their));
    default:
        break;
    }
    const auto ours = sayingOf(*m_ours, *our);
    const auto theirs = sayingOf(*m_theirs, *their);
    if (ours == theirs) {
        return tr("%1: %2, with other attributes").arg(type(*m_ours, *our), wordsOf(*m_ours, *our));
    }
    const auto orNothing = [](const QString &words) { return words.isEmpty() ? tr("nothing") : words; };
    return tr("%1: %2 says %3 for you, %4 for them").arg(type(*m_ours, *our), wordsOf(*m_ours, *our), orNothing(ours), orNothing(theirs));
}

QString AdjudicationModel::pickWords(Pick pick) const
{
    switch (pick) {
    case Pick::Ours:
        return u'\n' + tr("Picked: as you have it");
    case Pick::Theirs:
        return u'\n' + tr("Picked: as they have it");
    case Pick::Undecided:
        break;
    }
    return {};
}

QVariant AdjudicationModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto &row = m_rows.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return QString(differenceOf(row.row) + u'\n' + lineAround(m_ours->article(), rangeOf(index.row())) + pickWords(row.pick));
    case PickRole:
        return int(row.pick);
    default:
        return {};
    }
}

bool AdjudicationModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != PickRole) {
        return false;
    }
    m_rows[index.row()].pick = Pick(value.toInt());
    Q_EMIT dataChanged(index, index);
    return true;
}

}
