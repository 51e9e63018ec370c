// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/reader/wordsnapping.h"

#include "core/arabic/proclitics.h"

#include <algorithm>

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
