// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/focus.h"

#include <QLineEdit>
#include <QTest>
#include <QVBoxLayout>

using namespace Hashiya;

class FocusTest : public QObject
{
    Q_OBJECT

    struct Window
    {
        QWidget whole;
        QWidget *pane = new QWidget(&whole);
        QLineEdit *first = new QLineEdit(pane);
        QLineEdit *second = new QLineEdit(pane);
        QLineEdit *outside = new QLineEdit(&whole);

        Window()
        {
            auto *column = new QVBoxLayout(&whole);
            column->addWidget(pane);
            column->addWidget(outside);
            auto *inner = new QVBoxLayout(pane);
            inner->addWidget(first);
            inner->addWidget(second);
            whole.show();
            outside->setFocus();
        }
    };

private Q_SLOTS:
    void goesToTheFirstThatTakesKeys()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window.whole));
        QVERIFY(giveFocusInto(*window.pane));
        QVERIFY(window.first->hasFocus());
        window.first->setEnabled(false);
        QVERIFY(giveFocusInto(*window.pane));
        QVERIFY(window.second->hasFocus());
    }

    void aProxyGoesFirstWhereItTakesKeys()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window.whole));
        window.pane->setFocusProxy(window.second);
        QVERIFY(giveFocusInto(*window.pane));
        QVERIFY(window.second->hasFocus());
        window.second->setEnabled(false);
        QVERIFY(giveFocusInto(*window.pane));
        QVERIFY(window.first->hasFocus());
    }

    void theFocusStaysWhereNothingTakesKeys()
    {
        Window window;
        QVERIFY(QTest::qWaitForWindowActive(&window.whole));
        window.first->setEnabled(false);
        window.second->hide();
        window.outside->setFocus();
        QVERIFY(!giveFocusInto(*window.pane));
        QVERIFY(window.outside->hasFocus());
    }
};

QTEST_MAIN(FocusTest)
#include "focustest.moc"
