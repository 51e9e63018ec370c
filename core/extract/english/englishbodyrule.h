// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/english/englishwords.h"

namespace Hashiya {

/// Bodies, places and events whom no list has, by a word of theirs ("names.capitals": the Hamden Trust, the University of Ashfield, Lake Orrin), and a place
/// before the known one that it lies in ("names.in-place": in Ashfield, Ohio). A short form in brackets behind a body is its alias ("names.alias").
/// Not in headlines.
void addBodies(const EnglishWords &words, std::vector<Suggestion> &out);

/// Unknown capitalised words behind "in" or "near" ("names.inside"). Needs proposals whose overlaps are resolved, of all other rules; completes them.
void addUnknownPlaces(const EnglishWords &words, std::vector<Suggestion> &names);

}
