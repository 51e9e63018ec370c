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

QList<LexiconEntry> countriesOfCldr(const QList<LexiconEntry> &known)
{
    QSet<QString> forms;
    for (const LexiconEntry &entry : known) {
        for (const QString &form : QStringList{entry.arabic, entry.latin} + entry.forms) {
            forms.insert(fold(form, FoldStrength::Weak));
        }
    }
    QList<LexiconEntry> entries;
    for (const char *const *region = uloc_getISOCountries(); *region != nullptr; ++region) {
        const QString arabic = nameOf(*region, "ar");
        const QString english = nameOf(*region, "en");
        const bool isNew = !forms.contains(fold(arabic, FoldStrength::Weak)) && !forms.contains(fold(english, FoldStrength::Weak));
        if (!arabic.isEmpty() && !english.isEmpty() && isNew) {
            entries.append({.key = u"place:iso-3166-"_s + QString::fromLatin1(*region).toLower(), .type = u"place"_s, .arabic = arabic, .latin = english, .forms = {}, .flags = {}});
        }
    }
    std::ranges::sort(entries, {}, &LexiconEntry::key);
    return entries;
}

}
