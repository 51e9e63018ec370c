// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/lexicon/lexiconfile.h"
#include "core/extract/lexicon/wordtrie.h"

#include <QHash>
#include <QSet>

#include <optional>

namespace Hashiya {

/// What an English word is to a name; see resources/lexicon/englishnames.tsv.
enum class EnglishNameRole { Title, Role, Given, Particle, Surname, Junior, Body, OfBody, First, Institution, Stop, Demonym, Says, At, Inside };

/// The words of names in English, and the Latin forms of our lists; one instance, thread-safe.
class EnglishNameLexicon
{
public:
    [[nodiscard]] static const EnglishNameLexicon &standard();

    [[nodiscard]] bool has(EnglishNameRole role, const QString &lowerCase) const { return m_words.contains({int(role), lowerCase}); }
    /// The type that a word of that role announces, or an empty text.
    [[nodiscard]] QString type(EnglishNameRole role, const QString &lowerCase) const { return m_words.value({int(role), lowerCase}); }
    /// True for a form of our lists that means other things in English as well.
    [[nodiscard]] bool isAmbiguous(const QString &form) const { return m_words.contains({ambiguous, form}); }

    struct Match
    {
        qsizetype end = 0; ///< index after the last word
        const LexiconEntry *entry = nullptr; ///< what the form most likely names
    };
    /// The longest Latin form of our lists, and of the countries of CLDR, that begins at a word and ends before `limit`. Words are plain (see plainLatin())
    /// and compared by case; an acronym of four letters or more may be written as a word (Nato).
    [[nodiscard]] std::optional<Match> longestAt(const std::vector<QString> &words, qsizetype begin, qsizetype limit) const;

private:
    EnglishNameLexicon();
    /// Of several with one form: no rarer reading, one with a form of its own for English, a place (Moscow is no university), of places the one
    /// with the shorter Arabic name; else the first.
    [[nodiscard]] const LexiconEntry *likeliestOf(std::span<const int> numbers) const;
    void readWords(const QHash<QString, QList<qsizetype>> &byKey);
    void addForm(const QString &form, qsizetype entry);
    /// The first word of a listed person's name, unless it is something else as well.
    void addGivenName(const QString &person);
    /// Family names of listed persons whom Arabic calls by one word too; none that two have or that is something else as well.
    void addFamilyNames();
    [[nodiscard]] bool isOtherWord(const QString &lowerCase) const;

    static constexpr int ambiguous = -1;
    QHash<std::pair<int, QString>, QString> m_words;
    QList<const LexiconEntry *> m_entries;
    QSet<int> m_preferred; ///< indices of those with forms of their own for English
    WordTrie m_forms;
};

/// A word without the accents of its letters, and with plain apostrophes: Pelé is Pele.
[[nodiscard]] QString plainLatin(QStringView word);

}
