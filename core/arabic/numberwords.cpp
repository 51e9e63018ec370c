// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/arabic/numberwords.h"

#include "core/arabic/datatable.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

constexpr qsizetype longestNumberWord = 16; ///< with proclitics and article; longer words are not looked at

std::optional<NumberWordKind> kindFromName(const QString &name)
{
    static constexpr std::array names{
        u"unit", u"eleven", u"ten", u"tens", u"hundred", u"hundreds", u"scale", u"plural", u"dual", u"fraction", u"fractions",
        u"spoken", u"share", u"lookalike"};
    for (size_t i = 0; i < names.size(); ++i) {
        if (name == QStringView(names[i])) {
            return NumberWordKind(i);
        }
    }
    return std::nullopt;
}

}

Decimal shareOf(const NumberWord &fraction, const Decimal &whole)
{
    // 1/denominator as a decimal of six places ends exactly where the denominator has only the factors 2 and 5
    static constexpr qint64 million = 1'000'000;
    const auto parts = whole.times(Decimal(fraction.value));
    if (!parts) {
        return {};
    }
    const auto perPart = Decimal(million / fraction.denominator).times(Decimal::powerOfTen(-6));
    if (million % fraction.denominator == 0) {
        return perPart ? parts->times(*perPart).value_or(Decimal()) : Decimal();
    }
    const qint64 millionths = qRound64(parts->toDouble() / double(fraction.denominator) * double(million));
    return Decimal(millionths).times(Decimal::powerOfTen(-6)).value_or(Decimal());
}

NumberWords::NumberWords()
{
    for (const QStringList &row : DataTable::load(u"numbers"_s).rows) {
        const auto kind = kindFromName(fieldOf(row, 1));
        Q_ASSERT_X(kind, "numbers.tsv", qPrintable(row.front()));
        const QStringList parts = fieldOf(row, 2).split(u'/');
        const NumberWord word{*kind, parts.front().toLongLong(), parts.size() > 1 ? parts.at(1).toLongLong() : 1};
        m_words.insert(row.front(), word);
        if (row.front().endsWith(u'ة')) { // much text has ه for it
            m_words.insert(row.front().chopped(1) + u'ه', word);
        }
    }
}

const NumberWords &NumberWords::standard()
{
    static const NumberWords words;
    return words;
}

std::optional<FoundNumberWord> NumberWords::findStem(QStringView word, qsizetype offset) const
{
    const QStringView stem = word.sliced(offset);
    if (const NumberWord *found = m_words.find(stem)) {
        return FoundNumberWord{*found, offset, false, false, false};
    }
    if (stem.size() > 4 && stem.startsWith(u"ال")) {
        if (const NumberWord *found = m_words.find(stem.sliced(2))) {
            return FoundNumberWord{*found, offset, false, false, true};
        }
    }
    return std::nullopt;
}

std::optional<FoundNumberWord> NumberWords::find(QStringView word) const
{
    if (word.size() < 2 || word.size() > longestNumberWord) {
        return std::nullopt;
    }
    if (auto found = findStem(word, 0)) {
        return found->word.kind == NumberWordKind::Lookalike ? std::nullopt : found;
    }
    qsizetype offset = 0;
    const bool conjunction = word.front() == u'و' || word.front() == u'ف';
    if (conjunction) {
        offset = 1;
        if (auto found = findStem(word, offset)) {
            found->conjunction = true;
            return found->word.kind == NumberWordKind::Lookalike ? std::nullopt : found;
        }
    }
    const QChar next = word.at(offset);
    if ((next == u'ب' || next == u'ل' || next == u'ك') && word.size() - offset > 2) {
        if (auto found = findStem(word, offset + 1)) {
            found->conjunction = conjunction;
            found->preposition = true;
            return found;
        }
    }
    return std::nullopt;
}

}
