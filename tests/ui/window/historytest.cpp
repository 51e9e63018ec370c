// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/ui/testdocument.h"
#include "tests/ui/window/desktest.h"
#include "ui/panes/historypane.h"

#include <QAbstractItemView>
#include <QAccessible>
#include <QLabel>
#include <QLineEdit>

using namespace Hashiya;
using namespace Qt::StringLiterals;

/// The history in the window, by key events alone: three marks were confirmed.
class HistoryTest : public DeskTest
{
    Q_OBJECT

    [[nodiscard]] HistoryPane &pane() { return *window().findChild<HistoryPane *>(); }
    [[nodiscard]] QAbstractItemView &list() { return *pane().findChild<QAbstractItemView *>(u"historyList"_s); }
    [[nodiscard]] QString status() { return pane().findChild<QLabel *>(u"historyStatus"_s)->text(); }
    [[nodiscard]] int confirmed()
    {
        const auto &marks = session().document()->annotations();
        int count = 0;
        for (qsizetype i = 0; i < marks.size(); ++i) {
            count += marks.at(i).state == AnnotationState::Confirmed;
        }
        return count;
    }
    void openPane()
    {
        for (int number = 1; number <= 9 && !pane().isVisible(); ++number) {
            press(window(), u"Ctrl+%1"_s.arg(number));
        }
        QVERIFY(pane().isVisible());
        QTRY_VERIFY(!pane().feed().isReading());
    }

private Q_SLOTS:
    void init()
    {
        startAnew();
        TestDocument document(u"عنوان\nقال سامي لعمر ولينا"_s);
        for (const auto words : {u"سامي", u"عمر", u"لينا"}) {
            document.mark(words, u"person"_s);
        }
        QVERIFY(openArticle(*document).isValid());
        show();
        press(window(), u"Tab"_s);
        for (int i = 0; i < 3; ++i) {
            press(window(), u"Return"_s);
        }
        QCOMPARE(confirmed(), 3);
    }
    void goesToAnEntryByKeysAlone()
    {
        openPane();
        QVERIFY(pane().isAncestorOf(QApplication::focusWidget()));
        press(window(), u"Down"_s); // from the search to the list, at the point that the project is at
        QVERIFY(list().hasFocus());
        QCOMPARE(list().currentIndex().row(), 0);
        press(window(), u"Down"_s);
        press(window(), u"Down"_s);
        QVERIFY(status().contains(u"2"));
        press(window(), u"Return"_s);
        QTRY_COMPARE(confirmed(), 1);
        QTRY_VERIFY(!pane().feed().isReading());
        press(window(), u"Home"_s);
        press(window(), u"Down"_s);
        press(window(), u"Return"_s);
        QTRY_COMPARE(confirmed(), 3);
    }

    void lettersOfEitherLayoutSearch()
    {
        openPane();
        press(window(), u"Down"_s);
        type(window(), u"سامي"_s);
        QCOMPARE(pane().findChild<QLineEdit *>(u"historySearch"_s)->text(), u"سامي"_s);
        QTRY_COMPARE(list().model()->rowCount(), 1);
        press(window(), u"Down"_s);
        press(window(), u"Return"_s);
        QTRY_COMPARE(confirmed(), 1);
    }

    void entriesAreReadToWhoeverDoesNotSeeThem()
    {
        openPane();
        QVERIFY(!list().accessibleName().isEmpty());
        auto *spoken = QAccessible::queryAccessibleInterface(&list());
        QVERIFY(spoken);
        QCOMPARE(spoken->role(), QAccessible::List);
        QCOMPARE(spoken->childCount(), list().model()->rowCount());
        QVERIFY(spoken->child(0)->text(QAccessible::Name).contains(u"لينا"));
        QVERIFY(spoken->child(0)->text(QAccessible::Name).contains(u"here"));
    }
};

QTEST_MAIN(HistoryTest)
#include "historytest.moc"
