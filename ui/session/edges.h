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
/// How far an edge may go: names stay in their paragraph, quotations may run over several.
enum class Reach { Paragraph, Article };

/// The range with one edge moved. Words: the beginning stops at the beginnings of words and behind the proclitics that are certain without a
/// lexicon, the end at the ends of words. Letters: whole letters with their vocalisation. Each edge stays inside its block and the range keeps at
/// least one letter or word; nullopt where the edge cannot go farther. With Reach::Article, and in a range that holds several blocks already, an edge goes on into the neighbouring blocks; what lies between two
/// blocks is never at an edge.
[[nodiscard]] std::optional<TextRange> withEdgeMoved(const Article &article, TextRange range, Edge edge, Along along, Step step,
    Reach reach = Reach::Paragraph);

}
