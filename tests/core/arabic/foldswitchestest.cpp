// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/arabic/foldswitches.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class FoldSwitchesTest : public QObject
{
    Q_OBJECT

    static constexpr auto everything = u"أحمد مُؤسسة هيئة مـــال مستشفى یک ١٬٢٣٤٫٥٪ OpenAI \u200Fﻻ";

private Q_SLOTS:
    void eachSwitchMakesOnlyItsOwnDifference_data()
    {
        QTest::addColumn<FoldSwitches>("switches");
        QTest::addColumn<QString>("folded");
        auto only = [](bool FoldSwitches::*which) {
            auto switches = FoldSwitches::exact();
            switches.*which = true;
            return switches;
        };
        QTest::newRow("none") << FoldSwitches::exact() << u"أحمد مُؤسسة هيئة مـــال مستشفى یک ١٬٢٣٤٫٥٪ OpenAI ﻻ"_s;
        QTest::newRow("hamza") << only(&FoldSwitches::hamza) << u"احمد مُوسسة هيية مـــال مستشفى یک ١٬٢٣٤٫٥٪ OpenAI ﻻ"_s;
        QTest::newRow("ta marbuta") << only(&FoldSwitches::taMarbuta) << u"أحمد مُؤسسه هيئه مـــال مستشفى یک ١٬٢٣٤٫٥٪ OpenAI ﻻ"_s;
        QTest::newRow("forms") << only(&FoldSwitches::letterForms) << u"أحمد مُؤسسة هيئة مـــال مستشفي يك ١٬٢٣٤٫٥٪ OpenAI لا"_s;
        QTest::newRow("vocalisation") << only(&FoldSwitches::vocalisation) << u"أحمد مؤسسة هيئة مـــال مستشفى یک ١٬٢٣٤٫٥٪ OpenAI ﻻ"_s;
        QTest::newRow("tatweel") << only(&FoldSwitches::tatweel) << u"أحمد مُؤسسة هيئة مال مستشفى یک ١٬٢٣٤٫٥٪ OpenAI ﻻ"_s;
        QTest::newRow("digits") << only(&FoldSwitches::digits) << u"أحمد مُؤسسة هيئة مـــال مستشفى یک 1,234.5% OpenAI ﻻ"_s;
        QTest::newRow("case") << only(&FoldSwitches::letterCase) << u"أحمد مُؤسسة هيئة مـــال مستشفى یک ١٬٢٣٤٫٥٪ openai ﻻ"_s;
        QTest::newRow("all") << FoldSwitches() << u"احمد موسسه هييه مال مستشفي يك 1,234.5% openai لا"_s;
    }
    void eachSwitchMakesOnlyItsOwnDifference()
    {
        QFETCH(FoldSwitches, switches);
        QTEST(fold(everything, switches), "folded");
        QCOMPARE(foldWithOrigins(everything, switches).text, fold(everything, switches));
    }

    void allOnIsWeakFolding()
    {
        QCOMPARE(fold(everything, FoldSwitches()), fold(everything, FoldStrength::Weak));
        QCOMPARE(foldWithOrigins(everything, FoldSwitches()).origins, foldWithOrigins(everything, FoldStrength::Weak).origins);
    }

    void originsLeadBack()
    {
        const auto text = u"مُحَمَّد"_s;
        const auto folded = foldWithOrigins(text, FoldSwitches());
        QCOMPARE(folded.toOriginal({1, 2}).of(text).toString(), u"حَ"_s);
        const auto exact = foldWithOrigins(text, FoldSwitches::exact());
        QCOMPARE(exact.toOriginal({0, 1}).of(text).toString(), u"م"_s);
    }
};

QTEST_GUILESS_MAIN(FoldSwitchesTest)
#include "foldswitchestest.moc"
