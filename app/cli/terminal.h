// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/error.h"

#include <QString>

namespace Hashiya {

/// Text for people on a terminal: controls that could steer it, and direction overrides and embeddings, are shown as \u escapes; isolates, marks,
/// tabs and line feeds stay.
[[nodiscard]] QString escapedForTerminal(const QString &text);

/// Foreign text as one cell of human output: escaped, on one line, in an isolate.
[[nodiscard]] QString cell(QStringView text);

/// Writes to standard output, escaped.
void print(const QString &text);
/// Writes one line to standard error, escaped, after the program's name.
void complain(const QString &sentence);
/// Writes an error's sentence as one line to standard error.
void complain(const Error &error);

}
