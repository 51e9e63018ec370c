// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/entities/namewords.h"

namespace Hashiya {

// How far a phrase reaches. All take and return token indices; an end equal to its begin means that there is no such phrase.

/// Index after the first opening quotation mark at `index`, or `index`.
[[nodiscard]] qsizetype afterOpeningMark(const NameWords &words, qsizetype index);

/// End of a run of Latin words that make one name (Wall Street Journal, AT&T, 2014 JO25).
[[nodiscard]] qsizetype latinRunEnd(const NameWords &words, qsizetype begin, qsizetype longest = 5);

/// End of a run of Arabic words none of which is ordinary, hyphens between them understood (بادن-بادن, بلوم أند فوس).
[[nodiscard]] qsizetype nameRunEnd(const NameWords &words, qsizetype begin, qsizetype longest = 3);

/// The same for the name of a place, whose second word may be any definite noun after such as تل or عين (تل السدر, عين الحلوة).
[[nodiscard]] qsizetype placeRunEnd(const NameWords &words, qsizetype begin, qsizetype longest = 3);

/// End of the genitive that a noun before `begin` governs: up to three nouns of the idafa list and then a definite noun or a known name,
/// with the adjectives behind it (الداخلية, مجلس إدارة الشركة, الخارجية الصينية).
[[nodiscard]] qsizetype genitiveEnd(const NameWords &words, qsizetype begin);

/// End of the adjectives of a body's name behind `end`: those of adjectivesEnd(), definite ones that end as adjectives do and that news never has in
/// names of persons and places (هيئة المهندسين المعماريين), and what و joins to them (المجلس الاقتصادي والاجتماعي).
[[nodiscard]] qsizetype bodyAdjectivesEnd(const NameWords &words, qsizetype end);

/// True where a plural at `index` may be the adjective of the noun before it: المواطنين المصريين, للأسرى الأمريكيين.
[[nodiscard]] bool mayQualifyNounBefore(const NameWords &words, qsizetype index);

/// End after `end` of further portfolios or members (وزارة الثقافة [والإعلام]); they must be in the list of portfolios.
[[nodiscard]] qsizetype conjunctsEnd(const NameWords &words, qsizetype end);

/// End after `end` of what a body is for, which follows with لل and is in the list of portfolios (مركز الخليج [للأبحاث والدراسات]).
[[nodiscard]] qsizetype purposeEnd(const NameWords &words, qsizetype end);

/// A given name at a token.
struct GivenName
{
    qsizetype end = 0; ///< equal to the begin where there is none
    qsizetype offset = 0; ///< UTF-16 units of proclitics in the first token, in the text
    bool isWord = false; ///< also a common word
};
/// The given name that begins at a token: of the list, عبد with what follows, صلاح الدين. Proclitics are taken off at need.
[[nodiscard]] GivenName givenNameAt(const NameWords &words, qsizetype index);

/// One word, known to no list, that its form makes a verb (يتحفظ), an accusative (مرفوقا) or باسم: no name although announced as one.
[[nodiscard]] bool isOrdinaryByForm(const NameWords &words, qsizetype begin, qsizetype end);

/// One word, known to no list, with the form of an ordinary noun: a verbal noun (تزييف), a feminine adjective (معمارية), a plural
/// (محروقات), with a pronoun (مصاريفها), a verb (يقتفي).
[[nodiscard]] bool hasOrdinaryForm(const NameWords &words, qsizetype index);

/// End of a person's name from `begin`: words that may be names and what particles (بن, أبو, دي) bind, at most four parts. From the
/// third on a word must be a known name or definite, or the name must end with it.
[[nodiscard]] qsizetype personEnd(const NameWords &words, qsizetype begin);

}
