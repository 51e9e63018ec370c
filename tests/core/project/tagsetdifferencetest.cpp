// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/tagsetdifference.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

Tagset without(const QStringList &keys, const QStringList &relationKeys = {})
{
    auto types = Tagset::standard().types();
    types.removeIf([&](const AnnotationType &type) { return keys.contains(type.key); });
    auto relations = Tagset::standard().relationTypes();
    relations.removeIf([&](const RelationType &type) { return relationKeys.contains(type.key); });
    return Tagset(types, relations);
}

Tagset renaming(Tagset tagset, const QString &from, const QString &to)
{
    auto types = tagset.types();
    for (auto &type : types) {
        type.key = type.key == from ? to : type.key;
    }
    return Tagset(types, tagset.relationTypes());
}

}

class TagsetDifferenceTest : public QObject
{
    Q_OBJECT

    TypeUses m_uses{{{u"person"_s, {3, 2, 1}}, {u"money"_s, {5, 0, 0}}, {u"event"_s, {0, 1, 0}}}, {{u"holds"_s, 4}}};

private Q_SLOTS:
    void nothingGoesFromATagsetToItself() { QVERIFY(tagsetDifference(Tagset::standard(), Tagset::standard(), {}, m_uses).isEmpty()); }

    void aTypeInUseThatGoesNeedsOneOfItsFamily()
    {
        const auto difference = tagsetDifference(Tagset::standard(), without({u"person"_s, u"money"_s}), {}, m_uses);
        QCOMPARE(difference.types, (QList<GoneType>{{u"person"_s, {3, 2, 1}, u"organization"_s}, {u"money"_s, {5, 0, 0}, u"percent"_s}}));
        const auto remap = difference.suggestedRemap({});
        QCOMPARE(remap.types.value(u"money"_s), u"percent"_s);
    }

    void aTypeThatNobodyUsesMayGo() { QVERIFY(tagsetDifference(Tagset::standard(), without({u"date"_s}, {u"part_of"_s}), {}, m_uses).isEmpty()); }

    void aTypeThatOnlyANameHasIsInUse()
    {
        QCOMPARE(tagsetDifference(Tagset::standard(), without({u"event"_s}), {}, m_uses).types.size(), 1);
    }

    void aNewKeyTakesItsMarksAlong()
    {
        const TypeRemap renamed{{{u"person"_s, u"human"_s}}, {}};
        const auto after = renaming(Tagset::standard(), u"person"_s, u"human"_s);
        const auto difference = tagsetDifference(Tagset::standard(), after, renamed, m_uses);
        QVERIFY(difference.isEmpty());
        QCOMPARE(difference.suggestedRemap(renamed).types, renamed.types);
    }

    void aKeyThatAnotherTypeTookOverIsGoneForItsFormerOwner()
    {
        const auto after = renaming(without({u"person"_s}), u"money"_s, u"person"_s);
        const auto difference = tagsetDifference(Tagset::standard(), after, {{{u"money"_s, u"person"_s}}, {}}, m_uses);
        QCOMPARE(difference.types.size(), 1);
        QCOMPARE(difference.types.first().key, u"person"_s);
        QCOMPARE(difference.types.first().suggestion, u"organization"_s);
    }

    void relationsNeedARelationType()
    {
        const auto difference = tagsetDifference(Tagset::standard(), without({}, {u"holds"_s}), {}, m_uses);
        QCOMPARE(difference.relationTypes, (QList<GoneRelationType>{{u"holds"_s, 4, u"part_of"_s}}));
        const auto none = tagsetDifference(Tagset::standard(), Tagset(Tagset::standard().types(), {}), {}, m_uses);
        QCOMPARE(none.relationTypes, (QList<GoneRelationType>{{u"holds"_s, 4, QString()}}));
    }
};

QTEST_GUILESS_MAIN(TagsetDifferenceTest)
#include "tagsetdifferencetest.moc"
