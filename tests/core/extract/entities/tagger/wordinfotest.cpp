// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/entities/tagger/wordinfo.h"

#include "tests/core/extract/entities/tagger/taggersupport.h"

#include <QTest>

#include <set>

using namespace Qt::StringLiterals;
using namespace Hashiya;

namespace {

WordInfo read(const QString &form, const KnowledgeBuilder &builder, TokenKind kind = TokenKind::ArabicWord, bool capital = false)
{
    const Known known(builder);
    return analyzeWord(form, kind, capital, known);
}

/// News in which each word stands so often.
KnowledgeBuilder news(std::initializer_list<std::pair<QString, int>> counts)
{
    KnowledgeBuilder builder;
    for (const auto &[word, count] : counts) {
        builder.addCount(word, count);
    }
    return builder;
}

}

class WordInfoTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aProcliticIsTakenOffWhereNewsHasTheRestClearlyMoreOften_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<int>("count");
        QTest::addColumn<int>("restCount");
        QTest::addColumn<int>("stemBegin");
        QTest::newRow("و before a word that only stands without it") << u"وسامر"_s << 0 << 3 << 1;
        QTest::newRow("و of a word of its own") << u"ورده"_s << 100 << 5 << 0;
        QTest::newRow("و where both are about as frequent") << u"وحيد"_s << 100 << 120 << 0;
        QTest::newRow("و where the rest is twice as frequent") << u"وحيد"_s << 100 << 200 << 1;
        QTest::newRow("ب") << u"بسامر"_s << 1 << 100 << 1;
        QTest::newRow("ب of a word of its own") << u"باسم"_s << 100 << 20 << 0;
        QTest::newRow("ل") << u"لسامر"_s << 10 << 20 << 1;
        QTest::newRow("ف needs four times") << u"فريد"_s << 100 << 250 << 0;
        QTest::newRow("ف at five times") << u"فريد"_s << 100 << 500 << 1;
        QTest::newRow("ك needs five times") << u"كريم"_s << 100 << 450 << 0;
        QTest::newRow("ك at seven times") << u"كريم"_s << 100 << 700 << 1;
        QTest::newRow("a rest of two letters is too short") << u"وقد"_s << 1 << 1000 << 0;
    }

    void aProcliticIsTakenOffWhereNewsHasTheRestClearlyMoreOften()
    {
        QFETCH(QString, form);
        QFETCH(int, count);
        QFETCH(int, restCount);
        QFETCH(int, stemBegin);
        auto builder = news({{form.sliced(1), restCount}});
        if (count > 0) {
            builder.addCount(form, count);
        }
        const WordInfo info = read(form, builder);
        QCOMPARE(int(info.stemBegin), stemBegin);
        QCOMPARE(info.word, hashOfUnits(form));
        QCOMPARE(info.stem, hashOfUnits(QStringView(form).sliced(stemBegin)));
        QCOMPARE(info.clitics != 0, stemBegin > 0);
        QVERIFY(!info.restoredArticle);
    }

    void procliticsAreToldApart()
    {
        const auto builder = news({{u"سامر"_s, 50}, {u"بسامر"_s, 5}});
        QSet<quint32> codes{0};
        for (const QString &form : {u"وسامر"_s, u"فسامر"_s, u"بسامر"_s, u"لسامر"_s, u"كسامر"_s, u"وبسامر"_s, u"للسامر"_s}) {
            codes.insert(read(form, builder).clitics);
        }
        QCOMPARE(codes.size(), 7); // لل and ل are one proclitic
        QCOMPARE(read(u"للسامر"_s, builder).clitics, read(u"لسامر"_s, builder).clitics);
    }

    void twoProcliticsAreTakenOffOneBehindTheOther()
    {
        const WordInfo info = read(u"وبسامر"_s, news({{u"سامر"_s, 50}, {u"بسامر"_s, 5}}));
        QCOMPARE(info.stem, hashOfUnits(u"سامر"_s));
        QCOMPARE(int(info.stemBegin), 2);
        QCOMPARE(int(info.coreBegin), 2);
    }

    void theArticleBehindDoubleLamIsRestored()
    {
        const WordInfo info = read(u"للامم"_s, {});
        QVERIFY(info.restoredArticle);
        QCOMPARE(info.stem, hashOfUnits(u"الامم"_s));
        QCOMPARE(info.core, hashOfUnits(u"امم"_s));
        QCOMPARE(int(info.coreBegin), 2);
        QCOMPARE(int(info.stemBegin), 1); // the second ل is the article's
    }

    void waBeforeDoubleLamIsOutsideToo()
    {
        const WordInfo info = read(u"وللامم"_s, news({{u"للامم"_s, 5}}));
        QVERIFY(info.restoredArticle);
        QCOMPARE(info.stem, hashOfUnits(u"الامم"_s));
        QCOMPARE(int(info.stemBegin), 2);
        QCOMPARE(int(info.coreBegin), 3);
    }

    void unknownWordsStayWhole()
    {
        for (const QString &form : {u"وقمرطون"_s, u"بقمرطون"_s, u"لقمرطون"_s, u"فقمرطون"_s, u"كقمرطون"_s, u"قمرطون"_s}) {
            const WordInfo info = read(form, {});
            QCOMPARE(info.stem, info.word);
            QCOMPARE(info.core, info.word);
            QCOMPARE(info.clitics, 0U);
            QCOMPARE(int(info.stemBegin) + int(info.coreBegin), 0);
        }
    }

    void aNameOfTheLexiconsCountsAsSeenOnce()
    {
        KnowledgeBuilder builder;
        builder.addPart(u"قمرطون"_s, LexiconKind::GivenName);
        const WordInfo info = read(u"لقمرطون"_s, builder);
        QCOMPARE(info.stem, hashOfUnits(u"قمرطون"_s));
        QCOMPARE(info.nameParts, maskOf(LexiconKind::GivenName));
    }

    void theCoreHasNoArticle()
    {
        const WordInfo info = read(u"المدينه"_s, {});
        QCOMPARE(info.stem, info.word);
        QCOMPARE(info.core, hashOfUnits(u"مدينه"_s));
        QCOMPARE(int(info.coreBegin), 2);
        QCOMPARE(int(info.stemBegin), 0);
        QVERIFY(!info.restoredArticle);
        QCOMPARE(read(u"الف"_s, {}).core, hashOfUnits(u"الف"_s)); // too short to be an article and a word
    }

    void classesAreOfTheFormThenOfTheStemThenOfTheCore()
    {
        const auto wideOf = [](const QString &form, std::initializer_list<std::pair<QString, int>> known) {
            auto builder = news({{u"بيت"_s, 1}});
            for (const auto &[word, wide] : known) {
                builder.addCount(word, 9);
                builder.classesOf(word).brownPath = quint32(wide);
            }
            return int(read(form, builder).classes.brownPath);
        };
        QCOMPARE(wideOf(u"للمدن"_s, {{u"للمدن"_s, 1}, {u"المدن"_s, 2}, {u"مدن"_s, 3}}), 1);
        QCOMPARE(wideOf(u"للمدن"_s, {{u"المدن"_s, 2}, {u"مدن"_s, 3}}), 2);
        QCOMPARE(wideOf(u"للمدن"_s, {{u"مدن"_s, 3}}), 3);
        QCOMPARE(wideOf(u"مدن"_s, {{u"المدن"_s, 2}}), 2);
        QCOMPARE(wideOf(u"مدن"_s, {}), 0);
    }

    void triggersAndPhrasesAreOfTheFormOrOfTheStem()
    {
        KnowledgeBuilder builder = news({{u"رييس"_s, 40}});
        builder.addTrigger(u"رييس"_s, TriggerClass::Title);
        builder.addPhrase(u"رئيس الديوان"_s, LexiconKind::Occupation);
        const WordInfo whole = read(u"رييس"_s, builder);
        QCOMPARE(whole.triggers, maskOf(TriggerClass::Title));
        QVERIFY(whole.beginsPhrase && !whole.stemBeginsPhrase);
        const WordInfo withWa = read(u"ورييس"_s, builder);
        QCOMPARE(withWa.triggers, maskOf(TriggerClass::Title));
        QVERIFY(!withWa.beginsPhrase && withWa.stemBeginsPhrase);
        const WordInfo other = read(u"الديوان"_s, builder); // inside a phrase, at no phrase's begin
        QVERIFY(!other.beginsPhrase && !other.stemBeginsPhrase);
        QCOMPARE(other.triggers, 0U);
    }

    void onlyArabicWordsHaveProcliticsAndLetters()
    {
        const auto builder = news({{u"000"_s, 90}});
        const WordInfo number = read(u"ل000"_s, builder, TokenKind::Number);
        QCOMPARE(number.stem, number.word);
        QCOMPARE(int(number.letters), 0);
        QVERIFY(read(u"قمرطون"_s, builder).letters > 0);
    }

    void lengthEndsAtFifteen()
    {
        QCOMPARE(int(read(u"سامر"_s, {}).length), 4);
        QCOMPARE(int(read(QString(50, u'س'), {}).length), 15);
    }

    void shapesTellKindsCapitalsYearsAndMarksApart()
    {
        const std::array shapes = {shapeOf(u"سامر", TokenKind::ArabicWord, false), shapeOf(u"د", TokenKind::ArabicWord, false), shapeOf(u"norwind", TokenKind::LatinWord, false),
            shapeOf(u"norwind", TokenKind::LatinWord, true), shapeOf(u"0000", TokenKind::Number, false), shapeOf(u"00", TokenKind::Number, false),
            shapeOf(u"(", TokenKind::Punctuation, false), shapeOf(u")", TokenKind::Punctuation, false), shapeOf(u"«", TokenKind::Punctuation, false),
            shapeOf(u".", TokenKind::Punctuation, false), shapeOf(u"©", TokenKind::Symbol, false)};
        QCOMPARE(std::set<quint8>(shapes.begin(), shapes.end()).size(), shapes.size());
        QCOMPARE(shapeOf(u"©", TokenKind::Symbol, false), shapeOf(u"€", TokenKind::Symbol, false));
    }
};

QTEST_GUILESS_MAIN(WordInfoTest)
#include "wordinfotest.moc"
