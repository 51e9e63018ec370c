// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/figures/figurelexicon.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class FigureLexiconTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsEveryFormOfAUnit_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<QString>("symbol");
        QTest::addColumn<bool>("dual");
        QTest::newRow("singular") << u"كيلومتر"_s << u"km"_s << false;
        QTest::newRow("accusative") << u"كيلومترا"_s << u"km"_s << false;
        QTest::newRow("plural") << u"كيلومترات"_s << u"km"_s << false;
        QTest::newRow("broken plural") << u"اطنان"_s << u"t"_s << false;
        QTest::newRow("dual") << u"طنين"_s << u"t"_s << true;
        QTest::newRow("feminine dual") << u"ليرتين"_s << u"lira"_s << true;
        QTest::newRow("abbreviation") << u"كلم"_s << u"km"_s << false;
        QTest::newRow("two words") << u"كيلو متر"_s << u"km"_s << false;
        QTest::newRow("sign") << u"€"_s << u"EUR"_s << false;
    }
    void knowsEveryFormOfAUnit()
    {
        QFETCH(QString, form);
        const UnitWord *word = FigureLexicon::standard().unit(form);
        QVERIFY(word);
        QTEST(word->symbol, "symbol");
        QTEST(word->dual, "dual");
    }

    void everyCurrencyCodeIsThreeCapitalLetters()
    {
        QVERIFY(FigureLexicon::standard().nationalCurrencies().size() > 40);
        for (const NationalCurrency &currency : FigureLexicon::standard().nationalCurrencies()) {
            QCOMPARE(currency.code.size(), 3);
            QCOMPARE(currency.code, currency.code.toUpper());
            QVERIFY(!currency.adjectives.isEmpty());
        }
    }

    void leavesAmbiguousDualsAlone()
    {
        QVERIFY(!FigureLexicon::standard().unit(u"ميلان"));
        QVERIFY(!FigureLexicon::standard().unit(u"قدمين"));
    }

    void knowsTheWordsAroundCounts()
    {
        const FigureLexicon &lexicon = FigureLexicon::standard();
        QVERIFY(lexicon.has(u"الدورة", CountingRole::Ordinal));
        QVERIFY(lexicon.has(u"رقم", CountingRole::Label));
        QVERIFY(lexicon.has(u"منها", CountingRole::Partitive) && lexicon.has(u"منها", CountingRole::NotCounted));
        QVERIFY(!lexicon.has(u"كتاب", CountingRole::Label));
    }
};

QTEST_GUILESS_MAIN(FigureLexiconTest)
#include "figurelexicontest.moc"
