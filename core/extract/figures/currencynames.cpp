// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/figures/currencynames.h"

#include "core/arabic/folding.h"

#include <unicode/ucurr.h>
#include <unicode/uenum.h>

#include <algorithm>
#include <array>

namespace Hashiya {

namespace {

constexpr std::array pluralForms{"one", "two", "few", "many", "other"};
constexpr qsizetype mostWords = 4;

void addNames(CurrencyName &currency)
{
    for (const char *form : pluralForms) {
        UErrorCode error = U_ZERO_ERROR;
        UBool choice = false;
        int32_t length = 0;
        const UChar *name
            = ucurr_getPluralName(reinterpret_cast<const UChar *>(currency.code.utf16()), "ar", &choice, form, &length, &error);
        if (U_FAILURE(error) || length == 0) {
            continue;
        }
        const QString folded = fold(QStringView(name, length)).simplified();
        const bool arabic = std::ranges::any_of(folded, [](QChar c) { return c.script() == QChar::Script_Arabic; });
        if (arabic && folded.count(u' ') < mostWords && !currency.names.contains(folded)) {
            currency.names.append(folded);
        }
    }
}

}

std::vector<CurrencyName> currencyNames()
{
    std::vector<CurrencyName> currencies;
    UErrorCode error = U_ZERO_ERROR;
    UEnumeration *codes = ucurr_openISOCurrencies(UCURR_COMMON | UCURR_NON_DEPRECATED, &error);
    if (U_FAILURE(error)) {
        return currencies; // a build of ICU without currencies: our own table remains
    }
    int32_t length = 0;
    while (const UChar *code = uenum_unext(codes, &length, &error)) {
        CurrencyName currency{.code = QString(QStringView(code, length)), .names = {}};
        addNames(currency);
        currencies.push_back(std::move(currency));
    }
    uenum_close(codes);
    std::ranges::sort(currencies, {}, &CurrencyName::code);
    return currencies;
}

}
