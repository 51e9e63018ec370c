// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/extractor.h"

namespace Hashiya {

/// Quotations with their speakers: words in quotation marks, at least three, that a verb or noun of reporting gives to somebody. Names,
/// titles and words held at a distance are none. Indirect speech (see indirectspeech.h) as type "statement". Run it last: it looks for speakers among the names of `out`, and for dates between a verb
/// and its subject. Linear in the text.
///
/// Rules and the evidence that each gives (as written; 0 is the speaker, empty where the text names none; 1 the word that decided):
/// - quotes.verb-before: a verb of speech before (قال فلان: "...")
/// - quotes.verb-after: behind ("...", قال فلان)
/// - quotes.participle: قائلا, مؤكدا أن, the speaker being the subject of the verb before
/// - quotes.noun: قوله, بيان صادر عن, تصريح
/// - quotes.describe: وصف ... بأنها "..."
/// - quotes.source: بحسب, وفقا ل, نقلا عن, على حد قول
/// - quotes.colon: a colon alone
/// - quotes.continued: goes on after the quotation before; 1 that quotation's word
/// - quotes.indirect-verb, quotes.indirect-participle: قال إن, مؤكدا أن
/// - quotes.indirect-source: a sentence given to a source (بحسب الشرطة)
class QuotesExtractor final : public Extractor
{
public:
    [[nodiscard]] QString name() const override;
    void extract(const TokenizedText &text, std::vector<Suggestion> &out) const override;
};

}
