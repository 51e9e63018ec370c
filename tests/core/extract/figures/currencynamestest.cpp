// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/figures/currencynames.h"

#include <QTest>

#include <algorithm>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class CurrencyNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesCurrenciesInArabic()
    {
        const auto names = currencyNames();
        QVERIFY(names.size() > 140); // ISO 4217 has about 160 in circulation
        QVERIFY(std::ranges::is_sorted(names, {}, &CurrencyName::code));
        const auto dirham = std::ranges::find(names, u"AED"_s, &CurrencyName::code);
        QVERIFY(dirham != names.end());
        QVERIFY(dirham->names.contains(u"درهم اماراتي"_s));
    }
};

QTEST_GUILESS_MAIN(CurrencyNamesTest)
#include "currencynamestest.moc"
