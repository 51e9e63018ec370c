// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/dates/datelexicon.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class DateLexiconTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void knowsTheMonthsOfEverySystem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("number");
        QTest::addColumn<bool>("hijri");
        QTest::addRow("Egyptian") << u"يوليو"_s << 7 << false;
        QTest::addRow("Levantine, two words") << u"تشرين الثاني"_s << 11 << false;
        QTest::addRow("Algerian and Tunisian") << u"جويلية"_s << 7 << false;
        QTest::addRow("Moroccan") << u"شتنبر"_s << 9 << false;
        QTest::addRow("Hijri") << u"شوال"_s << 10 << true;
        QTest::addRow("Hijri, two words") << u"ذي الحجة"_s << 12 << true;
        QTest::addRow("with proclitics") << u"ولأغسطس"_s << 8 << false;
        QTest::addRow("written with madda") << u"آب"_s << 8 << false;
    }
    void knowsTheMonthsOfEverySystem()
    {
        QFETCH(QString, text);
        const TokenizedText tokens(Article(text, {}));
        const TokenCursor cursor(tokens, 0, qsizetype(tokens.tokens().size()));
        const auto hit = DateLexicon::standard().at(cursor, 0, DateWordKind::Month, Proclitics::Allow);
        QVERIFY(hit);
        QTEST(hit->word->value, "number");
        QTEST(hit->word->hijri, "hijri");
        QCOMPARE(hit->end, cursor.end());
    }

    void tellsFatherFromAugust()
    {
        const TokenizedText tokens(Article(u"أب"_s, {}));
        QVERIFY(!DateLexicon::standard().at(TokenCursor(tokens, 0, 1), 0, DateWordKind::Month));
    }

    void restoresTheArticleBehindL()
    {
        const TokenizedText tokens(Article(u"للعام"_s, {}));
        const auto hit = DateLexicon::standard().at(TokenCursor(tokens, 0, 1), 0, DateWordKind::YearHead, Proclitics::Allow);
        QVERIFY(hit);
        QCOMPARE(hit->begin, 1);
    }

    void readsCompoundOrdinals_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<int>("value");
        QTest::addColumn<int>("tokens");
        QTest::addRow("simple") << u"الثالث من"_s << 3 << 1;
        QTest::addRow("teen") << u"الثاني عشر من"_s << 12 << 2;
        QTest::addRow("with tens") << u"الحادي والعشرين من"_s << 21 << 2;
        QTest::addRow("tens") << u"الثلاثين من"_s << 30 << 1;
    }
    void readsCompoundOrdinals()
    {
        QFETCH(QString, text);
        const TokenizedText tokens(Article(text, {}));
        const auto hit = ordinalAt(TokenCursor(tokens, 0, qsizetype(tokens.tokens().size())), 0, Proclitics::Refuse);
        QVERIFY(hit);
        QTEST(hit->value, "value");
        QTEST(int(hit->end), "tokens");
    }

    void answersForMostWordsAtOnce()
    {
        QVERIFY(DateLexicon::standard().mayBegin(u"ويوم") && DateLexicon::standard().mayBegin(u"السنوات"));
        QVERIFY(!DateLexicon::standard().mayBegin(u"كتاب") && !DateLexicon::standard().mayBegin(u"")
            && !DateLexicon::standard().mayBegin(QString(1'000'000, u'و')));
    }
};

QTEST_GUILESS_MAIN(DateLexiconTest)
#include "datelexicontest.moc"
