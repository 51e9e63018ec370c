// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/english/englishlexicon.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class EnglishLexiconTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wordsHaveTheirValueInTheirRole()
    {
        const auto &lexicon = EnglishLexicon::standard();
        QCOMPARE(lexicon.number(EnglishRole::Scale, u"million"_s), 1'000'000);
        QCOMPARE(lexicon.number(EnglishRole::Number, u"million"_s), 0);
        QCOMPARE(lexicon.value(EnglishRole::Currency, u"euros"_s), u"EUR"_s);
        QVERIFY(lexicon.has(EnglishRole::Stop, u"of"_s));
        QVERIFY(!lexicon.has(EnglishRole::Stop, u"ships"_s));
    }
    void phrasesBound()
    {
        QCOMPARE(EnglishLexicon::standard().modifier(u"more than"_s), std::optional(Modifier::Over));
        QCOMPARE(EnglishLexicon::standard().modifier(u"as many as"_s), std::optional(Modifier::UpTo));
        QVERIFY(!EnglishLexicon::standard().modifier(u"than"_s));
    }
};

QTEST_GUILESS_MAIN(EnglishLexiconTest)
#include "englishlexicontest.moc"
