// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/project/workspace.h"

namespace Hashiya {

/// A type in use that a new tagset has no more. What is of it must become something else (see Workspace::changeTagset).
struct GoneType
{
    QString key;
    TypeUse use;
    QString suggestion; ///< key of the new tagset: of the same family where there is one; empty where it has no type at all

    friend bool operator==(const GoneType &, const GoneType &) = default;
};
struct GoneRelationType
{
    QString key;
    qint64 uses = 0;
    QString suggestion;

    friend bool operator==(const GoneRelationType &, const GoneRelationType &) = default;
};

struct TagsetDifference
{
    QList<GoneType> types; ///< in the order of the former tagset
    QList<GoneRelationType> relationTypes;

    [[nodiscard]] bool isEmpty() const { return types.isEmpty() && relationTypes.isEmpty(); }
    /// What the suggestions make of it, with what was renamed anyway.
    [[nodiscard]] TypeRemap suggestedRemap(const TypeRemap &renamed) const;
};

/// What `after` lacks of `before` and the library uses. `renamed` says which types have another key now; they go along by themselves. A key that another
/// type took over by being renamed is gone for its former owner.
[[nodiscard]] TagsetDifference tagsetDifference(const Tagset &before, const Tagset &after, const TypeRemap &renamed, const TypeUses &uses);

}
