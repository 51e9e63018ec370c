// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/namelistmodel.h"

#include "core/text/invisibles.h"
#include "ui/models/displaynames.h"
#include "ui/models/placecontext.h"

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

constexpr quintptr topLevel = 0; ///< else an index's number is that of the row above, from 1

}

int NameRow::elsewhereCount() const
{
    int count = 0;
    for (const auto &place : elsewhere) {
        count += place.mentions;
    }
    return count;
}

int NameRow::childCount() const
{
    return kind == NameRowKind::Name ? int(aliases.size() + mentions.size() + elsewhere.size()) : 0;
}

void NameListModel::setRows(QList<NameRow> rows, const Document *document)
{
    beginResetModel();
    m_rows = std::move(rows);
    m_document = document;
    endResetModel();
}

const NameRow *NameListModel::rowOf(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return nullptr;
    }
    return &m_rows.at(index.internalId() == topLevel ? index.row() : qsizetype(index.internalId()) - 1);
}

QModelIndex NameListModel::indexOf(const NameIdentity &identity) const
{
    for (int row = 0; row < m_rows.size(); ++row) {
        if (m_rows.at(row).kind == NameRowKind::Name && m_rows.at(row).identity == identity) {
            return index(row, 0);
        }
    }
    return {};
}

QModelIndex NameListModel::indexOf(AnnotationId mark) const
{
    const auto *annotation = m_document ? m_document->annotations().find(mark) : nullptr;
    const auto *entity = annotation ? m_document->entity(annotation->entity) : nullptr;
    const auto name = entity ? indexOf(identityOf(*entity)) : QModelIndex();
    if (!name.isValid()) {
        return {};
    }
    const auto &row = m_rows.at(name.row());
    const auto at = row.mentions.indexOf(mark);
    return at < 0 ? QModelIndex() : index(int(row.aliases.size() + at), 0, name);
}

NameListModel::Below NameListModel::below(const NameRow &row, int child)
{
    const auto aliases = int(row.aliases.size());
    const auto mentions = int(row.mentions.size());
    if (child < aliases) {
        return {NameRowKind::Alias, child};
    }
    return child < aliases + mentions ? Below{NameRowKind::Mention, child - aliases} : Below{NameRowKind::Elsewhere, child - aliases - mentions};
}

QString NameListModel::aliasAt(const QModelIndex &index) const
{
    return kindOf(index) == NameRowKind::Alias ? index.data(NameRole).toString() : QString();
}

const NamePlace *NameListModel::placeAt(const QModelIndex &index) const
{
    const auto *row = rowOf(index);
    return row && kindOf(index) == NameRowKind::Elsewhere ? &row->elsewhere.at(below(*row, index.row()).at) : nullptr;
}

void NameListModel::tick(const QModelIndex &name, bool on)
{
    if (name.isValid() && name.internalId() == topLevel && m_rows.at(name.row()).kind == NameRowKind::Name && m_rows.at(name.row()).ticked != on) {
        m_rows[name.row()].ticked = on;
        Q_EMIT dataChanged(name, name);
        Q_EMIT ticksChanged();
    }
}

QSet<NameIdentity> NameListModel::ticked() const
{
    QSet<NameIdentity> names;
    for (const auto &row : m_rows) {
        if (row.ticked) {
            names.insert(row.identity);
        }
    }
    return names;
}

QModelIndex NameListModel::index(int row, int column, const QModelIndex &parent) const
{
    if (row < 0 || column != 0 || row >= rowCount(parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? quintptr(parent.row()) + 1 : topLevel);
}

QModelIndex NameListModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == topLevel) {
        return {};
    }
    return createIndex(int(index.internalId()) - 1, 0, topLevel);
}

int NameListModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return int(m_rows.size());
    }
    return parent.internalId() == topLevel ? m_rows.at(parent.row()).childCount() : 0;
}

int NameListModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant NameListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto &row = *rowOf(index);
    return index.internalId() == topLevel ? topData(row, role) : childData(row, below(row, index.row()), role);
}

QString NameListModel::spoken(const NameRow &row) const
{
    if (row.kind == NameRowKind::Section) {
        return row.heading;
    }
    if (row.kind == NameRowKind::Suggestion) {
        return tr("Are %1 and %2 one name? %3").arg(isolated(row.name.name), isolated(row.other.name), row.heading);
    }
    const auto tagset = m_document ? m_document->tagset() : Tagset::standard();
    QStringList parts{isolated(row.name.name), typeName(tagset, row.name.type), tr("%n mentions here", nullptr, int(row.mentions.size()))};
    if (const auto elsewhere = row.elsewhereCount(); elsewhere > 0) {
        parts.append(tr("%n in other articles", nullptr, elsewhere));
    }
    parts.append(topData(row, DetailRole).toString());
    parts.removeAll(QString());
    return parts.join(tr(", "));
}

QVariant NameListModel::topData(const NameRow &row, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
    case Qt::ToolTipRole:
        return spoken(row);
    case KindRole:
        return int(row.kind);
    case NameRole:
        return row.kind == NameRowKind::Section ? row.heading : row.name.name;
    case OtherRole:
        return row.other.name;
    case DetailRole: {
        if (row.kind != NameRowKind::Name) {
            return row.kind == NameRowKind::Suggestion ? row.heading : QString();
        }
        QStringList parts;
        for (const auto &alias : row.aliases) {
            parts.append(isolated(alias));
        }
        auto forms = parts.join(tr(", "));
        if (!row.name.externalId.isEmpty()) {
            forms = (forms.isEmpty() ? QString() : forms + u" · "_s) + isolated(row.name.externalId);
        }
        return forms;
    }
    case HereRole:
        return int(row.mentions.size());
    case ElsewhereRole:
        return row.elsewhereCount();
    case TypeRole:
        return row.name.type;
    case Qt::CheckStateRole:
        return row.kind == NameRowKind::Name ? QVariant(row.ticked ? Qt::Checked : Qt::Unchecked) : QVariant();
    default:
        return {};
    }
}

QVariant NameListModel::childData(const NameRow &row, Below below, int role) const
{
    if (role == KindRole) {
        return int(below.kind);
    }
    if (role == TypeRole) {
        return row.name.type;
    }
    if (below.kind == NameRowKind::Mention) {
        return mentionData(row, row.mentions.at(below.at), role);
    }
    if (below.kind == NameRowKind::Alias) {
        const auto &alias = row.aliases.at(below.at);
        return role == NameRole ? QVariant(alias) : role == Qt::DisplayRole ? QVariant(tr("Form: %1").arg(isolated(alias))) : QVariant();
    }
    const auto &place = row.elsewhere.at(below.at);
    switch (role) {
    case NameRole:
        return place.title;
    case ElsewhereRole:
        return place.mentions;
    case Qt::DisplayRole:
        return tr("%1: %n mentions", "the title of an article", place.mentions).arg(isolated(place.title));
    default:
        return {};
    }
}

QVariant NameListModel::mentionData(const NameRow &row, AnnotationId id, int role) const
{
    const auto *mark = m_document ? m_document->annotations().find(id) : nullptr;
    if (role == MarkRole) {
        return id.number;
    }
    if (!mark) {
        return role == Qt::DisplayRole ? QVariant(row.name.name) : QVariant();
    }
    const auto &article = m_document->article();
    switch (role) {
    case Qt::DisplayRole:
        return lineAround(article, mark->range);
    case NameRole:
    case WordsRole:
        return m_document->textOf(*mark).toString();
    case BeforeRole:
        return contextBefore(article, mark->range);
    case AfterRole:
        return contextAfter(article, mark->range);
    case RightToLeftRole:
        return isRightToLeft(paragraphOf(article, mark->range).of(article.text()));
    default:
        return {};
    }
}

bool NameListModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || !checkIndex(index, CheckIndexOption::IndexIsValid) || kindOf(index) != NameRowKind::Name) {
        return false;
    }
    tick(index, value.toInt() == Qt::Checked);
    return true;
}

Qt::ItemFlags NameListModel::flags(const QModelIndex &index) const
{
    if (!index.isValid() || kindOf(index) == NameRowKind::Section) {
        return Qt::NoItemFlags; // the arrow keys leave headings out
    }
    const auto usual = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    return kindOf(index) == NameRowKind::Name ? usual | Qt::ItemIsUserCheckable : usual | Qt::ItemNeverHasChildren;
}

}
