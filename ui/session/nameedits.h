// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/names.h"

namespace Hashiya {

/// Gives names another type with all their mentions but rejected ones, which become confirmed: as names where the type is one of names, else as marks with
/// the value that their words say, and the names go. A name of that type that is there already takes the mentions.
[[nodiscard]] EditGroup retypedNames(const Document &document, const QSet<NameIdentity> &names, const QString &type);

}
