// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"
#include "core/extract/evaluation/conll.h"

#include <QJsonObject>
#include <QMap>

namespace Hashiya {

/// A labelled corpus, or the part of it that a recipe asks for.
struct Corpus
{
    QString name;
    QList<LabelledSentence> sentences;
    QMap<QString, QString> types; ///< which of the corpus's types is which of the tagger's; others are outside
    QList<qsizetype> documents; ///< of a folder: the number of sentences of each file; otherwise one entry
    bool wholeDocuments = false; ///< its files are articles, each with a memory of its own
    QStringList unscored; ///< of a test: types of the tagger that the corpus does not know
};

/// Reads {"path", "column", "types": {"PERS": "person", ...}, "part": [from, to] as fractions, "without": {"path", "column"}, "unscored": [...]}.
/// `path` is a file of CoNLL columns, a folder of such files, each a document, or a *.jsonl file of annotated articles (readAnnotatedArticle()), each a document. Sentences that stand in the corpus of "without" too, word for word, are left out.
/// Errors: those of readConllFiles(), and InvalidField.
[[nodiscard]] Result<Corpus> readCorpus(const QJsonObject &entry, const QString &folder);

}
