// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/entities/tagger/wordknowledge.h"

#include <algorithm>

namespace Hashiya {

WordClasses WordKnowledge::classesOf(quint64 word) const
{
    const uchar *row = classes.find(word);
    if (row == nullptr) {
        return {};
    }
    WordClasses found;
    std::memcpy(&found.brownPath, row, 4);
    found.frequency = row[4];
    return found;
}

std::array<uchar, WordKnowledge::classesSize> WordKnowledge::packed(const WordClasses &classes)
{
    std::array<uchar, classesSize> row{};
    std::memcpy(row.data(), &classes.brownPath, 4);
    row[4] = classes.frequency;
    return row;
}

std::optional<quint32> WordKnowledge::phraseNode(quint64 node) const
{
    const uchar *row = phrases.find(node);
    if (row == nullptr) {
        return std::nullopt;
    }
    quint32 mask = 0;
    std::memcpy(&mask, row, 4);
    return mask;
}

quint32 WordKnowledge::maskIn(const FingerprintTable &table, quint64 word)
{
    quint32 mask = 0;
    if (const uchar *row = table.find(word)) {
        std::memcpy(&mask, row, 4);
    }
    return mask;
}

int LetterModel::letterClass(char16_t unit)
{
    // The letters that Weak folding leaves, in the order of the alphabet; all others share the last class.
    static constexpr std::u16string_view known = u"ابتثجحخدذرزسشصضطظعغفقكلمنهوي" u"ءپچڤگژ";
    const auto at = known.find(unit);
    return at == std::u16string_view::npos ? letters - 1 : int(at) + 1;
}

int LetterModel::bucketOf(QStringView word) const
{
    if (m_weights.size() != size || word.size() < 2) {
        return 0;
    }
    int first = 0;
    int second = 0;
    int sum = 0;
    int count = 0;
    for (qsizetype i = 0; i <= word.size(); ++i) {
        const int third = i < word.size() ? letterClass(word.at(i).unicode()) : 0;
        sum += static_cast<signed char>(m_weights[index(first, second, third)]);
        ++count;
        first = second;
        second = third;
    }
    constexpr int steps = 10;
    return std::clamp(sum / count, -steps, steps) + steps + 1;
}

}
