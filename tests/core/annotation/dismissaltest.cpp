// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/dismissal.h"

#include <QJsonArray>
#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class DismissalTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void isKeptBesideOtherAttributes()
    {
        Annotation mark;
        mark.attributes.insert(u"norm"_s, u"القاهرة"_s);
        QVERIFY(!isDismissed(mark, u"edges"));
        const auto once = withDismissal(withDismissal(mark, u"types"_s), u"edges"_s);
        QVERIFY(isDismissed(once, u"edges"));
        QVERIFY(isDismissed(once, u"types"));
        QVERIFY(!isDismissed(once, u"edge"));
        QCOMPARE(once.attributes.value(dismissalKey).toArray(), QJsonArray({u"edges"_s, u"types"_s}));
        QCOMPARE(withDismissal(once, u"edges"_s), once);
    }

    void leavesNothingBehindWhenTakenBack()
    {
        Annotation mark;
        mark.attributes.insert(u"norm"_s, u"القاهرة"_s);
        QCOMPARE(withDismissal(withDismissal(mark, u"edges"_s), u"edges"_s, false), mark);
    }
};

QTEST_GUILESS_MAIN(DismissalTest)
#include "dismissaltest.moc"
