// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>

namespace Hashiya {

/// Writes a file whole or not at all: a file of that name is replaced when every byte is written. Errors: WriteFailed (subject: the path).
[[nodiscard]] Result<void> writeWholeFile(const QString &path, const QByteArray &bytes);

}
