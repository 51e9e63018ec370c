// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tagset/attributesmodel.h"

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

QStringList choicesIn(const QString &text)
{
    QStringList choices;
    for (const auto &choice : text.split(u'|')) {
        if (!choice.trimmed().isEmpty()) {
            choices.append(choice.trimmed());
        }
    }
    return choices;
}

}

void AttributesModel::setAttributes(const QList<AttributeDefinition> &attributes)
{
    if (attributes == m_attributes) {
        return;
    }
    if (attributes.size() == m_attributes.size()) {
        m_attributes = attributes;
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
        return;
    }
    beginResetModel();
    m_attributes = attributes;
    endResetModel();
}

void AttributesModel::retranslate()
{
    Q_EMIT headerDataChanged(Qt::Horizontal, 0, ColumnCount - 1);
    if (!m_attributes.isEmpty()) {
        Q_EMIT dataChanged(index(0, 0), index(rowCount() - 1, ColumnCount - 1));
    }
}

int AttributesModel::add()
{
    const auto row = rowCount();
    QString key = u"attribute"_s;
    const auto isTaken = [this](const QString &wanted) {
        return std::ranges::any_of(m_attributes, [&](const AttributeDefinition &attribute) { return attribute.key == wanted; });
    };
    for (int number = 2; isTaken(key); ++number) {
        key = u"attribute_%1"_s.arg(number);
    }
    beginInsertRows({}, row, row);
    m_attributes.append({key, {}, {}, AttributeKind::Text, {}});
    endInsertRows();
    Q_EMIT edited();
    return row;
}

void AttributesModel::remove(int row)
{
    beginRemoveRows({}, row, row);
    m_attributes.removeAt(row);
    endRemoveRows();
    Q_EMIT edited();
}

bool AttributesModel::move(int row, bool down)
{
    const int to = row + (down ? 1 : -1);
    if (to < 0 || to >= rowCount()) {
        return false;
    }
    beginMoveRows({}, row, row, {}, down ? to + 1 : to);
    m_attributes.swapItemsAt(row, to);
    endMoveRows();
    Q_EMIT edited();
    return true;
}

int AttributesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_attributes.size());
}

int AttributesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant AttributesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || (role != Qt::DisplayRole && role != Qt::EditRole)) {
        return {};
    }
    const auto &attribute = m_attributes.at(index.row());
    switch (index.column()) {
    case NameArabic:
        return attribute.nameArabic;
    case NameEnglish:
        return attribute.nameEnglish;
    case Key:
        return attribute.key;
    case Kind:
        return role == Qt::EditRole ? QVariant(int(attribute.kind)) : QVariant(kindTitle(attribute.kind));
    default:
        return attribute.choices.join(u" | "_s);
    }
}

QVariant AttributesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole) {
        return {};
    }
    switch (section) {
    case NameArabic:
        return tr("Arabic name");
    case NameEnglish:
        return tr("English name");
    case Key:
        return tr("Key");
    case Kind:
        return tr("Kind");
    default:
        return tr("Choices: a | b");
    }
}

Qt::ItemFlags AttributesModel::flags(const QModelIndex &index) const
{
    if (!index.isValid()) {
        return Qt::NoItemFlags;
    }
    const auto flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemNeverHasChildren;
    const bool isFree = index.column() != Choices || m_attributes.at(index.row()).kind == AttributeKind::Choice;
    return isFree ? flags | Qt::ItemIsEditable : flags;
}

bool AttributesModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid) || role != Qt::EditRole) {
        return false;
    }
    auto attribute = m_attributes.at(index.row());
    const auto text = value.toString().simplified();
    switch (index.column()) {
    case NameArabic:
        attribute.nameArabic = text;
        break;
    case NameEnglish:
        attribute.nameEnglish = text;
        break;
    case Key:
        attribute.key = text;
        break;
    case Kind:
        attribute.kind = AttributeKind(value.toInt());
        if (attribute.kind != AttributeKind::Choice) {
            attribute.choices.clear();
        }
        break;
    default:
        attribute.choices = choicesIn(text);
    }
    if (attribute == m_attributes.at(index.row())) {
        return true;
    }
    m_attributes[index.row()] = attribute;
    Q_EMIT dataChanged(this->index(index.row(), 0), this->index(index.row(), ColumnCount - 1));
    Q_EMIT edited();
    return true;
}

QString AttributesModel::kindTitle(AttributeKind kind)
{
    switch (kind) {
    case AttributeKind::Text:
        return tr("text");
    case AttributeKind::Choice:
        return tr("choice");
    case AttributeKind::Flag:
        return tr("yes or no");
    case AttributeKind::Number:
        return tr("number");
    }
    Q_UNREACHABLE_RETURN({});
}

}
