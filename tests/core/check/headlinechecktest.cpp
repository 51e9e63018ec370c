// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/headlinecheck.h"

#include "findings.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class HeadlineCheckTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsAndIsSilent_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("two numbers") << u"مقتل 12 عاملا في حريق مصنع النسيج\nاندلع حريق في مصنع النسيج وأدى إلى مقتل 15 عاملا."_s << QStringList{u"one_thing_two_numbers: 12 != 15, 15"_s};
        QTest::newRow("same number") << u"مقتل 12 عاملا في حريق مصنع النسيج\nاندلع حريق في مصنع النسيج وأدى إلى مقتل 12 عاملا."_s << QStringList{};
        QTest::newRow("update") << u"ارتفاع قتلى مصنع النسيج إلى 15 عاملا\nاندلع حريق في مصنع النسيج وأدى إلى مقتل 12 عاملا."_s << QStringList{};
        QTest::newRow("another matter") << u"مقتل 12 عاملا في حريق مصنع النسيج\nوافتتحت الوزارة مدرسة يعمل فيها 40 عاملا."_s << QStringList{};
    }
    void findsAndIsSilent()
    {
        QFETCH(QString, text);
        QTEST(findingsIn(text), "expected");
    }
};

QTEST_GUILESS_MAIN(HeadlineCheckTest)
#include "headlinechecktest.moc"
