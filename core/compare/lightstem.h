// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace Hashiya {

/// What the inflected forms of an Arabic word mostly share, for finding the same words in two articles: without attached particles and article,
/// feminine, dual, plural and pronoun endings; broken plurals of resources/lexicon/brokenplurals.tsv become their singular. بالقدرة, قدرتها and قدرة all give
/// قدر. Unlike a stem for searching it need not be a word: it cuts by rule alone, the same way in both articles, down to three letters.
/// `word` as written or folded; a word without Arabic letters only loses its case.
[[nodiscard]] QString lightStem(QStringView word);

/// The same of a word that is folded weakly: a view of it, or of what the program has of it forever.
[[nodiscard]] QStringView lightStemOfFolded(QStringView weakFolded);

/// True for words of resources/lexicon/functionwords.tsv, with a joined و or ف too.
[[nodiscard]] bool isFunctionWord(QStringView word);
/// The same of a word that is folded weakly.
[[nodiscard]] bool isFoldedFunctionWord(QStringView weakFolded);

}
