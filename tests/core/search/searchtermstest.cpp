// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/searchterms.h"

#include "core/search/searchquery.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class SearchTermsTest : public QObject
{
    Q_OBJECT

    static QStringList wordsOf(const QString &text)
    {
        QStringList words;
        for (const auto &term : searchTerms(text)) {
            words.append(term.word);
        }
        return words;
    }
    static QStringList found(const QString &words, const QString &text)
    {
        QStringList found;
        const auto query = parseSearchQuery(words, Tagset::standard());
        for (const auto &range : placesOf(query->words, Article(text, {}), 10)) {
            found.append(range.of(text).toString());
        }
        return found;
    }

private Q_SLOTS:
    void foldsAndCutsWords()
    {
        QCOMPARE(wordsOf(u"كَتَبَ إلى الشَّركةِ، عام ٢٠٢٥."_s), (QStringList{u"كتب"_s, u"الي"_s, u"الشركه"_s, u"عام"_s, u"2025"_s}));
        QCOMPARE(wordsOf(u"1,234.5 و12,5 BBC-Arabic 5G"_s).constFirst(), u"1234.5"_s);
        QCOMPARE(wordsOf(u" ،؛ \n"_s), QStringList());
    }

    void keepsWhereWordsStand()
    {
        const auto text = u"قالت كَتَبَتْ أمس"_s;
        const auto terms = searchTerms(text);
        QCOMPARE(terms.size(), 3);
        QCOMPARE(terms.at(1).range.of(text).toString(), u"كَتَبَتْ"_s);
    }

    void givesTheFormsWithoutProclitics()
    {
        QVERIFY(withoutProclitics(u"وبالقاهره"_s).contains(u"القاهره"_s));
        QVERIFY(withoutProclitics(u"للقاهره"_s).contains(u"القاهره"_s));
        QVERIFY(withoutProclitics(u"2025"_s).isEmpty());
        QVERIFY(indexedText(u"للقاهرة"_s).contains(QChar(formSeparator)));
    }

    void findsPhrasesBehindProclitics()
    {
        QCOMPARE(found(u"البنك المركزي"_s, u"سعى للبنك المركزي، وقال البنكُ المركزيُّ"_s), (QStringList{u"للبنك المركزي"_s, u"البنكُ المركزيُّ"_s}));
        QCOMPARE(found(u"البنك المركزي"_s, u"البنك الذي أسسه المركزي"_s), QStringList());
        QCOMPARE(found(u"استثم*"_s, u"واستثمارات كبرى"_s), QStringList{u"واستثمارات"_s});
        QCOMPARE(found(u"-البنك"_s, u"البنك"_s), QStringList());
    }
};

QTEST_GUILESS_MAIN(SearchTermsTest)
#include "searchtermstest.moc"
