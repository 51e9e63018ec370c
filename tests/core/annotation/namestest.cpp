// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/names.h"

#include "tests/support/generators.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

void perform(Document &document, const Edit &edit)
{
    const auto done = document.apply(edit);
    QVERIFY(done);
}

/// قاسم النحاس as three names: 1 قاسم النحاس (twice), 2 النحاس, 3 Qasim Nahhas as "Qasim Nahhas"; and the place 4 حلب.
Document coppersmith()
{
    Document document(Article(u"قال قاسم النحاس إن حلب بلد النحاس وقال قاسم النحاس Qasim Nahhas"_s, {}), Tagset::standard());
    const auto name = [&](qint64 id, const QString &type, const QString &words, const QStringList &aliases = {}) {
        perform(document, AddEntity{{{id}, type, words, aliases, {}}});
    };
    name(1, u"person"_s, u"قاسم النحاس"_s, {u"قاسم"_s});
    name(2, u"person"_s, u"النحاس"_s);
    name(3, u"person"_s, u"Qasim Nahhas"_s);
    name(4, u"place"_s, u"حلب"_s);
    const auto mark = [&](qint64 id, const QString &type, qsizetype begin, qsizetype length, qint64 entity) {
        Annotation annotation;
        annotation.id = {id};
        annotation.type = type;
        annotation.range = TextRange::ofLength(begin, length);
        annotation.state = AnnotationState::Suggested;
        annotation.entity = {entity};
        perform(document, AddAnnotation{annotation});
    };
    mark(1, u"person"_s, 4, 11, 1);
    mark(2, u"place"_s, 19, 3, 4);
    mark(3, u"person"_s, 27, 6, 2);
    mark(4, u"person"_s, 39, 11, 1);
    mark(5, u"person"_s, 51, 12, 3);
    return document;
}

NameIdentity person(const QString &name, const QString &externalId = {})
{
    return identityOf(WantedName{u"person"_s, name, externalId});
}

const Annotation &mark(const Document &document, qint64 id)
{
    return *document.annotations().find({id});
}

/// Applies the edit and its inverse to a copy, and the edit to the document.
void performAndCheckTheInverse(Document &document, const Edit &edit)
{
    auto copy = document;
    const auto inverse = copy.apply(edit);
    QVERIFY(inverse);
    QVERIFY(copy.apply(*inverse));
    QVERIFY(copy.sameContentAs(document));
    perform(document, edit);
}

}

class NamesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void spellingsOfOneNameAreOne();
    void mergesNamesWithTheirMentionsAndForms();
    void mergesIntoANameThatIsThereAlready();
    void renamingKeepsTheOldNameAsAForm();
    void anIdentifierTellsTwoBearersApart();
    void changesWhatElseAMentionNeeds();
    void splitsMentionsToANewName();
    void splitsMentionsToANameThatIsThere();
    void aNameThatNothingMentionsGoesWithItsLastMention();
    void takesANameOffItsMentions();
    void takesAFormAway();
    void takesAwayWhatNothingMentions();
    void hasNothingToDoWhereTheNameIsNot();
    void isUndoneAsOneStep();
};

void NamesTest::spellingsOfOneNameAreOne()
{
    QCOMPARE(person(u"أحمد  عُليّ"_s), person(u"احمد علي"_s));
    QVERIFY(person(u"أحمد"_s) != person(u"أحمد"_s, u"Q1"_s));
    QVERIFY(person(u"أحمد"_s) != identityOf(WantedName{u"place"_s, u"أحمد"_s, {}}));
}

void NamesTest::mergesNamesWithTheirMentionsAndForms()
{
    auto document = coppersmith();
    performAndCheckTheInverse(document, unitedNames(document, {person(u"قاسم النحاس"_s), person(u"النحاس"_s), person(u"Qasim Nahhas"_s)}, {u"person"_s, u"قاسم النحاس"_s, {}}));
    QCOMPARE(document.entities().size(), 2);
    const auto &entity = *document.entity({1});
    QCOMPARE(entity.name, u"قاسم النحاس"_s);
    QCOMPARE(entity.aliases, (QStringList{u"قاسم"_s, u"النحاس"_s, u"Qasim Nahhas"_s}));
    QCOMPARE(document.references().mentionsOf({1}).size(), 4);
    QCOMPARE(mark(document, 3).state, AnnotationState::Suggested);
    QCOMPARE(mark(document, 2).entity, EntityId{4});
}

void NamesTest::mergesIntoANameThatIsThereAlready()
{
    auto document = coppersmith();
    performAndCheckTheInverse(document, unitedNames(document, {person(u"النحاس"_s)}, {u"person"_s, u"قاسم النحاس"_s, {}}));
    QVERIFY(!document.entity({2}));
    QCOMPARE(mark(document, 3).entity, EntityId{1});
    QCOMPARE(document.entity({1})->aliases, (QStringList{u"قاسم"_s, u"النحاس"_s}));
}

void NamesTest::renamingKeepsTheOldNameAsAForm()
{
    auto document = coppersmith();
    performAndCheckTheInverse(document, unitedNames(document, {person(u"قاسم النحاس"_s)}, {u"person"_s, u"قاسم"_s, {}}));
    QCOMPARE(document.entity({1})->name, u"قاسم"_s);
    QCOMPARE(document.entity({1})->aliases, QStringList{u"قاسم النحاس"_s});
    QCOMPARE(document.entities().size(), 4);
}

void NamesTest::anIdentifierTellsTwoBearersApart()
{
    auto document = coppersmith();
    performAndCheckTheInverse(document, unitedNames(document, {person(u"النحاس"_s)}, {u"person"_s, u"النحاس"_s, u"Q7"_s}));
    QCOMPARE(document.entity({2})->externalId, u"Q7"_s);
    performAndCheckTheInverse(document, splitNames(document, {{4}}, {u"person"_s, u"قاسم النحاس"_s, u"Q8"_s}));
    QCOMPARE(document.entities().size(), 5);
    QVERIFY(mark(document, 4).entity != mark(document, 1).entity);
    QVERIFY(identityOf(*document.entity(mark(document, 4).entity)) != identityOf(*document.entity({1})));
}

void NamesTest::changesWhatElseAMentionNeeds()
{
    auto document = coppersmith();
    const auto toPlace = [](Annotation &mention) { mention.type = u"place"_s; };
    performAndCheckTheInverse(document, unitedNames(document, {person(u"قاسم النحاس"_s)}, {u"place"_s, u"قاسم النحاس"_s, {}}, toPlace));
    QCOMPARE(document.entity({1})->type, u"place"_s);
    QCOMPARE(mark(document, 1).type, u"place"_s);
    QCOMPARE(mark(document, 4).type, u"place"_s);
    QCOMPARE(mark(document, 3).type, u"person"_s);
}

void NamesTest::splitsMentionsToANewName()
{
    auto document = coppersmith();
    perform(document, unitedNames(document, {person(u"قاسم النحاس"_s), person(u"Qasim Nahhas"_s)}, {u"person"_s, u"قاسم النحاس"_s, {}}));
    performAndCheckTheInverse(document, splitNames(document, {{5}, {5}, {99}}, {u"person"_s, u"قاسم الصغير"_s, {}}));
    const auto *entity = document.entity(mark(document, 5).entity);
    QCOMPARE(entity->name, u"قاسم الصغير"_s);
    QCOMPARE(entity->aliases, QStringList{u"Qasim Nahhas"_s});
    QCOMPARE(document.entity({1})->aliases, QStringList{u"قاسم"_s}); // the form went with its only mention
    QCOMPARE(mark(document, 5).state, AnnotationState::Confirmed);
    QCOMPARE(document.references().mentionsOf({1}).size(), 2);
}

void NamesTest::splitsMentionsToANameThatIsThere()
{
    auto document = coppersmith();
    performAndCheckTheInverse(document, splitNames(document, {{4}}, {u"person"_s, u"النحاس"_s, {}}));
    QCOMPARE(mark(document, 4).entity, EntityId{2});
    QCOMPARE(document.entity({2})->aliases, QStringList{u"قاسم النحاس"_s});
    QVERIFY(document.entity({1}));
}

void NamesTest::aNameThatNothingMentionsGoesWithItsLastMention()
{
    auto document = coppersmith();
    performAndCheckTheInverse(document, splitNames(document, {{3}}, {u"person"_s, u"قاسم النحاس"_s, {}}));
    QVERIFY(!document.entity({2}));
}

void NamesTest::takesANameOffItsMentions()
{
    auto document = coppersmith();
    performAndCheckTheInverse(document, withoutNames(document, {person(u"قاسم النحاس"_s), person(u"النحاس"_s)}));
    QCOMPARE(document.annotations().size(), 5);
    QCOMPARE(document.entities().size(), 2);
    QVERIFY(!mark(document, 1).entity.isValid());
    QVERIFY(!mark(document, 3).entity.isValid());
}

void NamesTest::takesAFormAway()
{
    auto document = coppersmith();
    performAndCheckTheInverse(document, withoutAlias(document, {person(u"قاسم النحاس"_s)}, u"قاسم"_s));
    QVERIFY(document.entity({1})->aliases.isEmpty());
    QVERIFY(withoutAlias(document, {person(u"قاسم النحاس"_s)}, u"قاسم"_s).edits.empty());
}

void NamesTest::takesAwayWhatNothingMentions()
{
    auto document = coppersmith();
    QVERIFY(withoutUnmentioned(document).edits.empty());
    perform(document, AddEntity{{{9}, u"place"_s, u"حماة"_s, {}, {}}});
    performAndCheckTheInverse(document, withoutUnmentioned(document));
    QCOMPARE(document.entities().size(), 4);
}

void NamesTest::hasNothingToDoWhereTheNameIsNot()
{
    auto document = coppersmith();
    const WantedName wanted{u"person"_s, u"قاسم النحاس"_s, {}};
    QVERIFY(unitedNames(document, {person(u"سمير"_s)}, wanted).edits.empty());
    QVERIFY(unitedNames(document, {person(u"قاسم النحاس"_s)}, wanted).edits.empty());
    QVERIFY(splitNames(document, {{1}, {4}}, wanted).edits.empty());
    QVERIFY(withoutNames(document, {person(u"سمير"_s)}).edits.empty());
}

void NamesTest::isUndoneAsOneStep()
{
    QVERIFY(rc::check("undoing a change of names gives the first state back", [] {
        auto document = Random::document(25);
        QSet<NameIdentity> names;
        WantedName wanted{document.tagset().types().constFirst().key, u"اسم"_s, {}};
        for (const auto &entity : document.entities()) {
            if (Random::chance()) {
                names.insert(identityOf(entity));
                wanted.type = entity.type;
                wanted.name = Random::chance() ? entity.name : wanted.name;
            }
        }
        QList<AnnotationId> mentions;
        for (qsizetype i = 0; i < document.annotations().size(); ++i) {
            if (Random::chance()) {
                mentions.append(document.annotations().at(i).id);
            }
        }
        const auto before = document;
        const auto what = Random::number(0, 3);
        const auto edit = what == 0 ? unitedNames(document, names, wanted)
            : what == 1             ? splitNames(document, mentions, wanted)
            : what == 2             ? withoutNames(document, names)
                                    : withoutUnmentioned(document);
        const auto inverse = document.apply(edit);
        RC_ASSERT(inverse.has_value());
        if (what == 0 && !names.isEmpty()) {
            qsizetype bearers = 0;
            for (const auto &entity : document.entities()) {
                bearers += identityOf(entity) == identityOf(wanted) ? 1 : 0;
                RC_ASSERT((identityOf(entity) == identityOf(wanted) || !names.contains(identityOf(entity))));
            }
            RC_ASSERT(bearers == 1);
        }
        RC_ASSERT(document.apply(*inverse).has_value());
        RC_ASSERT(document.sameContentAs(before));
    }));
}

QTEST_GUILESS_MAIN(NamesTest)
#include "namestest.moc"
