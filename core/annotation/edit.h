// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"
#include "core/annotation/note.h"
#include "core/annotation/textchange.h"

#include <algorithm>
#include <variant>
#include <vector>

namespace Hashiya {

// The only ways to change a document. Plain values with ids, so that they can be stored, sent and inverted.
// Each says which edit undoes it.

struct AddAnnotation { Annotation annotation; friend bool operator==(const AddAnnotation &, const AddAnnotation &) = default; }; ///< undone by RemoveAnnotation
struct RemoveAnnotation { AnnotationId id; friend bool operator==(const RemoveAnnotation &, const RemoveAnnotation &) = default; }; ///< undone by AddAnnotation
struct ChangeAnnotation { Annotation after; friend bool operator==(const ChangeAnnotation &, const ChangeAnnotation &) = default; }; ///< any field but the id; undone by itself with the former fields
struct AddEntity { Entity entity; friend bool operator==(const AddEntity &, const AddEntity &) = default; };
struct RemoveEntity { EntityId id; friend bool operator==(const RemoveEntity &, const RemoveEntity &) = default; };
struct ChangeEntity { Entity after; friend bool operator==(const ChangeEntity &, const ChangeEntity &) = default; };
struct AddRelation { Relation relation; friend bool operator==(const AddRelation &, const AddRelation &) = default; };
struct RemoveRelation { RelationId id; friend bool operator==(const RemoveRelation &, const RemoveRelation &) = default; };
struct ChangeRelation { Relation after; friend bool operator==(const ChangeRelation &, const ChangeRelation &) = default; };
struct AddNote { Note note; friend bool operator==(const AddNote &, const AddNote &) = default; };
struct RemoveNote { NoteId id; friend bool operator==(const RemoveNote &, const RemoveNote &) = default; };
struct ChangeNote { Note after; friend bool operator==(const ChangeNote &, const ChangeNote &) = default; };

struct MarkPlace { AnnotationId id; TextRange range; friend bool operator==(const MarkPlace &, const MarkPlace &) = default; };
struct NotePlace { NoteId id; TextRange range; friend bool operator==(const NotePlace &, const NotePlace &) = default; };

/// Another text. Marks and notes go along as TextSplices says; undone by itself with the splices that lead back.
struct ChangeText
{
    TextSplices splices;
    std::optional<QList<Block>> blocks; ///< of the text after; nullopt for those that go along
    QList<MarkPlace> marks; ///< in the text after, for marks that do not simply go along
    QList<NotePlace> notes; ///< the same for notes

    friend bool operator==(const ChangeText &, const ChangeText &) = default;
};
struct EditGroup;

using Edit = std::variant<AddAnnotation, RemoveAnnotation, ChangeAnnotation, AddEntity, RemoveEntity, ChangeEntity, AddRelation,
    RemoveRelation, ChangeRelation, AddNote, RemoveNote, ChangeNote, ChangeText, EditGroup>;

/// Several edits as one step: all are applied or none. Undone by the group of the inverses in reverse order.
struct EditGroup
{
    std::vector<Edit> edits; ///< a vector, since it may hold a type that is not complete yet
    friend bool operator==(const EditGroup &a, const EditGroup &b);
};

/// True where the edit, or one of a group, gives another text.
[[nodiscard]] inline bool changesText(const Edit &edit)
{
    const auto *group = std::get_if<EditGroup>(&edit);
    return std::holds_alternative<ChangeText>(edit) || (group && std::ranges::any_of(group->edits, changesText));
}

inline bool operator==(const EditGroup &a, const EditGroup &b)
{
    return a.edits == b.edits;
}

}
