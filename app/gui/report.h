// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/window/desk.h"

namespace Hashiya {

/// What a start without a display leaves: prints the marks of the open article, counted and listed, and writes a picture of the window (hashiya.png)
/// and the annotated JSON (article.json) to the folder. Waits for files that are being read. 0, or 1 where something failed, which it says.
[[nodiscard]] int writeReport(Desk &desk, const QString &folder);

}
