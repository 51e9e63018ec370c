// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/english/englishwords.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class EnglishWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void titlesAndInitialsEndNoSentence()
    {
        const TokenizedText text(Article(u"We met Mr. Ormond. Then D. Tessim came."_s, {}));
        const EnglishWords words(text);
        QStringList starts;
        for (qsizetype index = 0; index < words.size(); ++index) {
            if (words.isSentenceStart(index)) {
                starts.append(words.word(index));
            }
        }
        QCOMPARE(starts, QStringList({u"We"_s, u"Then"_s}));
    }
    void knowsHeadlines()
    {
        const TokenizedText text(Article(u"Town Wants Other Bread From Bakers\nThe town wants Other bread."_s, {}));
        const EnglishWords words(text);
        QVERIFY(words.isInHeadline(0));
        QVERIFY(!words.isInHeadline(words.size() - 1));
    }
    void readsRunsOfCapitalisedWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto row = [](const QString &text, const QString &expected) { QTest::addRow("%s", qPrintable(text)) << text << expected; };
        row(u"Helena A. van Ormond left"_s, u"Helena A. van Ormond"_s);
        row(u"Yasir al-Tessim left"_s, u"Yasir al-Tessim"_s);
        row(u"Mary-Ann O'Dorran left"_s, u"Mary-Ann O'Dorran"_s);
        row(u"Tessim's House"_s, u"Tessim"_s);
        row(u"Tessim-based House"_s, QString());
        row(u"Tessim, Ormond"_s, u"Tessim"_s);
    }
    void readsRunsOfCapitalisedWords()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        const TokenizedText tokens(Article(text, {}));
        const EnglishWords words(tokens);
        const auto run = words.run(0, 5);
        QCOMPARE(run.empty() ? QString() : words.written(0, words.wordEnd(run.back())), expected);
    }
    void knowsWordsThatTheArticleHasWithoutCapital()
    {
        const TokenizedText text(Article(u"Stone is a stone. Tessim is not."_s, {}));
        const EnglishWords words(text);
        QVERIFY(words.isOrdinary(0));
        QVERIFY(!words.isOrdinary(5));
    }
    void saysWhatCoversATokens()
    {
        const TokenizedText text(Article(u"It was Helena Ormond there"_s, {}));
        const EnglishWords words(text);
        const std::vector<Suggestion> names{
            englishSuggestion(words, {.type = u"person"_s, .begin = 2, .end = 4, .rule = u"names.test"_s, .evidence = {}, .entityKey = {}, .entityName = {}})};
        QCOMPARE(names.front().entityKey, u"person:helena ormond"_s);
        QCOMPARE(coverOf(words, names), std::vector<qsizetype>({-1, -1, 0, 0, -1}));
    }
};

QTEST_GUILESS_MAIN(EnglishWordsTest)
#include "englishwordstest.moc"
