// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documentbuilder.h"

#include "core/compare/sourcematching.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

DocumentBuilder said(const QString &speaker, const QString &words, bool named = true)
{
    DocumentBuilder builder(u"قال %1: «%2»."_s.arg(speaker, words));
    if (named) {
        builder.name(u"person"_s, speaker);
    }
    return builder.quotation(words, speaker);
}

QStringList match(const DocumentBuilder &first, const DocumentBuilder &second)
{
    const ComparedPair pair(first.document(), second.document());
    QStringList lines;
    for (const Finding &finding : matchSources(pair, matchNames(pair))) {
        lines.append(verdictName(finding.verdict) + u": "_s + finding.subject);
    }
    return lines;
}

}

class SourceMatchingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneSourceMaySayTwoThings()
    {
        QCOMPARE(match(said(u"ليان الطرفاوي"_s, u"بدأ العمل"_s), said(u"ليان الطرفاوي"_s, u"لن نتأخر يوما"_s)), QStringList({u"agree: ليان الطرفاوي"_s}));
    }
    void aFamilyNameIsTheSamePerson()
    {
        QCOMPARE(match(said(u"ليان الطرفاوي"_s, u"بدأ العمل"_s), said(u"الطرفاوي"_s, u"بدأ العمل"_s, false)), QStringList({u"agree: ليان الطرفاوي"_s}));
    }
    void aSourceOfOneOnlyIsTold()
    {
        QCOMPARE(match(said(u"ليان الطرفاوي"_s, u"بدأ العمل"_s), said(u"سالم المرجاني"_s, u"بدأ العمل"_s)),
            QStringList({u"only_in_first: ليان الطرفاوي"_s, u"only_in_second: سالم المرجاني"_s}));
    }
    void whatNobodyIsSaidToHaveSaidHasNoSource()
    {
        const DocumentBuilder unnamed = said(QString(), u"بدأ العمل"_s, false);
        QCOMPARE(match(unnamed, unnamed), QStringList());
    }
};

QTEST_GUILESS_MAIN(SourceMatchingTest)
#include "sourcematchingtest.moc"
