// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/desk.h"

#include <QDir>
#include <QStandardPaths>
#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class FirstStartTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        // The home of this test only; see hashiya_test().
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).removeRecursively();
        QSettings().clear();
    }

    void opensTheFirstOfTheSamples()
    {
        Desk desk({.project = {}, .files = {}, .language = u"en"_s, .theme = ThemeChoice::Light});
        desk.open();
        QCOMPARE(desk.session().articles().size(), 2);
        QCOMPARE(desk.session().currentArticle(), desk.session().articles().constFirst().id);
        QVERIFY(desk.session().document()->annotations().size() > 20);
        QVERIFY(!desk.session().articles().constFirst().source.isEmpty());
    }

    void findsThemAgainOnTheSecond()
    {
        Desk desk({.project = {}, .files = {}, .language = u"en"_s, .theme = ThemeChoice::Light});
        desk.open();
        QCOMPARE(desk.session().articles().size(), 2);
    }
};

QTEST_MAIN(FirstStartTest)
#include "firststarttest.moc"
