// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace Hashiya {

/// The tokens of a sentence and a label for each: "O", or "B-" or "I-" and a type. Both lists are equally long.
struct LabelledSentence
{
    QStringList tokens;
    QStringList labels;

    friend bool operator==(const LabelledSentence &, const LabelledSentence &) = default;
};

/// Which label of a line counts. A line is a token and one or more labels; 0 is the label next to the token. A line that has fewer
/// labels (nested names that only some tokens have) is "O".
struct ConllColumn
{
    static constexpr qsizetype last = -1;
    qsizetype index = last;
};

/// Reads CoNLL columns in UTF-8: one token a line and its labels behind it, between tabs where the line has one, else between spaces. A
/// blank line ends a sentence, and so does a line -DOCSTART-, which is no token. Labels stay as they are: IOB1 and IOB2 are told apart by
/// nobody who reads chunks (core/extract/evaluation/chunks.h).
/// Errors: InvalidField where a line has no label, or one that is neither "O" nor a letter of B, I, E, S, "-" and a type; subject `name`,
/// position the line (from 1).
[[nodiscard]] Result<QList<LabelledSentence>> readConll(const QByteArray &text, const QString &name, ConllColumn column = {});

/// The sentences of a file, or of all *.txt, *.tsv and *.conll of a folder in the order of their names.
/// Errors: FileNotFound, FileUnreadable, and those of readConll.
[[nodiscard]] Result<QList<LabelledSentence>> readConllFiles(const QString &path, ConllColumn column = {});

}
