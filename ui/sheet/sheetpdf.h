// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "ui/sheet/sheet.h"

#include <QFont>
#include <QTextDocument>

#include <memory>

namespace Hashiya {

/// The sheet as a text document, in `font`, black on white: to print, and to look at in tests.
[[nodiscard]] std::unique_ptr<QTextDocument> sheetDocument(const Sheet &sheet, const QFont &font);

/// The sheet as a PDF on A4 with its fonts in it, letters joined and numbered pages. Errors: WriteFailed; an old file of that name is replaced whole or
/// not at all.
[[nodiscard]] Result<void> writeSheetPdf(const Sheet &sheet, const QFont &font, const QString &path);

}
