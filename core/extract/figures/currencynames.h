// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

#include <vector>

namespace Hashiya {

/// A currency as CLDR names it in Arabic.
struct CurrencyName
{
    QString code; ///< ISO 4217
    QStringList names; ///< folded, one to four words, each once: for one, two, few, many and others (درهمان إماراتيان, دراهم إماراتية)
};

/// All currencies in circulation that ICU's CLDR data has, in the order of their codes. Reads ICU anew each time: keep the result.
[[nodiscard]] std::vector<CurrencyName> currencyNames();

}
