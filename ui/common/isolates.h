// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Hashiya {

/// Signs, digits and names of keys, which keep their order from left to right in text of either direction.
[[nodiscard]] inline QString leftToRight(const QString &text)
{
    return QChar(0x2066) + text + QChar(0x2069);
}

}
