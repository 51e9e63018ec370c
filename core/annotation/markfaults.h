// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/document.h"

namespace Hashiya {

// What is wrong with single marks and pairs of them, whatever the rest of the article says. Rejected marks do not count.

/// Two marks that may not stand together.
struct OverlapFault
{
    enum Kind {
        Crossing, ///< each has letters that the other has not
        Nesting, ///< the outer type may not contain the inner one
        Twice, ///< the same words marked twice
    };
    Kind kind = Crossing;
    AnnotationId outer; ///< of two that cross, the one that begins first
    AnnotationId inner;

    friend bool operator==(const OverlapFault &, const OverlapFault &) = default;
};

/// In reading order of the inner marks. Statements give way to what they cross and are no fault. Time: linear in the marks, but for what overlaps;
/// where more than 32 marks lie over one place, the outermost are left out.
[[nodiscard]] QList<OverlapFault> overlapFaults(const Document &document);

enum class EdgeFault {
    None,
    BeginsInWord, ///< not behind a proclitic
    EndsInWord,
    OuterSpace,
    OuterSign, ///< punctuation, but for what belongs to the words (80%, ...ش.م.) and pairs that lie inside whole
    Proclitic, ///< a name with و ب ل ك ف before it that are certainly no part of it
};

[[nodiscard]] EdgeFault edgeFault(const Document &document, const Annotation &mark);
/// "begins_in_word", "ends_in_word", "outer_space", "outer_sign", "proclitic".
[[nodiscard]] QString edgeFaultName(EdgeFault fault);

/// What of a mark its type does not know, as keys: "value" (of another family or kind), "name" (a name of another type), "attribute" followed by a
/// colon and the key for one that the tagset does not have for the type, "choice", "flag", "number" or "text" and the key for one whose value is not of its kind.
[[nodiscard]] QStringList misfits(const Document &document, const Annotation &mark);

}
