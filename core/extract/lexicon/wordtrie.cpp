// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/lexicon/wordtrie.h"

namespace Hashiya {

namespace {

quint64 edgeKey(int node, int word)
{
    return quint64(quint32(node)) << 32U | quint32(word);
}

}

void WordTrie::insert(const QStringList &words, int payload)
{
    Q_ASSERT(!words.isEmpty());
    int node = 0;
    for (const QString &word : words) {
        auto number = m_words.constFind(word);
        if (number == m_words.cend()) {
            number = m_words.insert(word, int(m_words.size()));
        }
        const auto key = edgeKey(node, *number);
        const auto edge = m_edges.constFind(key);
        node = edge == m_edges.cend() ? *m_edges.insert(key, m_nodes++) : *edge;
    }
    QList<int> &list = m_payloads[node];
    if (!list.contains(payload)) {
        list.append(payload);
    }
}

int WordTrie::wordNumber(QStringView word) const
{
    return m_words.value(QString::fromRawData(word.data(), word.size()), -1);
}

int WordTrie::next(int node, int wordNumber) const
{
    return wordNumber < 0 ? -1 : m_edges.value(edgeKey(node, wordNumber), -1);
}

std::span<const int> WordTrie::payloads(int node) const
{
    const auto found = m_payloads.constFind(node);
    return found == m_payloads.cend() ? std::span<const int>() : std::span<const int>(found->constData(), size_t(found->size()));
}

}
