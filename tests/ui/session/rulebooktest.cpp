// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/houserulefile.h"
#include "ui/session/rulebook.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class RuleBookTest : public QObject
{
    Q_OBJECT

private:
    static HouseRule rule(const QString &key, HouseRuleScope scope, int day)
    {
        return {key, HouseRuleKind::Always, u"نجم"_s, u"person"_s, false, scope, {scope == HouseRuleScope::Article ? 7 : 0}, u"مها"_s,
            QDateTime(QDate(2026, 3, day), QTime(5, 6), QTimeZone::UTC)};
    }

private Q_SLOTS:
    void listsBothKindsInTheOrderMade()
    {
        RuleBook book;
        const auto everywhere = rule(u"e"_s, HouseRuleScope::Everywhere, 2);
        const auto project = rule(u"p"_s, HouseRuleScope::Project, 1);
        const auto article = rule(u"a"_s, HouseRuleScope::Article, 3);
        book.setProjectRules({project, article});
        QVERIFY(book.take({std::nullopt, everywhere}));
        QCOMPARE(book.rules(), (QList<HouseRule>{project, everywhere, article}));
        QCOMPARE(book.rulesFor({8}), (QList<HouseRule>{project, everywhere}));
        QCOMPARE(book.rulesFor({7}).size(), 3);
        book.setProjectRules({});
        QCOMPARE(book.rules(), QList<HouseRule>{everywhere});
    }

    void whatHoldsEverywhereLiesInItsFile()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(u"rules.json"_s);
        const auto everywhere = rule(u"e"_s, HouseRuleScope::Everywhere, 2);
        {
            RuleBook book;
            QVERIFY(book.setFile(path));
            QVERIFY(book.take({std::nullopt, everywhere}));
            QVERIFY(book.take({std::nullopt, rule(u"p"_s, HouseRuleScope::Project, 1)}));
        }
        RuleBook again;
        QVERIFY(again.setFile(path));
        QCOMPARE(again.rules(), QList<HouseRule>{everywhere});
        auto narrower = everywhere;
        narrower.scope = HouseRuleScope::Project;
        QVERIFY(again.take({everywhere, narrower}));
        QCOMPARE(again.rules(), QList<HouseRule>{narrower});
        QVERIFY(readHouseRuleFile(path)->isEmpty());
    }

    void aBrokenFileIsLeftAsItIs()
    {
        QTemporaryDir folder;
        const auto path = folder.filePath(u"rules.json"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{ broken");
        file.close();
        RuleBook book;
        QVERIFY(!book.setFile(path));
        QVERIFY(book.take({std::nullopt, rule(u"e"_s, HouseRuleScope::Everywhere, 2)}));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "{ broken"_ba);
    }
};

QTEST_GUILESS_MAIN(RuleBookTest)
#include "rulebooktest.moc"
