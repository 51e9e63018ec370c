// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/document.h"
#include "ui/sheet/sheetparts.h"

namespace Hashiya {

/// The fact-check sheet of an article: each figure with the words around it, where the article has it from, and what a person found out; then the quotations with
/// their speakers. In reading order; rejected marks do not count.
[[nodiscard]] Sheet factSheet(const Document &document, const SheetMaker &maker);

}
