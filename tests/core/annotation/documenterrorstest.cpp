// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/document.h"

#include "tests/support/generators.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

Annotation mark(qint64 id, TextRange range, const QString &type = u"person"_s)
{
    Annotation annotation;
    annotation.id = {id};
    annotation.type = type;
    annotation.range = range;
    return annotation;
}

Annotation withEntity(Annotation annotation, qint64 entity)
{
    annotation.entity = {entity};
    return annotation;
}

Annotation withSpeaker(Annotation annotation, qint64 speaker)
{
    annotation.value = QuotationValue{QuotationKind::Full, u"سام"_s, {speaker}};
    return annotation;
}

Entity name(qint64 id, const QString &type = u"person"_s)
{
    return {{id}, type, u"سام"_s, {}, {}};
}

/// Marks 1 to 4, names 1 and 2, relation 1: mark 1 mentions name 1, quotation 2 names mark 1 as its speaker, relation 1 leads from 3 to 4.
Document prepared()
{
    Document document(Article(u"قال سام \U0001F600 “نعم” أمس"_s, {}), Tagset::standard());
    for (const auto &edit : std::vector<Edit>{AddEntity{name(1)}, AddEntity{name(2)}, AddAnnotation{withEntity(mark(1, {4, 7}), 1)},
             AddAnnotation{withSpeaker(mark(2, {12, 15}, u"quote"_s), 1)}, AddAnnotation{mark(3, {0, 3})},
             AddAnnotation{mark(4, {17, 20}, u"date"_s)}, AddRelation{{{1}, u"part_of"_s, {3}, {4}}}}) {
        if (!document.apply(edit)) {
            qFatal("the document of the test could not be made");
        }
    }
    return document;
}

}
Q_DECLARE_METATYPE(Hashiya::Edit)

class DocumentErrorsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusesWithItsReasonAndChangesNothing_data();
    void refusesWithItsReasonAndChangesNothing();
    void refusalInAGroupIsTheGroupsAndChangesNothing_data();
    void refusalInAGroupIsTheGroupsAndChangesNothing();
    void rangeErrorsTellThePosition();
    void wholeTextAndItsEndsCanBeMarked();
    void emptyArticleTakesNoMark();
    void nothingIsRefusedOnceItsReferencesAreGone();
};

void DocumentErrorsTest::refusesWithItsReasonAndChangesNothing_data()
{
    QTest::addColumn<Edit>("edit");
    QTest::addColumn<ErrorCode>("code");
    QTest::addColumn<QString>("detail");
    const auto row
        = [](const char *what, const Edit &edit, ErrorCode code, const QString &detail) { QTest::newRow(what) << edit << code << detail; };
    using enum ErrorCode;

    row("mark without an id", AddAnnotation{mark(0, {0, 3})}, DuplicateId, u"0"_s);
    row("mark with a negative id", AddAnnotation{mark(-1, {0, 3})}, DuplicateId, u"-1"_s);
    row("mark whose id is taken", AddAnnotation{mark(1, {0, 3})}, DuplicateId, u"1"_s);
    row("empty range", AddAnnotation{mark(9, {3, 3})}, InvalidRange, u"9"_s);
    row("reversed range", AddAnnotation{mark(9, {5, 3})}, InvalidRange, u"9"_s);
    row("range before the text", AddAnnotation{mark(9, {-1, 3})}, InvalidRange, u"9"_s);
    row("range past the text", AddAnnotation{mark(9, {4, 1000})}, InvalidRange, u"9"_s);
    row("range that begins inside an emoji", AddAnnotation{mark(9, {9, 12})}, InvalidRange, u"9"_s);
    row("range that ends inside an emoji", AddAnnotation{mark(9, {4, 9})}, InvalidRange, u"9"_s);
    row("mark of an unknown type", AddAnnotation{mark(9, {0, 3}, u"animal"_s)}, UnknownType, u"animal"_s);
    row("mark without a type", AddAnnotation{mark(9, {0, 3}, QString())}, UnknownType, QString());
    row("mention of no known name", AddAnnotation{withEntity(mark(9, {0, 3}), 77)}, UnknownId, u"77"_s);
    row("quotation of no known mark", AddAnnotation{withSpeaker(mark(9, {0, 3}), 77)}, UnknownId, u"77"_s);
    row("quotation that speaks itself", AddAnnotation{withSpeaker(mark(9, {0, 3}), 9)}, UnknownId, u"9"_s);

    row("removing no known mark", RemoveAnnotation{{77}}, UnknownId, u"77"_s);
    row("removing no mark", RemoveAnnotation{}, UnknownId, u"0"_s);
    row("removing a speaker", RemoveAnnotation{{1}}, StillReferenced, u"2"_s);
    row("removing where a relation begins", RemoveAnnotation{{3}}, StillReferenced, u"1"_s);
    row("removing where a relation ends", RemoveAnnotation{{4}}, StillReferenced, u"1"_s);

    row("changing no known mark", ChangeAnnotation{mark(77, {0, 3})}, UnknownId, u"77"_s);
    row("changing to an empty range", ChangeAnnotation{mark(1, {3, 3})}, InvalidRange, u"1"_s);
    row("changing to an unknown type", ChangeAnnotation{mark(1, {0, 3}, u"animal"_s)}, UnknownType, u"animal"_s);
    row("changing to an unknown name", ChangeAnnotation{withEntity(mark(1, {0, 3}), 77)}, UnknownId, u"77"_s);
    row("changing to be its own speaker", ChangeAnnotation{withSpeaker(mark(1, {0, 3}), 1)}, UnknownId, u"1"_s);

    row("name without an id", AddEntity{name(0)}, DuplicateId, u"0"_s);
    row("name whose id is taken", AddEntity{name(1)}, DuplicateId, u"1"_s);
    row("name of an unknown type", AddEntity{name(9, u"animal"_s)}, UnknownType, u"animal"_s);
    row("removing no known name", RemoveEntity{{77}}, UnknownId, u"77"_s);
    row("removing a name that is mentioned", RemoveEntity{{1}}, StillReferenced, u"1"_s);
    row("changing no known name", ChangeEntity{name(77)}, UnknownId, u"77"_s);
    row("changing a name to an unknown type", ChangeEntity{name(1, u"animal"_s)}, UnknownType, u"animal"_s);

    row("relation without an id", AddRelation{{{0}, u"part_of"_s, {3}, {4}}}, DuplicateId, u"0"_s);
    row("relation whose id is taken", AddRelation{{{1}, u"part_of"_s, {3}, {4}}}, DuplicateId, u"1"_s);
    row("relation of an unknown type", AddRelation{{{9}, u"eats"_s, {3}, {4}}}, UnknownType, u"eats"_s);
    row("relation from no known mark", AddRelation{{{9}, u"part_of"_s, {77}, {4}}}, UnknownId, u"77"_s);
    row("relation to no known mark", AddRelation{{{9}, u"part_of"_s, {3}, {78}}}, UnknownId, u"78"_s);
    row("removing no known relation", RemoveRelation{{77}}, UnknownId, u"77"_s);
    row("changing no known relation", ChangeRelation{{{77}, u"part_of"_s, {3}, {4}}}, UnknownId, u"77"_s);
    row("changing a relation to an unknown type", ChangeRelation{{{1}, u"eats"_s, {3}, {4}}}, UnknownType, u"eats"_s);
    row("changing a relation to lead nowhere", ChangeRelation{{{1}, u"part_of"_s, {3}, {78}}}, UnknownId, u"78"_s);
}

void DocumentErrorsTest::refusesWithItsReasonAndChangesNothing()
{
    QFETCH(Edit, edit);
    QFETCH(ErrorCode, code);
    QFETCH(QString, detail);
    auto document = prepared();
    const auto refused = document.apply(edit);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, code);
    QCOMPARE(refused.error().detail, detail);
    QVERIFY(document.sameContentAs(prepared()));
}

void DocumentErrorsTest::refusalInAGroupIsTheGroupsAndChangesNothing_data()
{
    refusesWithItsReasonAndChangesNothing_data();
}

void DocumentErrorsTest::refusalInAGroupIsTheGroupsAndChangesNothing()
{
    QFETCH(Edit, edit);
    QFETCH(ErrorCode, code);
    auto document = prepared();
    EditGroup group;
    // One edit of each sort before the refused one; none touches what the refused edits speak of.
    group.edits = {AddEntity{name(50)}, AddAnnotation{withEntity(mark(50, {0, 3}), 50)}, AddRelation{{{50}, u"part_of"_s, {50}, {50}}},
        RemoveEntity{{2}}, ChangeAnnotation{withSpeaker(mark(50, {4, 7}), 4)}, ChangeEntity{name(50, u"place"_s)}, edit};
    const auto refused = document.apply(group);
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, code);
    QVERIFY(document.sameContentAs(prepared()));
    QVERIFY(document.references().relationsOf({50}).isEmpty());
    QVERIFY(document.references().quotationsOf({4}).isEmpty());
    QVERIFY(document.references().mentionsOf({50}).isEmpty());
}

void DocumentErrorsTest::rangeErrorsTellThePosition()
{
    auto document = prepared();
    const auto refused = document.apply(AddAnnotation{mark(9, {9, 12})});
    QVERIFY(!refused);
    QVERIFY(refused.error().position == 9);
}

void DocumentErrorsTest::wholeTextAndItsEndsCanBeMarked()
{
    auto document = prepared();
    const auto size = document.article().text().size();
    QVERIFY(document.apply(AddAnnotation{mark(10, {0, size})}));
    QVERIFY(document.apply(AddAnnotation{mark(11, {size - 1, size})}));
    QVERIFY(document.apply(AddAnnotation{mark(12, {8, 10})})); // the emoji as a whole
}

void DocumentErrorsTest::emptyArticleTakesNoMark()
{
    Document document(Article(), Tagset::standard());
    const auto refused = document.apply(AddAnnotation{mark(1, {0, 0})});
    QVERIFY(!refused);
    QCOMPARE(refused.error().code, ErrorCode::InvalidRange);
}

void DocumentErrorsTest::nothingIsRefusedOnceItsReferencesAreGone()
{
    auto document = prepared();
    QVERIFY(document.apply(RemoveRelation{{1}}));
    QVERIFY(document.apply(RemoveAnnotation{{3}}));
    QVERIFY(document.apply(RemoveAnnotation{{4}}));
    QVERIFY(document.apply(ChangeAnnotation{mark(2, {12, 15}, u"quote"_s)}));
    QVERIFY(document.apply(RemoveAnnotation{{1}}));
    QVERIFY(document.apply(RemoveEntity{{1}}));
}

QTEST_GUILESS_MAIN(DocumentErrorsTest)
#include "documenterrorstest.moc"
