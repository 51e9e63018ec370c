// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/document.h"

#include "tests/support/generators.h"

#include <QTest>

#include <ranges>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

Document small()
{
    return {Article(u"قال سام ألتمان \U0001F600 أمس"_s, {}), Tagset::standard()};
}

Annotation mark(qint64 id, TextRange range, const QString &type = u"person"_s)
{
    Annotation annotation;
    annotation.id = {id};
    annotation.type = type;
    annotation.range = range;
    return annotation;
}

/// Applies an edit that must succeed and gives its inverse.
Edit done(Document &document, const Edit &edit)
{
    const auto inverse = document.apply(edit);
    if (!inverse) {
        qFatal("the edit was refused: code %d, %s", int(inverse.error().code), qPrintable(inverse.error().detail));
    }
    return *inverse;
}

/// What every document must keep, whatever was done to it (the invariants of document.h).
void assertInvariants(const Document &document)
{
    const auto &text = document.article().text();
    const auto &annotations = document.annotations();
    for (qsizetype i = 0; i < annotations.size(); ++i) {
        const auto &annotation = annotations.at(i);
        RC_ASSERT(
            (0 <= annotation.range.begin() && annotation.range.begin() < annotation.range.end() && annotation.range.end() <= text.size()));
        RC_ASSERT(!text[annotation.range.begin()].isLowSurrogate());
        RC_ASSERT((annotation.range.end() == text.size() || !text[annotation.range.end()].isLowSurrogate()));
        RC_ASSERT(document.tagset().type(annotation.type));
        RC_ASSERT((!annotation.entity.isValid() || document.entity(annotation.entity)));
        if (const auto *quotation = std::get_if<QuotationValue>(&annotation.value); quotation && quotation->speakerMark.isValid()) {
            RC_ASSERT(annotations.find(quotation->speakerMark));
            RC_ASSERT(document.references().quotationsOf(quotation->speakerMark).contains(annotation.id));
        }
        if (annotation.entity.isValid()) {
            RC_ASSERT(document.references().mentionsOf(annotation.entity).contains(annotation.id));
        }
    }
    for (const auto &relation : document.relations()) {
        RC_ASSERT((annotations.find(relation.from) && annotations.find(relation.to)));
        RC_ASSERT(document.references().relationsOf(relation.from).contains(relation.id));
        RC_ASSERT(document.references().relationsOf(relation.to).contains(relation.id));
    }
}

}

class DocumentTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void addingIsUndoneByRemoving();
    void removingIsUndoneByAddingWithEveryField();
    void changingIsUndoneByChangingBack();
    void changingToTheSameRangeKeepsThePlace();
    void namesAreAddedChangedAndRemovedWithInverses();
    void relationsAreAddedChangedAndRemovedWithInverses();
    void groupIsUndoneInReverseOrder();
    void emptyGroupChangesNothing();
    void refusedGroupLeavesNothingBehind();
    void refusedInnerGroupLeavesNothingOfTheOuterBehind();
    void textOfAMarkIsItsSlice();
    void givenIdsAreNew();
    void removedIdsAreNotGivenAgain();
    void reservedIdsArePassedOver();
    void copiesAreIndependent();
    void contentDiffersByAnyOfItsParts();
    void inverseOfAnyEditRestoresTheDocument();
    void inverseOfTheInverseDoesTheEditAgain();
    void undoingAWholeSessionInReverseRestoresTheDocument();
    void anySessionKeepsTheInvariants();
};

void DocumentTest::addingIsUndoneByRemoving()
{
    auto document = small();
    const auto inverse = done(document, AddAnnotation{mark(1, {4, 14})});
    QCOMPARE(document.annotations().size(), 1);
    QVERIFY(inverse == Edit(RemoveAnnotation{{1}}));
    QVERIFY(done(document, inverse) == Edit(AddAnnotation{mark(1, {4, 14})}));
    QVERIFY(document.sameContentAs(small()));
}

void DocumentTest::removingIsUndoneByAddingWithEveryField()
{
    auto document = small();
    auto full = mark(3, {4, 14});
    full.state = AnnotationState::Rejected;
    full.origin = {OriginKind::Extractor, u"names"_s, u"names.lexicon"_s, {u"سام ألتمان"_s}};
    full.confidence = 0.25;
    full.attributes = {{u"norm"_s, u"سام"_s}};
    full.note = u"ملاحظة"_s;
    full.verification = {VerificationStatus::Disputed, u"لا دليل"_s, u"https://example.org"_s};
    done(document, AddAnnotation{full});
    const auto inverse = done(document, RemoveAnnotation{{3}});
    QVERIFY(document.annotations().isEmpty());
    QVERIFY(inverse == Edit(AddAnnotation{full}));
    done(document, inverse);
    QVERIFY(*document.annotations().find({3}) == full);
}

void DocumentTest::changingIsUndoneByChangingBack()
{
    auto document = small();
    done(document, AddAnnotation{mark(1, {4, 7})});
    const auto inverse = done(document, ChangeAnnotation{mark(1, {4, 14}, u"organization"_s)});
    QVERIFY(inverse == Edit(ChangeAnnotation{mark(1, {4, 7})}));
    QCOMPARE(document.annotations().find({1})->type, u"organization"_s);
    done(document, inverse);
    QVERIFY(*document.annotations().find({1}) == mark(1, {4, 7}));
    QCOMPARE(document.annotations().covering(10).size(), 0);
}

void DocumentTest::changingToTheSameRangeKeepsThePlace()
{
    auto document = small();
    done(document, AddAnnotation{mark(1, {0, 3})});
    done(document, AddAnnotation{mark(2, {4, 7})});
    done(document, ChangeAnnotation{mark(1, {0, 3}, u"place"_s)});
    QCOMPARE(document.annotations().indexOf({1}), 0);
    QCOMPARE(document.annotations().covering(1).size(), 1);
    QCOMPARE(document.annotations().covering(1).first()->type, u"place"_s);
}

void DocumentTest::namesAreAddedChangedAndRemovedWithInverses()
{
    auto document = small();
    const Entity altman{{1}, u"person"_s, u"سام ألتمان"_s, {u"Sam Altman"_s}, {}};
    auto renamed = altman;
    renamed.name = u"ألتمان"_s;
    QVERIFY(done(document, AddEntity{altman}) == Edit(RemoveEntity{{1}}));
    QVERIFY(done(document, ChangeEntity{renamed}) == Edit(ChangeEntity{altman}));
    QVERIFY(*document.entity({1}) == renamed);
    QVERIFY(done(document, RemoveEntity{{1}}) == Edit(AddEntity{renamed}));
    QVERIFY(!document.entity({1}));
}

void DocumentTest::relationsAreAddedChangedAndRemovedWithInverses()
{
    auto document = small();
    done(document, AddAnnotation{mark(1, {0, 3})});
    done(document, AddAnnotation{mark(2, {4, 7})});
    const Relation holds{{1}, u"holds"_s, {1}, {2}};
    const Relation turned{{1}, u"part_of"_s, {2}, {1}};
    QVERIFY(done(document, AddRelation{holds}) == Edit(RemoveRelation{{1}}));
    QVERIFY(done(document, ChangeRelation{turned}) == Edit(ChangeRelation{holds}));
    QVERIFY(document.relations().value({1}) == turned);
    QVERIFY(done(document, RemoveRelation{{1}}) == Edit(AddRelation{turned}));
    QVERIFY(document.relations().isEmpty());
    QVERIFY(document.references().relationsOf({1}).isEmpty());
}

void DocumentTest::groupIsUndoneInReverseOrder()
{
    auto document = small();
    EditGroup group;
    group.edits.emplace_back(AddEntity{{{1}, u"person"_s, u"سام"_s, {}, {}}});
    auto mention = mark(1, {4, 14});
    mention.entity = {1};
    group.edits.emplace_back(AddAnnotation{mention});
    const auto inverse = done(document, group);
    const auto *undo = std::get_if<EditGroup>(&inverse);
    QVERIFY(undo);
    QCOMPARE(undo->edits.size(), 2u);
    QVERIFY(undo->edits[0] == Edit(RemoveAnnotation{{1}}));
    QVERIFY(undo->edits[1] == Edit(RemoveEntity{{1}}));
    QVERIFY(done(document, inverse) == Edit(group));
    QVERIFY(document.sameContentAs(small()));
}

void DocumentTest::emptyGroupChangesNothing()
{
    auto document = small();
    QVERIFY(done(document, EditGroup{}) == Edit(EditGroup{}));
    QVERIFY(document.sameContentAs(small()));
}

void DocumentTest::refusedGroupLeavesNothingBehind()
{
    auto document = small();
    done(document, AddAnnotation{mark(1, {0, 3})});
    const auto before = document;
    EditGroup group;
    group.edits.emplace_back(AddEntity{{{1}, u"person"_s, u"سام"_s, {}, {}}});
    auto mention = mark(1, {4, 14});
    mention.entity = {1};
    group.edits.emplace_back(ChangeAnnotation{mention});
    group.edits.emplace_back(RemoveAnnotation{{99}});
    const auto refused = document.apply(group);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::UnknownId);
    QCOMPARE(refused.error().detail, u"99"_s);
    QVERIFY(document.sameContentAs(before));
    QVERIFY(document.references().mentionsOf({1}).isEmpty());
}

void DocumentTest::refusedInnerGroupLeavesNothingOfTheOuterBehind()
{
    auto document = small();
    EditGroup inner;
    inner.edits.emplace_back(AddAnnotation{mark(2, {4, 7})});
    inner.edits.emplace_back(AddAnnotation{mark(2, {4, 7})});
    EditGroup outer;
    outer.edits.emplace_back(AddAnnotation{mark(1, {0, 3})});
    outer.edits.emplace_back(inner);
    const auto refused = document.apply(outer);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::DuplicateId);
    QVERIFY(document.sameContentAs(small()));
}

void DocumentTest::textOfAMarkIsItsSlice()
{
    const auto document = small();
    QCOMPARE(document.textOf(mark(1, {4, 14})), u"سام ألتمان");
    QCOMPARE(document.textOf(mark(1, {15, 17})), u"\U0001F600");
}

void DocumentTest::givenIdsAreNew()
{
    auto document = small();
    const auto first = document.takeAnnotationId();
    QVERIFY(first.isValid());
    QVERIFY(document.takeAnnotationId() > first);
    done(document, AddAnnotation{mark(40, {0, 3})});
    QCOMPARE(document.takeAnnotationId().number, 41);
    done(document, AddEntity{{{7}, u"person"_s, u"سام"_s, {}, {}}});
    QCOMPARE(document.takeEntityId().number, 8);
    done(document, AddRelation{{{5}, u"part_of"_s, {40}, {40}}});
    QCOMPARE(document.takeRelationId().number, 6);
}

void DocumentTest::removedIdsAreNotGivenAgain()
{
    auto document = small();
    done(document, AddAnnotation{mark(9, {0, 3})});
    done(document, AddEntity{{{9}, u"person"_s, u"سام"_s, {}, {}}});
    done(document, RemoveAnnotation{{9}});
    done(document, RemoveEntity{{9}});
    QCOMPARE(document.takeAnnotationId().number, 10);
    QCOMPARE(document.takeEntityId().number, 10);
}

void DocumentTest::reservedIdsArePassedOver()
{
    auto document = small();
    document.reserveIds({10}, {20}, {30});
    QCOMPARE(document.takeAnnotationId().number, 11);
    QCOMPARE(document.takeEntityId().number, 21);
    QCOMPARE(document.takeRelationId().number, 31);
    document.reserveIds({1}, {1}, {1});
    QCOMPARE(document.takeAnnotationId().number, 12);
    QVERIFY(document.sameContentAs(small()));
}

void DocumentTest::copiesAreIndependent()
{
    auto document = small();
    done(document, AddAnnotation{mark(1, {0, 3})});
    auto copy = document;
    done(copy, ChangeAnnotation{mark(1, {4, 7})});
    done(copy, AddAnnotation{mark(2, {0, 3})});
    QCOMPARE(document.annotations().size(), 1);
    QVERIFY(*document.annotations().find({1}) == mark(1, {0, 3}));
}

void DocumentTest::contentDiffersByAnyOfItsParts()
{
    const auto plain = small();
    auto marked = plain;
    done(marked, AddAnnotation{mark(1, {0, 3})});
    QVERIFY(!marked.sameContentAs(plain));
    auto moved = plain;
    done(moved, AddAnnotation{mark(1, {0, 2})});
    QVERIFY(!moved.sameContentAs(marked));
    auto named = plain;
    done(named, AddEntity{{{1}, u"person"_s, u"سام"_s, {}, {}}});
    QVERIFY(!named.sameContentAs(plain));
    auto linked = marked;
    done(linked, AddRelation{{{1}, u"part_of"_s, {1}, {1}}});
    QVERIFY(!linked.sameContentAs(marked));
    QVERIFY(!plain.sameContentAs({Article(u"نص آخر"_s, {}), Tagset::standard()}));
    QVERIFY(!plain.sameContentAs({plain.article(), Tagset()}));
    ArticleMetadata metadata;
    metadata.title = u"عنوان"_s;
    QVERIFY(!plain.sameContentAs({plain.article().withMetadata(metadata), Tagset::standard()}));
}

void DocumentTest::inverseOfAnyEditRestoresTheDocument()
{
    QVERIFY(rc::check("the inverse of an edit restores the document", [] {
        auto document = Random::document();
        const auto before = document;
        const auto inverse = document.apply(Random::edit(document));
        RC_ASSERT(inverse.has_value());
        RC_ASSERT(document.apply(*inverse).has_value());
        RC_ASSERT(document.sameContentAs(before));
    }));
}

void DocumentTest::inverseOfTheInverseDoesTheEditAgain()
{
    QVERIFY(rc::check("undo, redo and undo come to the same", [] {
        auto document = Random::document();
        const auto before = document;
        const auto undo = document.apply(Random::edit(document));
        RC_ASSERT(undo.has_value());
        const auto after = document;
        const auto redo = document.apply(*undo);
        RC_ASSERT(redo.has_value());
        const auto undoAgain = document.apply(*redo);
        RC_ASSERT(undoAgain.has_value());
        RC_ASSERT(document.sameContentAs(after));
        RC_ASSERT(*undoAgain == *undo);
        RC_ASSERT(document.apply(*undoAgain).has_value());
        RC_ASSERT(document.sameContentAs(before));
    }));
}

void DocumentTest::undoingAWholeSessionInReverseRestoresTheDocument()
{
    QVERIFY(rc::check("a session of edits can be undone from its end to its beginning", [] {
        auto document = Random::document(4);
        std::vector<Document> states{document};
        std::vector<Edit> undo;
        const auto count = Random::number(1, 15);
        for (qint64 i = 0; i < count; ++i) {
            const auto inverse = document.apply(Random::edit(document));
            RC_ASSERT(inverse.has_value());
            undo.push_back(*inverse);
            states.push_back(document);
        }
        for (const auto &inverse : undo | std::views::reverse) {
            states.pop_back();
            RC_ASSERT(document.apply(inverse).has_value());
            RC_ASSERT(document.sameContentAs(states.back()));
        }
    }));
}

void DocumentTest::anySessionKeepsTheInvariants()
{
    QVERIFY(rc::check("after any edits, every reference leads somewhere and every range is inside the text", [] {
        auto document = Random::document(25);
        assertInvariants(document);
        const auto inverse = document.apply(Random::edit(document));
        RC_ASSERT(inverse.has_value());
        RC_ASSERT(document.apply(*inverse).has_value());
        assertInvariants(document);
    }));
}

QTEST_GUILESS_MAIN(DocumentTest)
#include "documenttest.moc"
