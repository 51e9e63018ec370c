// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotate/keymenu.h"

#include "tests/ui/keys.h"

#include <QAccessible>
#include <QPointer>
#include <QSignalSpy>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class KeyMenuTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void choosesByThePhysicalKey_data()
    {
        QTest::addColumn<QString>("key");
        QTest::newRow("Latin") << u"d"_s;
        QTest::newRow("Latin with Shift") << u"D"_s;
        QTest::newRow("Arabic") << u"ي"_s;
    }
    void choosesByThePhysicalKey()
    {
        QFETCH(QString, key);
        QWidget window;
        window.show();
        QPointer menu = new KeyMenu(&window);
        QSignalSpy first(menu->add(u'C', u"one"_s), &QAction::triggered);
        QSignalSpy second(menu->add(u'D', u"two"_s), &QAction::triggered);
        menu->openBeside({10, 10, 20, 20});
        QVERIFY(menu->isVisible());
        type(window, key);
        QCOMPARE(first.size(), 0);
        QCOMPARE(second.size(), 1);
        QTRY_VERIFY(!menu);
    }

    void aSwitchStaysOpen()
    {
        QWidget window;
        window.show();
        QPointer menu = new KeyMenu(&window);
        menu->add(u'T', u"one"_s);
        QSignalSpy turned(menu->addSwitch(u'P', u"project"_s), &QAction::triggered);
        menu->openBeside({10, 10, 20, 20});
        type(window, u"ح"_s);
        press(window, u"Shift+Return"_s);
        QCOMPARE(turned.size(), 2);
        QVERIFY(menu->isVisible());
        press(window, u"Escape"_s);
        QTRY_VERIFY(!menu);
    }

    void whatIsDisabledIsNotChosen()
    {
        QWidget window;
        window.show();
        QPointer menu = new KeyMenu(&window);
        auto *action = menu->add(u'T', u"one"_s);
        auto *other = menu->add(u'N', u"two"_s);
        action->setEnabled(false);
        QSignalSpy chosen(action, &QAction::triggered);
        QSignalSpy second(other, &QAction::triggered);
        menu->openBeside({10, 10, 20, 20});
        QCOMPARE(menu->activeAction(), other);
        type(window, u"t"_s);
        QCOMPARE(chosen.size(), 0);
        QVERIFY(menu->isVisible());
        press(window, u"Return"_s);
        QCOMPARE(second.size(), 1);
    }

    void saysWhatItIsAbout()
    {
        QWidget window;
        window.show();
        KeyMenu menu(&window);
        menu.setAttribute(Qt::WA_DeleteOnClose, false);
        menu.setHeading(u"Is it true?"_s);
        menu.add(u'C', u"yes"_s);
        auto *spoken = QAccessible::queryAccessibleInterface(&menu);
        QVERIFY(spoken);
        QCOMPARE(spoken->role(), QAccessible::PopupMenu);
        QCOMPARE(spoken->text(QAccessible::Name), u"Is it true?"_s);
    }
};

QTEST_MAIN(KeyMenuTest)
#include "keymenutest.moc"
