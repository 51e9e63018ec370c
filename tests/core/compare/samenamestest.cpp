// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/samenames.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

Entity named(const QString &type, const QString &name, const QStringList &aliases = {}, const QString &externalId = {})
{
    return {{}, type, name, aliases, externalId};
}

QList<SameName> found(const QList<Entity> &names)
{
    return sameNames(names, {u"person"_s, u"organization"_s});
}

}

class SameNamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsNamesThatDifferByTheArticle()
    {
        const auto pairs = found({named(u"organization"_s, u"بنك الغيم"_s), named(u"organization"_s, u"البنك الغيم"_s), named(u"place"_s, u"بنك الغيم"_s)});
        QCOMPARE(pairs, (QList<SameName>{{1, 0, SameNameReason::Spelling}}));
    }

    void findsALatinFormThatTwoNamesShare()
    {
        const auto pairs = found({named(u"organization"_s, u"سحاب"_s, {u"Sahab"_s}), named(u"organization"_s, u"شركة الغيوم"_s, {u"SAHAB"_s})});
        QCOMPARE(pairs, (QList<SameName>{{1, 0, SameNameReason::SharedForm}}));
    }

    void findsTheFamilyNameOfOnePerson()
    {
        const auto pairs = found({named(u"person"_s, u"النحاس"_s), named(u"person"_s, u"قاسم النحاس"_s), named(u"person"_s, u"قاسم"_s)});
        QCOMPARE(pairs, (QList<SameName>{{1, 0, SameNameReason::PartOfName}})); // a given name alone is many people's
    }

    void findsTheLongNameOfWhichTwoWordsAreGiven()
    {
        const auto pairs = found({named(u"person"_s, u"قاسم عمر النحاس"_s), named(u"person"_s, u"قاسم النحاس"_s)});
        QCOMPARE(pairs, (QList<SameName>{{0, 1, SameNameReason::PartOfName}}));
    }

    void doesNotGuessBetweenTwoOfOneFamily()
    {
        QVERIFY(found({named(u"person"_s, u"النحاس"_s), named(u"person"_s, u"قاسم النحاس"_s), named(u"person"_s, u"عمر النحاس"_s)}).isEmpty());
    }

    void doesNotTakeAPlaceForPartOfAnother()
    {
        QVERIFY(found({named(u"place"_s, u"حلب"_s), named(u"place"_s, u"ريف حلب"_s)}).isEmpty());
    }

    void namesWithTwoIdentifiersAreTwo()
    {
        QVERIFY(found({named(u"person"_s, u"قاسم"_s, {}, u"Q1"_s), named(u"person"_s, u"قاسم"_s, {}, u"Q2"_s)}).isEmpty());
        QCOMPARE(found({named(u"person"_s, u"قاسم"_s, {}, u"Q1"_s), named(u"person"_s, u"قاسم"_s)}).size(), 1);
    }

    void asksForEachNameOnce()
    {
        const auto pairs = found({named(u"person"_s, u"قاسم النحاس"_s, {u"النحاس"_s}), named(u"person"_s, u"النحاس"_s), named(u"person"_s, u"قاسم النحّاس"_s)});
        QSet<qsizetype> others;
        for (const auto &pair : pairs) {
            QVERIFY(!others.contains(pair.other));
            others.insert(pair.other);
        }
        QCOMPARE(others.size(), 2);
    }

    void isSilentAboutNothing() { QVERIFY(found({}).isEmpty()); }
};

QTEST_GUILESS_MAIN(SameNamesTest)
#include "samenamestest.moc"
