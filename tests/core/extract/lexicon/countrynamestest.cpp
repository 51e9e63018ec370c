// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/lexicon/countrynames.h"

#include <QTest>

#include <algorithm>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class CountryNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cldrHasThemInArabicAndEnglish()
    {
        const auto entries = countriesOfCldr({});
        QVERIFY(entries.size() > 200);
        const auto zambia = std::ranges::find(entries, u"place:iso-3166-zm"_s, &LexiconEntry::key);
        QVERIFY(zambia != entries.end());
        QCOMPARE(zambia->arabic, u"زامبيا"_s);
        QCOMPARE(zambia->latin, u"Zambia"_s);
        QCOMPARE(zambia->type, u"place"_s);
    }

    void whatOurTableHasIsLeftToIt()
    {
        LexiconEntry ours{.key = u"place:zambia"_s, .type = u"place"_s, .arabic = u"زمبيا"_s, .latin = {}, .forms = {u"زامبيا"_s}, .flags = {}};
        const auto hasZambia = [&] { return std::ranges::contains(countriesOfCldr({ours}), u"place:iso-3166-zm"_s, &LexiconEntry::key); };
        QVERIFY(!hasZambia());
        ours.forms = {u"Zambia"_s};
        QVERIFY(!hasZambia());
        ours.forms = {u"Zambezi"_s};
        QVERIFY(hasZambia());
    }

    void namesHaveNoBrackets()
    {
        for (const LexiconEntry &entry : countriesOfCldr({})) {
            QVERIFY2(!entry.arabic.contains(u'(') && !entry.latin.contains(u'('), qPrintable(entry.key));
            QVERIFY2(!entry.arabic.isEmpty() && entry.arabic.front().script() == QChar::Script_Arabic, qPrintable(entry.key));
        }
    }
};

QTEST_GUILESS_MAIN(CountryNamesTest)
#include "countrynamestest.moc"
