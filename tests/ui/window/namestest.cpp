// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/testdocument.h"
#include "tests/ui/window/desktest.h"
#include "ui/panes/namespane.h"

#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QTreeView>

#include <memory>

using namespace Hashiya;
using namespace Qt::StringLiterals;

/// The names pane in the window, by key events alone: سامي النحاس twice, النحاس and لينا once each.
class NamesTest : public DeskTest
{
    Q_OBJECT

    std::unique_ptr<TestDocument> m_source;
    AnnotationId m_first, m_second, m_short, m_other;

    [[nodiscard]] NamesPane &pane() { return *window().findChild<NamesPane *>(); }
    [[nodiscard]] QTreeView &tree() { return *pane().findChild<QTreeView *>(u"nameTree"_s); }
    [[nodiscard]] QString status() { return pane().findChild<QLabel *>(u"namesStatus"_s)->text(); }
    [[nodiscard]] const Annotation &mark(AnnotationId id) { return *session().document()->annotations().find(id); }
    [[nodiscard]] QString nameOf(AnnotationId id)
    {
        const auto *entity = session().document()->entity(mark(id).entity);
        return entity ? entity->name : QString();
    }
    [[nodiscard]] NameRowKind currentKind() { return NameRowKind(tree().currentIndex().data(NameListModel::KindRole).toInt()); }
    [[nodiscard]] QString currentName()
    {
        return currentKind() == NameRowKind::Name ? tree().currentIndex().data(NameListModel::NameRole).toString() : QString();
    }
    void mention(AnnotationId id, EntityId entity)
    {
        auto mark = m_source->at(id);
        mark.entity = entity;
        m_source->apply(ChangeAnnotation{mark});
    }
    /// The focus in the list, at the row whose name is that.
    void goTo(const QString &name)
    {
        for (int number = 1; number <= 9 && !pane().isVisible(); ++number) {
            press(window(), u"Ctrl+%1"_s.arg(number));
        }
        QVERIFY(pane().isVisible());
        if (!tree().hasFocus()) {
            press(window(), u"Down"_s); // from the search
        }
        QVERIFY(tree().hasFocus());
        press(window(), u"Home"_s);
        for (int i = 0; i < 12 && currentName() != name; ++i) {
            press(window(), u"Down"_s);
        }
        QCOMPARE(currentName(), name);
    }
    void wait() { QTest::qWait(20); }

private Q_SLOTS:
    void init()
    {
        startAnew();
        m_source = std::make_unique<TestDocument>(u"عنوان\nقال سامي النحّاس ثم عاد سامي النحاس وجاء النحـاس مع لينا"_s);
        m_first = m_source->mark(u"سامي النحّاس", u"person"_s);
        m_second = m_source->mark(u"سامي النحاس", u"person"_s);
        m_short = m_source->mark(u"النحـاس", u"person"_s);
        m_other = m_source->mark(u"لينا", u"place"_s);
        m_source->apply(AddEntity{{{1}, u"person"_s, u"سامي النحاس"_s, {u"أبو عمر"_s}, {}}});
        m_source->apply(AddEntity{{{2}, u"person"_s, u"النحاس"_s, {}, {}}});
        m_source->apply(AddEntity{{{3}, u"place"_s, u"لينا"_s, {}, {}}});
        mention(m_first, {1});
        mention(m_second, {1});
        mention(m_short, {2});
        mention(m_other, {3});
        QVERIFY(openArticle(**m_source).isValid());
        show();
    }
    void enterGoesFromMentionToMention()
    {
        goTo(u"سامي النحاس"_s);
        press(window(), u"Down"_s);
        press(window(), u"Up"_s);
        press(window(), u"Return"_s);
        QCOMPARE(window().view().currentAnnotation(), m_first);
        QVERIFY(tree().hasFocus());
        press(window(), u"Return"_s);
        QCOMPARE(window().view().currentAnnotation(), m_second);
        press(window(), u"Return"_s);
        QCOMPARE(window().view().currentAnnotation(), m_first);
    }

    void aLetterOfEitherLayoutRetypesTheNameWithAllMentions_data()
    {
        QTest::addColumn<QString>("letter");
        QTest::newRow("Latin") << u"o"_s;
        QTest::newRow("Arabic") << u"خ"_s;
    }
    void aLetterOfEitherLayoutRetypesTheNameWithAllMentions()
    {
        QFETCH(QString, letter);
        goTo(u"سامي النحاس"_s);
        type(window(), letter);
        QCOMPARE(mark(m_first).type, u"organization"_s);
        QCOMPARE(mark(m_second).type, u"organization"_s);
        QCOMPARE(mark(m_short).type, u"person"_s);
        wait();
        QCOMPARE(currentName(), u"سامي النحاس"_s); // the list has gone along
        press(window(), u"Ctrl+Z"_s);
        QVERIFY(session().document()->sameContentAs(**m_source));
    }

    void tickedNamesBecomeOne_data()
    {
        QTest::addColumn<QString>("letter");
        QTest::newRow("Latin") << u"y"_s;
        QTest::newRow("Arabic") << u"غ"_s;
    }
    void tickedNamesBecomeOne()
    {
        QFETCH(QString, letter);
        goTo(u"لينا"_s);
        type(window(), u"p"_s); // of one type first
        wait();
        press(window(), u"Space"_s);
        goTo(u"النحاس"_s);
        press(window(), u"Space"_s);
        type(window(), letter);
        QCOMPARE(session().document()->entities().size(), 2);
        QCOMPARE(mark(m_other).entity, mark(m_short).entity);
        press(window(), u"Ctrl+Z"_s);
        press(window(), u"Ctrl+Z"_s);
        QVERIFY(session().document()->sameContentAs(**m_source));
    }

    void saysWhyNamesOfTwoTypesStayTwo()
    {
        goTo(u"لينا"_s);
        press(window(), u"Space"_s);
        goTo(u"النحاس"_s);
        press(window(), u"Space"_s);
        type(window(), u"y"_s);
        QCOMPARE(session().document()->entities().size(), 3);
        QVERIFY(status().contains(u"type"));
    }

    void whatIsAskedIsAnsweredWithOneKey()
    {
        goTo(u"سامي النحاس"_s); // Home is the question whether it is النحاس
        press(window(), u"Home"_s);
        QCOMPARE(currentKind(), NameRowKind::Suggestion);
        press(window(), u"Return"_s);
        QCOMPARE(nameOf(m_short), u"سامي النحاس"_s);
        press(window(), u"Ctrl+Z"_s);
        wait();
        press(window(), u"Home"_s);
        press(window(), u"Delete"_s);
        QCOMPARE(nameOf(m_short), u"النحاس"_s);
        press(window(), u"Home"_s);
        QCOMPARE(currentKind(), NameRowKind::Name);
    }

    void renamesAndIdentifies()
    {
        goTo(u"لينا"_s);
        press(window(), u"F2"_s);
        QVERIFY(pane().findChild<QLineEdit *>(u"nameFormName"_s)->hasFocus());
        type(window(), u"لينا حداد"_s);
        press(window(), u"Return"_s);
        QCOMPARE(nameOf(m_other), u"لينا حداد"_s);
        QVERIFY(tree().hasFocus());
        wait();
        QCOMPARE(currentName(), u"لينا حداد"_s);
        type(window(), u"ء"_s); // X of the Arabic layout
        QVERIFY(pane().findChild<QLineEdit *>(u"nameFormIdentifier"_s)->hasFocus());
        type(window(), u"Q7"_s);
        press(window(), u"Return"_s);
        QCOMPARE(session().document()->entity(mark(m_other).entity)->externalId, u"Q7"_s);
        wait();
        press(window(), u"F2"_s);
        type(window(), u"غيره"_s);
        press(window(), u"Escape"_s);
        QCOMPARE(nameOf(m_other), u"لينا حداد"_s);
        QVERIFY(tree().hasFocus());
    }

    void splitsAMentionOff()
    {
        goTo(u"سامي النحاس"_s);
        press(window(), u"Right"_s);
        press(window(), u"Down"_s); // a form
        press(window(), u"Down"_s);
        press(window(), u"Down"_s);
        QCOMPARE(tree().currentIndex().data(NameListModel::MarkRole).toLongLong(), m_second.number);
        type(window(), u"k"_s);
        type(window(), u"سامي الصغير"_s);
        press(window(), u"Return"_s);
        QCOMPARE(nameOf(m_second), u"سامي الصغير"_s);
        QCOMPARE(nameOf(m_first), u"سامي النحاس"_s);
    }

    void deleteTakesOffNamesFormsAndMentions()
    {
        goTo(u"سامي النحاس"_s);
        press(window(), u"Right"_s);
        press(window(), u"Down"_s);
        QCOMPARE(currentKind(), NameRowKind::Alias);
        press(window(), u"Delete"_s);
        QVERIFY(session().document()->entity({1})->aliases.isEmpty());
        wait();
        goTo(u"سامي النحاس"_s);
        press(window(), u"Down"_s);
        QCOMPARE(currentKind(), NameRowKind::Mention);
        press(window(), u"Delete"_s);
        QVERIFY(!mark(m_first).entity.isValid());
        wait();
        goTo(u"سامي النحاس"_s);
        press(window(), u"Delete"_s);
        QVERIFY(!mark(m_second).entity.isValid());
        QCOMPARE(mark(m_second).state, AnnotationState::Suggested); // the mark itself stays
        QVERIFY(!session().document()->entity({1}));
    }

    void aNameGivenInTheInspectorIsListed()
    {
        goTo(u"لينا"_s);
        QVERIFY(session().performWith([&](Document &document) { return nameChange(document, m_other, u"سارة"_s); }));
        wait();
        goTo(u"سارة"_s);
    }

    void rowsAreReadToWhoeverDoesNotSeeThem()
    {
        goTo(u"سامي النحاس"_s);
        QVERIFY(!tree().accessibleName().isEmpty());
        for (const auto *box : pane().findChildren<QComboBox *>()) {
            QVERIFY(!box->accessibleName().isEmpty());
        }
        auto *spoken = QAccessible::queryAccessibleInterface(&tree());
        QVERIFY(spoken);
        QCOMPARE(spoken->role(), QAccessible::Tree);
        bool found = false;
        for (int i = 0; i < spoken->childCount(); ++i) {
            const auto *row = spoken->child(i);
            found = found || (row && row->text(QAccessible::Name).contains(u"2 mentions here") && row->state().expandable);
        }
        QVERIFY(found);
    }
};

QTEST_MAIN(NamesTest)
#include "namestest.moc"
