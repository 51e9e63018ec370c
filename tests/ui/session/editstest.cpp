// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/testdocument.h"
#include "ui/session/edits.h"

using namespace Hashiya;
using namespace Qt::StringLiterals;

class EditsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void confirmsOnce()
    {
        TestDocument document(u"قال سامي نعم"_s);
        const auto id = document.mark(u"سامي", u"person"_s);
        document.apply(confirmation(*document, id)->edit);
        QCOMPARE(document.at(id).state, AnnotationState::Confirmed);
        QVERIFY(!confirmation(*document, id));
        QVERIFY(!confirmation(*document, AnnotationId{99}));
    }

    void keepsARejectedSuggestionAndRemovesAnOwnMark()
    {
        TestDocument document(u"قال سامي نعم للينا"_s);
        const auto suggested = document.mark(u"سامي", u"person"_s);
        document.apply(rejection(*document, suggested)->edit);
        QCOMPARE(document.at(suggested).state, AnnotationState::Rejected);
        QVERIFY(!rejection(*document, suggested));
        const auto added = addition(*document, document.rangeOf(u"لينا"), u"person"_s, u"maha"_s);
        document.apply(added->edit);
        const auto own = document->annotations().greatestId();
        QCOMPARE(document.at(own).origin.kind, OriginKind::Person);
        QCOMPARE(document.at(own).state, AnnotationState::Confirmed);
        document.apply(rejection(*document, own)->edit);
        QVERIFY(!document->annotations().find(own));
    }

    void marksAFigureWithTheValueThatItsWordsSay()
    {
        TestDocument document(u"تبلغ الكلفة 100 مليار دولار هذا العام"_s);
        document.apply(addition(*document, document.rangeOf(u"100 مليار دولار"), u"money"_s, u"maha"_s)->edit);
        const auto &mark = document.at(document->annotations().greatestId());
        const auto *figure = std::get_if<Figure>(&mark.value);
        QVERIFY(figure);
        QCOMPARE(figure->kind, FigureKind::Money);
        QVERIFY(figure->number);
        QCOMPARE(figure->number->toString(), u"100000000000"_s);
        QCOMPARE(figure->unit, u"USD"_s);
    }

    void readsTheNumberOfAMarkThatNoExtractorMakes()
    {
        TestDocument document(u"الغرفة خمسة وعشرون في الطابق الثاني"_s);
        document.apply(addition(*document, document.rangeOf(u"خمسة وعشرون"), u"count"_s, u"maha"_s)->edit);
        const auto *figure = std::get_if<Figure>(&document.at(document->annotations().greatestId()).value);
        QVERIFY(figure && figure->number);
        QCOMPARE(figure->number->toString(), u"25"_s);
        QCOMPARE(figure->kind, FigureKind::Count);
    }

    void givesTheValueOfItsKindWhereTheWordsSayNone_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<int>("kind");
        QTest::newRow("name") << u"person"_s << int(Value().index());
        QTest::newRow("money") << u"money"_s << int(Value(Figure()).index());
        QTest::newRow("date") << u"date"_s << int(Value(CalendarValue()).index());
        QTest::newRow("duration") << u"duration"_s << int(Value(DurationValue()).index());
        QTest::newRow("quotation") << u"quote"_s << int(Value(QuotationValue()).index());
    }
    void givesTheValueOfItsKindWhereTheWordsSayNone()
    {
        QFETCH(QString, type);
        QFETCH(int, kind);
        TestDocument document(u"كلام عابر هنا"_s);
        document.apply(addition(*document, document.rangeOf(u"عابر"), type, u"maha"_s)->edit);
        QCOMPARE(int(document.at(document->annotations().greatestId()).value.index()), kind);
    }

    void rejectsSuggestionsThatTheOwnMarkReplaces()
    {
        TestDocument document(u"قال وزير الخارجية السوداني نعم"_s);
        const auto shorter = document.mark(u"الخارجية", u"product"_s);
        const auto inside = document.mark(u"السوداني", u"organization"_s);
        document.apply(addition(*document, document.rangeOf(u"وزير الخارجية السوداني"), u"role"_s, u"maha"_s)->edit);
        QCOMPARE(document.at(shorter).state, AnnotationState::Rejected);
        QCOMPARE(document.at(inside).state, AnnotationState::Suggested); // a role may hold an organization
    }

    void indirectSpeechFollowsTheType()
    {
        TestDocument document(u"كلام عابر هنا"_s);
        document.apply(addition(*document, document.rangeOf(u"عابر"), u"quote"_s, u"maha"_s)->edit);
        const auto id = document->annotations().greatestId();
        document.apply(valueChange(*document, id, QuotationValue{QuotationKind::Fragment, u"هاني"_s, {}})->edit);
        document.apply(retyping(*document, id, u"statement"_s)->edit);
        QVERIFY((document.at(id).value == Value(QuotationValue{QuotationKind::Indirect, u"هاني"_s, {}})));
        document.apply(retyping(*document, id, u"quote"_s)->edit);
        QVERIFY((document.at(id).value == Value(QuotationValue{QuotationKind::Full, u"هاني"_s, {}})));
    }

    void keepsTheNumberWhenAFigureChangesItsKind()
    {
        TestDocument document(u"كلام عابر هنا"_s);
        document.apply(addition(*document, document.rangeOf(u"عابر"), u"count"_s, u"maha"_s)->edit);
        const auto id = document->annotations().greatestId();
        Figure figure;
        figure.number = Decimal(12);
        document.apply(valueChange(*document, id, figure)->edit);
        document.apply(retyping(*document, id, u"percent"_s)->edit);
        const auto &changed = std::get<Figure>(document.at(id).value);
        QCOMPARE(changed.kind, FigureKind::Percent);
        QCOMPARE(changed.number->toString(), u"12"_s);
        QVERIFY(!retyping(*document, id, u"percent"_s));
        QVERIFY(!retyping(*document, id, u"no-such-type"_s));
        document.apply(retyping(*document, id, u"person"_s)->edit);
        QVERIFY(std::holds_alternative<std::monostate>(document.at(id).value));
    }

    void aNoteConfirmsNothingButACheckDoes()
    {
        TestDocument document(u"قال سامي نعم"_s);
        const auto id = document.mark(u"سامي", u"person"_s);
        document.apply(noteChange(*document, id, u"من هو؟"_s)->edit);
        QCOMPARE(document.at(id).note, u"من هو؟"_s);
        QCOMPARE(document.at(id).state, AnnotationState::Suggested);
        document.apply(verificationChange(*document, id, {VerificationStatus::Disputed, u"مصدر آخر"_s, {}})->edit);
        QCOMPARE(document.at(id).state, AnnotationState::Confirmed);
        QCOMPARE(document.at(id).verification.evidence, u"مصدر آخر"_s);
        QVERIFY(!noteChange(*document, id, u"من هو؟"_s));
    }

    void linksMentionsOfOneNameToOneEntity()
    {
        TestDocument document(u"قال سامي نعم ثم قال سامر لا"_s);
        const auto first = document.mark(u"سامي", u"person"_s);
        const auto second = document.mark(u"سامر", u"person"_s);
        document.apply(nameChange(*document, first, u"  سامي  الخطيب "_s)->edit);
        document.apply(nameChange(*document, second, u"سامي الخطيب"_s)->edit);
        QCOMPARE(document->entities().size(), 1);
        QCOMPARE(document.at(first).entity, document.at(second).entity);
        QVERIFY(!nameChange(*document, first, u"سامي الخطيب"_s));
        document.apply(nameChange(*document, first, {})->edit);
        QVERIFY(!document.at(first).entity.isValid());
    }

    void confirmsAllOfOneTypeInOneStep()
    {
        TestDocument document(u"قال سامي نعم ثم قال سامر لا في عمان"_s);
        const auto first = document.mark(u"سامي", u"person"_s);
        const auto second = document.mark(u"سامر", u"person"_s);
        const auto place = document.mark(u"عمان", u"place"_s);
        const auto edit = confirmationOfType(*document, u"person"_s);
        const auto inverse = document->apply(edit->edit);
        QVERIFY(inverse);
        QCOMPARE(document.at(first).state, AnnotationState::Confirmed);
        QCOMPARE(document.at(second).state, AnnotationState::Confirmed);
        QCOMPARE(document.at(place).state, AnnotationState::Suggested);
        QVERIFY(!confirmationOfType(*document, u"person"_s));
        document.apply(*inverse);
        QCOMPARE(document.at(first).state, AnnotationState::Suggested);
    }

    void touchesTheOldAndTheNewRange()
    {
        TestDocument document(u"قال سامي الخطيب نعم"_s);
        const auto id = document.mark(u"سامي", u"person"_s);
        const auto edit = rangeChange(*document, id, document.rangeOf(u"سامي الخطيب"));
        QCOMPARE(touchedRange(*document, edit->edit), document.rangeOf(u"سامي الخطيب"));
        QVERIFY(touchedRange(*document, RemoveEntity{EntityId{1}}).isEmpty());
    }

    void anAttributeComesChangesAndGoes()
    {
        TestDocument document(u"قال سامي نعم"_s);
        const auto id = document.mark(u"سامي", u"person"_s, 0.5);
        document.apply(attributeChange(*document, id, u"norm"_s, u"سامي الخطيب"_s)->edit);
        QCOMPARE(document.at(id).attributes, (QJsonObject{{u"norm"_s, u"سامي الخطيب"_s}}));
        QCOMPARE(document.at(id).state, AnnotationState::Confirmed);
        QVERIFY(!attributeChange(*document, id, u"norm"_s, u"سامي الخطيب"_s));
        document.apply(attributeChange(*document, id, u"age"_s, 40)->edit);
        const auto gone = attributeChange(*document, id, u"norm"_s, QString());
        QVERIFY(gone);
        QCOMPARE(gone->label, u"attribute"_s);
        document.apply(gone->edit);
        QCOMPARE(document.at(id).attributes, (QJsonObject{{u"age"_s, 40}}));
        QVERIFY(!attributeChange(*document, id, u"norm"_s, QJsonValue(QJsonValue::Undefined)));
        QVERIFY(!attributeChange(*document, {99}, u"norm"_s, 1));
    }
};

QTEST_GUILESS_MAIN(EditsTest)
#include "editstest.moc"
