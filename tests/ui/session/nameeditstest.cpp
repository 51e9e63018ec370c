// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/nameedits.h"

#include "tests/ui/testdocument.h"

using namespace Hashiya;
using namespace Qt::StringLiterals;

/// مارس is a person's name here, with two mentions and a rejected one; another مارس is a place.
class NameEditsTest : public QObject
{
    Q_OBJECT

    std::unique_ptr<TestDocument> m_document;
    AnnotationId m_first, m_second, m_rejected, m_place;

    AnnotationId mention(QStringView words, const QString &type, qint64 entity, AnnotationState state = AnnotationState::Suggested)
    {
        const auto id = m_document->mark(words, type, 1, state);
        auto mark = m_document->at(id);
        mark.entity = {entity};
        m_document->apply(ChangeAnnotation{mark});
        return id;
    }
    [[nodiscard]] NameIdentity person() const { return identityOf(WantedName{u"person"_s, u"مارس"_s, {}}); }

private Q_SLOTS:
    void init()
    {
        m_document = std::make_unique<TestDocument>(u"عنوان\nجاء مارس أولا وقال مارسُ ثانيا ثم مـارس ثالثا وفي مرّيخ"_s);
        m_document->apply(AddEntity{{{1}, u"person"_s, u"مارس"_s, {u"مرّيخ"_s}, {}}});
        m_document->apply(AddEntity{{{2}, u"place"_s, u"مارس"_s, {u"Mars"_s}, {}}});
        m_first = mention(u"مارس أولا", u"person"_s, 1);
        m_second = mention(u"مارسُ", u"person"_s, 1);
        m_rejected = mention(u"مـارس", u"person"_s, 1, AnnotationState::Rejected);
        m_place = mention(u"مرّيخ", u"place"_s, 2);
    }

    void retypesAllMentionsAndTheName()
    {
        m_document->apply(retypedNames(**m_document, {person()}, u"organization"_s));
        QCOMPARE((*m_document)->entity({1})->type, u"organization"_s);
        for (const auto id : {m_first, m_second}) {
            QCOMPARE(m_document->at(id).type, u"organization"_s);
            QCOMPARE(m_document->at(id).state, AnnotationState::Confirmed);
        }
    }

    void leavesWhatAPersonRejected()
    {
        m_document->apply(retypedNames(**m_document, {person()}, u"organization"_s));
        QCOMPARE(m_document->at(m_rejected).type, u"person"_s);
        QCOMPARE(m_document->at(m_rejected).state, AnnotationState::Rejected);
    }

    void joinsTheNameThatHasTheTypeAlready()
    {
        m_document->apply(retypedNames(**m_document, {person()}, u"place"_s));
        QCOMPARE((*m_document)->entities().size(), 1);
        const auto &entity = (*m_document)->entities().first();
        QVERIFY(entity.aliases.contains(u"Mars"_s) && entity.aliases.contains(u"مرّيخ"_s));
        for (const auto id : {m_first, m_second, m_place}) {
            QCOMPARE(m_document->at(id).entity, entity.id);
        }
        QCOMPARE(m_document->at(m_place).state, AnnotationState::Suggested); // it was not retyped
    }

    void retypesSeveralNamesAtOnce()
    {
        const auto both = retypedNames(**m_document, {person(), identityOf(WantedName{u"place"_s, u"مارس"_s, {}})}, u"organization"_s);
        const auto before = **m_document;
        m_document->apply(both);
        QCOMPARE((*m_document)->entities().size(), 1);
        QCOMPARE(m_document->at(m_place).type, u"organization"_s);
    }

    void aFigureIsNoNameButHasAValue()
    {
        m_document->apply(retypedNames(**m_document, {person()}, u"date"_s));
        QVERIFY(!(*m_document)->entity({1}));
        QCOMPARE(m_document->at(m_first).type, u"date"_s);
        QVERIFY(!m_document->at(m_first).entity.isValid());
        QVERIFY(std::holds_alternative<CalendarValue>(m_document->at(m_first).value));
        QVERIFY(std::holds_alternative<std::monostate>(m_document->at(m_rejected).value));
    }

    void hasNothingToDoWhereTheTypeIsSo()
    {
        QVERIFY(retypedNames(**m_document, {person()}, u"person"_s).edits.empty());
        QVERIFY(retypedNames(**m_document, {person()}, u"no such type"_s).edits.empty());
    }

    void isUndoneWhole()
    {
        for (const auto &type : {u"organization"_s, u"place"_s, u"date"_s}) {
            auto copy = **m_document;
            const auto inverse = copy.apply(retypedNames(copy, {person()}, type));
            QVERIFY(inverse);
            QVERIFY(copy.apply(*inverse));
            QVERIFY(copy.sameContentAs(**m_document));
        }
    }
};

QTEST_GUILESS_MAIN(NameEditsTest)
#include "nameeditstest.moc"
