// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

#include <optional>

namespace Hashiya {

/// The place in an order that a phrase of ordinal words names from its first word to its last, with or without article:
/// الخامس والعشرون is 25, المئة والثالث 103, التسعين 90; a phrase of cardinals counts as its number. Nothing for other phrases.
/// Words: resources/lexicon/{ordinals,numbers}.tsv. Reads at most 200 letters.
[[nodiscard]] std::optional<qint64> readOrdinalPhrase(QStringView phrase);

}
