// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textrange.h"

#include <QStringView>

namespace Hashiya {

/// What a drag of the mouse from one position to another selects: the words that it touches, without what is certain to be a proclitic of the first
/// one (و in والقاهرة) and without spaces at the ends. Empty where the positions are the same or no word or sign lies between them.
[[nodiscard]] TextRange snappedToWords(QStringView text, qsizetype from, qsizetype to);

/// The word at a position without what is certain to be its proclitic; empty between words.
[[nodiscard]] TextRange snappedWordAt(QStringView text, qsizetype position);

/// Where an edge that the mouse drags to a position stands: the nearest beginning of a word, behind what is certain to be its proclitic, or the nearest
/// end of one. Brackets, quotation marks, % and signs of currency are words here; other punctuation is passed over.
[[nodiscard]] qsizetype nearestBegin(QStringView text, qsizetype position);
[[nodiscard]] qsizetype nearestEnd(QStringView text, qsizetype position);

/// The beginning of the next word, or the text's end; the beginning of this or the previous word, or 0.
[[nodiscard]] qsizetype nextWord(QStringView text, qsizetype position);
[[nodiscard]] qsizetype previousWord(QStringView text, qsizetype position);

}
