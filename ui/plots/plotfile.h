// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "ui/plots/plotpainter.h"

namespace Hashiya {

/// Writes a plot as SVG, or as PNG in twice the size where the name ends in .png; whole or not at all. Errors: WriteFailed.
[[nodiscard]] Result<void> writePlot(const QString &path, const Plot &plot, const PlotStyle &style, double width);

}
