// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/lexicon/wordtrie.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Hashiya;

class WordTrieTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsASequenceWordByWord()
    {
        WordTrie trie;
        trie.insert({u"وول"_s, u"ستريت"_s}, 7);
        const int first = trie.next(0, trie.wordNumber(u"وول"));
        QVERIFY(first > 0);
        QVERIFY(trie.payloads(first).empty());
        const int second = trie.next(first, trie.wordNumber(u"ستريت"));
        QCOMPARE(trie.payloads(second).size(), size_t(1));
        QCOMPARE(trie.payloads(second).front(), 7);
    }

    void knowsNoOtherWords()
    {
        WordTrie trie;
        QVERIFY(trie.isEmpty());
        trie.insert({u"a"_s}, 1);
        QVERIFY(!trie.isEmpty());
        QCOMPARE(trie.wordNumber(u"b"), -1);
        QCOMPARE(trie.next(0, -1), -1);
        QCOMPARE(trie.next(trie.next(0, trie.wordNumber(u"a")), trie.wordNumber(u"a")), -1);
    }

    void keepsPayloadsInOrderAndOnce()
    {
        WordTrie trie;
        for (const int payload : {3, 1, 3}) {
            trie.insert({u"a"_s, u"b"_s}, payload);
        }
        const int node = trie.next(trie.next(0, trie.wordNumber(u"a")), trie.wordNumber(u"b"));
        const auto payloads = trie.payloads(node);
        QCOMPARE(QList<int>(payloads.begin(), payloads.end()), (QList<int>{3, 1}));
    }
};

QTEST_GUILESS_MAIN(WordTrieTest)
#include "wordtrietest.moc"
