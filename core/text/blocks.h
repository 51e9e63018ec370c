// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/article.h"

namespace Hashiya {

/// Splits plain text into blocks, one a non-empty line: the first is the title where more follow; a short line without closing
/// punctuation between paragraphs is a heading; lines that begin with a list mark (-, •, *, number and dot) are list items;
/// "المصدر: ..." is a source line; lines of page furniture (resources/lexicon/furniture.tsv) at the end or the start are furniture.
[[nodiscard]] QList<Block> splitBlocks(QStringView text);

/// The name of a kind in files ("title", "list_item", ...), and back.
[[nodiscard]] QString blockKindName(BlockKind kind);
[[nodiscard]] std::optional<BlockKind> blockKindFromName(QStringView name);

}
