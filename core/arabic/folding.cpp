// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/arabic/folding.h"

#include "core/arabic/foldrules.h"

namespace Hashiya {

namespace {

constexpr Folder standardFolder{FoldRules()};
constexpr Folder weakFolder{FoldRules{.hamzaOnOthers = true, .taMarbuta = true}};

const Folder &folderFor(FoldStrength strength)
{
    return strength == FoldStrength::Weak ? weakFolder : standardFolder;
}

}

TextRange FoldedText::toOriginal(TextRange folded) const
{
    const qsizetype begin = origins.at(folded.begin());
    if (folded.isEmpty()) {
        return {begin, begin};
    }
    qsizetype next = folded.end();
    while (next < text.size() && origins.at(next) == origins.at(next - 1)) {
        ++next; // inside a ligature
    }
    return {begin, origins.at(next)};
}

FoldedText foldWithOrigins(QStringView text, FoldStrength strength)
{
    return folderFor(strength).foldedWithOrigins(text);
}

QString fold(QStringView text, FoldStrength strength)
{
    return folderFor(strength).folded(text);
}

bool isArabicLetter(char16_t c)
{
    if (c < 0x0600) {
        return false;
    }
    if (c <= 0x06FF) {
        return isVocalisation(c) || (c >= 0x0620 && c <= 0x064A) || c == 0x066E || c == 0x066F || (c >= 0x0671 && c <= 0x06D3) || c == 0x06D5
            || c == 0x06EE || c == 0x06EF || (c >= 0x06FA && c <= 0x06FC) || c == 0x06FF;
    }
    if (c >= 0x0750 && c <= 0x077F) {
        return true;
    }
    if (c >= 0x08A0 && c <= 0x08FF) {
        return QChar::isLetter(c) || QChar::isMark(c);
    }
    return isPresentationForm(c) && (QChar::isLetter(c) || QChar::isMark(c));
}

bool isArabicMark(char16_t c)
{
    return isVocalisation(c);
}

}
