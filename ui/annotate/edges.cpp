// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotate/edges.h"

#include "core/arabic/proclitics.h"

#include <QTextBoundaryFinder>

#include <algorithm>

namespace Hashiya {

namespace {

/// Positions at which an edge may stand in the words around `word`'s place.
void addStops(QStringView text, TextRange word, Edge edge, QList<qsizetype> &stops)
{
    if (edge == Edge::End) {
        stops.append(word.end());
        return;
    }
    stops.append(word.begin());
    const auto stem = withoutCertainProclitics(text, word);
    if (!stem.isEmpty() && stem.begin() != word.begin()) {
        stops.append(stem.begin());
    }
}

/// The nearest stop beyond `position` within `limits`, or -1. Walks from word to word, so its cost is the distance.
qsizetype nextWordStop(QStringView text, TextRange limits, qsizetype position, Edge edge, Along along)
{
    const qsizetype step = along == Along::Forward ? 1 : -1;
    for (qsizetype at = along == Along::Forward ? position : position - 1; at >= limits.begin() && at < limits.end(); at += step) {
        const auto word = wordAround(text, at);
        if (word.isEmpty() || !word.contains(at)) {
            continue;
        }
        QList<qsizetype> stops;
        addStops(text, word, edge, stops);
        std::ranges::sort(stops);
        if (along == Along::Backward) {
            std::ranges::reverse(stops);
        }
        for (const auto stop : stops) {
            if (along == Along::Forward ? stop > position : stop < position) {
                return stop;
            }
        }
        at = along == Along::Forward ? std::max(at, word.end() - 1) : std::min(at, word.begin());
    }
    return -1;
}

qsizetype nextLetterStop(QStringView text, TextRange limits, qsizetype position, Along along)
{
    const auto block = limits.of(text);
    QTextBoundaryFinder letters(QTextBoundaryFinder::Grapheme, block.constData(), block.size());
    letters.setPosition(position - limits.begin());
    const auto found = along == Along::Forward ? letters.toNextBoundary() : letters.toPreviousBoundary();
    return found < 0 ? -1 : limits.begin() + found;
}

}

std::optional<TextRange> withEdgeMoved(const Article &article, TextRange range, Edge edge, Along along, Step step)
{
    const auto &text = article.text();
    const auto position = edge == Edge::Begin ? range.begin() : range.end();
    const auto block = article.blockAt(edge == Edge::Begin ? range.begin() : range.end() - 1);
    const auto limits = block < 0 ? TextRange(0, text.size()) : article.blocks().at(block).range;
    if (position < limits.begin() || position > limits.end()) {
        return std::nullopt;
    }
    const auto stop = step == Step::Word ? nextWordStop(text, limits, position, edge, along) : nextLetterStop(text, limits, position, along);
    if (stop < limits.begin() || stop > limits.end() || stop == position) {
        return std::nullopt;
    }
    const auto moved = edge == Edge::Begin ? TextRange(stop, range.end()) : TextRange(range.begin(), stop);
    return moved.isEmpty() ? std::nullopt : std::optional(moved);
}

}
