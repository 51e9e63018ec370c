// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documentbuilder.h"

#include "ui/compare/findingwords.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class FindingWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void writesDifferences_data();
    void writesDifferences();
    void keepsForeignTextInIsolates();
    void addsTheValueOnlyWhereItSaysMore();
    void hasAReasonForEveryRule_data();
    void hasAReasonForEveryRule();
};

static QString plain(QString text)
{
    text.removeIf([](QChar c) { return c.unicode() >= 0x2066 && c.unicode() <= 0x2069; });
    return text.replace(QChar::Nbsp, u' ');
}

void FindingWordsTest::writesDifferences_data()
{
    QTest::addColumn<Figure>("second");
    QTest::addColumn<QString>("difference");
    QTest::addColumn<double>("ratio");
    QTest::addColumn<QString>("expected");
    const auto figure = [](FigureKind kind, const QString &unit) { return Figure{kind, Decimal(1), {}, {}, unit, Modifier::About, {}}; };
    QTest::newRow("money") << figure(FigureKind::Money, u"USD"_s) << u"300000000"_s << 1.25 << u"+$300 m · +25%"_s;
    QTest::newRow("less") << figure(FigureKind::Quantity, u"km"_s) << u"-10"_s << 0.952 << u"−10 km · −4.8%"_s;
    QTest::newRow("percentage points") << figure(FigureKind::Percent, u"%"_s) << u"0.5"_s << 1.1429 << u"+0.5 points · +14%"_s;
    QTest::newRow("count without its noun") << figure(FigureKind::Count, u"منزل"_s) << u"30000"_s << 1.1667 << u"+30,000 · +17%"_s;
    QTest::newRow("many times") << figure(FigureKind::Count, u"منزل"_s) << u"390"_s << 40.0 << u"+390 · ×40"_s;
    QTest::newRow("other unit") << figure(FigureKind::Quantity, u"ha"_s) << QString() << 1.0714 << u"+7.1%"_s;
    QTest::newRow("equal") << figure(FigureKind::Quantity, u"ha"_s) << u"0"_s << 1.0 << QString();
}

void FindingWordsTest::writesDifferences()
{
    QFETCH(const Figure, second);
    QFETCH(const QString, difference);
    QFETCH(const double, ratio);
    QFETCH(const QString, expected);
    DocumentBuilder builder(u"رقم"_s);
    builder.mark(u"quantity"_s, u"رقم"_s, second);
    Finding finding;
    finding.verdict = Verdict::Conflict;
    finding.second = {builder.document().annotations().at(0).id};
    finding.difference = Decimal::fromString(difference);
    finding.ratio = ratio;
    QCOMPARE(plain(differenceText(finding, builder.document())), expected);
    finding.verdict = Verdict::OnlyInSecond;
    QCOMPARE(differenceText(finding, builder.document()), QString());
}

void FindingWordsTest::keepsForeignTextInIsolates()
{
    DocumentBuilder builder(u"قال «نعم»"_s);
    builder.mark(u"person"_s, u"«نعم»"_s);
    const QList<AnnotationId> mentions{builder.document().annotations().at(0).id};
    const QString words = mentionWords(mentions, builder.document());
    QCOMPARE(words.front().unicode(), char16_t(0x2068));
    QCOMPARE(words.back().unicode(), char16_t(0x2069));
}

void FindingWordsTest::addsTheValueOnlyWhereItSaysMore()
{
    DocumentBuilder builder(u"ثلاثة آلاف ثم 40%"_s);
    builder.count(u"ثلاثة آلاف"_s, u"3000"_s, u"عامل"_s).percent(u"40%"_s, u"40"_s);
    const Document &document = builder.document();
    QCOMPARE(plain(mentionText({document.annotations().at(0).id}, document)), u"ثلاثة آلاف = 3,000 عامل"_s);
    QCOMPARE(plain(mentionText({document.annotations().at(1).id}, document)), u"40%"_s);
    QCOMPARE(plain(mentionValue({document.annotations().at(1).id, document.annotations().at(0).id}, document)), u"×2"_s);
    QCOMPARE(mentionText({}, document), QString());
    QCOMPARE(mentionText({AnnotationId{99}}, document), QString());
}

void FindingWordsTest::hasAReasonForEveryRule_data()
{
    QTest::addColumn<FindingKind>("kind");
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<QString>("rule");
    for (const char *rule : {"equal-value", "equal-in-other-unit"}) {
        QTest::newRow(rule) << FindingKind::Figure << Verdict::Agree << QString::fromLatin1(rule);
    }
    for (const char *rule : {"modifier", "about", "bound", "rounding", "narrower", "overlap"}) {
        QTest::newRow(rule) << FindingKind::Figure << Verdict::Compatible << QString::fromLatin1(rule);
    }
    QTest::newRow("same-unit-and-context") << FindingKind::Figure << Verdict::Conflict << u"same-unit-and-context"_s;
    for (const char *rule : {"same-name", "same-alias", "part-of-name", "spelling", "transliteration", "translation", "same-name-other-type"}) {
        QTest::newRow(rule) << FindingKind::Name << Verdict::Agree << QString::fromLatin1(rule);
    }
    for (const char *rule : {"same-words", "contained", "other-speaker", "other-words"}) {
        QTest::newRow(rule) << FindingKind::Quotation << Verdict::Conflict << QString::fromLatin1(rule);
    }
    QTest::newRow("no-partner") << FindingKind::Name << Verdict::OnlyInFirst << u"no-partner"_s;
}

void FindingWordsTest::hasAReasonForEveryRule()
{
    static QSet<QString> seen;
    QFETCH(const FindingKind, kind);
    QFETCH(const Verdict, verdict);
    QFETCH(const QString, rule);
    Finding finding;
    finding.kind = kind;
    finding.verdict = verdict;
    finding.rule = rule;
    finding.evidence = QStringList{u"62"_s, u"ليان"_s, u"سالم"_s};
    const QString sentence = reasonSentence(finding);
    QVERIFY(sentence.endsWith(u'.'));
    QVERIFY2(!seen.contains(sentence), "two rules read the same");
    seen.insert(sentence);
}

QTEST_GUILESS_MAIN(FindingWordsTest)
#include "findingwordstest.moc"
