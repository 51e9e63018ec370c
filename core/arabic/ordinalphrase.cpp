// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/arabic/ordinalphrase.h"

#include "core/arabic/datatable.h"
#include "core/arabic/numberphrase.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

constexpr qsizetype longestPhrase = 200;
constexpr std::array cardinals{u"احد", u"اثنا", u"ثلاثة", u"اربعة", u"خمسة", u"ستة", u"سبعة", u"ثمانية", u"تسعة", u"عشرة"};

/// Ordinal words up to ten without article, by their value.
class OrdinalWords
{
public:
    OrdinalWords()
    {
        for (const QStringList &row : DataTable::load(u"ordinals"_s).rows) {
            const int value = fieldOf(row, 1).toInt();
            for (const QString &word : row.front().split(u'|')) {
                if (value <= int(cardinals.size()) && word.startsWith(u"ال")) {
                    m_values.insert(word.sliced(2), value);
                }
            }
        }
    }

    [[nodiscard]] int valueOf(QStringView word) const
    {
        const int *value = m_values.find(word);
        return value ? *value : 0;
    }

private:
    WordMap<int> m_values;
};

/// The cardinal in the place of an ordinal word, its و kept: والخامس gives وخمسة.
QString asCardinal(QStringView word, const OrdinalWords &words)
{
    const bool conjunction = word.size() > 3 && word.startsWith(u"وال"); // no ordinal begins so: واحد has no article here
    QStringView stem = conjunction ? word.sliced(1) : word;
    const auto number = NumberWords::standard().find(stem);
    const bool onlyBeginsSo = number && !number->definite; // ألفان
    if (stem.size() > 4 && stem.startsWith(u"ال") && !onlyBeginsSo) {
        stem = stem.sliced(2);
    }
    const int value = words.valueOf(stem);
    const QString cardinal = value > 0 ? QString(cardinals.at(size_t(value - 1))) : stem.toString();
    return conjunction ? u'و' + cardinal : cardinal;
}

}

std::optional<qint64> readOrdinalPhrase(QStringView phrase)
{
    static const OrdinalWords words;
    const QString folded = fold(phrase.first(std::min(phrase.size(), longestPhrase))).simplified();
    const QStringList written = folded.split(u' ', Qt::SkipEmptyParts);
    if (written.size() == 1 && words.valueOf(asCardinal(folded, words)) == 0) { // a lone أول has no cardinal that stands alone
        const QStringView stem = folded.startsWith(u"ال") ? QStringView(folded).sliced(2) : QStringView(folded);
        if (const int value = words.valueOf(stem)) {
            return value;
        }
    }
    QStringList replaced;
    for (const QString &word : written) {
        replaced.append(asCardinal(word, words));
    }
    const TokenizedText text(Article(replaced.join(u' '), {}));
    const auto count = qsizetype(text.tokens().size());
    const auto number = count > 0 ? NumberReader(text).at(0, count) : std::nullopt;
    if (!number || number->end != count || number->open || !number->value.isInteger()) {
        return std::nullopt;
    }
    return number->value.toString().toLongLong();
}

}
