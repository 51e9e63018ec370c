// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/wordsnapping.h"

#include "core/arabic/proclitics.h"

#include <algorithm>
#include <cstdlib>
#include <optional>

namespace Hashiya {

namespace {

bool isNumberSeparator(QChar c)
{
    return c == u',' || c == u'.' || c == u'٫' || c == u'٬';
}

bool joinsDigits(QStringView text, qsizetype at)
{
    return at > 0 && at + 1 < text.size() && isNumberSeparator(text[at]) && text[at - 1].isDigit() && text[at + 1].isDigit();
}

/// The word at a position; a number with its inner separators is one. Empty where none holds the position.
TextRange wordAt(QStringView text, qsizetype position)
{
    const auto start = joinsDigits(text, position) ? position - 1 : position;
    auto word = wordAround(text, start);
    if (!word.contains(start)) {
        return {position, position};
    }
    while (joinsDigits(text, word.end())) {
        word = {word.begin(), wordAround(text, word.end() + 1).end()};
    }
    while (joinsDigits(text, word.begin() - 1)) {
        word = {wordAround(text, word.begin() - 2).begin(), word.end()};
    }
    return word;
}

/// A sign that belongs to what is marked rather than to the sentence around it.
bool isSignOfItsOwn(QChar c)
{
    switch (c.category()) {
    case QChar::Punctuation_Open:
    case QChar::Punctuation_Close:
    case QChar::Punctuation_InitialQuote:
    case QChar::Punctuation_FinalQuote:
    case QChar::Symbol_Currency:
        return true;
    default:
        return c == u'"' || c == u'%' || c == u'٪' || c == u'‰' || c == u'°';
    }
}

/// The word or the sign at a position; empty where an edge passes by.
TextRange pieceAt(QStringView text, qsizetype position)
{
    if (isSignOfItsOwn(text[position])) {
        return TextRange::ofLength(position, 1);
    }
    return wordAt(text, position);
}

qsizetype stemBegin(QStringView text, TextRange piece)
{
    const auto stem = withoutCertainProclitics(text, piece);
    return stem.isEmpty() ? piece.begin() : stem.begin();
}

/// The last piece that begins before `position`, or an empty range.
TextRange pieceBefore(QStringView text, qsizetype position)
{
    for (auto at = position - 1; at >= 0; --at) {
        if (const auto piece = pieceAt(text, at); !piece.isEmpty()) {
            return piece;
        }
    }
    return {};
}

/// The first piece that ends behind `position`, or an empty range.
TextRange pieceFrom(QStringView text, qsizetype position)
{
    for (auto at = position; at < text.size(); ++at) {
        if (const auto piece = pieceAt(text, at); !piece.isEmpty()) {
            return piece;
        }
    }
    return {};
}

/// The nearest of some places; the earlier of two as near.
qsizetype nearest(qsizetype position, std::initializer_list<std::optional<qsizetype>> places)
{
    std::optional<qsizetype> found;
    for (const auto &place : places) {
        if (place && (!found || std::abs(*place - position) < std::abs(*found - position))) {
            found = place;
        }
    }
    return found.value_or(position);
}

}

TextRange snappedToWords(QStringView text, qsizetype from, qsizetype to)
{
    qsizetype begin = std::clamp<qsizetype>(std::min(from, to), 0, text.size());
    qsizetype end = std::clamp<qsizetype>(std::max(from, to), 0, text.size());
    while (begin < end && text[begin].isSpace()) {
        ++begin;
    }
    while (end > begin && text[end - 1].isSpace()) {
        --end;
    }
    if (begin >= end) {
        return {from, from};
    }
    const auto last = wordAt(text, end - 1);
    end = std::max(end, last.end());
    if (const auto first = wordAt(text, begin); !first.isEmpty()) {
        begin = withoutCertainProclitics(text, first).begin();
    }
    return {begin, end};
}

TextRange snappedWordAt(QStringView text, qsizetype position)
{
    const auto word = wordAt(text, position);
    return word.isEmpty() ? word : withoutCertainProclitics(text, word);
}

qsizetype nearestBegin(QStringView text, qsizetype position)
{
    const auto begins = [&](TextRange piece) { return piece.isEmpty() ? std::optional<qsizetype>() : stemBegin(text, piece); };
    const auto before = pieceBefore(text, position); // perhaps the one that holds the position
    const auto next = pieceFrom(text, std::max(position, before.end()));
    const auto earlier = !before.isEmpty() && stemBegin(text, before) > position ? pieceBefore(text, before.begin()) : TextRange();
    return nearest(position, {begins(earlier), begins(before), begins(next)});
}

qsizetype nearestEnd(QStringView text, qsizetype position)
{
    const auto ends = [](TextRange piece) { return piece.isEmpty() ? std::optional<qsizetype>() : piece.end(); };
    const auto next = pieceFrom(text, position); // perhaps the one that holds the position
    const auto before = pieceBefore(text, next.isEmpty() ? position : std::min(position, next.begin()));
    return nearest(position, {ends(before), ends(next)});
}

qsizetype nextWord(QStringView text, qsizetype position)
{
    const auto word = wordAt(text, position);
    qsizetype at = word.isEmpty() ? position : word.end();
    while (at < text.size() && wordAt(text, at).isEmpty()) {
        ++at;
    }
    return std::min(at, text.size());
}

qsizetype previousWord(QStringView text, qsizetype position)
{
    qsizetype at = std::min(position, text.size());
    while (at > 0) {
        if (const auto word = wordAt(text, at - 1); !word.isEmpty()) {
            return word.begin();
        }
        --at;
    }
    return 0;
}

}
