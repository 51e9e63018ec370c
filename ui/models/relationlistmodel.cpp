// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/relationlistmodel.h"

#include "core/text/invisibles.h"
#include "ui/models/displaynames.h"

#include <algorithm>
#include <tuple>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

QList<RelationId> idsOf(const Document *document)
{
    QList<RelationId> ids = document ? document->relations().keys() : QList<RelationId>();
    const auto placeOf = [document](RelationId id) {
        const auto &relation = *document->relations().constFind(id);
        const auto &marks = document->annotations();
        return std::tuple(marks.find(relation.from)->range.begin(), marks.find(relation.to)->range.begin(), id);
    };
    std::ranges::sort(ids, {}, placeOf);
    return ids;
}

}

void RelationListModel::setDocument(const Document *document)
{
    beginResetModel();
    m_document = document;
    m_items = idsOf(document);
    endResetModel();
}

void RelationListModel::refresh()
{
    update(idsOf(m_document));
}

QModelIndex RelationListModel::indexOf(RelationId id) const
{
    const auto row = m_items.indexOf(id);
    return row < 0 ? QModelIndex() : index(int(row));
}

RelationId RelationListModel::relationAt(const QModelIndex &index) const
{
    return {index.data(RelationRole).toLongLong()};
}

QVariant RelationListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid)) {
        return {};
    }
    const auto id = m_items.at(index.row());
    const auto relation = m_document->relations().value(id);
    const auto *from = m_document->annotations().find(relation.from);
    const auto *to = m_document->annotations().find(relation.to);
    if (role == RelationRole) {
        return id.number;
    }
    if (!from || !to) { // between a change and refresh()
        return {};
    }
    switch (role) {
    case Qt::DisplayRole:
        return u"%1 – %2 – %3"_s.arg(isolated(m_document->textOf(*from)), relationName(m_document->tagset(), relation.type), isolated(m_document->textOf(*to)));
    case FromRole:
        return relation.from.number;
    case ToRole:
        return relation.to.number;
    case FromTextRole:
        return m_document->textOf(*from).toString().simplified();
    case ToTextRole:
        return m_document->textOf(*to).toString().simplified();
    case FromTypeRole:
        return from->type;
    case ToTypeRole:
        return to->type;
    case TypeNameRole:
        return relationName(m_document->tagset(), relation.type);
    default:
        return {};
    }
}

}
