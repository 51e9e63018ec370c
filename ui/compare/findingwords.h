// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/comparison.h"

#include <QString>

namespace Hashiya {

// Findings in words, in the language of the interface. Foreign text in them stands in isolates.

[[nodiscard]] QString kindTitle(FindingKind kind);
[[nodiscard]] QString verdictTitle(Verdict verdict);
/// "≠", "≈", "=", or "1", "2" for what only the first or the second has.
[[nodiscard]] QString verdictSign(Verdict verdict);
/// The words under a finding's first mention; empty for none.
[[nodiscard]] QString mentionWords(const QList<AnnotationId> &mentions, const Document &document);
/// Their value where it adds something, and how often it is mentioned: "1.2 m لوح", "450 MW ×2".
[[nodiscard]] QString mentionValue(const QList<AnnotationId> &mentions, const Document &document);
/// Both in one line.
[[nodiscard]] QString mentionText(const QList<AnnotationId> &mentions, const Document &document);
/// By how much the second is more or less: "+$300 m · +25%"; empty where that cannot be said.
[[nodiscard]] QString differenceText(const Finding &finding, const Document &second);
/// Why the two were put together, or why they stand alone, as sentences.
[[nodiscard]] QString reasonSentence(const Finding &finding);

}
