// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QJsonDocument>

namespace Hashiya {

/// Reads JSON as QJsonDocument does, but keeps a U+FEFF at the beginning of a text or key: Qt's parser takes it for a byte-order mark
/// and drops it (6.8), which moves every position behind it. A mark at the beginning of the whole is passed over.
/// Errors: MalformedJson; detail: the parser's reason; position: byte.
[[nodiscard]] Result<QJsonDocument> parseJson(const QByteArray &utf8);

}
