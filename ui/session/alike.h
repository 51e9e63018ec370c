// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/document.h"

#include <optional>

namespace Hashiya {

// Marks that can be decided together with one: those of its type, those that the same rule made, those of the same name.

enum class AlikeBy { Type, Rule, Name };

enum class ReviewAction { Confirm, Reject };

/// What they have in common.
struct AlikePattern
{
    AlikeBy by = AlikeBy::Type;
    QString type; ///< of Type and Name
    Origin origin; ///< of Rule: without its evidence
    QString name; ///< of Name: that of the entity, else the words
    EntityId entity; ///< of Name, in the document that the pattern is of; not valid for none, or elsewhere

    /// The same for another document, where the numbers of names are others.
    [[nodiscard]] AlikePattern elsewhere() const;
};

/// nullopt where the mark has nothing of that kind: a person's has no rule.
[[nodiscard]] std::optional<AlikePattern> alikePattern(const Document &document, AnnotationId mark, AlikeBy by);

/// Marks that nobody has decided about and that fit, in reading order. A name is found by its forms, folded; marks without a name by their words.
[[nodiscard]] QList<AnnotationId> unreviewedLike(const Document &document, const AlikePattern &pattern);

/// All of them confirmed or rejected.
[[nodiscard]] EditGroup decisionOn(const Document &document, const QList<AnnotationId> &marks, ReviewAction action);

}
