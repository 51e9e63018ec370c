// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/arabic/wordroles.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class WordRolesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addsUpWhatAFormDoes()
    {
        WordRoles roles;
        roles.add(u"من"_s, 1);
        roles.add(u"من"_s, 4);
        QCOMPARE(roles.of(u"من"), 5);
        QCOMPARE(roles.of(u"الي"), 0);
        QCOMPARE(roles.of(u""), 0);
    }

    void takesAConjunctionOffOnlyWhereTheWordIsNothingByItself()
    {
        WordRoles roles;
        roles.add(u"قال"_s, 1);
        roles.add(u"صف"_s, 2);
        roles.add(u"وصف"_s, 4);
        QCOMPARE(roles.of(u"وقال"), 1);
        QCOMPARE(roles.of(u"فقال"), 1);
        QVERIFY(roles.hasConjunction(u"وقال"));
        QCOMPARE(roles.of(u"وصف"), 4);
        QVERIFY(!roles.hasConjunction(u"وصف"));
        QVERIFY(!roles.hasConjunction(u"وشجرة"));
    }

    void readsATable()
    {
        const auto roles = WordRoles::load(u"letternames"_s, {{u"letter"_s, 8}});
        QCOMPARE(roles.of(u"بي"), 8);
        QCOMPARE(roles.of(u"شجرة"), 0);
    }
};

QTEST_GUILESS_MAIN(WordRolesTest)
#include "wordrolestest.moc"
