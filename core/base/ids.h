// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHashFunctions>

#include <compare>

namespace Hashiya {

/// A number that names one thing of one kind; the tag keeps an article's number from being passed for an annotation's.
/// 0 names nothing. Numbers start at 1, are given in order and are never used again.
template <typename Tag>
struct Id
{
    qint64 number = 0;

    [[nodiscard]] constexpr bool isValid() const { return number > 0; }
    friend constexpr auto operator<=>(Id, Id) = default;
    friend constexpr size_t qHash(Id id, size_t seed = 0) noexcept { return ::qHash(id.number, seed); }
};

using ArticleId = Id<struct ArticleTag>; ///< unique in a project
using AnnotationId = Id<struct AnnotationTag>; ///< unique in an article
using EntityId = Id<struct EntityTag>; ///< unique in an article
using RelationId = Id<struct RelationTag>; ///< unique in an article
using NoteId = Id<struct NoteTag>; ///< unique in an article
using ActionId = Id<struct ActionTag>; ///< place in a project's journal, from 1

}
