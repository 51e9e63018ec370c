// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/comparison.h"

namespace Hashiya {

/// The languages that a page of findings can be in.
enum class PageLanguage { Arabic, English };

/// True for kinds whose mentions mean the same everywhere, so that they need no context.
[[nodiscard]] constexpr bool isOfNames(FindingKind kind)
{
    return kind == FindingKind::Name || kind == FindingKind::Role || kind == FindingKind::Source;
}

[[nodiscard]] QString kindHeading(FindingKind kind, PageLanguage language);
[[nodiscard]] QString verdictWord(Verdict verdict, PageLanguage language);
/// Why a finding was made, as one sentence; of conflicts with what both share.
[[nodiscard]] QString reasonSentence(const Finding &finding, PageLanguage language);

/// The fixed words of the page.
enum class PageWord { Title, First, Second, Difference, Ratio, Nothing, OnlyHere, Revision, Independent };
[[nodiscard]] QString pageWord(PageWord word, PageLanguage language);

}
