// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/check/checkwords.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class CheckWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsRolesWithAConjunction()
    {
        const CheckWords &words = CheckWords::standard();
        QVERIFY(words.is(u"ارتفع", CheckRole::Change));
        QVERIFY(words.is(u"وارتفع", CheckRole::Change));
        QVERIFY(words.is(u"من", CheckRole::From));
        QVERIFY(words.is(u"من", CheckRole::Of));
        QVERIFY(!words.is(u"من", CheckRole::To));
        QVERIFY(!words.is(u"شجرة", CheckRole::Change));
    }
};

QTEST_GUILESS_MAIN(CheckWordsTest)
#include "checkwordstest.moc"
