// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/houserule.h"

#include <QTest>
#include <QTimeZone>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class HouseRuleTest : public QObject
{
    Q_OBJECT

private:
    static HouseRule rule()
    {
        return {u"0d5f"_s, HouseRuleKind::Always, u"واحة السلام"_s, u"organization"_s, true, HouseRuleScope::Article, {7}, u"سارة"_s,
            QDateTime(QDate(2026, 3, 4), QTime(5, 6, 7, 8), QTimeZone::UTC)};
    }

private Q_SLOTS:
    void comesBackFromJson()
    {
        QCOMPARE(*houseRuleFromJson(houseRuleToJson(rule())), rule());
        auto never = rule();
        never.kind = HouseRuleKind::Never;
        never.type.clear();
        never.exactSpelling = false;
        never.scope = HouseRuleScope::Everywhere;
        never.article = {};
        QCOMPARE(*houseRuleFromJson(houseRuleToJson(never)), never);
    }

    void saysWhatIsWrong_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("no key") << u"key"_s << QJsonValue() << ErrorCode::MissingField;
        QTest::newRow("empty words") << u"words"_s << QJsonValue(QString()) << ErrorCode::InvalidField;
        QTest::newRow("kind") << u"kind"_s << QJsonValue(u"often"_s) << ErrorCode::InvalidField;
        QTest::newRow("scope") << u"scope"_s << QJsonValue(u"town"_s) << ErrorCode::InvalidField;
        QTest::newRow("time") << u"made"_s << QJsonValue(u"yesterday"_s) << ErrorCode::InvalidField;
        QTest::newRow("no type for always") << u"type"_s << QJsonValue(QString()) << ErrorCode::InvalidField;
        QTest::newRow("no article for an article's") << u"article"_s << QJsonValue(0) << ErrorCode::InvalidField;
        QTest::newRow("an article for a project's") << u"scope"_s << QJsonValue(u"project"_s) << ErrorCode::InvalidField;
    }
    void saysWhatIsWrong()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        QFETCH(ErrorCode, code);
        auto json = houseRuleToJson(rule());
        json[member] = value;
        const auto read = houseRuleFromJson(json);
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
    }

    void holdsWhereItsScopeSays()
    {
        auto of = rule();
        QVERIFY(of.holdsIn({7}));
        QVERIFY(!of.holdsIn({8}));
        of.scope = HouseRuleScope::Project;
        QVERIFY(of.holdsIn({8}));
    }
};

QTEST_GUILESS_MAIN(HouseRuleTest)
#include "houseruletest.moc"
