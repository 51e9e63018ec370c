// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/arabic/numberphrase.h"

#include <QString>

namespace Hashiya {

/// How the value of a number comes out of its words and numerals: "100 × 1,000,000,000", "(5 + 20) × 1,000 + 300", "1/2 × 1,000,000".
/// Digits and signs only, in no language. Empty where there is nothing to reckon (a lone numeral or word), and where the terms do not give the
/// number's value. `numbers` reads the text `number` was found in.
[[nodiscard]] QString numberSteps(const TokenizedText &text, const NumberReader &numbers, const NumberPhrase &number);

/// A value with its thousands grouped by commas: "25,300", "0.43".
[[nodiscard]] QString groupedDigits(const Decimal &value);

/// "steps = value" with the value grouped; empty where `steps` is.
[[nodiscard]] QString reckoned(const QString &steps, const Decimal &value);

}
