// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringView>

namespace Hashiya {

/// Which nouns can be the subject of a verb of speech. All words folded.
///
/// Verbs of speech take objects, too (اقترح إلغاء الرسوم, أكدت عزمها): nouns of action and things (kind "thing" of reporting_verbs.tsv, verbal
/// nouns told by their pattern) and nouns with a pronoun speak only where they are documents, informants or people (kinds "kin", "office").
class SpeakerNouns
{
public:
    /// True for a noun that is not who speaks.
    [[nodiscard]] static bool cannotSpeak(QStringView folded, QStringView written);
    /// A noun that names people by whose they are: والده, محامي, صديقتها.
    [[nodiscard]] static bool isKin(QStringView folded);
    /// True where ب, ل or ك at the beginning is the word's own: لاعب, بلدية, and names whose rest is no word (بتهوفن).
    [[nodiscard]] static bool hasOwnFirstLetter(QStringView folded);
    /// True for a word that news uses often and names hardly ever.
    [[nodiscard]] static bool isCommon(QStringView folded);
};

}
