// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/article.h"

namespace Hashiya {

// The words around a place of an article, as lists show them.

/// Most characters of one side; cut between words, where an ellipsis says so.
inline constexpr qsizetype contextLength = 60;

/// The block of the place; the whole text in an article without blocks.
[[nodiscard]] TextRange paragraphOf(const Article &article, TextRange range);
[[nodiscard]] QString contextBefore(const Article &article, TextRange range);
[[nodiscard]] QString contextAfter(const Article &article, TextRange range);
/// The place with both in one isolated line, for whoever does not see the list.
[[nodiscard]] QString lineAround(const Article &article, TextRange range);

}
