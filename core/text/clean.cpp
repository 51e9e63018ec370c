// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/clean.h"

namespace Hashiya {

CleanedText cleanText(QString text, LineEnds lineEnds)
{
    CleanedText result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar unit = text[i];
        if (unit.isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            ++i;
        } else if (unit.isNull() || unit.isSurrogate()) {
            text[i] = QChar::ReplacementCharacter;
            ++result.replaced;
        }
    }
    if (lineEnds == LineEnds::ToLineFeed && text.contains(u'\r')) {
        const auto carriageReturns = text.count(u'\r');
        text.replace(QStringLiteral("\r\n"), QStringLiteral("\n")).replace(u'\r', u'\n');
        result.lineEndsChanged = carriageReturns;
    }
    result.text = std::move(text);
    return result;
}

}
