// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/testdocument.h"
#include "tests/ui/window/desktest.h"
#include "ui/window/commandpalette.h"
#include "ui/window/windowactions.h"

#include <QAccessible>
#include <QLineEdit>
#include <QListView>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class CommandPaletteTest : public DeskTest
{
    Q_OBJECT

    ArticleId m_first, m_second;

    [[nodiscard]] CommandPalette &palette() { return *window().findChild<CommandPalette *>(); }
    [[nodiscard]] QListView &list() { return *palette().findChild<QListView *>(u"paletteList"_s); }
    [[nodiscard]] QString current() { return list().currentIndex().data().toString(); }

private Q_SLOTS:
    void init()
    {
        startAnew();
        show();
        m_first = *session().addArticle(*TestDocument(u"أسعار النفط\nخبر سامي"_s));
        m_second = *session().addArticle(*TestDocument(u"أخبار المناخ\nخبر آخر"_s));
        QVERIFY(session().setCurrentArticle(m_first));
    }
    void runsACommandByItsNameInEitherLanguage_data()
    {
        QTest::addColumn<QString>("language");
        QTest::addColumn<QString>("words");
        for (const auto &language : {u"en"_s, u"ar"_s}) {
            QTest::addRow("%s interface, English words", qPrintable(language)) << language << u"invisible"_s;
            QTest::addRow("%s interface, Arabic words", qPrintable(language)) << language << u"المحارف غير"_s;
        }
    }
    void runsACommandByItsNameInEitherLanguage()
    {
        QFETCH(QString, language);
        QFETCH(QString, words);
        startAgain(language);
        QVERIFY(!window().actions().invisibles->isChecked());
        press(window(), u"Ctrl+K"_s);
        QVERIFY(palette().isVisible());
        type(window(), words);
        press(window(), u"Return"_s);
        QVERIFY(!palette().isVisible());
        QVERIFY(window().actions().invisibles->isChecked());
        QVERIFY(view().hasFocus());
    }

    void goesToAnArticleByItsTitle()
    {
        press(window(), u"Ctrl+K"_s);
        type(window(), u"مناخ"_s);
        press(window(), u"Return"_s);
        QCOMPARE(session().currentArticle(), m_second);
        QVERIFY(view().hasFocus());
    }

    void marksByTheNameOfAType()
    {
        const auto &text = session().document()->article().text();
        view().setSelection(TextRange::ofLength(text.indexOf(u"سامي"), 4));
        press(window(), u"Ctrl+K"_s);
        type(window(), u"شخص"_s);
        press(window(), u"Return"_s);
        QCOMPARE(session().document()->annotations().size(), 1);
        QCOMPARE(session().document()->annotations().at(0).type, u"person"_s);
    }

    void arrowsMoveInTheListWhileTheFieldKeepsTheFocus()
    {
        press(window(), u"Ctrl+K"_s);
        const auto first = current();
        press(window(), u"Down"_s);
        QVERIFY(current() != first);
        press(window(), u"Up"_s);
        press(window(), u"Up"_s);
        QCOMPARE(list().currentIndex().row(), list().model()->rowCount() - 1);
        QVERIFY(palette().findChild<QLineEdit *>()->hasFocus());
    }

    void escapeAndTheSameKeyClose()
    {
        for (const auto &key : {u"Escape"_s, u"Ctrl+K"_s}) {
            press(window(), u"Ctrl+K"_s);
            QVERIFY(palette().isVisible());
            press(window(), key);
            QVERIFY(!palette().isVisible());
            QVERIFY(view().hasFocus());
        }
    }

    void listsOnlyWhatCanBeDone()
    {
        QVERIFY(!window().actions().redo->isEnabled());
        press(window(), u"Ctrl+K"_s);
        type(window(), u"Redo"_s);
        QCOMPARE(list().model()->rowCount(), 0);
        press(window(), u"Return"_s); // nothing to do
        QVERIFY(palette().isVisible());
    }

    void opensThePanesByTheirNames()
    {
        press(window(), u"Ctrl+K"_s);
        type(window(), u"Characters"_s);
        QCOMPARE(current(), u"Characters"_s);
        press(window(), u"Return"_s);
        QVERIFY(window().findChild<QListView *>(u"warningList"_s)->isVisible());
    }

    void staysInsideASmallWindow()
    {
        window().resize(960, 540);
        press(window(), u"Ctrl+K"_s);
        QVERIFY(window().rect().contains(palette().geometry()));
        window().resize(1000, 600);
        QVERIFY(window().rect().contains(palette().geometry()));
    }

    void hasNamesForWhoeverDoesNotSeeIt()
    {
        press(window(), u"Ctrl+K"_s);
        QVERIFY(!palette().accessibleName().isEmpty());
        QVERIFY(!list().accessibleName().isEmpty());
        QVERIFY(!palette().findChild<QLineEdit *>()->accessibleName().isEmpty());
        type(window(), u"Export as"_s);
        auto *spoken = QAccessible::queryAccessibleInterface(&list());
        QVERIFY(spoken && spoken->childCount() >= 1);
        QVERIFY(spoken->child(0)->text(QAccessible::Name).contains(u"Ctrl+E"));
    }
};

QTEST_MAIN(CommandPaletteTest)
#include "commandpalettetest.moc"
