// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/text/article.h"

#include <QHash>
#include <QList>
#include <QStringList>

namespace Hashiya {

/// Finds the places of very many phrases in one pass over a text; where several begin at one place, the longest. As OccurrenceFinder, which finds one and
/// more of its forms, it understands proclitics, but believes them before short words only where they are certain, and finds no doubtful place.
/// Time: linear in the text for phrases of a given length, however many there are.
class PhraseFinder
{
public:
    struct Place
    {
        qsizetype phrase = 0; ///< index of the phrase in the list given
        TextRange range; ///< without proclitics

        friend bool operator==(const Place &, const Place &) = default;
    };

    /// Phrases after Weak folding, white space made simple; those without a letter or digit are never found. Of equal ones the last is.
    explicit PhraseFinder(const QStringList &folded);

    /// In reading order, without overlaps, each inside one block that is no furniture.
    [[nodiscard]] QList<Place> in(const Article &article) const;

private:
    struct Text;
    struct Found;
    [[nodiscard]] Found longestFrom(const Text &text, size_t word, QStringView first) const;

    QHash<std::pair<qsizetype, QString>, qsizetype> m_steps; ///< a tree of words: (node, what stands before the word and the word) to node; the root is 0
    QHash<qsizetype, qsizetype> m_ends; ///< node to phrase
    qsizetype m_nodes = 1;
};

}
