// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/document.h"
#include "core/annotation/history.h"

#include <QString>

namespace Hashiya {

// What a person calls things, in the language of the interface.

/// The type's Arabic or English name; the key where the tagset does not have it.
[[nodiscard]] QString typeName(const Tagset &tagset, const QString &key);
/// The relation type's name, to stand between the words of two marks.
[[nodiscard]] QString relationName(const Tagset &tagset, const QString &key);
[[nodiscard]] QString familyTitle(TypeFamily family);
[[nodiscard]] QString stateTitle(AnnotationState state);
[[nodiscard]] QString verificationTitle(VerificationStatus status);
[[nodiscard]] QString modifierTitle(Modifier modifier);
/// "Confirmed a mark." / "Undone: confirmed a mark." for the keys of Session::acted().
[[nodiscard]] QString actionSentence(ActionKind kind, const QString &label);

}
