// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/textdiff.h"

#include "core/annotation/foldedwords.h"
#include "core/compare/sequencediff.h"

#include <QHash>

#include <algorithm>
#include <vector>

namespace Hashiya {

namespace {

/// The words and single other characters of a text, one after another.
struct Words
{
    std::vector<TextRange> ranges;
    std::vector<quint32> keys; ///< equal for equal words of both texts
};

Words wordsOf(QStringView text, QHash<QStringView, quint32> &keys)
{
    Words words;
    qsizetype begin = 0;
    while (begin < text.size()) {
        auto end = begin + 1;
        while (isWordUnit(text[begin]) && end < text.size() && isWordUnit(text[end])) {
            ++end;
        }
        const TextRange range(begin, end);
        const auto known = keys.constFind(range.of(text));
        const auto key = known != keys.cend() ? *known : *keys.insert(range.of(text), quint32(keys.size()));
        words.ranges.push_back(range);
        words.keys.push_back(key);
        begin = end;
    }
    return words;
}

}

QList<CommonRun> commonRuns(QStringView first, QStringView second)
{
    QHash<QStringView, quint32> keys;
    const auto firstWords = wordsOf(first, keys);
    const auto secondWords = wordsOf(second, keys);
    QList<CommonRun> runs;
    for (const auto &[i, j] : commonSubsequence(firstWords.keys, secondWords.keys)) {
        const auto inFirst = firstWords.ranges[i];
        const auto inSecond = secondWords.ranges[j];
        const bool goesOn = !runs.isEmpty() && runs.constLast().inFirst().end() == inFirst.begin() && runs.constLast().inSecond().end() == inSecond.begin();
        if (goesOn) {
            runs.last().length += inFirst.length();
        } else {
            runs.append({inFirst.begin(), inSecond.begin(), inFirst.length()});
        }
    }
    return runs;
}

TextSplices differenceOf(QStringView first, QStringView second)
{
    QList<TextSplice> splices;
    qsizetype inFirst = 0;
    qsizetype inSecond = 0;
    const auto replace = [&](qsizetype firstEnd, qsizetype secondEnd) {
        if (inFirst < firstEnd || inSecond < secondEnd) {
            splices.append({{inFirst, firstEnd}, second.sliced(inSecond, secondEnd - inSecond).toString()});
        }
    };
    for (const auto &run : commonRuns(first, second)) {
        replace(run.first, run.second);
        inFirst = run.inFirst().end();
        inSecond = run.inSecond().end();
    }
    replace(first.size(), second.size());
    return TextSplices(std::move(splices));
}

}
