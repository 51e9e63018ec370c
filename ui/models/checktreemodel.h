// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/document.h"

#include <QAbstractItemModel>

#include <optional>

namespace Hashiya {

/// What checks ask about, in the order in which it is listed.
enum class CheckTopic { Figures, Sources, DifferentTypes, SometimesMarked, Overlaps, Edges, Misfits };

/// A place that a check asks about, with the words around it.
struct CheckPlace
{
    ArticleId article;
    TextRange range;
    AnnotationId mark; ///< not valid where nothing is marked
    QString type; ///< of the mark; empty where nothing is marked
    QString before;
    QString words;
    QString after;
    bool rightToLeft = true; ///< of its paragraph
    QString title; ///< of another article than the one that is open; else empty

    friend bool operator==(const CheckPlace &, const CheckPlace &) = default;
};

/// One question.
struct CheckGroup
{
    CheckTopic topic = CheckTopic::Figures;
    QString check; ///< key under which its marks are dismissed
    QString detail; ///< key of what is wrong: of Figures the check's, of the others see core/annotation/consistency.h
    QString words; ///< of DifferentTypes and SometimesMarked
    QStringList types; ///< of the marks
    QString arithmetic; ///< of Figures: what was computed, and what the text has
    QString stated;
    QList<CheckPlace> places;

    [[nodiscard]] bool sameQuestionAs(const CheckGroup &other) const;
    friend bool operator==(const CheckGroup &, const CheckGroup &) = default;
};

/// Questions as a tree: topics, under them groups, under them places. Topics without a question have no row.
class CheckTreeModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum Role {
        LevelRole = Qt::UserRole, ///< 0 topic, 1 group, 2 place
        TopicRole, ///< int of CheckTopic
        SecondLineRole, ///< of groups and places: what stands under the first; may be empty
        TypeRole, ///< of places: key; empty where nothing is marked
        BeforeRole,
        WordsRole, ///< of places and of groups that are about words
        AfterRole,
        RightToLeftRole,
    };

    using QAbstractItemModel::QAbstractItemModel;

    /// Groups in the order of their topics.
    void setGroups(const QList<CheckGroup> &groups, const Tagset &tagset);
    [[nodiscard]] const QList<CheckGroup> &groups() const { return m_groups; }
    /// Questions but for figures without a source, of which most articles have some.
    [[nodiscard]] int questionCount() const;

    /// The group of a group's or a place's row; nullptr for topics.
    [[nodiscard]] const CheckGroup *groupAt(const QModelIndex &index) const;
    /// The place of a place's row; of a group's its first; nullptr for topics.
    [[nodiscard]] const CheckPlace *placeAt(const QModelIndex &index) const;
    /// Not valid where there is none.
    [[nodiscard]] QModelIndex indexOf(const CheckGroup &group) const;
    [[nodiscard]] QModelIndex indexOf(CheckTopic topic) const;
    /// Types have other names now.
    void setTagset(const Tagset &tagset);
    /// The sentences are those of another language now.
    void retranslate();

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    /// Groups of one topic: indices in m_groups from `first`.
    struct Topic
    {
        CheckTopic topic;
        int first = 0;
        int size = 0;
    };
    [[nodiscard]] QVariant topicData(const Topic &topic, int role) const;
    [[nodiscard]] QVariant groupData(const CheckGroup &group, int role) const;
    [[nodiscard]] QVariant placeData(const CheckGroup &group, const CheckPlace &place, int role) const;
    [[nodiscard]] int topicOfGroup(int group) const;

    QList<CheckGroup> m_groups;
    QList<Topic> m_topics;
    Tagset m_tagset;
};

}
