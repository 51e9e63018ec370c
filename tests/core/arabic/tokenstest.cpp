// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/arabic/tokens.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

/// Tokens as "A:كلمة" and so on, with _ before those that follow a space.
QStringList shape(const TokenizedText &text)
{
    QStringList result;
    for (const Token &token : text.tokens()) {
        const QChar kind = u"ALN.$"_s.at(int(token.kind));
        result.append((token.spaceBefore ? u"_"_s : QString()) + kind + u':' + text.textOf(token).toString());
    }
    return result;
}

TokenizedText tokenized(const QString &text)
{
    return TokenizedText(Article(text, {}));
}

}

class TokensTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsAsDocumented_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("words and a number") << u"بقيمة 1,234.5 دولار."_s
                                            << QStringList{u"A:بقيمة"_s, u"_N:1,234.5"_s, u"_A:دولار"_s, u".:."_s};
        QTest::newRow("vocalisation stays in the token") << u"قانوناً، حقاً"_s << QStringList{u"A:قانوناً"_s, u".:،"_s, u"_A:حقاً"_s};
        QTest::newRow("digits glued to Arabic letters")
            << u"15مقعدا ماي2017 بـ1.3"_s << QStringList{u"N:15"_s, u"A:مقعدا"_s, u"_A:ماي"_s, u"N:2017"_s, u"_A:بـ"_s, u"N:1.3"_s};
        QTest::newRow("digits glued to Latin letters")
            << u"شبكة 5G وF125 و10GW"_s << QStringList{u"A:شبكة"_s, u"_L:5G"_s, u"_A:و"_s, u"L:F125"_s, u"_A:و"_s, u"L:10GW"_s};
        QTest::newRow("clitic with tatweel before Latin") << u"لـOpenAI"_s << QStringList{u"A:لـ"_s, u"L:OpenAI"_s};
        QTest::newRow("Arabic comma inside a number")
            << u"30،000 2011،2012 5،12"_s
            << QStringList{u"N:30،000"_s, u"_N:2011"_s, u".:،"_s, u"N:2012"_s, u"_N:5"_s, u".:،"_s, u"N:12"_s};
        QTest::newRow("sentence dot behind a number")
            << u"عام 2015. وقال"_s << QStringList{u"A:عام"_s, u"_N:2015"_s, u".:."_s, u"_A:وقال"_s};
        QTest::newRow("Arabic-Indic with signs") << u"٣٨٫٢٥٪"_s << QStringList{u"N:٣٨٫٢٥"_s, u".:٪"_s};
        QTest::newRow("currency sign") << u"$5 €7"_s << QStringList{u"$:$"_s, u"N:5"_s, u"_$:€"_s, u"N:7"_s};
        QTest::newRow("invisible characters at the ends stay out")
            << u"\u200F100\u200F \u202Bمصر\u202C!"_s << QStringList{u"N:100"_s, u"_A:مصر"_s, u".:!"_s};
        QTest::newRow("astral") << u"😀نعم"_s << QStringList{u"$:😀"_s, u"A:نعم"_s};
        QTest::newRow("other scripts are words") << u"Привет Ünal"_s << QStringList{u"L:Привет"_s, u"_L:Ünal"_s};
        QTest::newRow("nothing") << u" \n\u200F "_s << QStringList();
    }
    void cutsAsDocumented()
    {
        QFETCH(QString, text);
        QTEST(shape(tokenized(text)), "expected");
    }

    void givesTheFoldedForm()
    {
        const TokenizedText text = tokenized(u"أَحْمَدُ في ٢٠٢٦"_s);
        QCOMPARE(text.foldedOf(text.tokens()[0]), u"احمد");
        QCOMPARE(text.textOf(text.tokens()[0]), u"أَحْمَدُ");
        QCOMPARE(text.foldedOf(text.tokens()[2]), u"2026");
    }

    void findsTokensAndSentencesByPlace()
    {
        const TokenizedText text = tokenized(u"قال نعم. ثم ذهب."_s);
        QCOMPARE(text.tokenAt(0), 0);
        QCOMPARE(text.tokenAt(3), 1);
        QCOMPARE(text.tokenAt(7), 2);
        QCOMPARE(text.tokenAt(999), 6);
        QCOMPARE(text.sentenceOf(2), 0);
        QCOMPARE(text.sentenceOf(3), 1);
        QCOMPARE(text.sentenceOf(6), -1);
    }

    void tokensOfAnyTextAreOrderedAndLoseNoLetter()
    {
        const QString alphabet = u"ابوللأ\u0640\u064B٠1.,،/ a$«\u200F\uFEFB\né"_s;
        QRandomGenerator random(7);
        for (int round = 0; round < 300; ++round) {
            QString raw;
            for (int i = random.bounded(60); i > 0; --i) {
                raw += random.bounded(20) == 0 ? u"\U0001F600"_s : QString(alphabet.at(random.bounded(alphabet.size())));
            }
            const TokenizedText text = tokenized(raw);
            qsizetype end = 0;
            qsizetype foldedEnd = 0;
            QString joined;
            for (const Token &token : text.tokens()) {
                QVERIFY(token.range.begin() >= end && !token.range.isEmpty() && token.range.end() <= raw.size());
                QVERIFY(token.folded.begin() >= foldedEnd && !token.folded.isEmpty());
                QVERIFY(fold(text.textOf(token)).contains(text.foldedOf(token)));
                end = token.range.end();
                foldedEnd = token.folded.end();
                joined += text.foldedOf(token);
            }
            QString letters = text.folded().text;
            letters.removeIf([](QChar c) { return c.isSpace(); });
            QCOMPARE(joined, letters);
        }
    }

    void staysLinearOnHostileText()
    {
        // A quadratic scan of any of these would run into the test's time limit.
        for (const QString &piece : {u"1"_s, u"و"_s, u"1،000"_s, u"1."_s, u"\u0640"_s, u"\u200F"_s, u"«"_s, u"a1"_s}) {
            const QString raw = piece.repeated(1'000'000);
            QVERIFY(tokenized(raw).tokens().size() <= size_t(raw.size()));
        }
    }
};

QTEST_GUILESS_MAIN(TokensTest)
#include "tokenstest.moc"
