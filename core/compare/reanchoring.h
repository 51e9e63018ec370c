// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/document.h"

namespace Hashiya {

/// What becomes of a mark in a newer version of its text. Kept: the same words in the same order of paragraphs. Moved: the same words, but their paragraph stands
/// elsewhere, or they were found by themselves. Changed: other words stand there now. Lost: nothing of it is there.
enum class AnchorOutcome { Kept, Moved, Changed, Lost };

/// One mark and where it belongs in the newer text.
struct Anchor
{
    AnnotationId mark;
    AnchorOutcome outcome = AnchorOutcome::Lost;
    TextRange range; ///< in the newer text; empty for Lost

    friend bool operator==(const Anchor &, const Anchor &) = default;
};

/// Finds every mark of a document in a newer version of its article. Paragraphs that are the same, or alike, in whatever order, are paired first, then their words
/// (core/compare/textdiff.h). A figure or date whose own words are gone is never looked for elsewhere: the same number in another place says another thing.
/// Anchors in reading order of the document. Time: about linear in both texts, with a table of pairs for paragraphs that were changed.
[[nodiscard]] QList<Anchor> findAnchors(const Document &document, const Article &newer);

/// The edit that gives the document the newer text: the marks of `anchors` that are not Lost stand there, every other mark goes with what points to it. Whoever
/// calls decides first which of the changed ones stay. Notes go along with their paragraphs.
[[nodiscard]] Edit reanchored(const Document &document, const Article &newer, const QList<Anchor> &anchors);

}
