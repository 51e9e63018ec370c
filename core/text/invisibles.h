// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textrange.h"

#include <QList>
#include <QString>

namespace Hashiya {

/// True for characters that take no room but change how a text is shown or found: bidi marks, embeddings, overrides and isolates,
/// zero-width space and joiners, soft hyphen, byte-order mark.
[[nodiscard]] bool isInvisible(char16_t character);
/// True for LRM, RLM, ALM, LRE..RLO, PDF and LRI..PDI; JSON writes these as escapes.
[[nodiscard]] bool isBidiControl(char16_t character);
/// The abbreviation that stands for it where invisible characters are shown: "RLM", "ZWNJ", ...; empty for visible ones.
[[nodiscard]] QString invisibleName(char16_t character);
/// Foreign text for a place outside its own paragraph (a list, a tooltip, a title): FSI text PDI, its own controls taken out and its
/// line and paragraph separators made spaces.
[[nodiscard]] QString isolated(QStringView text);
/// Places of overrides (LRO, RLO) and of embeddings or isolates that their paragraph does not close: what can make a text read
/// otherwise than it is written (CVE-2021-42574). A PDI also closes what its isolate left open inside.
[[nodiscard]] QList<TextRange> suspiciousBidi(QStringView text);
/// True where most strong characters are right-to-left; without any strong character, `fallback`.
[[nodiscard]] bool isRightToLeft(QStringView paragraph, bool fallback = true);

}
