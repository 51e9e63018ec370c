// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/extractor.h"

namespace Hashiya {

/// True for a text whose words are nearly all Latin: an English report, as far as figures go.
[[nodiscard]] bool isEnglish(const TokenizedText &text);

/// Figures, lengths of time and dates of English reports, so that the Arabic reports that were made from them can be compared with them. Money with signs, codes and nouns, percentages,
/// measures, counts with their noun, ages, years and days with a month. Nothing for texts that are not English.
class EnglishExtractor final : public Extractor
{
public:
    [[nodiscard]] QString name() const override;
    void extract(const TokenizedText &text, std::vector<Suggestion> &out) const override;
};

}
