// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"

namespace Hashiya {

// What a person has looked at and found right although a check asks about it. It is kept in the marks themselves, as the attribute "right_as_is": a list of
// the checks' keys, so that it is journaled, undone and exported with them.

inline constexpr QLatin1StringView dismissalKey("right_as_is");

[[nodiscard]] bool isDismissed(const Annotation &mark, QStringView check);
/// The mark, dismissed for that check or asked about again.
[[nodiscard]] Annotation withDismissal(Annotation mark, const QString &check, bool dismissed = true);

}
