// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/document.h"

#include <array>
#include <optional>

namespace Hashiya {

enum class MarkMatch
{
    Correct, ///< both have it: same words, same type
    OtherValue, ///< the same, but a value, an attribute or the name meant is another
    Partial, ///< same type, words that overlap
    OtherType, ///< same words, another type
    Missing, ///< only the first has it
    Spurious, ///< only the second has it
};

inline constexpr std::array allMarkMatches{MarkMatch::Correct, MarkMatch::OtherValue, MarkMatch::Partial, MarkMatch::OtherType, MarkMatch::Missing, MarkMatch::Spurious};

/// One mark of either annotator, or two that belong together. The terms are those of N. Chinchor and B. Sundheim, MUC-5 evaluation metrics (1993), with the
/// first annotator as the key.
struct MarkRow
{
    MarkMatch match = MarkMatch::Correct;
    AnnotationId first; ///< not valid in Spurious
    AnnotationId second; ///< not valid in Missing

    friend bool operator==(const MarkRow &, const MarkRow &) = default;
};

/// What two sets of marks on one text have in common. Rejected marks and marks of page furniture count for nothing.
struct MarkAgreement
{
    QList<MarkRow> rows; ///< in reading order
    qsizetype first = 0; ///< marks of the first annotator
    qsizetype second = 0;
    qsizetype tokens = 0; ///< of both, outside furniture
    /// Of labels by token: the set of types whose marks hold it. nullopt where there is nothing to measure (see nominalagreement.h).
    std::optional<double> kappa;
    std::optional<double> alpha;
    std::optional<double> unitizingAlpha; ///< over tokens as the parts of the continuum

    [[nodiscard]] qsizetype count(MarkMatch match) const;
    /// Share of both sets, in [0, 1], that the other has with the same words and type; 1 where both are empty.
    [[nodiscard]] double strictF1() const;
    /// The same where words that overlap do, too.
    [[nodiscard]] double lenientF1() const;
};

/// Both documents must have one text; their ids need not be alike. Each mark stands in one row.
[[nodiscard]] MarkAgreement markAgreement(const Document &first, const Document &second);

/// "correct", "other_value", "partial", "other_type", "missing", "spurious".
[[nodiscard]] QString markMatchName(MarkMatch match);

}
