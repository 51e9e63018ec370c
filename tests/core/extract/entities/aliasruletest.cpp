// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/extract/entities/namessupport.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Hashiya;

class AliasRuleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBracketIsAnotherForm()
    {
        const auto text = paragraph(u"أعلنت شركة زرقاوندا (Zarqawanda) أرباحها"_s);
        const auto found = namesIn(text);
        QCOMPARE(shown(found, text.text()), (QStringList{u"organization: زرقاوندا"_s, u"organization: Zarqawanda"_s}));
        QCOMPARE(found[1].attributes.value(u"alias_of").toString(), u"زرقاوندا"_s);
        QCOMPARE(found[1].entityKey, found[0].entityKey);
    }

    void aShortFormMayStandBesideTheName()
    {
        const auto text = paragraph(u"قرر الاتحاد الدولي لكرة القدم فيفا ذلك"_s);
        const auto found = namesIn(text);
        QCOMPARE(shown(found, text.text()), (QStringList{u"organization: الاتحاد الدولي لكرة القدم"_s, u"organization: فيفا"_s}));
        QCOMPARE(found[1].attributes.value(u"alias_of").toString(), u"الاتحاد الدولي لكرة القدم"_s);
    }

    void reachesOverAPlaceToTheBody()
    {
        const auto text = paragraph(u"قالت بعثة الأمم المتحدة في مالي (مينوسكو) إن"_s);
        const auto found = namesIn(text);
        QCOMPARE(shown(found, text.text()).last(), u"organization: مينوسكو"_s);
        QCOMPARE(found.back().attributes.value(u"alias_of").toString(), u"بعثة الأمم المتحدة"_s);
    }

    void anotherNameInBracketsIsNoAlias()
    {
        const auto found = namesIn(paragraph(u"باريس (رويترز) قال مسؤول"_s));
        QCOMPARE(found.size(), size_t(2));
        QVERIFY(!found[1].attributes.contains(u"alias_of"));
    }

    void abbreviationsOfOrdinaryWordsAreNothing() { QCOMPARE(namesShown(u"معالجات الرسوميات (GPUs) مطلوبة"_s), QStringList{}); }
};

QTEST_GUILESS_MAIN(AliasRuleTest)
#include "aliasruletest.moc"
