// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/testdocument.h"
#include "ui/session/relations.h"

using namespace Hashiya;
using namespace Qt::StringLiterals;

class RelationsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestDocument> m_document;
    AnnotationId m_person, m_role, m_figure, m_quote, m_body;

    [[nodiscard]] Document &document() { return **m_document; }
    void apply(const std::optional<LabelledEdit> &edit)
    {
        QVERIFY(edit);
        m_document->apply(edit->edit);
    }
    [[nodiscard]] LinkChoice choiceOf(const QString &type, bool reversed = false) const { return {type, reversed, {}}; }

private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<TestDocument>(u"قالت ريم ناصر مديرة هيئة المياه: «وفرنا سبعين مليون لتر» هذا العام"_s);
        m_person = m_document->mark(u"ريم ناصر", u"person"_s);
        m_role = m_document->mark(u"مديرة هيئة المياه", u"role"_s);
        m_body = m_document->mark(u"هيئة المياه", u"organization"_s);
        m_quote = m_document->mark(u"وفرنا سبعين مليون لتر", u"quote"_s);
        m_figure = m_document->mark(u"سبعين مليون لتر", u"quantity"_s);
        auto quote = m_document->at(m_quote);
        quote.value = QuotationValue();
        m_document->apply(ChangeAnnotation{quote});
    }

    void offersWhatTheTagsetAllowsInBothDirections()
    {
        const auto choices = linkChoices(document(), m_role, m_person);
        QStringList said;
        for (const auto &choice : choices) {
            said.append((choice.reversed ? u"<"_s : u">"_s) + choice.type + choice.letter);
        }
        QCOMPARE(said, (QStringList{u"<holdsH"_s, u">sourceS"_s, u"<sourceO"_s, u">part_ofP"_s, u"<part_ofA"_s}));
        QVERIFY(linkChoices(document(), m_person, m_person).isEmpty());
    }

    void linksOnceAndNotTwice()
    {
        apply(linking(document(), m_role, m_person, choiceOf(u"holds"_s, true)));
        const auto relation = document().relations().first();
        QCOMPARE(relation.from, m_person);
        QCOMPARE(relation.to, m_role);
        QVERIFY(!linking(document(), m_person, m_role, choiceOf(u"holds"_s)));
        QVERIFY(!linking(document(), m_role, m_person, choiceOf(u"holds"_s))); // no role holds a person
        for (const auto &choice : linkChoices(document(), m_person, m_role)) {
            QVERIFY(choice.type != u"holds");
        }
    }

    void linksNoRejectedMark()
    {
        m_document->apply(rejection(document(), m_role)->edit);
        QVERIFY(linkChoices(document(), m_person, m_role).isEmpty());
        QVERIFY(!mayBeSource(document(), m_quote, m_role));
    }

    void removesAndChangesARelation()
    {
        apply(linking(document(), m_person, m_role, choiceOf(u"part_of"_s)));
        const auto id = document().relations().firstKey();
        apply(relinking(document(), id, choiceOf(u"holds"_s)));
        QCOMPARE(document().relations().value(id).type, u"holds"_s);
        QVERIFY(!relinking(document(), id, choiceOf(u"holds"_s)));
        QVERIFY(!relinking(document(), id, choiceOf(u"holds"_s, true)));
        apply(relinking(document(), id, choiceOf(u"part_of"_s, true)));
        QCOMPARE(document().relations().value(id).from, m_role);
        QVERIFY(!relinkChoices(document(), id).isEmpty());
        apply(unlinking(document(), id));
        QVERIFY(document().relations().isEmpty());
        QVERIFY(!unlinking(document(), id));
    }

    void aQuotationsSourceIsItsSpeaker()
    {
        QVERIFY(mayHaveSource(document(), m_quote));
        QVERIFY(!mayBeSource(document(), m_quote, m_figure));
        apply(sourceChange(document(), m_quote, m_person));
        const auto &value = std::get<QuotationValue>(m_document->at(m_quote).value);
        QCOMPARE(value.speaker, u"ريم ناصر"_s);
        QCOMPARE(value.speakerMark, m_person);
        QCOMPARE(sourceOf(document(), m_quote), m_person);
        QCOMPARE(m_document->at(m_quote).state, AnnotationState::Confirmed);
        QVERIFY(!sourceChange(document(), m_quote, m_person));
        QCOMPARE(sourceRemoval(document(), m_quote)->label, u"speaker"_s);
        apply(sourceRemoval(document(), m_quote));
        QVERIFY(!sourceOf(document(), m_quote).isValid());
        QVERIFY(!sourceRemoval(document(), m_quote));
    }

    void aFiguresSourceIsARelationThatIsLedElsewhere()
    {
        QVERIFY(mayHaveSource(document(), m_figure));
        QVERIFY(!mayBeSource(document(), m_figure, m_quote));
        apply(sourceChange(document(), m_figure, m_person));
        QCOMPARE(document().relations().first().type, u"source"_s);
        apply(sourceChange(document(), m_figure, m_body));
        QCOMPARE(document().relations().size(), 1);
        QCOMPARE(sourceOf(document(), m_figure), m_body);
        QVERIFY(!sourceChange(document(), m_figure, m_body));
        apply(sourceRemoval(document(), m_figure));
        QVERIFY(document().relations().isEmpty());
    }

    void movingAnEdgeKeepsTheSpeaker()
    {
        apply(sourceChange(document(), m_quote, m_person));
        apply(rangeChange(document(), m_quote, m_document->rangeOf(u"وفرنا سبعين مليون")));
        QCOMPARE(sourceOf(document(), m_quote), m_person);
    }

    void rejectingAMarkTakesItsRelationsInOneStep()
    {
        const auto before = document();
        apply(linking(document(), m_person, m_role, choiceOf(u"holds"_s)));
        apply(sourceChange(document(), m_quote, m_person));
        const auto linked = document();
        const auto undo = document().apply(rejection(document(), m_person)->edit);
        QVERIFY(undo);
        QVERIFY(document().relations().isEmpty());
        QVERIFY(!std::get<QuotationValue>(m_document->at(m_quote).value).speakerMark.isValid());
        QCOMPARE(std::get<QuotationValue>(m_document->at(m_quote).value).speaker, u"ريم ناصر"_s);
        QCOMPARE(m_document->at(m_person).state, AnnotationState::Rejected);
        m_document->apply(*undo);
        QVERIFY(document().sameContentAs(linked));
        QVERIFY(!document().sameContentAs(before));
    }
};

QTEST_GUILESS_MAIN(RelationsTest)
#include "relationstest.moc"
