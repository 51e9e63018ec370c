// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/evaluation/chunks.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Hashiya;

namespace {

QStringList labels(const QString &words)
{
    return words.split(u' ', Qt::SkipEmptyParts);
}

/// "PER 0-2, LOC 3-4"
QString described(const QList<Chunk> &chunks)
{
    QStringList out;
    for (const Chunk &chunk : chunks) {
        out.append(u"%1 %2-%3"_s.arg(chunk.type).arg(chunk.tokens.begin()).arg(chunk.tokens.end()));
    }
    return out.join(u", "_s);
}

}

class ChunksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsChunksAsConllevalDoes_data()
    {
        QTest::addColumn<QString>("words");
        QTest::addColumn<QString>("chunks");
        QTest::newRow("IOB2") << u"B-PER I-PER O B-LOC"_s << u"PER 0-2, LOC 3-4"_s;
        QTest::newRow("IOB1: I begins, B parts two neighbours") << u"I-PER I-PER B-PER O I-LOC"_s << u"PER 0-2, PER 2-3, LOC 4-5"_s;
        QTest::newRow("another type begins another chunk") << u"B-PER I-LOC I-LOC"_s << u"PER 0-1, LOC 1-3"_s;
        QTest::newRow("B after B") << u"B-LOC B-LOC"_s << u"LOC 0-1, LOC 1-2"_s;
        QTest::newRow("S and E") << u"S-ORG B-ORG I-ORG E-ORG I-ORG"_s << u"ORG 0-1, ORG 1-4, ORG 4-5"_s;
        QTest::newRow("E alone") << u"O E-ORG E-ORG O"_s << u"ORG 1-2, ORG 2-3"_s;
        QTest::newRow("none") << u"O O"_s << QString();
        QTest::newRow("empty") << QString() << QString();
    }
    void readsChunksAsConllevalDoes()
    {
        QFETCH(QString, words);
        QFETCH(QString, chunks);
        QCOMPARE(described(chunksOf(labels(words))), chunks);
    }

    void iob2HasTheSameChunks()
    {
        QCOMPARE(toIob2(labels(u"I-PER I-PER B-PER O E-ORG I-LOC"_s)), labels(u"B-PER I-PER B-PER O B-ORG B-LOC"_s));
    }

    // By hand, gold over predicted, token by token:
    //   1   B-PER I-PER O     B-LOC O        gold PER 0-2, LOC 3-4
    //       I-PER I-PER O     B-LOC I-LOC    found PER 0-2 (right: I after O begins), LOC 3-5 (wrong: too long)
    //   2   B-ORG I-ORG I-ORG O              gold ORG 0-3
    //       B-ORG I-LOC I-LOC O              found ORG 0-1, LOC 1-3 (both wrong: the type changes)
    //   3   B-LOC B-LOC O     B-PER I-PER    gold LOC 0-1, LOC 1-2, PER 3-5
    //       B-LOC I-LOC O     B-PER B-PER    found LOC 0-2 (wrong: two in one), PER 3-4, PER 4-5 (wrong: one in two)
    //   4   O     B-LOC                      gold LOC 1-2
    //       B-PER B-LOC                      found PER 0-1 (of nothing), LOC 1-2 (right)
    // PER: gold 2 (sentences 1, 3), found 4 (1, 3, 3, 4), right 1. LOC: gold 4 (1, 3, 3, 4), found 4 (1, 2, 3, 4), right 1. ORG: gold 1,
    // found 1, right 0. All: gold 7, found 9, right 2: precision 2/9, recall 2/7, F1 4/16.
    void aWorkedExample()
    {
        const std::vector<QStringList> gold{labels(u"B-PER I-PER O B-LOC O"_s), labels(u"B-ORG I-ORG I-ORG O"_s),
            labels(u"B-LOC B-LOC O B-PER I-PER"_s), labels(u"O B-LOC"_s)};
        const std::vector<QStringList> predicted{labels(u"I-PER I-PER O B-LOC I-LOC"_s), labels(u"B-ORG I-LOC I-LOC O"_s),
            labels(u"B-LOC I-LOC O B-PER B-PER"_s), labels(u"B-PER B-LOC"_s)};
        const auto scores = scoreChunks(gold, predicted);
        QCOMPARE(scores.byType.value(u"PER"_s), (TypeScore{.gold = 2, .predicted = 4, .correct = 1}));
        QCOMPARE(scores.byType.value(u"LOC"_s), (TypeScore{.gold = 4, .predicted = 4, .correct = 1}));
        QCOMPARE(scores.byType.value(u"ORG"_s), (TypeScore{.gold = 1, .predicted = 1, .correct = 0}));
        QCOMPARE(scores.total, (TypeScore{.gold = 7, .predicted = 9, .correct = 2}));
        QCOMPARE(scores.total.precision(), 2.0 / 9.0);
        QCOMPARE(scores.total.recall(), 2.0 / 7.0);
        QCOMPARE(scores.total.f1(), 4.0 / 16.0);
    }

    void chunksNeverCrossASentence()
    {
        const std::vector<QStringList> gold{labels(u"B-PER"_s), labels(u"I-PER"_s)};
        const std::vector<QStringList> predicted{labels(u"I-PER"_s), labels(u"B-PER"_s)};
        QCOMPARE(scoreChunks(gold, predicted).total, (TypeScore{.gold = 2, .predicted = 2, .correct = 2}));
    }
};

QTEST_GUILESS_MAIN(ChunksTest)
#include "chunkstest.moc"
