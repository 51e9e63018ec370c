// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Hashiya {

/// True where a position lies between the two units of one character; false at the ends of the text and outside it.
[[nodiscard]] inline bool splitsSurrogatePair(QStringView text, qsizetype position)
{
    return position > 0 && position < text.size() && text[position].isLowSurrogate() && text[position - 1].isHighSurrogate();
}

}
