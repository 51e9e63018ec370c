// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/document.h"
#include "core/base/result.h"

#include <QList>

namespace Hashiya {

/// The reports that come with the program (resources/samples), with the extractors' suggestions: what a first start opens.
/// Errors: those of core/io, none with sound resources.
[[nodiscard]] Result<QList<Document>> sampleDocuments(const Tagset &tagset);

}
