// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/article.h"

#include <optional>

namespace Hashiya {

enum class Edge { Begin, End };
/// Along the text: towards its end or its beginning. What left and right mean depends on the paragraph; see isRightToLeft().
enum class Along { Forward, Backward };
enum class Step { Word, Letter };

/// The range with one edge moved. Words: the beginning stops at the beginnings of words and behind the proclitics that are certain without a
/// lexicon, the end at the ends of words. Letters: whole letters with their vocalisation. The range stays inside its block and keeps at
/// least one letter or word; nullopt where the edge cannot go farther.
[[nodiscard]] std::optional<TextRange> withEdgeMoved(const Article &article, TextRange range, Edge edge, Along along, Step step);

}
