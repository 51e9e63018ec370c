// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/evaluation/typescore.h"
#include "core/text/textrange.h"

#include <QList>
#include <QMap>
#include <QStringList>

#include <span>

namespace Hashiya {

/// A name among the tokens of a sentence.
struct Chunk
{
    QString type;
    TextRange tokens; ///< indices [begin, end)

    friend bool operator==(const Chunk &, const Chunk &) = default;
};

/// The chunks that a sentence's labels stand for, read as conlleval (the script of the CoNLL shared tasks) reads them: a chunk begins at B
/// or S, at I or E after O or after a chunk that has ended with E or S, and wherever the type is another than that of the label before; it
/// ends before O, B and S, after E and S, where the type changes, and with the sentence. So IOB1 and IOB2 are both understood, and a stray I
/// begins a chunk.
[[nodiscard]] QList<Chunk> chunksOf(const QStringList &labels);

/// The labels of the same chunks in IOB2, where every chunk begins with B.
[[nodiscard]] QStringList toIob2(const QStringList &labels);

struct ChunkScores
{
    QMap<QString, TypeScore> byType;
    TypeScore total; ///< sums over all types (micro average)
};

/// Compares labels sentence by sentence: a predicted chunk is correct where a gold one has its type and both its ends. Both hold the same
/// sentences, each with the same number of labels.
[[nodiscard]] ChunkScores scoreChunks(std::span<const QStringList> gold, std::span<const QStringList> predicted);

}
