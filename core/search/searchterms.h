// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/article.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Hashiya {

struct SearchWords;

/// One word of a text as the index has it.
struct SearchTerm
{
    QString word; ///< folded weakly
    TextRange range; ///< in the text
};

/// The words and numbers of a text, in order. 1,234 and 12.5 are one each, without their commas.
[[nodiscard]] QList<SearchTerm> searchTerms(QStringView text);

/// What a folded word is without the proclitics that may stand before it; of وبالقاهره: بالقاهره, القاهره. Empty for most words.
[[nodiscard]] QStringList withoutProclitics(const QString &foldedWord);

/// The text as the index's tokenizer reads it: words with white space between, the forms of one word joined by U+001F.
[[nodiscard]] QString indexedText(QStringView text);

/// Where words of a query stand in an article, in order, at most `most`.
[[nodiscard]] QList<TextRange> placesOf(const QList<SearchWords> &words, const Article &article, qsizetype most);

/// Separates the forms of one word.
constexpr char16_t formSeparator = 0x1F;

}
