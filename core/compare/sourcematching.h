// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/namematching.h"

namespace Hashiya {

/// Holds side by side to whom two articles give what they report: the speakers of their quotations and of indirect speech.
/// "same-source": both give something to this one (one entity, or equal names, or one a part of the other): agree; "no-partner": only one does. Mentions: the marks that name the
/// source, or else what it said.
[[nodiscard]] QList<Finding> matchSources(const ComparedPair &pair, const NameMatching &names);

}
