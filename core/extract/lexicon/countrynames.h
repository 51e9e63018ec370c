// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/lexicon/lexiconfile.h"

namespace Hashiya {

/// A country or territory in two languages.
struct CountryName
{
    QString code; ///< ISO 3166, two capitals
    QString arabic;
    QString english;
};
/// Countries and territories of ISO 3166 that CLDR (through ICU) has a name of in both languages, without what it adds in brackets; by code.
[[nodiscard]] QList<CountryName> countryNamesOfCldr();

/// Countries and territories of ISO 3166 with their Arabic and English names from CLDR (through ICU), as lines of a lexicon. What our own table has by some of
/// its forms is left to it, since its forms are more and its flags tell which are ordinary words too; `known` are its lines. Sorted by key.
[[nodiscard]] QList<LexiconEntry> countriesOfCldr(const QList<LexiconEntry> &known);

}
