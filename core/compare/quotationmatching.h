// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/namematching.h"

namespace Hashiya {

/// Pairs quotations by the words that they share, each once:
/// "same-words": agree; "contained" (one gives a part of the other): compatible; "other-words" (one speaker, half of the words or more, but not all of the
/// shorter): conflict; "other-speaker" (the same words or a part of them, said by two whose names were not found to be one): conflict; "no-partner".
/// Evidence: shared words in percent of the shorter; the speakers as written.
[[nodiscard]] QList<Finding> matchQuotations(const ComparedPair &pair, const NameMatching &names);

}
