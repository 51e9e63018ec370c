// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotate/rulemenu.h"

#include "tests/ui/keys.h"
#include "tests/ui/testdocument.h"
#include "ui/annotate/keymenu.h"

#include <QTemporaryDir>
#include <QTimeZone>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class RuleMenuTest : public QObject
{
    Q_OBJECT

    FixedClock m_clock{QDateTime({2026, 3, 15}, {12, 4}, QTimeZone::UTC)};

private Q_SLOTS:
    void asksForEachRuleAndMakesTheOneOfTheKey_data()
    {
        QTest::addColumn<QString>("key");
        QTest::newRow("Latin") << u"p"_s;
        QTest::newRow("Arabic") << u"ح"_s;
    }
    void asksForEachRuleAndMakesTheOneOfTheKey()
    {
        QFETCH(QString, key);
        QTemporaryDir folder;
        Session session(m_clock, u"maha"_s);
        QVERIFY(session.createProject(folder.filePath(u"p.hashiya"_s)));
        TestDocument source(u"وصل إلى القطيف & ضواحيها"_s);
        const auto mark = source.mark(u"القطيف & ضواحيها", u"place"_s);
        QVERIFY(session.setCurrentArticle(*session.addArticle(*source)));
        QWidget window;
        window.show();
        askForRule(session, mark, {10, 10, 20, 20}, &window);
        const auto *menu = qobject_cast<KeyMenu *>(QApplication::activePopupWidget());
        QVERIFY(menu);
        QCOMPARE(menu->accessibleName(), u"House rule"_s);
        int choices = 0;
        for (const auto *action : menu->actions()) {
            choices += action->isEnabled() && !action->isSeparator();
            QVERIFY(!action->text().contains(u'&') || action->text().contains(u"&&")); // no mnemonic
        }
        QCOMPARE(choices, 6);
        type(window, key);
        QVERIFY(!QApplication::activePopupWidget());
        const auto rules = session.ruleBook().rulesFor(session.currentArticle());
        QCOMPARE(rules.size(), 1);
        QCOMPARE(rules.constFirst().kind, HouseRuleKind::Always);
        QCOMPARE(rules.constFirst().scope, HouseRuleScope::Project);
        QCOMPARE(rules.constFirst().type, u"place"_s);
    }
};

QTEST_MAIN(RuleMenuTest)
#include "rulemenutest.moc"
