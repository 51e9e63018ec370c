// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/search/searchindex.h"
#include "ui/plots/plot.h"

namespace Hashiya {

/// Reads a plot out of the search index, with its words in the language of the interface. `query` is as written; it must be understood.
[[nodiscard]] Plot collectPlot(SearchIndex &index, PlotKind kind, const QString &query, const Tagset &tagset);

/// What a plot of that kind shows, for a list of kinds.
[[nodiscard]] QString plotKindName(PlotKind kind);

}
