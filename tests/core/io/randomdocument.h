// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/document.h"

namespace Hashiya {

/// Any document, drawn by rapidcheck (call it inside a property): texts with vowel signs, emoji, direction marks and line ends of every kind,
/// nested and crossing marks of every type with every kind of value, names, relations, ids with gaps.
[[nodiscard]] Document randomDocument();

}
