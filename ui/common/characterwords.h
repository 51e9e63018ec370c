// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/lookalikes.h"

#include <QString>

namespace Hashiya {

/// "NBSP", "RLM", ...: how a character that is not seen is called where characters are listed; empty for those that are seen.
[[nodiscard]] QString characterAbbreviation(char32_t character);
/// One sentence on what a character does, in the language of the interface; empty for those that speak for themselves.
[[nodiscard]] QString characterMeaning(char32_t character);
/// What is there, and what was probably meant, in the language of the interface.
[[nodiscard]] QString lookalikeSentence(const Lookalike &lookalike, QStringView text);

}
