// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/extract/entities/namessupport.h"

#include "core/extract/entities/governedrule.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Hashiya;

class GovernedRuleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesWhatTheRoleBelongsTo()
    {
        const QString place = u"زارت دوقة غورفانتا المدرسة"_s;
        QCOMPARE(shown(proposed(GovernedRule(), paragraph(place)), place), QStringList{u"place: غورفانتا"_s});
        const QString body = u"المدير التجاري لغرونفالدي غائب"_s;
        QCOMPARE(shown(proposed(GovernedRule(), paragraph(body)), body), QStringList{u"organization: غرونفالدي"_s});
    }

    void whatARoleBelongsToIsKnownInTheWholeArticle()
    {
        QCOMPARE(namesShown(u"تخطط غرونفالدي لمشروع. وقال المدير التجاري لغرونفالدي ذلك."_s),
            (QStringList{u"organization: غرونفالدي"_s, u"role: المدير التجاري"_s, u"organization: غرونفالدي"_s}));
    }
};

QTEST_GUILESS_MAIN(GovernedRuleTest)
#include "governedruletest.moc"
