// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/arabic/folding.h"

#include <QRandomGenerator>
#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class FoldingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void foldsAsDocumented_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("standard");
        QTest::addColumn<QString>("weak");
        QTest::newRow("vocalised") << u"قانوناً"_s << u"قانونا"_s << u"قانونا"_s;
        QTest::newRow("fully vocalised") << u"المُسْتَشْفَيَاتُ"_s << u"المستشفيات"_s << u"المستشفيات"_s;
        QTest::newRow("tatweel") << u"لـــ OpenAI"_s << u"ل openai"_s << u"ل openai"_s;
        QTest::newRow("alefs") << u"أحمد إلى آسيا ٱلله"_s << u"احمد الي اسيا الله"_s << u"احمد الي اسيا الله"_s;
        QTest::newRow("alef with separate hamza and madda") << u"ا\u0653سيا"_s << u"اسيا"_s << u"اسيا"_s;
        QTest::newRow("final yeh") << u"مستشفى"_s << u"مستشفي"_s << u"مستشفي"_s;
        QTest::newRow("weak letters") << u"مؤسسة هيئة"_s << u"مؤسسة هيئة"_s << u"موسسه هييه"_s;
        QTest::newRow("Arabic-Indic digits") << u"١٬٢٣٤٫٥٪"_s << u"1,234.5%"_s << u"1,234.5%"_s;
        QTest::newRow("Persian digits and letters") << u"۱۹۹۰ یک"_s << u"1990 يك"_s << u"1990 يك"_s;
        QTest::newRow("presentation forms") << u"\uFEE3\uFEB4\uFE98\uFEB8\uFED4\uFEF0"_s << u"مستشفي"_s << u"مستشفي"_s;
        QTest::newRow("ligature lam alef with hamza") << u"\uFEF7مل"_s << u"لامل"_s << u"لامل"_s;
        QTest::newRow("spacing mark") << u"ب\uFE70ت"_s << u"بت"_s << u"بت"_s;
        QTest::newRow("invisible characters") << u"\u200Fمصر\u200E \u202Bقال\u202C \uFEFFهو\u061C"_s << u"مصر قال هو"_s << u"مصر قال هو"_s;
        QTest::newRow("quotation marks stay") << u"«نعم» “لا” \"ربما\""_s << u"«نعم» “لا” \"ربما\""_s << u"«نعم» “لا” \"ربما\""_s;
        QTest::newRow("astral characters stay") << u"قال 😀 نعم"_s << u"قال 😀 نعم"_s << u"قال 😀 نعم"_s;
        QTest::newRow("empty") << QString() << QString() << QString();
    }
    void foldsAsDocumented()
    {
        QFETCH(QString, text);
        QTEST(fold(text), "standard");
        QTEST(fold(text, FoldStrength::Weak), "weak");
        QCOMPARE(foldWithOrigins(text).text, fold(text));
    }

    void givesVocalisationBackToItsLetter()
    {
        const QString text = u"غير ملزمة قانوناً."_s;
        const FoldedText folded = foldWithOrigins(text);
        const qsizetype begin = folded.text.indexOf(u"قانونا");
        QCOMPARE(folded.toOriginal({begin, begin + 6}).of(text), u"قانوناً");
        QCOMPARE(folded.toOriginal({begin, begin}).length(), 0);
    }

    void neverCutsALigature()
    {
        const QString text = u"ب\uFEFBد"_s;
        const FoldedText folded = foldWithOrigins(text);
        QCOMPARE(folded.text, u"بلاد");
        QCOMPARE(folded.toOriginal({0, 2}), TextRange(0, 2));
        QCOMPARE(folded.toOriginal({2, 3}), TextRange(1, 2));
    }

    void originsRiseAndCoverAnyText()
    {
        const QString alphabet = u"ابتأإى\u0640\u064B\u0651\u0670٠۹٫٪ aZ1.,«»\u200F\uFEFB\uFE8D\uFDFA\uFE70\né"_s;
        QRandomGenerator random(20260201);
        for (int round = 0; round < 300; ++round) {
            QString text;
            for (int i = random.bounded(60); i > 0; --i) {
                text += random.bounded(20) == 0 ? u"\U0001F600"_s : QString(alphabet.at(random.bounded(alphabet.size())));
            }
            for (const FoldStrength strength : {FoldStrength::Standard, FoldStrength::Weak}) {
                const FoldedText folded = foldWithOrigins(text, strength);
                QCOMPARE(folded.origins.size(), folded.text.size() + 1);
                QVERIFY(std::is_sorted(folded.origins.begin(), folded.origins.end()));
                QCOMPARE(folded.origins.last(), text.size());
                QCOMPARE(fold(folded.text, strength), folded.text);
                for (qsizetype i = 0; i < folded.text.size(); ++i) {
                    const TextRange original = folded.toOriginal({i, i + 1});
                    QVERIFY(!original.isEmpty());
                    QVERIFY(fold(original.of(text), strength).contains(folded.text.at(i)));
                }
            }
        }
    }

    void tellsArabicLettersFromDigitsAndPunctuation()
    {
        for (const char16_t c : u"ابتىءئؤةپچگ\u064B\u0640\uFEFB"_s.toStdU16String()) {
            QVERIFY2(isArabicLetter(c), qPrintable(QString(QChar(c))));
        }
        for (const char16_t c : u"٠۹،؛؟٪٫٬۔ aé1.«\u200F"_s.toStdU16String()) {
            QVERIFY2(!isArabicLetter(c), qPrintable(QString(QChar(c))));
        }
        QVERIFY(isArabicMark(u'\u064B') && isArabicMark(u'\u0670') && !isArabicMark(u'\u0640') && !isArabicMark(u'ا'));
    }
};

QTEST_GUILESS_MAIN(FoldingTest)
#include "foldingtest.moc"
