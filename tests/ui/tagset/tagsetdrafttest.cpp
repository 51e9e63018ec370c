// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/tagset/tagsetdraft.h"

#include "core/annotation/tagsetchecks.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class TagsetDraftTest : public QObject
{
    Q_OBJECT

    static AnnotationType named(AnnotationType type, const QString &arabic, const QString &english)
    {
        type.nameArabic = arabic;
        type.nameEnglish = english;
        return type;
    }

private Q_SLOTS:
    void isUnchangedAtFirst()
    {
        const TagsetDraft draft(Tagset::standard());
        QVERIFY(!draft.isChanged());
        QVERIFY(!draft.losesTypes());
        QCOMPARE(draft.tagset(), Tagset::standard());
    }

    void aNewTypeIsSoundButForItsNames()
    {
        TagsetDraft draft(Tagset::standard());
        for (int i = 0; i < 12; ++i) {
            const auto row = draft.add(false, {false, 0});
            QCOMPARE(row, (DraftRow{false, 1}));
            draft.setType(1, named(draft.types().at(1), u"نوع "_s + QString::number(i), u"Kind "_s + QString::number(i)));
        }
        for (const auto &finding : checkTagset(draft.tagset())) {
            QVERIFY2(!finding.isError(), qPrintable(QString::number(int(finding.problem))));
        }
    }

    void aNewKeyFollowsTheEnglishNameUntilAPersonWritesOne()
    {
        TagsetDraft draft(Tagset::standard());
        const auto row = draft.add(false, {}).row;
        QCOMPARE(draft.types().at(row).key, u"type"_s);
        draft.setType(row, named(draft.types().at(row), u"سفينة"_s, u"War ship!"_s));
        QCOMPARE(draft.types().at(row).key, u"war_ship"_s);
        draft.setType(row, named(draft.types().at(row), u"شخص"_s, u"Person"_s));
        QCOMPARE(draft.types().at(row).key, u"person_2"_s);
        auto own = draft.types().at(row);
        own.key = u"vessel"_s;
        draft.setType(row, own);
        draft.setType(row, named(draft.types().at(row), u"سفينة"_s, u"Ship"_s));
        QCOMPARE(draft.types().at(row).key, u"vessel"_s);
    }

    void anOldKeyStaysWhenItsNameChanges()
    {
        TagsetDraft draft(Tagset::standard());
        draft.setType(0, named(draft.types().at(0), u"إنسان"_s, u"Human"_s));
        QCOMPARE(draft.types().at(0).key, u"person"_s);
        QVERIFY(draft.renamed().types.isEmpty());
    }

    void aRenamedKeyIsRememberedAndPutWhereOthersNameIt()
    {
        TagsetDraft draft(Tagset::standard());
        auto person = draft.types().at(0);
        person.key = u"human"_s;
        draft.setType(0, person);
        QCOMPARE(draft.renamed().types, (QMap<QString, QString>{{u"person"_s, u"human"_s}}));
        QVERIFY(!draft.losesTypes());
        QVERIFY(draft.isChanged());
        QVERIFY(!hasErrors(checkTagset(draft.tagset())));
        QCOMPARE(draft.tagset().relationType(u"holds"_s)->from, QStringList{u"human"_s});
        person.key = u"person"_s;
        draft.setType(0, person);
        QVERIFY(!draft.isChanged());
    }

    void whatIsRemovedIsNamedNoMoreButByTheLastEndOfARelation()
    {
        TagsetDraft draft(Tagset::standard());
        draft.remove({false, 2}); // place: inside roles
        QVERIFY(draft.losesTypes());
        QVERIFY(!hasErrors(checkTagset(draft.tagset())));
        draft.remove({false, 0}); // person: the only end of "holds", which would then begin anywhere
        const auto findings = checkTagset(draft.tagset());
        QCOMPARE(findings.size(), 1);
        QCOMPARE(findings.first().problem, TagsetProblem::UnknownType);
        QCOMPARE(findings.first().place.field, TagsetField::From);
    }

    void aNewTypeUnderAFormerKeyIsThatType()
    {
        TagsetDraft draft(Tagset::standard());
        draft.remove({false, 0});
        const auto row = draft.add(false, {}).row;
        auto type = draft.types().at(row);
        type.key = u"person"_s;
        draft.setType(row, type);
        QVERIFY(!draft.losesTypes());
        draft.remove({false, row});
        auto other = draft.types().at(0);
        other.key = u"person"_s;
        draft.setType(0, other);
        QVERIFY(draft.losesTypes()); // the key is another type's now
    }

    void aCopyHasAKeyOfItsOwnAndNoLetter()
    {
        TagsetDraft draft(Tagset::standard());
        const auto copy = draft.duplicate({false, 0});
        QCOMPARE(copy.row, 1);
        QCOMPARE(draft.types().at(1).key, u"person_2"_s);
        QVERIFY(draft.types().at(1).shortcut.isNull());
        QVERIFY(!hasErrors(checkTagset(draft.tagset())));
        QVERIFY(draft.renamed().types.isEmpty());
        QCOMPARE(draft.duplicate({true, 0}).row, 1);
        QCOMPARE(draft.relationTypes().at(1).key, u"holds_2"_s);
    }

    void movesToEitherEndAndNoFarther()
    {
        TagsetDraft draft(Tagset::standard());
        QVERIFY(!draft.move({false, 0}, false));
        QVERIFY(draft.move({false, 0}, true));
        QCOMPARE(draft.types().at(1).key, u"person"_s);
        QVERIFY(draft.renamed().types.isEmpty());
        QVERIFY(draft.isChanged());
        QVERIFY(!draft.move({true, draft.count(true) - 1}, true));
    }

    void anImportKeepsWhatHasTheSameKey()
    {
        TagsetDraft draft(Tagset::standard());
        auto types = Tagset::standard().types().first(3);
        types[0].key = u"human"_s;
        draft.replaceBy(Tagset(types, {}));
        QVERIFY(draft.renamed().types.isEmpty());
        QVERIFY(draft.losesTypes());
        QCOMPARE(draft.project(), Tagset::standard());
    }
};

QTEST_GUILESS_MAIN(TagsetDraftTest)
#include "tagsetdrafttest.moc"
