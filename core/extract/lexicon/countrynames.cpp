// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/lexicon/countrynames.h"

#include "core/arabic/folding.h"

#include <QSet>

#include <unicode/uloc.h>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

/// The name of a region in a language, without what CLDR adds in brackets; empty where it has none of its own.
QString nameOf(const char *region, const char *language)
{
    constexpr int32_t longest = 200;
    std::array<UChar, longest> name{};
    const QByteArray locale = QByteArray("und_") + region;
    UErrorCode error = U_ZERO_ERROR;
    const int32_t length = uloc_getDisplayCountry(locale.constData(), language, name.data(), longest, &error);
    if (U_FAILURE(error) || error == U_USING_DEFAULT_WARNING) {
        return {};
    }
    const auto found = QStringView(name.data(), length).toString().section(u'(', 0, 0).section(u'[', 0, 0).trimmed();
    return found == QLatin1StringView(region) ? QString() : found;
}

}

QList<CountryName> countryNamesOfCldr()
{
    QList<CountryName> countries;
    for (const char *const *region = uloc_getISOCountries(); *region != nullptr; ++region) {
        CountryName country{.code = QString::fromLatin1(*region), .arabic = nameOf(*region, "ar"), .english = nameOf(*region, "en")};
        if (!country.arabic.isEmpty() && !country.english.isEmpty()) {
            countries.append(std::move(country));
        }
    }
    std::ranges::sort(countries, {}, &CountryName::code);
    return countries;
}

QList<LexiconEntry> countriesOfCldr(const QList<LexiconEntry> &known)
{
    QSet<QString> forms;
    for (const LexiconEntry &entry : known) {
        for (const QString &form : QStringList{entry.arabic, entry.latin} + entry.forms) {
            forms.insert(fold(form, FoldStrength::Weak));
        }
    }
    QList<LexiconEntry> entries;
    for (const CountryName &country : countryNamesOfCldr()) {
        if (!forms.contains(fold(country.arabic, FoldStrength::Weak)) && !forms.contains(fold(country.english, FoldStrength::Weak))) {
            entries.append({.key = u"place:iso-3166-"_s + country.code.toLower(), .type = u"place"_s, .arabic = country.arabic, .latin = country.english, .forms = {}, .flags = {}});
        }
    }
    std::ranges::sort(entries, {}, &LexiconEntry::key);
    return entries;
}

}
