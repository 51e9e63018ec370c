// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/arabic/numberphrase.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class NumberPhraseTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsTheLongestNumber_data()
    {
        QTest::addColumn<QString>("text"); // the number begins with the first token
        QTest::addColumn<QString>("span");
        QTest::addColumn<QString>("value");
        const auto row = [](const QString &text, const QString &span, const QString &value) {
            QTest::addRow("%s", qPrintable(text)) << text << span << value;
        };
        row(u"100 مليار دولار"_s, u"100 مليار"_s, u"100000000000"_s);
        row(u"3.5 ملايين"_s, u"3.5 ملايين"_s, u"3500000"_s);
        row(u"1.250 مليار"_s, u"1.250 مليار"_s, u"1250000000"_s);
        row(u"1.250 دينار"_s, u"1.250"_s, u"1250"_s);
        row(u"10 000 دينار"_s, u"10 000"_s, u"10000"_s);
        row(u"5 ملايين و300 ألف نسمة"_s, u"5 ملايين و300 ألف"_s, u"5300000"_s);
        row(u"ألف و250 شخصا"_s, u"ألف و250"_s, u"1250"_s);
        row(u"2011 و2012"_s, u"2011"_s, u"2011"_s);
        row(u"8 ملايين و12 مليونا"_s, u"8 ملايين"_s, u"8000000"_s);
        row(u"خمسة عشر رجلا"_s, u"خمسة عشر"_s, u"15"_s);
        row(u"أحد عشر لاعبا"_s, u"أحد عشر"_s, u"11"_s);
        row(u"اثنتي عشرة دولة"_s, u"اثنتي عشرة"_s, u"12"_s);
        row(u"إحدى وعشرين دولة"_s, u"إحدى وعشرين"_s, u"21"_s);
        row(u"خمسة وعشرون ألفاً"_s, u"خمسة وعشرون ألفاً"_s, u"25000"_s);
        row(u"مئة وخمسة وعشرين"_s, u"مئة وخمسة وعشرين"_s, u"125"_s);
        row(u"ثلاثمائة وأربعة عشر"_s, u"ثلاثمائة وأربعة عشر"_s, u"314"_s);
        row(u"ثلاث مئة ألف"_s, u"ثلاث مئة ألف"_s, u"300000"_s);
        row(u"ألفين وستة وعشرين"_s, u"ألفين وستة وعشرين"_s, u"2026"_s);
        row(u"خمسة آلاف وستمئة وثلاثون"_s, u"خمسة آلاف وستمئة وثلاثون"_s, u"5630"_s);
        row(u"بألفي شخص"_s, u"ألفي"_s, u"2000"_s);
        row(u"مليونا شخص"_s, u"مليونا"_s, u"2000000"_s);
        row(u"مليوناً شخص"_s, u"مليوناً"_s, u"1000000"_s);
        row(u"مليونا و200 ألف"_s, u"مليونا و200 ألف"_s, u"1200000"_s);
        row(u"25 ألفا و300"_s, u"25 ألفا و300"_s, u"25300"_s);
        row(u"مليونان ونصف المليون"_s, u"مليونان ونصف المليون"_s, u"2500000"_s);
        row(u"مليار ونصف المليار"_s, u"مليار ونصف المليار"_s, u"1500000000"_s);
        row(u"نصف مليون دولار"_s, u"نصف مليون"_s, u"500000"_s);
        row(u"ربع مليار"_s, u"ربع مليار"_s, u"250000000"_s);
        row(u"ثلاثة أرباع المليون"_s, u"ثلاثة أرباع المليون"_s, u"750000"_s);
        row(u"ثلاثة ونصف مليون"_s, u"ثلاثة ونصف مليون"_s, u"3500000"_s);
        row(u"ألف مليار"_s, u"ألف مليار"_s, u"1000000000000"_s);
        row(u"عشرات الآلاف من"_s, u"عشرات الآلاف"_s, u"10000"_s);
        row(u"مئات المتاجر"_s, u"مئات"_s, u"100"_s);
        row(u"ثلاثة وأربعة"_s, u"ثلاثة"_s, u"3"_s);
        row(u"عشرين وثلاثين"_s, u"عشرين"_s, u"20"_s);
        row(u"مائة وأحد عشر ألفا"_s, u"مائة وأحد عشر ألفا"_s, u"111000"_s);
        row(u"تسعمائة وألفان وستة"_s, u"تسعمائة وألفان وستة"_s, u"902006"_s);
        row(u"ألف وخمسة آلاف"_s, u"ألف"_s, u"1000"_s);
        row(u"واحداً وأربعين عاماً"_s, u"واحداً وأربعين"_s, u"41"_s);
        row(u"3،7 مليار سنة"_s, u"3،7 مليار"_s, u"3700000000"_s);
        row(u"مئة وأحد الحاضرين"_s, u"مئة"_s, u"100"_s);
    }
    void readsTheLongestNumber()
    {
        QFETCH(QString, text);
        const TokenizedText tokens(Article(text, {}));
        const auto phrase = NumberReader(tokens).at(0, qsizetype(tokens.tokens().size()));
        QVERIFY(phrase);
        QTEST(phrase->range.of(text).toString(), "span");
        QTEST(phrase->value.toString(), "value");
    }

    void findsNoNumber_data()
    {
        QTest::addColumn<QString>("text");
        for (const QString &text : {u"أحد الحاضرين"_s, u"نصف المساحة"_s, u"ربع النهائي"_s, u"والد"_s, u"كمية كبيرة"_s, u"وكمية"_s, u"مات الرجل"_s, u"1.2.3"_s, u"و 5"_s, u"،"_s}) {
            QTest::addRow("%s", qPrintable(text)) << text;
        }
    }
    void findsNoNumber()
    {
        QFETCH(QString, text);
        const TokenizedText tokens(Article(text, {}));
        QVERIFY(!NumberReader(tokens).at(0, qsizetype(tokens.tokens().size())));
    }

    void saysWhatKindOfNumberItIs()
    {
        const TokenizedText tokens(Article(u"وبخمسة آلاف مئات الأربع 7"_s, {}));
        const NumberReader reader(tokens);
        const auto words = reader.at(0, 5);
        QVERIFY(words && words->conjunction && words->preposition && words->scaled && !words->digits && !words->open);
        const auto open = reader.at(2, 5);
        QVERIFY(open && open->open);
        const auto definite = reader.at(3, 5);
        QVERIFY(definite && definite->definite);
        QVERIFY(reader.at(4, 5)->digits);
    }

    void stopsAtTheLimit()
    {
        const TokenizedText tokens(Article(u"خمسة آلاف"_s, {}));
        QCOMPARE(NumberReader(tokens).at(0, 1)->value.toString(), u"5");
    }

    void staysLinearOnLongChains()
    {
        const TokenizedText tokens(Article(u"ألف مليون "_s.repeated(100'000), {}));
        const NumberReader reader(tokens);
        const auto limit = qsizetype(tokens.tokens().size());
        for (qsizetype i = 0; i < limit;) {
            const auto phrase = reader.at(i, limit);
            i = phrase ? phrase->end : i + 1;
        }
    }
};

QTEST_GUILESS_MAIN(NumberPhraseTest)
#include "numberphrasetest.moc"
