// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/tagsetchecks.h"
#include "core/base/error.h"
#include "core/project/store.h"

namespace Hashiya {

// What the tagset editor says in words.

/// What is wrong with which type, and what to do.
[[nodiscard]] QString findingSentence(const Tagset &tagset, const TagsetFinding &finding);
/// "5.2:1 – can be read" or "2.1:1 – too faint; at least 4.5:1". What is needed says what it is for: text or a line.
[[nodiscard]] QString contrastWords(double ratio, double needed);
/// "12 marks · 3 names · 1 house rule"; what there is none of is left out.
[[nodiscard]] QString useWords(const TypeUse &use);
[[nodiscard]] QString relationUseWords(qint64 uses);
/// Why a tagset could not be taken from a file or brought into force.
[[nodiscard]] QString tagsetErrorSentence(const Error &error);

}
