// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/phrasefinder.h"

#include "core/annotation/foldedwords.h"
#include "core/arabic/folding.h"
#include "core/arabic/proclitics.h"

#include <vector>

namespace Hashiya {

namespace {

constexpr qsizetype surelyAWord = 4; ///< letters behind which proclitics are believed without ال
constexpr qsizetype longestGap = 4; ///< units between two words of one phrase

std::vector<TextRange> wordsOf(QStringView folded)
{
    std::vector<TextRange> words;
    for (qsizetype at = 0; at < folded.size();) {
        if (!isWordUnit(folded.at(at))) {
            ++at;
            continue;
        }
        auto end = at + 1;
        while (end < folded.size() && isOneWord(folded.at(end - 1), folded.at(end))) {
            ++end;
        }
        words.emplace_back(at, end);
        at = end;
    }
    return words;
}

/// What stands between two words of one phrase, white space made simple; nothing that could be of one where they are far apart.
QString gapBetween(QStringView folded, TextRange before, TextRange after)
{
    const auto gap = TextRange(before.end(), after.begin()).of(folded);
    if (gap.size() > longestGap) {
        return QStringLiteral("\n");
    }
    auto simple = gap.toString();
    for (auto &c : simple) {
        c = c.isSpace() && c != u'\n' ? QChar(u' ') : c;
    }
    while (simple.contains(QStringLiteral("  "))) {
        simple.replace(QStringLiteral("  "), QStringLiteral(" "));
    }
    return simple;
}

bool isInOneBlock(const Article &article, TextRange range)
{
    if (article.blocks().isEmpty()) {
        return !range.of(article.text()).contains(u'\n');
    }
    const auto index = article.blockAt(range.begin());
    return index >= 0 && article.blocks().at(index).range.contains(range) && article.blocks().at(index).kind != BlockKind::Furniture;
}

}

struct PhraseFinder::Text
{
    FoldedText folded;
    std::vector<TextRange> words;
};

struct PhraseFinder::Found
{
    qsizetype phrase = -1;
    size_t lastWord = 0;
};

PhraseFinder::PhraseFinder(const QStringList &folded)
{
    for (qsizetype phrase = 0; phrase < folded.size(); ++phrase) {
        const QStringView text = folded.at(phrase);
        const auto words = wordsOf(text);
        qsizetype node = 0;
        for (size_t i = 0; i < words.size(); ++i) {
            const auto step = (i == 0 ? QString() : gapBetween(text, words[i - 1], words[i])) + words[i].of(text).toString();
            auto &next = m_steps[{node, step}];
            next = next > 0 ? next : m_nodes++;
            node = next;
        }
        if (node > 0) {
            m_ends.insert(node, phrase);
        }
    }
}

PhraseFinder::Found PhraseFinder::longestFrom(const Text &text, size_t word, QStringView first) const
{
    Found found;
    auto node = m_steps.value({0, first.toString()});
    while (node > 0) {
        if (const auto end = m_ends.constFind(node); end != m_ends.cend()) {
            found = {*end, word};
        }
        if (++word >= text.words.size()) {
            break;
        }
        const QStringView view = text.folded.text;
        node = m_steps.value({node, gapBetween(view, text.words[word - 1], text.words[word]) + text.words[word].of(view).toString()});
    }
    return found;
}

QList<PhraseFinder::Place> PhraseFinder::in(const Article &article) const
{
    QList<Place> places;
    Text text;
    text.folded = foldWithOrigins(article.text(), FoldStrength::Weak);
    text.words = wordsOf(text.folded.text);
    for (size_t i = 0; i < text.words.size();) {
        const auto word = text.words[i];
        const auto written = word.of(QStringView(text.folded.text));
        auto found = longestFrom(text, i, written);
        qsizetype offset = 0;
        if (found.phrase < 0 && QStringView(u"وفبلك").contains(written.front())) {
            const auto readings = cliticReadings(written);
            for (qsizetype r = 1; r < readings.size() && found.phrase < 0; ++r) {
                const auto &reading = readings.at(r);
                found = longestFrom(text, i, reading.stem);
                offset = reading.offset;
                if (found.phrase >= 0 && found.lastWord == i && reading.stem.size() < surelyAWord) {
                    found.phrase = -1; // ولد is seldom و and لد
                }
            }
        }
        const auto range = found.phrase < 0 ? TextRange() : text.folded.toOriginal({word.begin() + offset, text.words[found.lastWord].end()});
        if (found.phrase >= 0 && isInOneBlock(article, range)) {
            places.append({found.phrase, range});
            i = found.lastWord + 1;
        } else {
            ++i;
        }
    }
    return places;
}

}
