// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documentbuilder.h"

#include "core/extract/pipeline.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

QByteArray resource(const QString &name)
{
    QFile file(u":/hashiya/samples/"_s + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// A bundled sample with the marks that the program suggests by itself.
Document sample(int index)
{
    const QJsonObject entry = QJsonDocument::fromJson(resource(u"samples.json"_s)).array().at(index).toObject();
    ArticleMetadata metadata;
    metadata.title = entry["title"_L1].toString();
    metadata.published = entry["published"_L1].toString();
    Document document(Article(QString::fromUtf8(resource(entry["file"_L1].toString())), metadata), Tagset::standard());
    const Edit marks = Pipeline::standard().update(document);
    if (const auto inverse = document.apply(marks); !inverse) {
        qFatal("The pipeline's marks were refused: %s", qPrintable(inverse.error().detail));
    }
    return document;
}

}

class SamplesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void listsTheKnownConflictsFirst();
    void findsWhatTheirReadmeSaysOfFigures_data();
    void findsWhatTheirReadmeSaysOfFigures();
    void findsOneQuotationInBoth();
    void findsAgreeingNames();

private:
    Document m_first;
    Document m_second;
    Comparison m_comparison;
};

void SamplesTest::initTestCase()
{
    m_first = sample(0);
    m_second = sample(1);
    m_comparison = compare(m_first, m_second);
}

void SamplesTest::listsTheKnownConflictsFirst()
{
    const QStringList lines = inWords(m_comparison.findings, m_first, m_second);
    QVERIFY(lines.size() > 20);
    QCOMPARE(lines.first(3),
        QStringList({
            u"figure conflict: 450 ميغاوات | 500 ميغاوات"_s,
            u"figure conflict: 1.2 مليار دولار | 1.5 مليار دولار"_s,
            u"figure conflict: 180 ألف | 210 آلاف"_s,
        }));
    QCOMPARE(lines.filter(u"figure conflict"_s).size(), 3);
    QCOMPARE(lines.filter(u"time conflict"_s), QStringList({u"time conflict: العام المقبل | يونيو 2028"_s}));
}

void SamplesTest::findsWhatTheirReadmeSaysOfFigures_data()
{
    QTest::addColumn<QString>("line");
    for (const char *line : {
             "figure compatible: 210 كيلومترات | 200 كيلومتر",
             "figure compatible: 3.5 في المئة | 4%",
             "figure agree: مليونا و200 ألف | 1.2 مليون",
             "figure agree: 14 كيلومترا مربعا | 1400 هكتار",
             "figure agree: 320 مليون يورو | 320 مليون يورو",
             "figure agree: 40 في المئة | 40%",
             "figure agree: ثلاثة آلاف | 3000",
             "time agree: اليوم الأحد | أمس الأحد",
             "time agree: ثلاثة أعوام | 3 سنوات",
             "time agree: مارس 2023 | آذار 2023",
             "figure only_in_first: 85 مليون دينار | -",
             "figure only_in_second: - | 250 ميغاوات ساعة",
         }) {
        QTest::newRow(line) << QString::fromUtf8(line);
    }
}

void SamplesTest::findsWhatTheirReadmeSaysOfFigures()
{
    QFETCH(const QString, line);
    const QStringList lines = inWords(m_comparison.findings, m_first, m_second);
    QVERIFY2(lines.contains(line), qPrintable(lines.join(u'\n')));
}

void SamplesTest::findsOneQuotationInBoth()
{
    QList<Finding> quotations;
    std::ranges::copy_if(m_comparison.findings, std::back_inserter(quotations),
        [](const Finding &finding) { return finding.kind == FindingKind::Quotation; });
    QCOMPARE(quotations.size(), 4);
    QCOMPARE(quotations.first().verdict, Verdict::Compatible);
    QCOMPARE(quotations.first().rule, u"contained"_s);
}

void SamplesTest::findsAgreeingNames()
{
    const QStringList lines = inWords(m_comparison.findings, m_first, m_second);
    QVERIFY(lines.contains(u"name agree: هامبورغ | هامبورغ"_s));
    QVERIFY(lines.contains(u"name agree: وزارة الطاقة الأردنية | وزارة الطاقة الأردنية"_s));
    QVERIFY(lines.filter(u"name only_in_first"_s).isEmpty());
}

QTEST_GUILESS_MAIN(SamplesTest)
#include "samplestest.moc"
