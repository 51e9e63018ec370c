// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/document.h"

#include <QList>

namespace Hashiya {

enum class CheckKind {
    PartsAndTotal, ///< a part is greater than its whole, or all the parts have another sum
    ShareOverHundred, ///< shares of one whole that are more than all of it
    StatedChange, ///< a change that is not the one between its two values
    OneThingTwoNumbers ///< the headline and the report count one thing differently
};

/// Figures of an article that cannot all be right. A question to the reader, never a verdict: which of them is wrong is not known.
struct CheckFinding
{
    CheckKind kind = CheckKind::PartsAndTotal;
    QList<AnnotationId> marks; ///< at least one, in reading order; all figures that take part
    QString arithmetic; ///< what was computed, "120 + 80 = 200"; plain ASCII digits and signs, left to right
    QString stated; ///< the figure that does not fit, "210"

    friend bool operator==(const CheckFinding &, const CheckFinding &) = default;
};

/// Checks the marked figures of a document against one another: see the checks' own headers for what each holds to be certain. Rejected marks
/// and those without one plain number do not count. In reading order of their first marks. Time is linear in text and marks but for the
/// headline's figures, which are held against each other figure.
[[nodiscard]] QList<CheckFinding> checkArticle(const Document &document);

/// "parts_and_total", "share_over_hundred", "stated_change", "one_thing_two_numbers".
[[nodiscard]] QString checkKindName(CheckKind kind);

}
