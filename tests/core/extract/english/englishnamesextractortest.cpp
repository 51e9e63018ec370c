// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/english/englishnamesextractor.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

/// "type [words] key" of each mark.
QStringList marksOf(const QString &text)
{
    std::vector<Suggestion> out;
    EnglishNamesExtractor().extract(TokenizedText(Article(text, {})), out);
    QStringList lines;
    for (const Suggestion &name : out) {
        lines.append(name.type + u" ["_s + name.range.of(text).toString() + u"] "_s + name.entityKey);
    }
    return lines;
}

}

class EnglishNamesExtractorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheNamesOfAReport()
    {
        QCOMPARE(marksOf(u"President Emmanuel Macron met Helena Ormond, who heads the Tessim Foundation, in Cairo. Ormond said Macron's visit helped the foundation."_s),
            QStringList({u"person [Emmanuel Macron] person:emmanuel-macron"_s, u"person [Helena Ormond] person:helena ormond"_s,
                u"organization [Tessim Foundation] organization:tessim foundation"_s, u"place [Cairo] place:cairo"_s, u"person [Ormond] person:helena ormond"_s,
                u"person [Macron] person:emmanuel-macron"_s}));
    }
    void theLongerNameWins()
    {
        QCOMPARE(marksOf(u"She works for the Cairo Children Hospital in the south."_s), QStringList({u"organization [Cairo Children Hospital] organization:cairo children hospital"_s}));
    }
    void leavesArabicReportsAlone()
    {
        QCOMPARE(marksOf(u"زار الوفد مقر شركة Nvidia في القاهرة أمس"_s), QStringList());
    }
};

QTEST_GUILESS_MAIN(EnglishNamesExtractorTest)
#include "englishnamesextractortest.moc"
