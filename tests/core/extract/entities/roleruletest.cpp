// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/extract/entities/namessupport.h"

#include "core/extract/entities/rolerule.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Hashiya;

class RoleRuleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsRoles_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("roles");
        QTest::newRow("stops before lam") << u"الرئيس التنفيذي لشركة"_s << QStringList{u"role: الرئيس التنفيذي"_s};
        QTest::newRow("nation") << u"وزيرة الدفاع الألمانية تزور"_s << QStringList{u"role: وزيرة الدفاع الألمانية"_s};
        QTest::newRow("two nouns") << u"قال رئيس لجنة الميزانية في البرلمان"_s << QStringList{u"role: رئيس لجنة الميزانية"_s};
        QTest::newRow("portfolio") << u"وزير التعليم والبحث العلمي غائب"_s << QStringList{u"role: وزير التعليم والبحث العلمي"_s};
        QTest::newRow("spokesman") << u"قال المتحدث باسم الوزارة إن"_s << QStringList{u"role: المتحدث باسم الوزارة"_s};
        QTest::newRow("bare noun") << u"قال الرئيس إن"_s << QStringList{};
        QTest::newRow("indefinite") << u"قال رئيس سابق إن"_s << QStringList{};
        QTest::newRow("praise is outside") << u"المدير العام الشهير غائب"_s << QStringList{u"role: المدير العام"_s};
    }
    void readsRoles()
    {
        QFETCH(QString, text);
        QTEST(shown(proposed(RoleRule(), paragraph(text)), text), "roles");
    }

    void aBareNounNeedsAPerson()
    {
        const auto text = paragraph(u"وصل الرئيس زهيدان أمس"_s);
        Suggestion person;
        person.type = u"person"_s;
        person.range = TextRange::ofLength(text.text().indexOf(u"زهيدان"), 6);
        QCOMPARE(shown(proposed(RoleRule(), text, {person}), text.text()), (QStringList{u"role: الرئيس"_s, u"person: زهيدان"_s}));
    }

    void rolesHaveNoEntity()
    {
        const auto text = paragraph(u"وزيرة الدفاع الألمانية تزور"_s);
        QVERIFY(proposed(RoleRule(), text).front().entityKey.isEmpty());
    }
};

QTEST_GUILESS_MAIN(RoleRuleTest)
#include "roleruletest.moc"
