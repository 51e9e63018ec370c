// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/compare/namematching.h"

namespace Hashiya {

/// Holds the roles that two articles give one person side by side: those marked right before or behind the person's name.
/// "same-role" (equal as name keys, or one a part of the other by its words): agree; "other-role" (both give roles, none alike): compatible, since a person may have two;
/// "no-partner": only one gives the person a role at all. Evidence: both roles as written. Subject: the person.
[[nodiscard]] QList<Finding> matchRoles(const ComparedPair &pair, const NameMatching &names);

}
