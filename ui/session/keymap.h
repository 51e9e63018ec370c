// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QChar>
#include <QStringView>

namespace Hashiya {

/// The letter that the US layout has on the physical key which typed `text`, in upper case: 'P' for "p", "P" and, since the Arabic layout has
/// ح there, for "ح". Null where no letter of the US layout is on that key.
///
/// Key codes of the hardware differ between systems and are unknown to events that a program sends; what the key types is not.
[[nodiscard]] QChar physicalLetter(QStringView text);

/// What the Arabic layout (101 keys) types on the key of a US letter, for the overview of the keys; empty where the letter is none of A to Z.
[[nodiscard]] QString arabicOnKey(QChar letter);

}
