// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/value.h"

#include <QStringView>

#include <optional>

namespace Hashiya {

// Phrases that are a number or figure from their first word to their last, as a person selects them for a mark. In running text more is
// needed to tell a figure (FiguresExtractor). Both read at most 64 tokens and nothing of longer phrases.

/// The number: all that NumberReader knows, and signs (سالب خمسة), quotients (3/4, واحد على عشرة), shares (ثلث, سبعة وثلاثة أعشار) and decimals
/// spoken as parts of a power of ten (ستة وثمانية من عشرة). Quotients that do not end have six decimals.
[[nodiscard]] std::optional<Decimal> readNumberPhrase(QStringView phrase);

/// The figure: a number phrase (a count without noun), a number phrase with a unit, a lone unit (one of it), else what the extractor marks
/// in it, where that is one mark, else a number phrase and the one word that it counts.
[[nodiscard]] std::optional<Figure> readFigurePhrase(QStringView phrase);

}
