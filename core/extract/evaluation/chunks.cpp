// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/evaluation/chunks.h"

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

/// A label taken apart: O has no type.
struct Label
{
    QChar tag = u'O';
    QStringView type;
};

Label parsed(QStringView label)
{
    return label.size() > 2 && label.at(1) == u'-' ? Label{label.front(), label.sliced(2)} : Label{};
}

bool endsChunk(const Label &before, const Label &here)
{
    const bool closed = before.tag == u'E' || before.tag == u'S';
    const bool opened = here.tag == u'O' || here.tag == u'B' || here.tag == u'S';
    return before.tag != u'O' && (closed || opened || before.type != here.type);
}

bool beginsChunk(const Label &before, const Label &here)
{
    const bool closed = before.tag == u'O' || before.tag == u'E' || before.tag == u'S';
    const bool opens = here.tag == u'B' || here.tag == u'S';
    return here.tag != u'O' && (opens || closed || before.type != here.type);
}

}

QList<Chunk> chunksOf(const QStringList &labels)
{
    QList<Chunk> chunks;
    Label before;
    qsizetype begin = -1;
    for (qsizetype index = 0; index <= labels.size(); ++index) {
        const Label here = index < labels.size() ? parsed(labels.at(index)) : Label{};
        if (begin >= 0 && endsChunk(before, here)) {
            chunks.append({before.type.toString(), TextRange(begin, index)});
            begin = -1;
        }
        if (beginsChunk(before, here)) {
            begin = index;
        }
        before = here;
    }
    return chunks;
}

QStringList toIob2(const QStringList &labels)
{
    QStringList out(labels.size(), u"O"_s);
    for (const Chunk &chunk : chunksOf(labels)) {
        for (qsizetype index = chunk.tokens.begin(); index < chunk.tokens.end(); ++index) {
            out[index] = (index == chunk.tokens.begin() ? u"B-"_s : u"I-"_s) + chunk.type;
        }
    }
    return out;
}

ChunkScores scoreChunks(std::span<const QStringList> gold, std::span<const QStringList> predicted)
{
    Q_ASSERT(gold.size() == predicted.size());
    ChunkScores scores;
    for (size_t sentence = 0; sentence < gold.size(); ++sentence) {
        Q_ASSERT(gold[sentence].size() == predicted[sentence].size());
        const auto expected = chunksOf(gold[sentence]);
        const auto found = chunksOf(predicted[sentence]);
        for (const Chunk &chunk : expected) {
            ++scores.byType[chunk.type].gold;
        }
        for (const Chunk &chunk : found) {
            TypeScore &score = scores.byType[chunk.type];
            ++score.predicted;
            score.correct += expected.contains(chunk) ? 1 : 0;
        }
    }
    for (const TypeScore &score : std::as_const(scores.byType)) {
        scores.total += score;
    }
    return scores;
}

}
