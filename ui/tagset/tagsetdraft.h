// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/workspace.h"

namespace Hashiya {

/// One type or relation type of a draft.
struct DraftRow
{
    bool isRelation = false;
    qsizetype row = -1;

    [[nodiscard]] bool isValid() const { return row >= 0; }
    friend bool operator==(const DraftRow &, const DraftRow &) = default;
};

/// A tagset while a person changes it. Knows which of its types were which of the project's, so that a new key takes their marks along. A value, without
/// widgets; nothing of the project changes before Session::changeTagset().
class TagsetDraft
{
public:
    TagsetDraft() = default;
    explicit TagsetDraft(const Tagset &project);

    [[nodiscard]] const Tagset &project() const { return m_project; }
    [[nodiscard]] Tagset tagset() const { return Tagset(m_types, m_relations); }
    [[nodiscard]] const QList<AnnotationType> &types() const { return m_types; }
    [[nodiscard]] const QList<RelationType> &relationTypes() const { return m_relations; }
    [[nodiscard]] qsizetype count(bool relations) const { return relations ? m_relations.size() : m_types.size(); }
    /// Types of the project that have another key now: new key by former key.
    [[nodiscard]] TypeRemap renamed() const;
    [[nodiscard]] bool isChanged() const;
    /// Whether marks of the project may be of types that the draft has no more.
    [[nodiscard]] bool losesTypes() const;

    /// A new one after `after`, or at the end: with a key of its own and colours that can be read, without names.
    DraftRow add(bool relation, DraftRow after);
    /// A copy behind it, with a key of its own and without the letter.
    DraftRow duplicate(DraftRow row);
    /// Takes it out, also where other types name it; not out of the ends of a relation type that would then fit everything.
    void remove(DraftRow row);
    /// By one place; false at either end.
    bool move(DraftRow row, bool down);
    /// A new key is also put where other types name it. Where a type is new and its key was made from its name, the key follows the name.
    void setType(qsizetype row, AnnotationType type);
    void setRelationType(qsizetype row, RelationType type);
    /// All of another tagset in place of this one. What has a key of the project is what it was there.
    void replaceBy(const Tagset &tagset);
    /// Colours of all types moved just far enough to be readable.
    void makeColorsReadable();

private:
    /// Made of Latin letters and digits of the English name; another than those of all other rows.
    [[nodiscard]] QString keyFor(const QString &name, DraftRow row) const;
    void rename(const QString &before, const QString &after);

    Tagset m_project;
    QList<AnnotationType> m_types;
    QList<RelationType> m_relations;
    QStringList m_typeOrigins; ///< keys in the project, beside m_types; empty for new ones
    QStringList m_relationOrigins;
};

}
