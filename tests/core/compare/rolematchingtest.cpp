// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documentbuilder.h"

#include "core/compare/rolematching.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

DocumentBuilder report(const QString &role, bool before = true)
{
    DocumentBuilder builder(before ? u"قال %1 ليان الطرفاوي إن العمل بدأ."_s.arg(role) : u"قالت ليان الطرفاوي، %1، إن العمل بدأ."_s.arg(role));
    if (!role.isEmpty()) {
        builder.mark(u"role"_s, role);
    }
    return builder.name(u"person"_s, u"ليان الطرفاوي"_s);
}

QStringList match(const DocumentBuilder &first, const DocumentBuilder &second)
{
    const ComparedPair pair(first.document(), second.document());
    QStringList lines;
    for (const Finding &finding : matchRoles(pair, matchNames(pair))) {
        lines.append(verdictName(finding.verdict) + u" by "_s + finding.rule + u": "_s + finding.subject);
    }
    return lines;
}

}

class RoleMatchingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneRoleBeforeOrBehindTheNameAgrees()
    {
        QCOMPARE(match(report(u"مديرة المشروع"_s), report(u"مديرة المشروع"_s, false)), QStringList({u"agree by same-role: ليان الطرفاوي"_s}));
    }
    void aRoleMayBeAPartOfAnother()
    {
        QCOMPARE(match(report(u"مديرة"_s), report(u"مديرة المشروع"_s)), QStringList({u"agree by same-role: ليان الطرفاوي"_s}));
    }
    void twoRolesAreNoContradiction()
    {
        QCOMPARE(match(report(u"مديرة المشروع"_s), report(u"رئيسة البلدية"_s)), QStringList({u"compatible by other-role: ليان الطرفاوي"_s}));
    }
    void aRoleInOneOnlyIsTold()
    {
        QCOMPARE(match(report(u"مديرة المشروع"_s), report(QString())), QStringList({u"only_in_first by no-partner: ليان الطرفاوي"_s}));
        QCOMPARE(match(report(QString()), report(u"مديرة المشروع"_s)), QStringList({u"only_in_second by no-partner: ليان الطرفاوي"_s}));
    }
    void aRoleFarOffIsNobodys()
    {
        DocumentBuilder far(u"حضرت مديرة المشروع الحفل. وقالت ليان الطرفاوي إن العمل بدأ."_s);
        far.mark(u"role"_s, u"مديرة المشروع"_s).name(u"person"_s, u"ليان الطرفاوي"_s);
        QCOMPARE(match(far, far), QStringList());
    }
};

QTEST_GUILESS_MAIN(RoleMatchingTest)
#include "rolematchingtest.moc"
