// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/english/englishnamesextractor.h"

#include "core/extract/english/englishbodyrule.h"
#include "core/extract/english/englishextractor.h"
#include "core/extract/english/englishlistrule.h"
#include "core/extract/english/englishmemoryrule.h"
#include "core/extract/english/englishpersonrule.h"
#include "core/extract/overlaps.h"

#include <iterator>

using namespace Qt::StringLiterals;

namespace Hashiya {

QString EnglishNamesExtractor::name() const
{
    return u"english-names"_s;
}

void EnglishNamesExtractor::extract(const TokenizedText &text, std::vector<Suggestion> &out) const
{
    if (!isEnglish(text)) {
        return;
    }
    const EnglishWords words(text);
    std::vector<Suggestion> names;
    addListedNames(words, names);
    addPersons(words, names);
    addBodies(words, names);
    names = resolveOverlaps(std::move(names));
    addRemembered(words, names);
    names = resolveOverlaps(std::move(names));
    addUnknownPlaces(words, names);
    addRemembered(words, names); // those places again
    std::ranges::move(resolveOverlaps(std::move(names)), std::back_inserter(out));
}

}
