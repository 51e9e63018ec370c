// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/dismissal.h"
#include "tests/ui/testdocument.h"
#include "tests/ui/window/desktest.h"
#include "ui/annotate/everywherepanel.h"
#include "ui/annotate/keymenu.h"
#include "ui/panes/checkspane.h"
#include "ui/window/sidecolumn.h"

#include <QAccessible>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QTreeView>

#include <memory>

using namespace Hashiya;
using namespace Qt::StringLiterals;

/// The pane of the checks by keys alone. The open article has عمان as a place, an organization and unmarked, and a figure without a source.
class ChecksTest : public DeskTest
{
    Q_OBJECT

    std::unique_ptr<TestDocument> m_source;
    AnnotationId m_place, m_organization, m_money;
    ArticleId m_article, m_other;

    [[nodiscard]] ChecksPane &pane() { return *window().findChild<ChecksPane *>(); }
    [[nodiscard]] QTreeView &tree() { return *pane().findChild<QTreeView *>(u"checksTree"_s); }
    [[nodiscard]] const Annotation &mark(AnnotationId id) { return *session().document()->annotations().find(id); }
    [[nodiscard]] QStringList topics()
    {
        QStringList titles;
        for (int i = 0; i < pane().model().rowCount(); ++i) {
            titles.append(pane().model().index(i, 0).data().toString());
        }
        return titles;
    }
    /// Goes down to the row that says so.
    void goTo(const QString &text)
    {
        press(window(), u"Home"_s);
        for (int i = 0; i < 40 && !tree().currentIndex().data().toString().contains(text); ++i) {
            const auto before = tree().currentIndex();
            press(window(), u"Down"_s);
            if (tree().currentIndex() == before) {
                break;
            }
        }
        QVERIFY2(tree().currentIndex().data().toString().contains(text), qPrintable(text));
    }

private Q_SLOTS:
    void init()
    {
        startAnew();
        m_source = std::make_unique<TestDocument>(u"خبر من هناك\nزار عمان ثم نادي عمّان ثم وعمـان\nبلغت الكلفة خمسين دولارا"_s);
        m_place = m_source->mark(u"عمان", u"place"_s);
        m_organization = m_source->mark(u"عمّان", u"organization"_s);
        m_money = m_source->mark(u"خمسين دولارا", u"money"_s);
        Figure figure;
        figure.kind = FigureKind::Money;
        figure.number = Decimal(50);
        figure.unit = u"USD"_s;
        auto money = m_source->at(m_money);
        money.value = figure;
        m_source->apply(ChangeAnnotation{money});
        TestDocument other(u"خبر آخر\nوصل من عمان"_s);
        other.mark(u"عمان", u"person"_s);
        m_other = *session().addArticle(*other);
        m_article = *session().addArticle(**m_source);
        QVERIFY(session().setCurrentArticle(m_article));
        window().show();
        QVERIFY(QTest::qWaitForWindowActive(&window()));
        QTRY_COMPARE(pane().model().rowCount(), 3);
        for (auto *action : window().findChild<SideColumn *>()->actions()) {
            if (action->text().startsWith(u"Checks")) {
                action->trigger();
            }
        }
        QVERIFY(tree().hasFocus());
    }
    void listsWhatIsAskedWithCounts()
    {
        QCOMPARE(topics(), QStringList({u"Figures without a source (1)"_s, u"The same words with different types (1)"_s, u"The same words only sometimes marked (1)"_s}));
        QCOMPARE(pane().title(), u"Checks (2)"_s);
    }

    void enterGoesToThePlace()
    {
        goTo(u"sometimes marked"_s);
        press(window(), u"Down"_s);
        press(window(), u"Return"_s);
        QCOMPARE(view().currentAnnotation(), m_place);
        QVERIFY(tree().hasFocus());
        press(window(), u"Down"_s);
        press(window(), u"Down"_s);
        press(window(), u"Down"_s);
        press(window(), u"Return"_s);
        QCOMPARE(view().selection().of(session().document()->article().text()), u"عمـان");
    }

    void aLetterGivesAllTheSameTypeInOneStep_data()
    {
        QTest::addColumn<QString>("letter");
        QTest::newRow("Latin") << u"l"_s;
        QTest::newRow("Arabic") << u"م"_s;
    }
    void aLetterGivesAllTheSameTypeInOneStep()
    {
        QFETCH(QString, letter);
        goTo(u"sometimes marked"_s);
        press(window(), u"Down"_s);
        type(window(), letter);
        QCOMPARE(mark(m_organization).type, u"place"_s);
        QCOMPARE(session().document()->annotations().size(), 4);
        QTRY_COMPARE(topics(), QStringList({u"Figures without a source (1)"_s}));
        QVERIFY(tree().hasFocus());
        press(window(), u"Ctrl+Z"_s);
        QVERIFY(session().document()->sameContentAs(**m_source));
    }

    void whatIsRightIsNotAskedAgain()
    {
        goTo(u"different types"_s);
        press(window(), u"Down"_s);
        type(window(), u"ن"_s); // K
        QVERIFY(isDismissed(mark(m_place), u"different_types"));
        QTRY_COMPARE(topics(), QStringList({u"Figures without a source (1)"_s, u"The same words only sometimes marked (1)"_s}));
        press(window(), u"Ctrl+Z"_s);
        QTRY_COMPARE(topics().size(), 3);
    }

    void aFigureMayNeedNoSource()
    {
        goTo(u"Money"_s);
        press(window(), u"Right"_s);
        press(window(), u"Down"_s);
        press(window(), u"Return"_s);
        QCOMPARE(view().currentAnnotation(), m_money);
        type(window(), u"k"_s);
        QTRY_COMPARE(topics().size(), 2);
        QVERIFY(isDismissed(mark(m_money), u"no_source"));
    }

    void theFactOfARowIsCheckedFromThere()
    {
        goTo(u"Money"_s);
        type(window(), u"v"_s);
        QVERIFY(qobject_cast<KeyMenu *>(QApplication::activePopupWidget()));
        type(window(), u"c"_s);
        QCOMPARE(mark(m_money).verification.status, VerificationStatus::Confirmed);
        type(window(), u"وثيقة"_s);
        press(window(), u"Return"_s);
        QTRY_COMPARE(topics().size(), 2);
    }

    void leadsToAllPlacesOfTheWords()
    {
        goTo(u"different types"_s);
        press(window(), u"Down"_s);
        press(window(), u"Ctrl+Return"_s);
        auto *panel = window().findChild<EverywherePanel *>();
        QVERIFY(panel->isVisible());
        QCOMPARE(panel->everywhere().request().words, u"عمان"_s);
    }

    void deleteRejectsTheMarkOfARow()
    {
        goTo(u"different types"_s);
        press(window(), u"Down"_s);
        press(window(), u"Right"_s);
        press(window(), u"Down"_s);
        press(window(), u"Down"_s);
        press(window(), u"Delete"_s);
        QCOMPARE(mark(m_organization).state, AnnotationState::Rejected);
    }

    void readsTheWholeProjectWhenAsked()
    {
        auto *scope = pane().findChild<QComboBox *>(u"checksScope"_s);
        scope->setFocus();
        press(window(), u"Down"_s);
        QTRY_COMPARE(pane().runner().groups().value(1).places.size(), 3);
        tree().setFocus();
        goTo(u"different types"_s);
        press(window(), u"Down"_s);
        type(window(), u"l"_s);
        QCOMPARE(session().documentOf(m_other)->annotations().at(0).type, u"place"_s);
        QCOMPARE(mark(m_organization).type, u"place"_s);
        press(window(), u"Ctrl+Z"_s);
        QCOMPARE(session().documentOf(m_other)->annotations().at(0).type, u"person"_s);
        QVERIFY(session().document()->sameContentAs(**m_source));
    }

    void hasNamesForWhoeverDoesNotSeeIt()
    {
        QVERIFY(!tree().accessibleName().isEmpty());
        QVERIFY(!pane().findChild<QComboBox *>(u"checksScope"_s)->accessibleName().isEmpty());
        auto *spoken = QAccessible::queryAccessibleInterface(&tree());
        QVERIFY(spoken);
        QCOMPARE(spoken->role(), QAccessible::Tree);
        QVERIFY(spoken->childCount() > 3);
    }
};

QTEST_MAIN(ChecksTest)
#include "checkstest.moc"
