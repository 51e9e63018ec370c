// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/document.h"

#include "tests/support/generators.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

Annotation mark(qint64 id, TextRange range, Value value = {})
{
    Annotation annotation;
    annotation.id = {id};
    annotation.type = std::holds_alternative<QuotationValue>(value) ? u"quote"_s : u"person"_s;
    annotation.range = range;
    annotation.value = std::move(value);
    return annotation;
}

/// Two quotations (2, 3) of one speaker (1), and a relation from the first to the speaker.
Document interview()
{
    Document document(Article(u"سام: «نعم» ثم «لا»"_s, {}), Tagset::standard());
    const QuotationValue spoken{QuotationKind::Fragment, u"سام"_s, {1}};
    for (const auto &edit :
        std::vector<Edit>{AddAnnotation{mark(1, {0, 3})}, AddAnnotation{mark(2, {6, 9}, spoken)}, AddAnnotation{mark(3, {15, 17}, spoken)},
            AddRelation{{{1}, u"source"_s, {2}, {1}}}, AddRelation{{{2}, u"part_of"_s, {1}, {1}}}}) {
        if (!document.apply(edit)) {
            qFatal("the document of the test could not be made");
        }
    }
    return document;
}

}

class RemovalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void quotationsKeepTheSpeakersWords();
    void relationsAtTheMarkGo();
    void otherMarksAndRelationsStay();
    void isUndoneAsOneStep();
    void ofAnUnknownMarkIsRefused();
    void ofAnyMarkIsAcceptedAndTakesOnlyThatMark();
};

void RemovalTest::quotationsKeepTheSpeakersWords()
{
    auto document = interview();
    QVERIFY(document.apply(document.removalOf({1})));
    for (const qint64 id : {2, 3}) {
        const auto *quotation = document.annotations().find({id});
        QVERIFY(quotation);
        QVERIFY((quotation->value == Value(QuotationValue{QuotationKind::Fragment, u"سام"_s, {}})));
    }
}

void RemovalTest::relationsAtTheMarkGo()
{
    auto document = interview();
    QVERIFY(document.apply(document.removalOf({1})));
    QVERIFY(!document.annotations().find({1}));
    QVERIFY(document.relations().isEmpty());
}

void RemovalTest::otherMarksAndRelationsStay()
{
    auto document = interview();
    QVERIFY(document.apply(document.removalOf({3})));
    QCOMPARE(document.annotations().size(), 2);
    QCOMPARE(document.relations().size(), 2);
    QVERIFY((document.references().quotationsOf({1}) == QList<AnnotationId>{{2}}));
}

void RemovalTest::isUndoneAsOneStep()
{
    auto document = interview();
    const auto inverse = document.apply(document.removalOf({1}));
    QVERIFY(inverse);
    QVERIFY(document.apply(*inverse));
    QVERIFY(document.sameContentAs(interview()));
    QCOMPARE(document.references().quotationsOf({1}).size(), 2);
    QCOMPARE(document.references().relationsOf({1}).size(), 2);
}

void RemovalTest::ofAnUnknownMarkIsRefused()
{
    auto document = interview();
    const auto refused = document.apply(document.removalOf({77}));
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::UnknownId);
    QVERIFY(document.sameContentAs(interview()));
}

void RemovalTest::ofAnyMarkIsAcceptedAndTakesOnlyThatMark()
{
    QVERIFY(rc::check("any mark can be removed with what points to it, and nothing else goes", [] {
        auto document = Random::document(25);
        RC_PRE(!document.annotations().isEmpty());
        const auto before = document;
        const auto id = before.annotations().at(Random::number(0, before.annotations().size() - 1)).id;
        const auto inverse = document.apply(document.removalOf(id));
        RC_ASSERT(inverse.has_value());
        RC_ASSERT(!document.annotations().find(id));
        RC_ASSERT(document.annotations().size() == before.annotations().size() - 1);
        RC_ASSERT((document.entities() == before.entities()));
        for (const auto &relation : before.relations()) {
            RC_ASSERT(document.relations().contains(relation.id) == (relation.from != id && relation.to != id));
        }
        for (qsizetype i = 0; i < document.annotations().size(); ++i) {
            auto expected = *before.annotations().find(document.annotations().at(i).id);
            if (auto *quotation = std::get_if<QuotationValue>(&expected.value); quotation && quotation->speakerMark == id) {
                quotation->speakerMark = {};
            }
            RC_ASSERT((document.annotations().at(i) == expected));
        }
        RC_ASSERT(document.apply(*inverse).has_value());
        RC_ASSERT(document.sameContentAs(before));
    }));
}

QTEST_GUILESS_MAIN(RemovalTest)
#include "removaltest.moc"
