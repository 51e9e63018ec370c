// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/cli/comparedfiles.h"
#include "app/cli/comparisonwords.h"
#include "core/io/jsonwriter.h"

namespace Hashiya {

/// A comparison for people on a terminal: each finding with its reason and both contexts.
[[nodiscard]] QByteArray comparisonText(const ComparedFiles &files);

/// As `hashiya.comparison/1`, one object without a line feed behind it. Offsets in code points.
[[nodiscard]] QByteArray comparisonJson(const ComparedFiles &files, JsonLayout layout);

/// One page of HTML around the sections of each pair; complete by itself, without scripts or anything from elsewhere.
[[nodiscard]] QByteArray htmlHead(PageLanguage language);
/// One pair: both titles, then the findings by kind. Everything that comes from a text is escaped; numbers are isolated left to right.
[[nodiscard]] QByteArray comparisonHtml(const ComparedFiles &files, PageLanguage language);
[[nodiscard]] QByteArray htmlTail();

}
