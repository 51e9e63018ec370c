// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/figures/currencychooser.h"

#include "core/extract/figures/figurelexicon.h"

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

constexpr int writtenOut = 1000; ///< what a currency with its adjective outweighs in words of a country

struct CountryWord
{
    QStringList currencies; ///< "key code"
};

/// Words of countries to the currencies that they speak for; words of two are left out, single names suffice.
const WordMap<CountryWord> &countryWords()
{
    static const WordMap<CountryWord> words = [] {
        WordMap<CountryWord> map;
        for (const NationalCurrency &currency : FigureLexicon::standard().nationalCurrencies()) {
            for (const QString &word : currency.countryWords) {
                map.insert(word, {}).currencies.append(currency.noun + u' ' + currency.code);
            }
        }
        return map;
    }();
    return words;
}

}

QString CurrencyChooser::choose(const QString &key, const QString &byDefault) const
{
    if (!m_counted) {
        countWords();
    }
    QString best = byDefault;
    int bestWeight = byDefault.isEmpty() ? 0 : writtenOut - 1;
    for (const NationalCurrency &currency : FigureLexicon::standard().nationalCurrencies()) {
        const int weight = currency.noun == key ? m_weights.value(key + u' ' + currency.code) : 0;
        if (weight > bestWeight) {
            best = currency.code;
            bestWeight = weight;
        }
    }
    return best;
}

void CurrencyChooser::countWords() const
{
    m_counted = true;
    const FigureLexicon &lexicon = FigureLexicon::standard();
    const auto tokens = m_text.tokens();
    const UnitWord *before = nullptr;
    for (const Token &token : tokens) {
        const QStringView folded = token.kind == TokenKind::ArabicWord ? m_text.foldedOf(token) : QStringView();
        if (before && before->kind == UnitWord::Kind::Currency) {
            for (const NationalCurrency &currency : lexicon.nationalCurrencies()) {
                if (currency.noun == before->symbol && currency.adjectives.contains(folded)) {
                    m_weights[currency.noun + u' ' + currency.code] += writtenOut;
                }
            }
        }
        before = lexicon.unit(folded);
        const CountryWord *country = countryWords().find(folded);
        if (!country && folded.size() > 3 && u"وفبلك"_s.contains(folded.front())) {
            country = countryWords().find(folded.sliced(1));
        }
        if (country) {
            for (const QString &currency : country->currencies) {
                ++m_weights[currency];
            }
        }
    }
}

}
