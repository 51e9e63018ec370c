// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/snippet.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class SnippetTest : public QObject
{
    Q_OBJECT

    static QStringList lines(const QString &text, const QString &query, qsizetype most = 3)
    {
        const Article article(text, {});
        const auto parsed = parseSearchQuery(query, Tagset::standard());
        QStringList lines;
        for (const auto &snippet : snippetsOf(article, hitsOf(*parsed, {}, article, 100), most)) {
            lines.append(snippetLine(article, snippet, u"["_s, u"]"_s));
        }
        return lines;
    }

private Q_SLOTS:
    void setsHitsInBracketsAndJoinsNeighbours()
    {
        QCOMPARE(lines(u"عنوان\nارتفع سعر النفط، ثم هبط سعر النفط."_s, u"سعر النفط"_s), QStringList{u"ارتفع [سعر النفط]، ثم هبط [سعر النفط]."_s});
    }

    void cutsBetweenWords()
    {
        const QString filler = u"كلام كثير طويل "_s.repeated(20);
        const auto found = lines(u"عنوان\n"_s + filler + u"النفط "_s + filler, u"النفط"_s);
        QCOMPARE(found.size(), 1);
        QVERIFY(found.first().startsWith(u"… ") && found.first().endsWith(u" …"));
        QVERIFY(found.first().contains(u"[النفط]"));
        for (const auto &word : found.first().split(u' ')) {
            QVERIFY2((QStringList{u"…"_s, u"كلام"_s, u"كثير"_s, u"طويل"_s, u"[النفط]"_s}.contains(word)), qPrintable(word));
        }
    }

    void showsTheBeginningWhereNothingStandsInTheText()
    {
        QCOMPARE(lines(u"عنوان الخبر\nنص"_s, u"غائب"_s), QStringList{u"عنوان الخبر"_s});
        QCOMPARE(lines({}, u"غائب"_s), QStringList());
    }

    void marksAndWordsDoNotOverlap()
    {
        const Article article(u"قالت شركة إنفيديا أمس"_s, {});
        const auto query = parseSearchQuery(u"إنفيديا", Tagset::standard());
        const auto hits = hitsOf(*query, {{5, 17}}, article, 10);
        QCOMPARE(hits, (QList<TextRange>{{5, 17}}));
    }
};

QTEST_GUILESS_MAIN(SnippetTest)
#include "snippettest.moc"
