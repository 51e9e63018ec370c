// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <span>

namespace Hashiya {

/// Sequences of words, each with the numbers of what it names; the longest that begins at a place is found in one step a word.
///
/// Words are compared as they are: who fills and asks must fold alike. Words get numbers, and a sequence is a path over edges
/// (node, word number) in one flat hash.
class WordTrie
{
public:
    /// Adds `payload` to the sequence, which must not be empty. Order of insertion is kept; the same payload is kept once.
    void insert(const QStringList &words, int payload);

    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }
    /// Number of a word that occurs in some sequence, or -1.
    [[nodiscard]] int wordNumber(QStringView word) const;
    /// The node that a word leads to from another, or -1; 0 is the root.
    [[nodiscard]] int next(int node, int wordNumber) const;
    /// What the sequence that ends at a node names; empty where none ends.
    [[nodiscard]] std::span<const int> payloads(int node) const;

private:
    QHash<QString, int> m_words;
    QHash<quint64, int> m_edges;
    QHash<int, QList<int>> m_payloads;
    int m_nodes = 1;
};

}
