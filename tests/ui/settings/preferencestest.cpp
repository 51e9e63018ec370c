// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/settings/preferences.h"

#include <QStandardPaths>
#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class PreferencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QSettings().clear(); }

    void showsTextsAsTheyAreUntilAPersonWishesOtherwise()
    {
        QCOMPARE(Preferences().display(), DisplayOptions());
        QVERIFY(!Preferences().invisiblesShown());
        for (const auto digits : {DigitShapes::Latin, DigitShapes::ArabicIndic, DigitShapes::AsWritten}) {
            const DisplayOptions wished{.vocalisation = false, .digits = digits};
            Preferences().setDisplay(wished);
            QCOMPARE(Preferences().display(), wished);
        }
        Preferences().setInvisiblesShown(true);
        QVERIFY(Preferences().invisiblesShown());
    }

    void remembersEverySwitchOfFindingByItself()
    {
        const auto usual = Preferences().findOptions();
        QVERIFY(!usual.wholeWords);
        QCOMPARE(usual.spelling, FoldSwitches());
        for (auto which : {&FoldSwitches::hamza, &FoldSwitches::taMarbuta, &FoldSwitches::letterForms, &FoldSwitches::vocalisation, &FoldSwitches::tatweel,
                 &FoldSwitches::digits, &FoldSwitches::letterCase}) {
            auto wished = usual;
            wished.spelling.*which = false;
            Preferences().setFindOptions(wished);
            QCOMPARE(Preferences().findOptions(), wished);
        }
        auto words = usual;
        words.wholeWords = true;
        words.proclitics = false;
        Preferences().setFindOptions(words);
        QCOMPARE(Preferences().findOptions(), words);
    }
};

QTEST_GUILESS_MAIN(PreferencesTest)
#include "preferencestest.moc"
