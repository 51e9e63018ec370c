// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/testdocument.h"
#include "tests/ui/window/desktest.h"
#include "ui/annotate/everywherepanel.h"
#include "ui/annotate/findswitches.h"
#include "ui/window/findbar.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QComboBox>
#include <QLabel>
#include <QMenu>
#include <QPushButton>

#include <memory>

using namespace Hashiya;
using namespace Qt::StringLiterals;

/// Correcting everywhere in the window, by key events alone. The article open has القاهرة four times, once in another name; another article once.
class EverywhereTest : public DeskTest
{
    Q_OBJECT

    std::unique_ptr<TestDocument> m_source;
    AnnotationId m_airport;
    ArticleId m_other;

    [[nodiscard]] EverywherePanel &panel() { return *window().findChild<EverywherePanel *>(); }
    [[nodiscard]] HitListModel &hits() { return panel().everywhere().hits(); }
    [[nodiscard]] QAbstractItemView &list() { return *panel().findChild<QAbstractItemView *>(u"hitList"_s); }
    [[nodiscard]] QString summary() { return panel().findChild<QLabel *>(u"everywhereSummary"_s)->text(); }
    [[nodiscard]] int confirmed(const QString &type, ArticleId article = {})
    {
        const auto &marks = session().documentOf(article.isValid() ? article : session().currentArticle())->annotations();
        int count = 0;
        for (qsizetype i = 0; i < marks.size(); ++i) {
            count += marks.at(i).type == type && marks.at(i).state == AnnotationState::Confirmed;
        }
        return count;
    }
    void openFromSelection()
    {
        view().setSelection(m_source->rangeOf(u"القاهرة"));
        press(window(), u"Ctrl+Return"_s);
    }

private Q_SLOTS:
    void init()
    {
        startAnew();
        m_source = std::make_unique<TestDocument>(u"من القاهرة إلى عمان\nعاد الوفد للقاهرة وزار مطار القاهرة الدولي ثم غادر بالقاهرة سفيرا"_s);
        m_airport = m_source->mark(u"مطار القاهرة الدولي", u"place"_s);
        m_other = *session().addArticle(*TestDocument(u"خبر آخر من القاهرة"_s));
        QVERIFY(openArticle(**m_source).isValid());
        show();
    }
    void marksAllPlacesWithThreeKeysOnEitherLayout_data()
    {
        QTest::addColumn<QString>("letter");
        QTest::newRow("Latin") << u"l"_s;
        QTest::newRow("Arabic") << u"م"_s;
    }
    void marksAllPlacesWithThreeKeysOnEitherLayout()
    {
        QFETCH(QString, letter);
        openFromSelection();
        QVERIFY(panel().isVisible());
        QVERIFY(list().hasFocus());
        type(window(), letter);
        const auto chosen = panel().everywhere().request().type;
        QCOMPARE(session().tagset().type(chosen)->shortcut, QChar(u'L'));
        press(window(), u"Return"_s);
        QVERIFY(!panel().isVisible());
        QVERIFY(view().hasFocus());
        QVERIFY(view().selection().isEmpty());
        QCOMPARE(session().document()->textOf(*session().document()->annotations().find(view().currentAnnotation())).toString(), u"القاهرة"_s);
        QCOMPARE(confirmed(chosen), 3);
        QCOMPARE(session().document()->annotations().find(m_airport)->state, AnnotationState::Suggested);
        press(window(), u"Ctrl+Z"_s);
        QCOMPARE(confirmed(chosen), 0);
        QVERIFY(session().document()->sameContentAs(**m_source));
    }

    void spaceTicksAndArrowsShowThePlace()
    {
        openFromSelection();
        QCOMPARE(hits().rowCount(), 4);
        const auto before = hits().tickedCount();
        press(window(), u"Space"_s);
        QCOMPARE(hits().tickedCount(), before - 1);
        press(window(), u"Down"_s);
        QCOMPARE(session().document()->article().text().mid(view().selection().begin(), view().selection().length()), u"لقاهرة"_s);
        press(window(), u"Space"_s);
        press(window(), u"Space"_s);
        QCOMPARE(hits().tickedCount(), before - 1);
        press(window(), u"Ctrl+A"_s);
        QCOMPARE(hits().tickedCount(), 4);
        QKeyEvent arabic(QEvent::KeyPress, u'ش', Qt::ControlModifier, u"\u0001"_s); // the same key in the Arabic layout
        QApplication::sendEvent(QApplication::focusWidget(), &arabic);
        QCOMPARE(hits().tickedCount(), 0);
        press(window(), u"Return"_s);
        QVERIFY(panel().isVisible()); // nothing to do, and the summary says so
        QVERIFY(summary().contains(u"Nothing is ticked"));
    }

    void escapeClosesAndChangesNothing()
    {
        openFromSelection();
        press(window(), u"Escape"_s);
        QVERIFY(!panel().isVisible());
        QVERIFY(view().hasFocus());
        QVERIFY(session().document()->sameContentAs(**m_source));
    }

    void deleteRemovesTheMarksEverywhere()
    {
        openFromSelection();
        type(window(), u"p"_s);
        press(window(), u"Return"_s);
        QCOMPARE(confirmed(u"person"_s), 3);
        openFromSelection();
        press(window(), u"Delete"_s);
        QCOMPARE(panel().everywhere().action(), EverywhereAction::Remove);
        QVERIFY(summary().startsWith(u"3 marks will be removed"));
        press(window(), u"Return"_s);
        QCOMPARE(confirmed(u"person"_s), 0);
    }

    void theSameKeyAgainGoesOnToTheProject()
    {
        openFromSelection();
        type(window(), u"p"_s);
        press(window(), u"Ctrl+Return"_s);
        QTRY_COMPARE(hits().rowCount(), 5);
        QCOMPARE(panel().everywhere().scope(), EverywhereScope::Project);
        QCOMPARE(panel().findChild<QComboBox *>(u"everywhereScope"_s)->currentIndex(), 1);
        press(window(), u"Return"_s);
        QCOMPARE(confirmed(u"person"_s), 3);
        QCOMPARE(confirmed(u"person"_s, m_other), 1);
        press(window(), u"Ctrl+Z"_s);
        QCOMPARE(confirmed(u"person"_s, m_other), 0);
        QVERIFY(session().document()->sameContentAs(**m_source));
    }

    void beginsWithTheCurrentMark()
    {
        view().setCurrentAnnotation(m_airport);
        press(window(), u"Ctrl+Return"_s);
        QCOMPARE(hits().rowCount(), 1);
        QCOMPARE(panel().everywhere().request().words, u"مطار القاهرة الدولي"_s);
        press(window(), u"Return"_s);
        QCOMPARE(session().document()->annotations().find(m_airport)->state, AnnotationState::Confirmed);
    }

    void saysWhatToDoWhereNothingIsChosen()
    {
        view().setCurrentAnnotation({});
        press(window(), u"Ctrl+Return"_s);
        QVERIFY(!panel().isVisible());
        QVERIFY(!window().findChild<QLabel *>(u"statusText"_s)->text().isEmpty());
    }

    void marksAllThatWasFound()
    {
        press(window(), u"Ctrl+F"_s);
        type(window(), u"القاهره"_s);
        press(window(), u"Ctrl+Return"_s);
        QVERIFY(list().hasFocus());
        QCOMPARE(hits().rowCount(), 4);
        type(window(), u"ح"_s);
        press(window(), u"Return"_s);
        QCOMPARE(confirmed(u"person"_s), 3);
        QVERIFY(view().hasFocus());
    }

    void findsWithTheSwitchesOfTheBar()
    {
        press(window(), u"Ctrl+F"_s);
        type(window(), u"القاهره"_s);
        const auto *count = window().findChild<QFrame *>(u"findBar"_s)->findChild<QLabel *>();
        QVERIFY(count->text().endsWith(u"3")); // as letters: not in للقاهرة
        press(window(), u"Tab"_s);
        auto &switches = window().findChild<FindBar *>()->switches();
        QVERIFY(switches.hasFocus());
        press(window(), u"Space"_s);
        QTest::keyClick(&switches.switches(), Qt::Key_Space);
        QVERIFY(count->text().endsWith(u"4"));
        QTest::keyClick(&switches.switches(), Qt::Key_Up); // around to the last: exact spelling
        QTest::keyClick(&switches.switches(), Qt::Key_Space);
        QCOMPARE(count->text(), u"Not found"_s);
        QTest::keyClick(&switches.switches(), Qt::Key_Escape);
        QVERIFY(!window().findChild<QPushButton *>(u"findMarkAll"_s)->isEnabled());
        press(window(), u"Escape"_s);
        QVERIFY(view().hasFocus());
    }

    void widensNoWindowOfASmallScreen()
    {
        window().resize(960, 540);
        QTest::qWait(50);
        QCOMPARE(window().width(), 960); // 1920 pixels at a scale of 2
        press(window(), u"Ctrl+F"_s);
        QTest::qWait(50);
        QCOMPARE(window().width(), 960);
        openFromSelection();
        QTest::qWait(50);
        QCOMPARE(window().width(), 960);
        QVERIFY(list().height() > 40);
    }

    void hasNamesForWhoeverDoesNotSeeIt()
    {
        openFromSelection();
        QVERIFY(!panel().accessibleName().isEmpty());
        QVERIFY(!list().accessibleName().isEmpty());
        for (const auto *box : panel().findChildren<QComboBox *>()) {
            QVERIFY(!box->accessibleName().isEmpty());
        }
        auto *spoken = QAccessible::queryAccessibleInterface(&list());
        QVERIFY(spoken);
        QCOMPARE(spoken->childCount(), 4);
        const auto *row = spoken->child(1);
        QVERIFY(row->text(QAccessible::Name).contains(u"will be marked"));
        QVERIFY(row->state().checkable);
        QVERIFY(row->state().checked);
    }
};

QTEST_MAIN(EverywhereTest)
#include "everywheretest.moc"
