// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/searchquery.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class SearchQueryTest : public QObject
{
    Q_OBJECT

    static SearchQuery read(const QString &text)
    {
        const auto query = parseSearchQuery(text, Tagset::standard());
        if (!query) {
            qFatal("not understood: %s", qPrintable(query.error().term));
        }
        return *query;
    }
    static std::optional<SearchFault::Kind> faultOf(const QString &text)
    {
        const auto query = parseSearchQuery(text, Tagset::standard());
        return query ? std::nullopt : std::optional(query.error().kind);
    }

private Q_SLOTS:
    void wordsSideBySideStayTogether()
    {
        const auto query = read(u"أسعارُ النَّفط"_s);
        QCOMPARE(query.words, (QList<SearchWords>{{{u"اسعار"_s, u"النفط"_s}, false, false}}));
        QVERIFY(query.isPlain());
        QVERIFY(read({}).isEmpty());
        QVERIFY(!read({}).isPlain());
    }

    void signsAndQuotesSetWordsApart()
    {
        const auto query = read(u"+نفط -غاز \"سعر البرميل\" است*"_s);
        QCOMPARE(query.words,
            (QList<SearchWords>{{{u"نفط"_s}, false, false}, {{u"غاز"_s}, false, true}, {{u"سعر"_s, u"البرميل"_s}, false, false}, {{u"است"_s}, true, false}}));
        QVERIFY(!query.isPlain());
    }

    void aTypeTakesTheValueBehindIt_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("Arabic") << u"نوع:مال >1e9 2025"_s;
        QTest::newRow("English") << u"type:money value>1e9 2025"_s;
        QTest::newRow("short") << u"money>1e9 2025"_s;
        QTest::newRow("words of size") << u"نوع:مال >\"1 مليار\" 2025"_s;
        QTest::newRow("Arabic digits") << u"نوع:مال قيمة>١٬٠٠٠٬٠٠٠٬٠٠٠ ٢٠٢٥"_s;
        QTest::newRow("suffix") << u"نوع:مال >1bn 2025"_s;
    }
    void aTypeTakesTheValueBehindIt()
    {
        QFETCH(QString, text);
        const auto query = read(text);
        QCOMPARE(query.marks.size(), 1);
        QCOMPARE(query.marks.first().types, QStringList{u"money"_s});
        QVERIFY(query.marks.first().low > 1e9);
        QVERIFY(query.marks.first().low < 1e9 + 1);
        QCOMPARE(query.words, (QList<SearchWords>{{{u"2025"_s}, false, false}}));
    }

    void comparesAtBothEnds()
    {
        const auto between = read(u"type:percent value:5..7.5"_s).marks.first();
        QVERIFY(between.low == 5 && between.high == 7.5);
        const auto below = read(u"type:percent value<5"_s).marks.first();
        QVERIFY(below.high < 5 && std::isinf(below.low));
        const auto atMost = read(u"type:percent <=5"_s).marks.first();
        QVERIFY(atMost.high == 5);
        QCOMPARE(read(u">5"_s).marks.first().types.size(), 5); // any figure
    }

    void datesAreDaysOfMarksAndOfArticles()
    {
        const auto mark = read(u"type:date value:2025-02"_s).marks.first();
        QCOMPARE(mark.low, double(QDate(2025, 2, 1).toJulianDay()));
        QCOMPARE(mark.high, double(QDate(2025, 2, 28).toJulianDay()));
        const auto year = read(u"تاريخ:2025"_s);
        QCOMPARE(year.from, QDate(2025, 1, 1));
        QCOMPARE(year.to, QDate(2025, 12, 31));
        QCOMPARE(read(u"date>2025-03"_s).from, QDate(2025, 4, 1));
        QCOMPARE(read(u"date<2025-03"_s).to, QDate(2025, 2, 28));
        QCOMPARE(read(u"date:2025-03..2025-05"_s).to, QDate(2025, 5, 31));
    }

    void aPhraseBehindAValueIsWords()
    {
        for (const auto &text : {u"type:money >1e9 \"سعر النفط\""_s, u"money>1e9 \"سعر النفط\""_s, u">1000 \"سعر النفط\""_s}) {
            const auto query = read(text);
            QCOMPARE(query.marks.size(), 1);
            QVERIFY(query.marks.first().name.words.isEmpty());
            QCOMPARE(query.words, (QList<SearchWords>{{{u"سعر"_s, u"النفط"_s}, false, false}}));
        }
    }

    void aPhraseBehindATypeIsTheName()
    {
        const auto query = read(u"type:organization \"إنفيديا\""_s);
        QCOMPARE(query.marks.first().name.words, QStringList{u"انفيديا"_s});
        QVERIFY(query.words.isEmpty());
        const auto apart = read(u"type:organization نفط \"إنفيديا\""_s);
        QVERIFY(apart.marks.first().name.words.isEmpty());
        QCOMPARE(apart.words.size(), 2);
        QCOMPARE(read(u"يذكر:إنفيديا"_s).marks.first().types, QStringList());
    }

    void statesAndPlacesAreRead()
    {
        const auto query = read(u"is:disputed type:money حالة:غير_مراجع source:\"وكالة الشرق\" tag:اقتصاد مجلد:أخبار/نفط كاتب:سلمى"_s);
        QCOMPARE(query.marks.size(), 2);
        QCOMPARE(query.marks.at(0).verification, VerificationStatus::Disputed);
        QCOMPARE(query.marks.at(1).state, AnnotationState::Suggested);
        QCOMPARE(query.source.words, (QStringList{u"وكاله"_s, u"الشرق"_s}));
        QCOMPARE(query.tags, QStringList{u"اقتصاد"_s});
        QCOMPARE(query.folder, u"اخبار/نفط"_s);
        QCOMPARE(query.author.words, QStringList{u"سلمي"_s});
    }

    void typesOfSeveralWordsAndFamiliesAreKnown()
    {
        QCOMPARE(read(u"نوع:قول_منقول"_s).marks.first().types, QStringList{u"statement"_s});
        QCOMPARE(read(u"نوع:\"قول منقول\""_s).marks.first().types, QStringList{u"statement"_s});
        QVERIFY(read(u"type:entity"_s).marks.first().types.contains(u"person"_s));
    }

    void saysWhatItDoesNotUnderstand()
    {
        QCOMPARE(faultOf(u"colour:red"_s), SearchFault::Kind::UnknownKey);
        QCOMPARE(faultOf(u"type:colour"_s), SearchFault::Kind::UnknownType);
        QCOMPARE(faultOf(u"is:blue"_s), SearchFault::Kind::UnknownState);
        QCOMPARE(faultOf(u"type:money >abc"_s), SearchFault::Kind::NoNumber);
        QCOMPARE(faultOf(u"date:2025-13"_s), SearchFault::Kind::NoDate);
        QCOMPARE(faultOf(u"type: money"_s), SearchFault::Kind::NoValue);
        QCOMPARE(parseSearchQuery(u"نفط colour:red", Tagset::standard()).error().term, u"colour:red"_s);
    }

    void anyTextIsReadOrRefused()
    {
        const QString letters = u"+-*\":<>=.. نفط type 12e9\u064b“”\n٪"_s;
        quint32 state = 7;
        int read = 0;
        for (int i = 0; i < 2000; ++i) {
            QString text;
            for (int k = 0; k < 24; ++k) {
                state = state * 1664525 + 1013904223;
                text += letters.at(qsizetype(state >> 16) % letters.size());
            }
            const auto query = parseSearchQuery(text, Tagset::standard());
            read += query.has_value();
            if (query) {
                for (const auto &words : query->words) {
                    for (const auto &word : words.words) {
                        QVERIFY2(!word.contains(u'"') && !word.contains(u' ') && !word.isEmpty(), qPrintable(text));
                    }
                }
            }
        }
        QVERIFY(read > 0);
    }
};

QTEST_GUILESS_MAIN(SearchQueryTest)
#include "searchquerytest.moc"
