// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/document.h"

namespace Hashiya {

/// A value on one line, for people: "100000000000 USD (up_to)", "2025-09", "P2Y", the speaker; empty for names.
[[nodiscard]] QString valueText(const Value &value);

/// The marks of a document as a table, one a line: offsets in code points, type, value or name, rule, words.
[[nodiscard]] QString markTable(const Document &document);

}
