// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/reanchoring.h"
#include "ui/session/edits.h"

namespace Hashiya {

// What a person does to the text itself and in its margin, as edits; see ui/session/edits.h. Marks whose words are others afterwards are suggestions again where
// they carry a value, with the value that the extractors find in the new words: a number never changes behind a confirmed mark.

/// Other words in place of a range. Only the words that differ are replaced, so that marks around them stay; a mark whose words are all replaced goes to the new
/// ones, or away where there are none. nullopt where nothing differs.
[[nodiscard]] std::optional<LabelledEdit> correction(const Document &document, TextRange range, const QString &words);

/// A newer version of the text, with marks where `anchors` say; marks that are Lost there go. nullopt where text and paragraphs are the same.
[[nodiscard]] std::optional<LabelledEdit> textUpdate(const Document &document, const Article &newer, const QList<Anchor> &anchors);

/// A note on a paragraph, or on the article (an empty range at 0). One place has one note: another text changes it, none takes it away.
[[nodiscard]] std::optional<LabelledEdit> noteAt(Document &document, TextRange place, const QString &text, const QString &person, const QDateTime &now);
/// The note of just that place, or nullptr.
[[nodiscard]] const Note *noteOf(const Document &document, TextRange place);
/// The paragraph around a position; empty where there is none.
[[nodiscard]] TextRange paragraphAt(const Document &document, qsizetype position);

}
