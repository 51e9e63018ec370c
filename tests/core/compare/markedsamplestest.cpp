// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markedsamples.h"

#include "documentbuilder.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

QStringList linesOf(const QStringList &lines, const QStringList &beginnings)
{
    QStringList found;
    for (const QString &line : lines) {
        if (std::ranges::any_of(beginnings, [&](const QString &beginning) { return line.startsWith(beginning); })) {
            found.append(line);
        }
    }
    return found;
}

}

class MarkedSamplesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void findsTheConflictsOfTheirReadme();
    void findsWhatIsCompatible();
    void findsWhatAgrees();
    void leavesTheRestToOneOfThem();
    void saysWhatTheConflictsAreAbout();

private:
    Document m_first;
    Document m_second;
    Comparison m_comparison;
    QStringList m_lines;
};

void MarkedSamplesTest::initTestCase()
{
    m_first = markedFirstSample();
    m_second = markedSecondSample();
    m_comparison = compare(m_first, m_second);
    m_lines = inWords(m_comparison.findings, m_first, m_second);
}

void MarkedSamplesTest::findsTheConflictsOfTheirReadme()
{
    QCOMPARE(m_lines.first(3),
        QStringList({
            u"figure conflict: 450 ميغاوات | 500 ميغاوات"_s,
            u"figure conflict: 1.2 مليار دولار | 1.5 مليار دولار"_s,
            u"figure conflict: 180 ألف | 210 آلاف"_s,
        }));
    QCOMPARE(linesOf(m_lines, {u"time conflict"_s, u"name conflict"_s, u"quotation conflict"_s}),
        QStringList({u"time conflict: العام المقبل | يونيو 2028"_s}));
    QCOMPARE(m_comparison.findings.at(0).difference, Decimal(50));
    QCOMPARE(m_comparison.findings.at(1).ratio, 1.25);
}

void MarkedSamplesTest::findsWhatIsCompatible()
{
    QCOMPARE(linesOf(m_lines, {u"figure compatible"_s, u"time compatible"_s, u"name compatible"_s}),
        QStringList({
            u"figure compatible: 210 كيلومترات | 200 كيلومتر"_s,
            u"figure compatible: 3.5 في المئة |  4%"_s,
            u"name compatible: محافظة معان | معان"_s,
        }));
    const QStringList quotations = linesOf(m_lines, {u"quotation compatible"_s});
    QCOMPARE(quotations.size(), 1);
    QVERIFY(quotations.first().startsWith(u"quotation compatible: كل لوح في هذا الموقع"));
}

void MarkedSamplesTest::findsWhatAgrees()
{
    QCOMPARE(linesOf(m_lines, {u"figure agree"_s, u"time agree"_s, u"name agree"_s}),
        QStringList({
            u"figure agree: مليونا و200 ألف | 1.2 مليون"_s,
            u"figure agree: 14 كيلومترا مربعا | 1400 هكتار"_s,
            u"figure agree: 320 مليون يورو | 320 مليون يورو"_s,
            u"figure agree: 40 في المئة | 40%"_s,
            u"figure agree: ثلاثة آلاف | 3000"_s,
            u"time agree: اليوم الأحد | أمس الأحد"_s,
            u"time agree: ثلاثة أعوام | 3 سنوات"_s,
            u"time agree: مارس 2023 | آذار 2023"_s,
            u"name agree: نور البادية | نور البادية"_s,
            u"name agree: ليان الطرفاوي | ليان الطرفاوي"_s,
            u"name agree: هامبورغ | هامبورغ"_s,
            u"name agree: سالم المرجاني | سالم المرجاني"_s,
            u"name agree: وزارة الطاقة الأردنية | وزارة الطاقة الأردنية"_s,
        }));
}

void MarkedSamplesTest::leavesTheRestToOneOfThem()
{
    QCOMPARE(linesOf(m_lines, {u"figure only"_s, u"time only"_s}),
        QStringList({
            u"figure only_in_first: 85 مليون دينار | -"_s,
            u"figure only_in_first: ثلاث | -"_s,
            u"figure only_in_first: 62 كيلومترا | -"_s,
            u"figure only_in_first: 70 في المئة | -"_s,
            u"figure only_in_second: - | 22.4%"_s,
            u"figure only_in_second: - | 48 درجة مئوية"_s,
            u"figure only_in_second: - | 250 ميغاوات ساعة"_s,
            u"figure only_in_second: - | 760 ألف طن"_s,
            u"figure only_in_second: - | مليون دينار"_s,
            u"time only_in_first: 25 عاما | -"_s,
            u"time only_in_second: - | 16 مارس/آذار 2026"_s,
            u"time only_in_second: - | ١٨ عاما"_s,
        }));
}

void MarkedSamplesTest::saysWhatTheConflictsAreAbout()
{
    QStringList subjects;
    for (const Finding &finding : m_comparison.findings) {
        if (finding.verdict == Verdict::Conflict) {
            subjects.append(finding.subject);
        }
    }
    QCOMPARE(subjects, QStringList({u"بقدرة"_s, u"بلغت كلفة مشروع"_s, u"ستزود منزل بالكهرباء"_s, u"تنطلق المرحلة الثانية"_s}));
}

QTEST_GUILESS_MAIN(MarkedSamplesTest)
#include "markedsamplestest.moc"
