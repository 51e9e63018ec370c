// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotate/findswitches.h"

#include <QAction>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class FindSwitchesTest : public QObject
{
    Q_OBJECT

    static QAction &action(FindSwitches &switches, const QString &text)
    {
        for (auto *each : switches.switches().actions()) {
            if (each->text().contains(text)) {
                return *each;
            }
        }
        qFatal("no such switch");
    }

private Q_SLOTS:
    void opensByKeyboardAndStaysOpenWhileSwitchesAreSet()
    {
        FindSwitches switches(FindSwitches::Offer::Words);
        switches.show();
        QVERIFY(QTest::qWaitForWindowActive(&switches));
        QSignalSpy changed(&switches, &FindSwitches::optionsChanged);
        switches.setFocus();
        QTest::keyClick(&switches, Qt::Key_Space);
        QVERIFY(switches.switches().isVisible());
        QTest::keyClick(&switches.switches(), Qt::Key_Space);
        QVERIFY(switches.options().wholeWords);
        QTest::keyClick(&switches.switches(), Qt::Key_Down);
        QTest::keyClick(&switches.switches(), Qt::Key_Space);
        QVERIFY(!switches.options().proclitics);
        QTest::keyClick(&switches.switches(), Qt::Key_Down);
        QTest::keyClick(&switches.switches(), Qt::Key_Space);
        QVERIFY(!switches.options().spelling.hamza);
        QVERIFY(switches.options().spelling.taMarbuta);
        QCOMPARE(changed.size(), 3);
        QVERIFY(switches.switches().isVisible());
        QTest::keyClick(&switches.switches(), Qt::Key_Escape);
        QVERIFY(!switches.switches().isVisible());
        QVERIFY(switches.isChecked()); // other than usual
    }

    void exactSpellingIsAllSwitchesAtOnce()
    {
        FindSwitches switches(FindSwitches::Offer::Spelling);
        action(switches, u"Exact"_s).trigger();
        QCOMPARE(switches.options().spelling, FoldSwitches::exact());
        action(switches, u"Tatweel"_s).trigger();
        QVERIFY(switches.options().spelling.tatweel);
        QVERIFY(!action(switches, u"Exact"_s).isChecked());
        action(switches, u"Exact"_s).trigger();
        action(switches, u"Exact"_s).trigger();
        QCOMPARE(switches.options().spelling, FoldSwitches());
        QVERIFY(!switches.isChecked());
    }

    void takesOptionsQuietly()
    {
        FindSwitches switches(FindSwitches::Offer::Words);
        QSignalSpy changed(&switches, &FindSwitches::optionsChanged);
        const OccurrenceOptions options{.spelling = {.digits = false}, .wholeWords = false};
        switches.setOptions(options);
        QCOMPARE(switches.options(), options);
        QVERIFY(!action(switches, u"digits"_s).isChecked());
        QVERIFY(!action(switches, u"Proclitics"_s).isEnabled()); // they are of whole words
        QVERIFY(changed.isEmpty());
        QVERIFY(!switches.accessibleName().isEmpty());
    }
};

QTEST_MAIN(FindSwitchesTest)
#include "findswitchestest.moc"
