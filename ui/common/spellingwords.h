// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/arabic/foldswitches.h"

#include <QList>
#include <QString>

namespace Hashiya {

/// One of the switches for what makes no difference between two words.
struct SpellingSwitch
{
    bool FoldSwitches::*value;
    QString title; ///< in the language of the interface
};

/// All of them, in the order of FoldSwitches.
[[nodiscard]] QList<SpellingSwitch> spellingSwitches();

}
