// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

#include <optional>

namespace Hashiya {

enum class ByteOrder16 { LittleEndian, BigEndian };

/// The byte order in which `bytes` are plausible UTF-16 text of news (Arabic and Latin letters, digits, punctuation), or nothing.
/// For bytes without a byte-order mark, on which the common detectors fail.
[[nodiscard]] std::optional<ByteOrder16> utf16ByPattern(QByteArrayView bytes);

}
