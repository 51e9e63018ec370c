// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/arabic/folding.h"

namespace Hashiya {

/// Folding for a person who looks for words: a switch for each thing that is to make no difference. All on is Weak folding; all off
/// drops invisible characters and nothing else.
struct FoldSwitches
{
    bool hamza = true; ///< أ إ آ ٱ and ا, ؤ and و, ئ and ي
    bool taMarbuta = true; ///< ة and ه
    bool letterForms = true; ///< ى ی and ي, ک and ك, presentation forms
    bool vocalisation = true;
    bool tatweel = true;
    bool digits = true; ///< of either set, with ٫ ٬ ٪
    bool letterCase = true; ///< of Latin letters

    [[nodiscard]] static constexpr FoldSwitches exact() { return {false, false, false, false, false, false, false}; }
    friend bool operator==(const FoldSwitches &, const FoldSwitches &) = default;
};

class Folder;

/// Made once for many short texts, since it has a table; the class is in core/arabic/foldrules.h.
[[nodiscard]] Folder folderFor(const FoldSwitches &switches);
[[nodiscard]] FoldedText foldWithOrigins(QStringView text, const FoldSwitches &switches);
[[nodiscard]] QString fold(QStringView text, const FoldSwitches &switches);

}
