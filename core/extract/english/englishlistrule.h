// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/english/englishwords.h"

namespace Hashiya {

/// Names of our lists by their Latin forms, with the key and the Arabic name that Arabic reports have them under ("names.lexicon"). Left out are single words
/// that say nothing by themselves: ambiguous ones, adjectives of nation, ordinary words where all have capitals, a family name behind another given name.
void addListedNames(const EnglishWords &words, std::vector<Suggestion> &out);

}
