// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/english/englishwords.h"

namespace Hashiya {

/// What the article itself taught ("names.memory"): the name of a body or place again, and a person's by the family name, also where the list has a place or
/// somebody else of that name. Of several who share it the one named last is meant. Somebody known by family name only becomes the one whose whole name the article has.
/// Needs proposals whose overlaps are resolved; completes them.
void addRemembered(const EnglishWords &words, std::vector<Suggestion> &names);

}
