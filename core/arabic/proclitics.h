// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/textrange.h"

#include <QList>
#include <QString>

namespace Hashiya {

/// One way to read an Arabic word: proclitics, then a stem. و|بـ|ـالقاهرة has the stems والقاهرة, بالقاهرة (after و), القاهرة (after وب).
struct CliticReading
{
    QString proclitics; ///< folded: "", "و", "ب", "وب", "ل", ...
    QString stem; ///< folded, with ال restored where لل hid it
    qsizetype offset = 0; ///< UTF-16 units of the *folded* word before the stem; in لل words the stem begins at the second ل
    bool restoredArticle = false; ///< the stem's ا is not written (للأمم: proclitic ل, stem الامم, offset 1)
};

/// All readings of a folded Arabic word, the unstripped one first, then by growing proclitics: و ف; then ب ل ك; س before verbs' ي ت ن ا
/// only as part of the word (it is none of a noun's). A stem has at least two letters.
[[nodiscard]] QList<CliticReading> cliticReadings(QStringView foldedWord);

/// The range of `word` without proclitics that are certain without a lexicon (those before ال, and لل): what a mouse selection snaps to.
/// `word` is a whole Arabic word of `text`; vocalisation is understood.
[[nodiscard]] TextRange withoutCertainProclitics(QStringView text, TextRange word);

/// The word of letters, digits and marks around a position, for double click and snapping; empty between words.
[[nodiscard]] TextRange wordAround(QStringView text, qsizetype position);

}
