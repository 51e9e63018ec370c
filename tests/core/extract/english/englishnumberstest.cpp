// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/english/englishnumbers.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class EnglishNumbersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDigitsAndWords_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        QTest::addColumn<int>("tokens");
        const auto row = [](const QString &text, const QString &expected, int tokens) { QTest::addRow("%s", qPrintable(text)) << text << expected << tokens; };
        row(u"1,234 ships"_s, u"1234"_s, 1);
        row(u"3.5 million people"_s, u"3500000"_s, 2);
        row(u"3bn people"_s, u"3000000000"_s, 1);
        row(u"twenty-five ships"_s, u"25"_s, 3);
        row(u"two hundred ships"_s, u"200"_s, 2);
        row(u"a dozen ships"_s, u"12"_s, 2);
        row(u"half a million people"_s, u"500000"_s, 3);
        row(u"hundreds of ships"_s, u"100"_s, 1);
        row(u"ships of war"_s, QString(), 0);
        row(u"hundreds remain"_s, QString(), 0);
        row(u"a ship"_s, QString(), 0);
    }
    void readsDigitsAndWords()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QFETCH(int, tokens);
        const TokenizedText tokenized{Article(text, {})};
        const auto number = englishNumberAt(tokenized, 0, qsizetype(tokenized.tokens().size()));
        QCOMPARE(number ? number->value.toString() : QString(), expected);
        QCOMPARE(number ? int(number->end) : 0, tokens);
    }
    void openNumbersAreLowerBounds()
    {
        const TokenizedText tokenized{Article(u"thousands of homes"_s, {})};
        QVERIFY(englishNumberAt(tokenized, 0, 3)->open);
    }
};

QTEST_GUILESS_MAIN(EnglishNumbersTest)
#include "englishnumberstest.moc"
