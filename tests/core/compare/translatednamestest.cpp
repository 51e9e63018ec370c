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
};

QTEST_GUILESS_MAIN(TranslatedNamesTest)
#include "translatednamestest.moc"
