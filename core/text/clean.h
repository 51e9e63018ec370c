// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Hashiya {

/// A text that every layer keeps unchanged, and how much had to be replaced for it.
struct CleanedText
{
    QString text;
    qsizetype replaced = 0; ///< NUL, lone surrogates: each became U+FFFD
    qsizetype lineEndsChanged = 0; ///< CR LF and CR that became LF
};

enum class LineEnds { Keep, ToLineFeed };

/// Replaces NUL and lone surrogates, which not every layer keeps, by U+FFFD; on request turns CR LF and CR into LF.
[[nodiscard]] CleanedText cleanText(QString text, LineEnds lineEnds);

}
