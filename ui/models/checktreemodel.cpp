// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/models/checktreemodel.h"

#include "core/text/invisibles.h"
#include "ui/models/checksentences.h"
#include "ui/models/displaynames.h"

#include <QLocale>

#include <algorithm>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

// The internal id of an index tells its parent: 0 of topics, the topic's row and 1 of groups, the group's index behind all topics' of places.
constexpr quintptr groupsFrom = 1;
constexpr quintptr placesFrom = 1000;

int levelOf(const QModelIndex &index)
{
    return index.internalId() == 0 ? 0 : index.internalId() < placesFrom ? 1 : 2;
}

/// What a topic's row counts.
int questionsIn(const CheckGroup &group)
{
    switch (group.topic) {
    case CheckTopic::Sources:
    case CheckTopic::Edges:
    case CheckTopic::Misfits:
        return int(group.places.size());
    case CheckTopic::Overlaps:
        return int(group.places.size() / 2);
    default:
        return 1;
    }
}

}

bool CheckGroup::sameQuestionAs(const CheckGroup &other) const
{
    // The first place tells questions on figures apart; the others go on while places come and go.
    const auto first = [](const CheckGroup &group) {
        const bool matters = group.topic == CheckTopic::Figures && !group.places.isEmpty();
        return matters ? std::pair(group.places.constFirst().article, group.places.constFirst().mark) : std::pair(ArticleId(), AnnotationId());
    };
    return topic == other.topic && detail == other.detail && words == other.words && (topic != CheckTopic::Sources || types == other.types)
        && (topic != CheckTopic::Overlaps || types == other.types) && first(*this) == first(other);
}

void CheckTreeModel::setGroups(const QList<CheckGroup> &groups, const Tagset &tagset)
{
    beginResetModel();
    m_groups = groups;
    m_tagset = tagset;
    m_topics.clear();
    for (int i = 0; i < m_groups.size(); ++i) {
        if (m_topics.isEmpty() || m_topics.constLast().topic != m_groups.at(i).topic) {
            m_topics.append({m_groups.at(i).topic, i, 0});
        }
        ++m_topics.last().size;
    }
    endResetModel();
}

void CheckTreeModel::setTagset(const Tagset &tagset)
{
    m_tagset = tagset;
    retranslate();
}

void CheckTreeModel::retranslate()
{
    const auto changed = [this](const QModelIndex &parent) {
        const auto rows = rowCount(parent);
        if (rows > 0) {
            Q_EMIT dataChanged(index(0, 0, parent), index(rows - 1, 0, parent));
        }
        return rows;
    };
    const auto topics = changed({});
    for (int topic = 0; topic < topics; ++topic) {
        const auto parent = index(topic, 0);
        const auto groups = changed(parent);
        for (int group = 0; group < groups; ++group) {
            changed(index(group, 0, parent));
        }
    }
}

int CheckTreeModel::questionCount() const
{
    int count = 0;
    for (const auto &group : m_groups) {
        count += group.topic == CheckTopic::Sources ? 0 : questionsIn(group);
    }
    return count;
}

const CheckGroup *CheckTreeModel::groupAt(const QModelIndex &index) const
{
    if (!index.isValid() || levelOf(index) == 0) {
        return nullptr;
    }
    return levelOf(index) == 1 ? &m_groups.at(m_topics.at(int(index.internalId() - groupsFrom)).first + index.row())
                               : &m_groups.at(qsizetype(index.internalId() - placesFrom));
}

const CheckPlace *CheckTreeModel::placeAt(const QModelIndex &index) const
{
    const auto *group = groupAt(index);
    return group && !group->places.isEmpty() ? &group->places.at(levelOf(index) == 2 ? index.row() : 0) : nullptr;
}

QModelIndex CheckTreeModel::indexOf(const CheckGroup &group) const
{
    const auto found = std::ranges::find_if(m_groups, [&group](const CheckGroup &other) { return other.sameQuestionAs(group); });
    if (found == m_groups.end()) {
        return {};
    }
    const auto at = int(found - m_groups.begin());
    const auto topic = topicOfGroup(at);
    return createIndex(at - m_topics.at(topic).first, 0, groupsFrom + quintptr(topic));
}

QModelIndex CheckTreeModel::indexOf(CheckTopic topic) const
{
    const auto found = std::ranges::find(m_topics, topic, &Topic::topic);
    return found == m_topics.end() ? QModelIndex() : index(int(found - m_topics.begin()), 0);
}

int CheckTreeModel::topicOfGroup(int group) const
{
    const auto behind = std::ranges::upper_bound(m_topics, group, {}, &Topic::first);
    return int(behind - m_topics.begin()) - 1;
}

QModelIndex CheckTreeModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent)) {
        return {};
    }
    if (!parent.isValid()) {
        return createIndex(row, column, quintptr(0));
    }
    return levelOf(parent) == 0 ? createIndex(row, column, groupsFrom + quintptr(parent.row()))
                                : createIndex(row, column, placesFrom + quintptr(groupAt(parent) - m_groups.constData()));
}

QModelIndex CheckTreeModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || levelOf(child) == 0) {
        return {};
    }
    if (levelOf(child) == 1) {
        return createIndex(int(child.internalId() - groupsFrom), 0, quintptr(0));
    }
    const auto group = int(child.internalId() - placesFrom);
    const auto topic = topicOfGroup(group);
    return createIndex(group - m_topics.at(topic).first, 0, groupsFrom + quintptr(topic));
}

int CheckTreeModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid()) {
        return int(m_topics.size());
    }
    if (parent.column() > 0) {
        return 0;
    }
    switch (levelOf(parent)) {
    case 0:
        return m_topics.at(parent.row()).size;
    case 1:
        return int(groupAt(parent)->places.size());
    default:
        return 0;
    }
}

int CheckTreeModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant CheckTreeModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid)) {
        return {};
    }
    if (role == LevelRole) {
        return levelOf(index);
    }
    if (levelOf(index) == 0) {
        return topicData(m_topics.at(index.row()), role);
    }
    const auto &group = *groupAt(index);
    return levelOf(index) == 1 ? groupData(group, role) : placeData(group, *placeAt(index), role);
}

QVariant CheckTreeModel::topicData(const Topic &topic, int role) const
{
    switch (role) {
    case Qt::DisplayRole: {
        int count = 0;
        for (int i = topic.first; i < topic.first + topic.size; ++i) {
            count += questionsIn(m_groups.at(i));
        }
        return tr("%1 (%2)").arg(topicTitle(topic.topic), QLocale().toString(count));
    }
    case TopicRole:
        return int(topic.topic);
    default:
        return {};
    }
}

QVariant CheckTreeModel::groupData(const CheckGroup &group, int role) const
{
    switch (role) {
    case Qt::DisplayRole: {
        const auto title = groupTitle(group, m_tagset);
        return questionsIn(group) > 1 || group.topic == CheckTopic::Sources ? tr("%1 (%2)").arg(title, QLocale().toString(questionsIn(group))) : title;
    }
    case Qt::AccessibleDescriptionRole:
    case SecondLineRole:
        return groupDetail(group, m_tagset);
    case WordsRole:
        return group.words.isEmpty() ? QVariant() : QVariant(group.words);
    case TopicRole:
        return int(group.topic);
    default:
        return {};
    }
}

QVariant CheckTreeModel::placeData(const CheckGroup &group, const CheckPlace &place, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return isolated(place.before + place.words + place.after);
    case Qt::AccessibleDescriptionRole:
    case SecondLineRole: {
        const auto type = place.mark.isValid() ? typeName(m_tagset, place.type) : tr("not marked");
        return place.title.isEmpty() ? type : tr("%1 · %2").arg(type, isolated(place.title));
    }
    case TopicRole:
        return int(group.topic);
    case TypeRole:
        return place.type;
    case BeforeRole:
        return place.before;
    case WordsRole:
        return place.words;
    case AfterRole:
        return place.after;
    case RightToLeftRole:
        return place.rightToLeft;
    default:
        return {};
    }
}

}
