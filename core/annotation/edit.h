// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"

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
struct EditGroup;

using Edit = std::variant<AddAnnotation, RemoveAnnotation, ChangeAnnotation, AddEntity, RemoveEntity, ChangeEntity, AddRelation,
    RemoveRelation, ChangeRelation, EditGroup>;

/// Several edits as one step: all are applied or none. Undone by the group of the inverses in reverse order.
struct EditGroup
{
    std::vector<Edit> edits; ///< a vector, since it may hold a type that is not complete yet
    friend bool operator==(const EditGroup &a, const EditGroup &b);
};

inline bool operator==(const EditGroup &a, const EditGroup &b)
{
    return a.edits == b.edits;
}

}
