// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/document.h"

namespace Hashiya {

/// What stands in the margin beside a mark: "≤ $100 bn", "2025-09", "10 GW", "= Nvidia", "— " and a quotation's speaker. Short, the same in every
/// interface language, in one isolate so that it keeps its order in text of either direction. Empty where there is nothing to say.
[[nodiscard]] QString glossText(const Annotation &annotation, const Document &document);

/// The value alone, without a document to look names up in.
[[nodiscard]] QString valueText(const Value &value);

/// A number with grouped thousands, or from a million with its scale ("1.5 m", "100 bn", "2 tn") where three decimals hold it.
[[nodiscard]] QString compactNumber(const Decimal &number);

}
