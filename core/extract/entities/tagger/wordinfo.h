// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/arabic/tokens.h"
#include "core/extract/entities/tagger/wordknowledge.h"

namespace Hashiya {

/// All that the tagger knows of one word by itself, whatever stands around it; the same for every occurrence of the form.
struct WordInfo
{
    quint64 word = 0; ///< hashes of the form, of the form without the proclitics that were read off, and of that without ال
    quint64 stem = 0;
    quint64 core = 0;
    quint32 clitics = 0; ///< which proclitics were read off: 0 none, else a code of them
    quint16 coreBegin = 0; ///< UTF-16 units before the core
    quint16 stemBegin = 0; ///< units before the stem as a mark takes it: of لل the second ل is inside
    bool restoredArticle = false; ///< the stem's ال is not written whole (للأمم)
    WordClasses classes; ///< of the form; where news does not have it, of the stem, or of the core with or without ال
    quint32 nameParts = 0; ///< mask of LexiconKind, of the form or the stem
    quint32 triggers = 0; ///< mask of TriggerClass, of the form or the stem
    quint8 shape = 0; ///< see shapeOf()
    quint8 letters = 0; ///< LetterModel::bucketOf() the core
    quint8 length = 0; ///< units of the form, at most 15
    bool beginsPhrase = false; ///< some phrase of the lexicons begins with the form, or with the stem
    bool stemBeginsPhrase = false;
};

/// Kind and look of a token in a few bits: kind of token, capital, for punctuation which.
[[nodiscard]] quint8 shapeOf(QStringView form, TokenKind kind, bool capital);

/// Reads a form: proclitics, classes, lexicons. Proclitics are taken off only where news has the rest clearly more often than the form:
/// 1.5 times for و ب ل, 4 times for ف, 5 times for ك.
[[nodiscard]] WordInfo analyzeWord(QStringView form, TokenKind kind, bool capital, const WordKnowledge &knowledge);

}
