// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/extractor.h"

namespace Hashiya {

/// Names of English reports: by the Latin forms of our lists, by titles, given names and words of bodies, and by what the article itself taught. A name of
/// the lists has the same key and Arabic name as in Arabic reports. Nothing for texts that are not English. Rules: englishlistrule.h, englishpersonrule.h,
/// englishbodyrule.h, englishmemoryrule.h. Marks hold neither "the" nor the possessive.
class EnglishNamesExtractor final : public Extractor
{
public:
    [[nodiscard]] QString name() const override;
    void extract(const TokenizedText &text, std::vector<Suggestion> &out) const override;
};

}
