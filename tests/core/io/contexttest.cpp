// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/context.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class ContextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesThirtyTwoCodePointsOnEachSide()
    {
        const auto text = u"0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789"_s;
        QuoteContext context(text);
        QCOMPARE(context.before(36), QStringView(text).sliced(4, 32));
        QCOMPARE(context.after(36), QStringView(text).sliced(36, 32));
    }

    void endsWithTheText()
    {
        const auto text = u"قال"_s;
        QuoteContext context(text);
        QCOMPARE(context.before(0), u"");
        QCOMPARE(context.before(2), u"قا");
        QCOMPARE(context.after(2), u"ل");
        QCOMPARE(context.after(3), u"");
    }

    void countsAstralCharactersOnce()
    {
        const auto text = u"😀"_s.repeated(40);
        QuoteContext context(text);
        QCOMPARE(context.before(80).size(), 64);
        QCOMPARE(context.after(0).size(), 64);
    }

    void leavesVowelSignsWithTheirLetter()
    {
        // 33 letters, each with a vowel sign: 32 code points before the end begin with a letter, 32 before a letter begin with a sign.
        const auto text = u"بَ"_s.repeated(33);
        QuoteContext context(text);
        QCOMPARE(context.before(text.size()).size(), 32);
        QCOMPARE(context.before(text.size() - 1).size(), 31);
        QCOMPARE(context.before(text.size() - 1).front(), QChar(u'ب'));
        QCOMPARE(context.after(1).size(), 31); // begins inside a grapheme, where the mark ends; its outer edge is whole
        QCOMPARE(context.after(1).back(), text[1]);
    }

    void leavesJoinedEmojiWhole()
    {
        const auto family = u"👨‍👩‍👧"_s; // 5 code points
        const auto text = family.repeated(7);
        QuoteContext context(text);
        QCOMPARE(context.before(text.size()), family.repeated(6));
        QCOMPARE(context.after(0), family.repeated(6));
    }

    void answersInAnyOrder()
    {
        const auto text = (u"سَطرٌ أوَّلُ\n"_s + u"وثانٍ بعدَهُ\n"_s).repeated(20);
        QuoteContext ascending(text);
        for (qsizetype i = 0; i <= text.size(); ++i) {
            QuoteContext fresh(text);
            QCOMPARE(ascending.before(i), fresh.before(i));
            QCOMPARE(ascending.after(i), fresh.after(i));
        }
        for (qsizetype i = text.size(); i >= 0; --i) {
            QuoteContext fresh(text);
            QCOMPARE(ascending.before(i), fresh.before(i));
        }
    }
};

QTEST_GUILESS_MAIN(ContextTest)
#include "contexttest.moc"
