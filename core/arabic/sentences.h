// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/arabic/tokens.h"

#include <span>
#include <vector>

namespace Hashiya {

/// Token indices [begin, end) of each sentence of `article`, whose tokens are given. One pass.
///
/// A sentence ends with its block, and at . ! ? ؟ … together with what closes after it (marks, brackets). A dot ends none between Latin
/// letters without a space (hashiya.org), behind a lone Arabic letter (د. ليلى), or behind the number that begins a block (a list).
[[nodiscard]] std::vector<TextRange> splitSentences(const Article &article, const QString &folded, std::span<const Token> tokens);

}
