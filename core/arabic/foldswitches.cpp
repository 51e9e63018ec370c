// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/arabic/foldswitches.h"

#include "core/arabic/foldrules.h"

namespace Hashiya {

namespace {

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

}

FoldedText foldWithOrigins(QStringView text, const FoldSwitches &switches)
{
    FoldedText result;
    result.text.reserve(text.size());
    result.origins.reserve(text.size() + 1);
    folderFor(switches).fold(text, [&result](char16_t unit, qsizetype position) {
        result.text.append(QChar(unit));
        result.origins.append(position);
    });
    result.origins.append(text.size());
    return result;
}

QString fold(QStringView text, const FoldSwitches &switches)
{
    QString result;
    result.reserve(text.size());
    folderFor(switches).fold(text, [&result](char16_t unit, qsizetype) { result.append(QChar(unit)); });
    return result;
}

}
