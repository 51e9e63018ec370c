// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/rejections.h"

#include "tests/support/generators.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

Annotation mark(qint64 id, TextRange range, OriginKind origin, Value value = {})
{
    Annotation annotation;
    annotation.id = {id};
    annotation.type = std::holds_alternative<QuotationValue>(value) ? u"quote"_s : u"person"_s;
    annotation.range = range;
    annotation.value = std::move(value);
    annotation.origin.kind = origin;
    return annotation;
}

/// A suggested speaker (1), his quotation as an extractor found it (2) and one that a person marked (3), with a relation from each to him.
Document interview()
{
    Document document(Article(u"سام: «نعم» ثم «لا»"_s, {}), Tagset::standard());
    const QuotationValue spoken{QuotationKind::Fragment, u"سام"_s, {1}};
    for (const auto &edit : std::vector<Edit>{AddAnnotation{mark(1, {0, 3}, OriginKind::Extractor)}, AddAnnotation{mark(2, {6, 9}, OriginKind::Extractor, spoken)},
             AddAnnotation{mark(3, {15, 17}, OriginKind::Person, spoken)}, AddRelation{{{1}, u"source"_s, {2}, {1}}}, AddRelation{{{2}, u"source"_s, {3}, {1}}}}) {
        if (!document.apply(edit)) {
            qFatal("the document of the test could not be made");
        }
    }
    return document;
}

EditGroup rejected(const Document &document, const QList<AnnotationId> &marks)
{
    Rejections rejections(document);
    for (const auto id : marks) {
        rejections.add(*document.annotations().find(id));
    }
    return rejections.take();
}

}

class RejectionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSuggestionStaysAsRejectedWithoutLinks()
    {
        auto document = interview();
        QVERIFY(document.apply(rejected(document, {{1}})));
        QCOMPARE(document.annotations().find({1})->state, AnnotationState::Rejected);
        QVERIFY(document.relations().isEmpty());
        QVERIFY(document.references().quotationsOf({1}).isEmpty());
        QCOMPARE(std::get<QuotationValue>(document.annotations().find({3})->value).speaker, u"سام"_s);
    }

    void aPersonsMarkGoes()
    {
        auto document = interview();
        QVERIFY(document.apply(rejected(document, {{3}})));
        QVERIFY(!document.annotations().find({3}));
        QCOMPARE(document.relations().size(), 1);
    }

    void marksWhoseWordsGoAreRemovedWhoeverMadeThem()
    {
        auto document = interview();
        Rejections gone(document);
        gone.remove(*document.annotations().find({1}));
        gone.remove(*document.annotations().find({2})); // a relation joins them
        QVERIFY(document.apply(gone.take()));
        QCOMPARE(document.annotations().size(), 1);
        QVERIFY(document.relations().isEmpty());
    }

    void linksBetweenRejectedMarksGoOnceInAnyOrder()
    {
        for (const auto &order : {QList<AnnotationId>{{1}, {2}, {3}}, QList<AnnotationId>{{3}, {2}, {1}}, QList<AnnotationId>{{2}, {1}, {2}, {3}}}) {
            auto document = interview();
            const auto inverse = document.apply(rejected(document, order));
            QVERIFY(inverse);
            QCOMPARE(document.annotations().size(), 2);
            QCOMPARE(document.annotations().find({1})->state, AnnotationState::Rejected);
            QCOMPARE(document.annotations().find({2})->state, AnnotationState::Rejected);
            QVERIFY(document.relations().isEmpty());
            QVERIFY(document.apply(*inverse));
            QVERIFY(document.sameContentAs(interview()));
        }
    }

    void anyMarksInAnyOrderLeaveNothingThatPointsToThem()
    {
        QVERIFY(rc::check("what is rejected has no relations and no quotations, and one step brings all back", [] {
            auto document = Random::document(25);
            const auto before = document;
            QList<AnnotationId> marks;
            for (qsizetype i = 0; i < before.annotations().size(); ++i) {
                if (Random::number(0, 2) > 0) {
                    marks.insert(Random::number(0, marks.size()), before.annotations().at(i).id);
                }
            }
            const auto inverse = document.apply(rejected(before, marks));
            RC_ASSERT(inverse.has_value());
            for (const auto id : std::as_const(marks)) {
                const auto *mark = document.annotations().find(id);
                RC_ASSERT((!mark || mark->state == AnnotationState::Rejected));
                RC_ASSERT((mark == nullptr) == (before.annotations().find(id)->origin.kind == OriginKind::Person));
                RC_ASSERT(document.references().relationsOf(id).isEmpty());
                RC_ASSERT(document.references().quotationsOf(id).isEmpty());
            }
            RC_ASSERT(document.apply(*inverse).has_value());
            RC_ASSERT(document.sameContentAs(before));
        }));
    }
};

QTEST_GUILESS_MAIN(RejectionsTest)
#include "rejectionstest.moc"
