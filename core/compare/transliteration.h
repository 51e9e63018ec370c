// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace Hashiya {

/// How an Arabic name and one in Latin letters sound together.
struct SoundLikeness
{
    int shared = 0; ///< consonants of the Latin name that the Arabic one has in their places
    int letters = 0; ///< of the Arabic name that the Latin one has, vowels included
    int missed = 0; ///< consonants of either that the other lacks, a long vowel of the Arabic name that the Latin one lacks as a quarter; in quarters

    /// No consonant is missed; long vowels say less, since many are a matter of taste.
    [[nodiscard]] bool isExact() const { return missed < 4; }
    /// Enough of it: at least three consonants, four where one is missed and four more for each further one; or two where nothing is missed and the Arabic
    /// name writes its vowels (ناتو).
    [[nodiscard]] bool isAlike() const { return (shared >= 3 && missed <= shared) || (shared == 2 && missed == 0 && letters >= 4); }
};

/// Both are name keys (see nameKey()), without regard to where their words end: عبدالله is abd allah. What stands for what is in
/// resources/lexicon/transliteration.tsv; costs the product of the lengths.
[[nodiscard]] SoundLikeness soundLikeness(const QString &arabicKey, const QString &latinKey);

/// What a name key of either script may share with one that sounds like it: the classes of consonants of each word, and of all together. Classes are coarse
/// (ج خ س ق are one), so that what shares none hardly sounds alike. Words of one class say nothing.
[[nodiscard]] QStringList soundKeys(const QString &nameKey);

}
