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
