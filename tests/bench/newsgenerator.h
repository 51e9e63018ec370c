// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/document.h"

#include <QList>
#include <QString>

#include <random>
#include <utility>

namespace Hashiya::Bench {

/// Writes articles that are nobody's, as long and as marked as news: words put together from letters, drawn by Zipf's law, with names, amounts, shares and
/// days among them. The same seed gives the same articles.
class NewsGenerator
{
public:
    explicit NewsGenerator(quint32 seed);

    /// An article of about thirty units a mark.
    [[nodiscard]] Document article(int number, int marks);
    /// Queries of each kind, `count` of each, of words and names that the articles have.
    [[nodiscard]] QList<std::pair<QString, QString>> queries(int count);

private:
    struct Piece
    {
        QString text;
        QString type; ///< empty for plain words
        Value value;
        int name = -1;
    };
    [[nodiscard]] int drawn(int from);
    [[nodiscard]] int rank(int from); ///< small numbers are likely
    [[nodiscard]] QString word() { return m_words.at(rank(int(m_words.size()))); }
    [[nodiscard]] Piece piece();
    [[nodiscard]] QString dayOf(int number) const;

    std::mt19937 m_random;
    QStringList m_words;
    QList<std::pair<QString, QString>> m_names; ///< name and type
};

}
