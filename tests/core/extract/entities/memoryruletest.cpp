// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/extract/entities/namessupport.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Hashiya;

class MemoryRuleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameCutShortIsMadeWhole()
    {
        const auto text = paragraph(u"قالت شركة ضوء الحديقة (Garden Light) إنها كبيرة. وأسهم شركة ضوء الحديقة كثيرة."_s);
        const auto found = namesIn(text);
        QCOMPARE(shown(found, text.text()),
            (QStringList{u"organization: ضوء الحديقة"_s, u"organization: Garden Light"_s, u"organization: ضوء الحديقة"_s}));
        QCOMPARE(found[2].entityKey, found[0].entityKey);
    }

    void aFamilyNameBelongsToTheFullName()
    {
        const auto text = paragraph(u"قال بيتر غرونفالد إنه بخير. وأضاف غرونفالد أن العمل جيد."_s);
        const auto found = namesIn(text);
        QCOMPARE(shown(found, text.text()), (QStringList{u"person: بيتر غرونفالد"_s, u"person: غرونفالد"_s}));
        QCOMPARE(found[1].entityKey, found[0].entityKey);
        QCOMPARE(found[1].origin.rule, u"names.memory"_s);
    }

    void aNameIsFoundBeforeItsClearPlaceToo()
    {
        const QString text = u"زرقاوندا تربح. وكانت شركة زرقاوندا قد خسرت. ولزرقاوندا فروع."_s;
        QCOMPARE(namesShown(text), (QStringList{u"organization: زرقاوندا"_s, u"organization: زرقاوندا"_s, u"organization: زرقاوندا"_s}));
    }

    void theNearestBearerOfAFamilyNameIsMeant()
    {
        const auto text = paragraph(u"حضر بيتر غرونفالد. ثم جاءت ماريا غرونفالد. وقالت غرونفالد كلمة."_s);
        const auto found = namesIn(text);
        QCOMPARE(found.size(), size_t(3));
        QCOMPARE(found[2].entityKey, found[1].entityKey);
        QVERIFY(found[1].entityKey != found[0].entityKey);
    }

    void ordinaryWordsAreNotRemembered()
    {
        const QString text = u"نشرت صحيفة الحياة التقرير. ثم قال إن الحياة جميلة."_s;
        QCOMPARE(namesShown(text), QStringList{u"organization: الحياة"_s});
    }
};

QTEST_GUILESS_MAIN(MemoryRuleTest)
#include "memoryruletest.moc"
