// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/common/theme.h"

#include <QIcon>

namespace Hashiya {

/// A small square in the colours of a type's marks, for lists and menus.
[[nodiscard]] QIcon typeIcon(const AnnotationType &type, const ReaderTheme &theme);

}
