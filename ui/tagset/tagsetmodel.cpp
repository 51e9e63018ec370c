// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tagset/tagsetmodel.h"

#include "ui/common/isolates.h"
#include "ui/common/typeicon.h"
#include "ui/models/displaynames.h"

#include <QFont>

#include <algorithm>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

constexpr quintptr branchId = 0;

/// Of a type or relation type: 1 and 2, so that an index knows its branch.
quintptr idOf(bool relation)
{
    return relation ? 2 : 1;
}

}

TagsetModel::TagsetModel(QObject *parent)
    : QAbstractItemModel(parent)
{
}

void TagsetModel::setDraft(const TagsetDraft &draft)
{
    beginResetModel();
    m_draft = draft;
    m_findings = checkTagset(m_draft.tagset());
    endResetModel();
    Q_EMIT changed();
}

void TagsetModel::setTheme(const ReaderTheme &theme)
{
    m_theme = theme;
    retranslate();
}

void TagsetModel::retranslate()
{
    Q_EMIT dataChanged(branch(false), branch(true));
    for (const bool relations : {false, true}) {
        if (const auto count = m_draft.count(relations); count > 0) {
            Q_EMIT dataChanged(indexOf({relations, 0}), indexOf({relations, count - 1}));
        }
    }
}

void TagsetModel::finish()
{
    m_findings = checkTagset(m_draft.tagset());
    retranslate(); // a change of one type may put another right or wrong
    Q_EMIT changed();
}

DraftRow TagsetModel::rowOf(const QModelIndex &index) const
{
    return index.isValid() && index.internalId() != branchId ? DraftRow{index.internalId() == idOf(true), index.row()} : DraftRow();
}

QModelIndex TagsetModel::indexOf(DraftRow row) const
{
    return row.isValid() && row.row < m_draft.count(row.isRelation) ? createIndex(int(row.row), 0, idOf(row.isRelation)) : QModelIndex();
}

QModelIndex TagsetModel::branch(bool relations) const
{
    return createIndex(relations ? 1 : 0, 0, branchId);
}

DraftRow TagsetModel::add(bool relation, DraftRow after)
{
    auto draft = m_draft;
    const auto row = draft.add(relation, after);
    beginInsertRows(branch(relation), int(row.row), int(row.row));
    m_draft = std::move(draft);
    endInsertRows();
    finish();
    return row;
}

DraftRow TagsetModel::duplicate(DraftRow row)
{
    beginInsertRows(branch(row.isRelation), int(row.row) + 1, int(row.row) + 1);
    const auto copy = m_draft.duplicate(row);
    endInsertRows();
    finish();
    return copy;
}

void TagsetModel::remove(DraftRow row)
{
    beginRemoveRows(branch(row.isRelation), int(row.row), int(row.row));
    m_draft.remove(row);
    endRemoveRows();
    finish();
}

bool TagsetModel::move(DraftRow row, bool down)
{
    const auto parent = branch(row.isRelation);
    const auto at = int(row.row);
    if ((!down && at == 0) || (down && at + 1 >= m_draft.count(row.isRelation))) {
        return false;
    }
    beginMoveRows(parent, at, at, parent, down ? at + 2 : at - 1);
    m_draft.move(row, down);
    endMoveRows();
    finish();
    return true;
}

void TagsetModel::setType(qsizetype row, const AnnotationType &type)
{
    if (m_draft.types().at(row) != type) {
        m_draft.setType(row, type);
        finish();
    }
}

void TagsetModel::setRelationType(qsizetype row, const RelationType &type)
{
    if (m_draft.relationTypes().at(row) != type) {
        m_draft.setRelationType(row, type);
        finish();
    }
}

void TagsetModel::replaceBy(const Tagset &tagset)
{
    auto draft = m_draft;
    draft.replaceBy(tagset);
    setDraft(draft);
}

void TagsetModel::makeColorsReadable()
{
    m_draft.makeColorsReadable();
    finish();
}

QModelIndex TagsetModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    return createIndex(row, column, parent.isValid() ? idOf(parent.row() == 1) : branchId);
}

QModelIndex TagsetModel::parent(const QModelIndex &index) const
{
    return !index.isValid() || index.internalId() == branchId ? QModelIndex() : branch(index.internalId() == idOf(true));
}

int TagsetModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return 2;
    }
    return parent.internalId() == branchId && parent.column() == 0 ? int(m_draft.count(parent.row() == 1)) : 0;
}

int TagsetModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QString TagsetModel::nameOf(DraftRow row) const
{
    const auto name = row.isRelation ? relationName(Tagset({}, {m_draft.relationTypes().at(row.row)}), m_draft.relationTypes().at(row.row).key)
                                     : typeName(Tagset({m_draft.types().at(row.row)}, {}), m_draft.types().at(row.row).key);
    return name.trimmed().isEmpty() ? tr("without a name") : name;
}

bool TagsetModel::isFaulty(DraftRow row) const
{
    return std::ranges::any_of(m_findings, [row](const TagsetFinding &finding) {
        return finding.isError() && finding.place.isRelation == row.isRelation && finding.place.row == row.row;
    });
}

QVariant TagsetModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    const auto row = rowOf(index);
    if (!row.isValid()) {
        if (role == Qt::FontRole) {
            QFont font;
            font.setBold(true);
            return font;
        }
        return role == Qt::DisplayRole ? QVariant(index.row() == 1 ? tr("Links between marks") : tr("Types of marks")) : QVariant();
    }
    const auto letter = row.isRelation ? QChar() : m_draft.types().at(row.row).shortcut;
    switch (role) {
    case Qt::DisplayRole: {
        const auto text = letter.isNull() ? nameOf(row) : u"%1  %2"_s.arg(nameOf(row), leftToRight(letter));
        return isFaulty(row) ? text + u"  ⚠"_s : text;
    }
    case Qt::DecorationRole:
        return row.isRelation ? QVariant() : typeIcon(m_draft.types().at(row.row), m_theme);
    case Qt::ToolTipRole:
        return row.isRelation ? m_draft.relationTypes().at(row.row).key : m_draft.types().at(row.row).key;
    case Qt::AccessibleTextRole: {
        const auto text = letter.isNull() ? nameOf(row) : tr("%1, letter %2").arg(nameOf(row), QString(letter));
        return isFaulty(row) ? tr("%1, something is wrong").arg(text) : text;
    }
    default:
        return {};
    }
}

Qt::ItemFlags TagsetModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    return rowOf(index).isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren : Qt::ItemFlags(Qt::ItemIsEnabled);
}

}
