// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/arabic/foldswitches.h"
#include "core/text/article.h"

#include <QList>
#include <QStringList>
#include <QStringMatcher>

#include <optional>

namespace Hashiya {

/// How words are looked for.
struct OccurrenceOptions
{
    FoldSwitches spelling = {}; ///< what makes no difference
    bool wholeWords = true;
    bool proclitics = true; ///< و ف ب ل ك may stand before whole words
    bool furniture = false; ///< what the page put around the article is searched too

    friend bool operator==(const OccurrenceOptions &, const OccurrenceOptions &) = default;
};

/// One place of the words that were looked for.
struct Occurrence
{
    TextRange range; ///< without the proclitics; in للقاهرة from the second ل
    QString proclitics; ///< folded: "", "و", "وب", "ل", ...
    bool restoredArticle = false; ///< لل hides the ا of the words' ال
    bool doubtful = false; ///< the letters before a short word may belong to it (ولد is no ود of د): to be looked at

    friend bool operator==(const Occurrence &, const Occurrence &) = default;
};

/// Finds every place of one name in articles. Time: linear in the text for a name of a given length. Words may stand apart by any white space, never in two
/// blocks. Places do not overlap and come in order.
class OccurrenceFinder
{
public:
    explicit OccurrenceFinder(QStringView words, OccurrenceOptions options = {});

    [[nodiscard]] const QString &words() const { return m_words; }
    [[nodiscard]] const OccurrenceOptions &options() const { return m_options; }
    /// True where folding leaves nothing of the words; then there are no places.
    [[nodiscard]] bool isEmpty() const { return m_folded.isEmpty(); }
    [[nodiscard]] QList<Occurrence> in(const Article &article) const;
    /// What the article's text is to be folded by for the function below. Whole words are found as they are read, with their proclitics, and their
    /// spelling is looked at then; parts of words are looked for as they are spelled.
    [[nodiscard]] const FoldSwitches &textFolding() const { return m_textFolding; }
    /// The same with the article's text folded before, by textFolding(); for many names in one article.
    [[nodiscard]] QList<Occurrence> in(const Article &article, const FoldedText &folded) const;

private:
    struct Match; ///< in the folded text
    [[nodiscard]] std::optional<Match> matchAt(QStringView folded, qsizetype key) const;
    [[nodiscard]] bool readHead(QStringView head, Match &match) const;
    [[nodiscard]] qsizetype endOfWords(QStringView folded, qsizetype position) const;
    [[nodiscard]] bool spelledAlike(QStringView written, bool restoredArticle) const;

    QString m_words; ///< as asked for, white space made simple
    QString m_spelled; ///< the same with what makes no difference taken off
    FoldSwitches m_textFolding;
    QStringList m_folded; ///< word by word
    QStringMatcher m_key; ///< what of the first word stands in each of its written forms: without ال
    OccurrenceOptions m_options;
};

/// What the words of a range are elsewhere: without proclitics that are certain, and with the article that لل hides (of للقاهرة, whole or from its second ل:
/// القاهرة). One line, simple spaces.
[[nodiscard]] QString wordsToFind(QStringView text, TextRange range);

}
