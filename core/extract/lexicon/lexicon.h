// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/arabic/tokens.h"
#include "core/extract/lexicon/lexiconfile.h"
#include "core/extract/lexicon/wordtrie.h"

namespace Hashiya {

/// A name found in a text.
struct LexiconMatch
{
    TextRange tokens; ///< indices of tokens [begin, end)
    TextRange range; ///< in the article's text, after the proclitics
    bool restoredArticle = false; ///< of للأمم the mark holds لأمم, and the name is الأمم
    QList<const LexiconEntry *> entries; ///< what the form may name, in the order of the lexicon; never empty
};

/// Names by the words that mention them. Words are compared after Weak folding; Latin ones must be written with a capital where the
/// lexicon has one. Immutable after it is made, so threads may share it.
class Lexicon
{
public:
    explicit Lexicon(QList<LexiconEntry> entries);
    Lexicon(const Lexicon &) = delete;
    Lexicon &operator=(const Lexicon &) = delete;
    /// All name lists of resources/lexicon, and the countries of CLDR that they lack, read once.
    [[nodiscard]] static const Lexicon &standard();

    [[nodiscard]] const QList<LexiconEntry> &entries() const { return m_entries; }
    /// The longest name that begins at a token. The word as it stands is tried before its proclitics are taken off, so that of two
    /// names of equal length the one with fewer proclitics is found. Names never cross a block.
    [[nodiscard]] std::optional<LexiconMatch> longestAt(const TokenizedText &text, qsizetype token) const;
    /// All longest matches in reading order, none within another.
    [[nodiscard]] std::vector<LexiconMatch> findAll(const TokenizedText &text) const;

private:
    struct Form
    {
        int entry;
        QString letters; ///< as written, for `exact`; without vocalisation
        QString written; ///< for `marked`
        bool capital; ///< a Latin form with an upper-case letter
    };
    [[nodiscard]] QList<const LexiconEntry *> fittingEntries(std::span<const int> forms, QStringView written) const;
    void addForm(const QString &form, int entry);

    QList<LexiconEntry> m_entries;
    QList<Form> m_forms;
    WordTrie m_trie;
};

/// The key by which words are compared: Weak folding of a Standard-folded word.
[[nodiscard]] QString weakKey(QStringView folded);

}
