// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Hashiya {

/// The name that Unicode gives a character ("ARABIC LETTER ALEF"); for those without one what ICU puts in its place ("<control-000A>").
[[nodiscard]] QString characterName(char32_t character);
/// "U+0627"
[[nodiscard]] QString codePointName(char32_t character);

}
