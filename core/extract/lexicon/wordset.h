// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QString>

namespace Hashiya {

/// Single words with a note each, compared by weakKey().
class WordSet
{
public:
    /// Reads ":/hashiya/lexicon/<name>.tsv": word, note.
    [[nodiscard]] static WordSet load(const QString &name);
    /// Words that news uses often and that are hardly ever part of a name of a person or place (commonwords.tsv).
    [[nodiscard]] static const WordSet &commonWords();
    /// Given names (givennames.tsv); the note "word" marks those that are common words too.
    [[nodiscard]] static const WordSet &givenNames();

    /// Family names that are ordinary words or adjectives of nation as well (familynames.tsv).
    [[nodiscard]] static const WordSet &familyNames();

    void insert(const QString &word, const QString &note = {});
    /// `key` is a weakKey().
    [[nodiscard]] bool contains(QStringView key) const;
    /// The note of a word, null where there is no such word.
    [[nodiscard]] QString note(QStringView key) const;
    [[nodiscard]] qsizetype size() const { return m_words.size(); }

private:
    QHash<QString, QString> m_words;
};

}
