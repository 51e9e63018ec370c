// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/compare/findingcolors.h"

namespace Hashiya {

QColor verdictInk(Verdict verdict, const ReaderTheme &theme)
{
    switch (verdict) {
    case Verdict::Conflict:
        return theme.isDark() ? QColor(0xff, 0x9d, 0x94) : QColor(0xb3, 0x26, 0x1e);
    case Verdict::Compatible:
        return theme.isDark() ? QColor(0xf2, 0xc0, 0x6c) : QColor(0x85, 0x56, 0x00);
    case Verdict::Agree:
        return theme.isDark() ? QColor(0x8f, 0xd6, 0xa3) : QColor(0x1d, 0x6b, 0x3c);
    case Verdict::OnlyInFirst:
    case Verdict::OnlyInSecond:
        break;
    }
    return theme.faint();
}

}
