// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/edges.h"

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
    const auto from = along == Along::Forward ? std::max(position, limits.begin()) : std::min(position, limits.end()) - 1;
    for (qsizetype at = from; at >= limits.begin() && at < limits.end(); at += step) {
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

TextRange blockOf(const Article &article, qsizetype index)
{
    return index < 0 ? TextRange(0, article.text().size()) : article.blocks().at(index).range;
}

/// The first stop in the nearest block on that side that has one, or -1.
qsizetype stopInNextBlock(const Article &article, qsizetype index, Edge edge, Along along, Step step)
{
    const QStringView text = article.text();
    const qsizetype by = along == Along::Forward ? 1 : -1;
    for (auto block = index + by; index >= 0 && block >= 0 && block < article.blocks().size(); block += by) {
        const auto limits = article.blocks().at(block).range;
        if (limits.isEmpty()) {
            continue;
        }
        // The beginning of a mark may stand where a block begins, but not where it ends; its end the other way round.
        const bool nearEdgeCounts = (along == Along::Forward) == (edge == Edge::Begin);
        const auto nearEdge = along == Along::Forward ? limits.begin() : limits.end();
        const auto stop = step == Step::Word ? nextWordStop(text, limits, along == Along::Forward ? nearEdge - 1 : nearEdge + 1, edge, along)
            : nearEdgeCounts                 ? nearEdge
                                             : nextLetterStop(text, limits, nearEdge, along);
        if (stop >= limits.begin() && stop <= limits.end()) {
            return stop;
        }
    }
    return -1;
}

}

std::optional<TextRange> withEdgeMoved(const Article &article, TextRange range, Edge edge, Along along, Step step, Reach reach)
{
    const auto &text = article.text();
    const auto position = edge == Edge::Begin ? range.begin() : range.end();
    const auto block = article.blockAt(edge == Edge::Begin ? range.begin() : range.end() - 1);
    const auto limits = blockOf(article, block);
    if (position < limits.begin() || position > limits.end()) {
        return std::nullopt;
    }
    auto stop = step == Step::Word ? nextWordStop(text, limits, position, edge, along) : nextLetterStop(text, limits, position, along);
    const auto emptyEdge = edge == Edge::Begin ? limits.end() : limits.begin(); // where the edge would hold nothing of its block
    if (stop < limits.begin() || stop > limits.end() || stop == position || stop == emptyEdge) {
        const bool overSeveral = article.blockAt(range.begin()) != article.blockAt(range.end() - 1);
        stop = reach == Reach::Article || overSeveral ? stopInNextBlock(article, block, edge, along, step) : -1;
    }
    const bool holds = edge == Edge::Begin ? stop < range.end() : stop > range.begin();
    if (stop < 0 || !holds) {
        return std::nullopt;
    }
    return edge == Edge::Begin ? TextRange(stop, range.end()) : TextRange(range.begin(), stop);
}

}
