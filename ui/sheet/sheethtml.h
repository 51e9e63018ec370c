// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/sheet/sheet.h"

#include <QByteArray>

namespace Hashiya {

/// The sheet as one page of HTML in UTF-8 that needs nothing else: text escaped, isolates as <bdi> elements, every line with its direction, readable on screen and
/// printed. Nothing in it is fetched or run.
[[nodiscard]] QByteArray sheetHtml(const Sheet &sheet);

}
