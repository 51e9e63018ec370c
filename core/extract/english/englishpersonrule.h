// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/english/englishwords.h"

namespace Hashiya {

/// Persons whom no list has: a run of capitalised words behind a title or role ("names.after-title", "names.after-role"), one that begins with a given name
/// ("names.given-name"), two or three words beside a verb of saying or before an age ("names.says"), or whose last word stands by itself elsewhere
/// ("names.family-name"). Not in headlines, whose capitals say nothing.
/// Their keys are of given and family name; of a family name alone familyNameKey().
void addPersons(const EnglishWords &words, std::vector<Suggestion> &out);

/// The key of somebody of whom only a family name is known.
[[nodiscard]] QString familyNameKey(const QString &familyName);

}
