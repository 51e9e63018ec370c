// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "documentbuilder.h"

#include "core/compare/comparison.h"
#include "core/extract/pipeline.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

/// An invented report in Arabic and the English one that it was made from, both as the extractors read them.
class TranslatedNamesTest : public QObject
{
    Q_OBJECT

    static Document read(const QString &text)
    {
        Document document(Article(text, {}), Tagset::standard());
        const auto applied = document.apply(Pipeline::standard().update(document));
        return applied ? document : Document(Article(text, {}), Tagset::standard());
    }

private Q_SLOTS:
    void namesOfAReportAndItsTranslationAreOne()
    {
        const Document arabic = read(u"قال المدير التنفيذي جورج أورموند إن حلف شمال الأطلسي سيفتح مكتبا في القاهرة. وأضاف أورموند أن جامعة تيسيم ستساعد في ذلك.\n"_s);
        const Document english = read(u"Chief executive George Ormond said that NATO would open an office in Cairo. Ormond added that the University of Tessim would help.\n"_s);
        QStringList names;
        for (const Finding &finding : compare(arabic, english).findings) {
            if (finding.kind == FindingKind::Name && !finding.first.isEmpty() && !finding.second.isEmpty()) {
                names.append(wordsOf(finding.first, arabic) + u" = "_s + wordsOf(finding.second, english) + u" by "_s + finding.rule);
            }
        }
        names.sort();
        QCOMPARE(names,
            QStringList({u"القاهرة = Cairo by same-name"_s, u"جامعة تيسيم = University of Tessim by translation"_s, u"جورج أورموند = George Ormond by transliteration"_s,
                u"حلف شمال الأطلسي = NATO by same-name"_s}));
    }

    void countsOfTwoLanguagesAreHeldAgainstEachOtherUnlessTheyAreSmall_data()
    {
        QTest::addColumn<QString>("arabic");
        QTest::addColumn<QString>("english");
        QTest::addColumn<bool>("conflict");
        const QString arabic = u"زار جورج أورموند القاهرة والتقى %1 مع لينا كارتر.\nوقال إن المشروع يشمل أسيوط.\n"_s;
        const QString english = u"George Ormond visited Cairo and met %1 with Lina Carter.\nHe said the project covers Assiut.\n"_s;
        QTest::newRow("ten times as many") << arabic.arg(u"300 ألف تلميذ"_s) << english.arg(u"30,000 pupils"_s) << true;
        QTest::newRow("small ones") << arabic.arg(u"أربعة وزراء"_s) << english.arg(u"six pupils"_s) << false;
    }
    void countsOfTwoLanguagesAreHeldAgainstEachOtherUnlessTheyAreSmall()
    {
        QFETCH(QString, arabic);
        QFETCH(QString, english);
        QFETCH(bool, conflict);
        const auto findings = compare(read(arabic), read(english)).findings;
        QCOMPARE(std::ranges::count(findings, Verdict::Conflict, &Finding::verdict), conflict ? 1 : 0);
        QCOMPARE(std::ranges::count_if(findings, [](const Finding &finding) { return finding.kind == FindingKind::Figure; }), conflict ? 1 : 2);
    }

    void sentencesOfTheSameNamesBelongTogetherAndTheirFiguresAreHeldAgainstEachOther()
    {
        const Document arabic = read(u"زار جورج أورموند القاهرة ووقع مع البنك الدولي اتفاقا بقيمة 500 مليون دولار.\nوقالت لينا كارتر إن المشروع يشمل أسيوط وقنا.\n"_s);
        const Document english = read(u"George Ormond visited Cairo and signed a deal worth $450 million with the World Bank.\nLina Carter said the project covers Assiut and Qena.\n"_s);
        for (const auto &[first, second, ratio] : {std::tuple(&arabic, &english, 0.9), std::tuple(&english, &arabic, 1 / 0.9)}) {
            const auto findings = compare(*first, *second).findings;
            QVERIFY(!findings.isEmpty());
            QCOMPARE(findings.constFirst().kind, FindingKind::Figure);
            QCOMPARE(findings.constFirst().verdict, Verdict::Conflict);
            QVERIFY(qAbs(findings.constFirst().ratio.value_or(0) - ratio) < 0.001);
        }
    }
};

QTEST_GUILESS_MAIN(TranslatedNamesTest)
#include "translatednamestest.moc"
