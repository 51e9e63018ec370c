// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/testdocument.h"
#include "tests/ui/window/desktest.h"
#include "ui/annotate/everywherepanel.h"
#include "ui/annotate/findswitches.h"
#include "ui/panes/projectfindpane.h"
#include "ui/plots/plotspane.h"
#include "ui/plots/plotview.h"
#include "ui/window/findbar.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

using namespace Hashiya;
using namespace Qt::StringLiterals;

/// Finding in the article and in the project, by key events alone. Two articles have القاهرة, the open one twice.
class WordSearchTest : public DeskTest
{
    Q_OBJECT

    ArticleId m_first, m_second;

    [[nodiscard]] ProjectFindPane &pane() { return *window().findChild<ProjectFindPane *>(); }
    [[nodiscard]] QAbstractItemView &list() { return *pane().findChild<QAbstractItemView *>(u"projectFindList"_s); }
    [[nodiscard]] QLineEdit &field() { return *pane().findChild<QLineEdit *>(u"projectFindField"_s); }
    [[nodiscard]] FindBar &bar() { return *window().findChild<FindBar *>(); }
    [[nodiscard]] EverywherePanel &panel() { return *window().findChild<EverywherePanel *>(); }
    [[nodiscard]] QString selected() { return view().selection().of(session().document()->article().text()).toString(); }
    void findInProject(const QString &words)
    {
        press(window(), u"Ctrl+Shift+F"_s);
        type(window(), words);
        QTRY_VERIFY(!pane().find().isSearching());
    }

private Q_SLOTS:
    void init()
    {
        startAnew();
        show();
        m_first = *session().addArticle(*TestDocument(u"أول خبر\nمن القاهرة إلى عمان ثم عاد للقاهرة"_s));
        m_second = *session().addArticle(*TestDocument(u"خبر ثان\nوالقاهره بعيدة"_s));
        QVERIFY(session().setCurrentArticle(m_first));
    }
    void listsThePlacesOfAllArticles()
    {
        findInProject(u"القاهرة"_s);
        QVERIFY(field().hasFocus());
        QCOMPARE(pane().find().places().rowCount(), 2); // as letters not in للقاهرة
        QVERIFY(pane().findChild<QLabel *>(u"projectFindCount"_s)->text().contains(u"2 places in 2 articles"));
    }

    void enterInTheListGoesToThePlaceOfAnotherArticle()
    {
        findInProject(u"قاهرة"_s);
        press(window(), u"Down"_s);
        QVERIFY(list().hasFocus());
        press(window(), u"Down"_s);
        press(window(), u"Down"_s);
        press(window(), u"Return"_s);
        QCOMPARE(session().currentArticle(), m_second);
        QCOMPARE(selected(), u"قاهره"_s);
        QVERIFY(view().hasFocus());
    }

    void aQueryLeadsToTheArticleOfItsHit()
    {
        TestDocument document(u"خبر ثالث\nبلغت الكلفة 4 مليون دولار"_s);
        auto mark = document.at(document.mark(u"4 مليون دولار", u"money"_s));
        mark.value = Figure{FigureKind::Money, Decimal(4'000'000), {}, {}, u"USD"_s, Modifier::None, {}};
        document.apply(ChangeAnnotation{mark});
        const auto third = *session().addArticle(*document);
        QVERIFY(session().setCurrentArticle(m_first));
        findInProject(u"نوع:مال >1e6"_s);
        QTRY_COMPARE(pane().find().places().rowCount(), 1);
        press(window(), u"Return"_s);
        QCOMPARE(session().currentArticle(), third);
        QCOMPARE(selected(), u"4 مليون دولار"_s);
        field().setText(u"colour:red"_s);
        QVERIFY(pane().findChild<QLabel *>(u"emptyState"_s)->text().contains(u"colour:red"));
    }

    void theFormWritesTheQuery()
    {
        press(window(), u"Ctrl+Shift+F"_s);
        press(window(), u"Tab"_s); // the switches
        press(window(), u"Tab"_s);
        auto *button = pane().findChild<QToolButton *>(u"projectFindForm"_s);
        QTRY_VERIFY(button->isVisible());
        button->setFocus();
        press(window(), u"Space"_s);
        auto *words = pane().findChild<QLineEdit *>(u"searchFormWords"_s);
        QVERIFY(words->hasFocus());
        type(window(), u"قاهرة"_s);
        auto *date = pane().findChild<QLineEdit *>(u"searchFormDate"_s);
        date->setFocus();
        type(window(), u"2025"_s);
        QCOMPARE(field().text(), u"قاهرة date:2025"_s);
    }

    void aBarOfAPlotLeadsToItsArticles()
    {
        auto details = *session().detailsOf(m_first);
        details.metadata.published = u"2025-03-01"_s;
        QVERIFY(session().changeDetails({{m_first, details}}, u"article-details"_s));
        press(window(), u"Ctrl+Shift+P"_s);
        auto *plots = window().findChild<PlotsPane *>();
        QTRY_VERIFY(plots->isVisible());
        QTRY_COMPARE(plots->view().plot().items.size(), 1);
        plots->view().setFocus();
        press(window(), u"Down"_s);
        press(window(), u"Return"_s);
        QVERIFY(pane().isVisible());
        QCOMPARE(field().text(), u"date:2025-03-01..2025-03-01"_s);
        QTRY_COMPARE(pane().find().places().rowCount(), 1);
    }

    void f3GoesOnAcrossArticlesAndBack()
    {
        findInProject(u"قاهرة"_s);
        press(window(), u"Return"_s);
        QVERIFY(field().hasFocus());
        QCOMPARE(session().currentArticle(), m_first);
        press(window(), u"Escape"_s);
        QVERIFY(view().hasFocus());
        press(window(), u"F3"_s);
        QCOMPARE(session().currentArticle(), m_first);
        press(window(), u"F3"_s);
        QCOMPARE(session().currentArticle(), m_second);
        press(window(), u"F3"_s); // and around
        QCOMPARE(session().currentArticle(), m_first);
        press(window(), u"Shift+F3"_s);
        QCOMPARE(session().currentArticle(), m_second);
        QVERIFY(view().hasFocus());
    }

    void f3BelongsToWhatWasOpenedLast()
    {
        findInProject(u"قاهرة"_s);
        press(window(), u"Ctrl+F"_s);
        type(window(), u"عمان"_s);
        press(window(), u"F3"_s);
        QCOMPARE(selected(), u"عمان"_s);
        QCOMPARE(session().currentArticle(), m_first);
        press(window(), u"Escape"_s);
        view().setSelection({});
        press(window(), u"Ctrl+Shift+F"_s);
        press(window(), u"F3"_s);
        QCOMPARE(selected(), u"قاهرة"_s);
    }

    void beginsWithTheSelection()
    {
        const auto at = session().document()->article().text().indexOf(u"عمان");
        view().setSelection(TextRange::ofLength(at, 4));
        press(window(), u"Ctrl+Shift+F"_s);
        QCOMPARE(field().text(), u"عمان"_s);
        QTRY_COMPARE(pane().find().places().rowCount(), 1);
    }

    void marksAllPlacesOfTheProject()
    {
        findInProject(u"القاهرة"_s);
        press(window(), u"Ctrl+Return"_s);
        QVERIFY(panel().isVisible());
        QCOMPARE(panel().everywhere().scope(), EverywhereScope::Project);
        QTRY_COMPARE(panel().everywhere().hits().rowCount(), 3); // whole words, so للقاهرة too
        type(window(), u"م"_s);
        QTRY_VERIFY(!panel().everywhere().isSearching());
        press(window(), u"Return"_s);
        QVERIFY(!panel().isVisible());
        QCOMPARE(session().documentOf(m_first)->annotations().size(), 2);
        QCOMPARE(session().documentOf(m_second)->annotations().size(), 1);
        press(window(), u"Ctrl+Z"_s);
        QVERIFY(session().documentOf(m_first)->annotations().isEmpty());
        QVERIFY(session().documentOf(m_second)->annotations().isEmpty());
    }

    void theSwitchesAreOneAndAreRemembered()
    {
        findInProject(u"القاهرة"_s);
        press(window(), u"Tab"_s);
        QVERIFY(pane().switches().hasFocus());
        press(window(), u"Space"_s);
        auto *menu = QApplication::activePopupWidget();
        QCOMPARE(menu, &pane().switches().switches());
        QTest::keyClick(menu, Qt::Key_Space); // whole words
        QTRY_COMPARE(pane().find().places().rowCount(), 3);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Down);
        QTest::keyClick(menu, Qt::Key_Space); // ta marbuta
        QTRY_COMPARE(pane().find().places().rowCount(), 2);
        QTest::keyClick(menu, Qt::Key_Escape);
        QVERIFY(bar().options().wholeWords);
        QVERIFY(!bar().options().spelling.taMarbuta);
        startAgain();
        QVERIFY(bar().options().wholeWords);
        QVERIFY(!pane().switches().options().spelling.taMarbuta);
        QVERIFY(pane().switches().options().spelling.hamza);
    }

    void saysWhereThereIsNothing()
    {
        findInProject(u"دمشق"_s);
        QCOMPARE(pane().findChild<QLabel *>(u"emptyState"_s)->text(), u"These words stand in no article."_s);
        press(window(), u"F3"_s);
        press(window(), u"Ctrl+Return"_s);
        QVERIFY(!panel().isVisible());
    }
};

QTEST_MAIN(WordSearchTest)
#include "wordsearchtest.moc"
