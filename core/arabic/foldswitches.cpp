// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/arabic/foldswitches.h"

#include "core/arabic/foldrules.h"

namespace Hashiya {

Folder folderFor(const FoldSwitches &switches)
{
    return Folder({.hamzaOnAlef = switches.hamza,
        .hamzaOnOthers = switches.hamza,
        .taMarbuta = switches.taMarbuta,
        .letterForms = switches.letterForms,
        .vocalisation = switches.vocalisation,
        .tatweel = switches.tatweel,
        .digits = switches.digits,
        .letterCase = switches.letterCase});
}

FoldedText foldWithOrigins(QStringView text, const FoldSwitches &switches)
{
    return folderFor(switches).foldedWithOrigins(text);
}

QString fold(QStringView text, const FoldSwitches &switches)
{
    return folderFor(switches).folded(text);
}

}
