// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/document.h"

namespace Hashiya {

/// The two bundled reports with every figure, date and quotation and the main names marked by hand, so that comparing is tested apart from extracting.
[[nodiscard]] Document markedFirstSample();
[[nodiscard]] Document markedSecondSample();

/// The text of a file of resources/samples.
[[nodiscard]] QString sampleText(const QString &file);

}
