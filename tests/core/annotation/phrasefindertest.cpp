// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/phrasefinder.h"

#include "core/arabic/folding.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class PhraseFinderTest : public QObject
{
    Q_OBJECT

    static QStringList found(const QStringList &phrases, const QString &text)
    {
        QStringList folded;
        for (const auto &phrase : phrases) {
            folded.append(fold(phrase, FoldStrength::Weak).simplified());
        }
        QStringList words;
        for (const auto &place : PhraseFinder(folded).in(Article(text, {}))) {
            words.append(place.range.of(text).toString());
        }
        return words;
    }

private Q_SLOTS:
    void findsWithProcliticsAndWithoutVocalisation()
    {
        QCOMPARE(found({u"القاهرة"_s, u"عمان"_s}, u"من القاهره وبالقاهرة، والقَاهِرَةُ ثم للقاهرة وعمان"_s),
            QStringList({u"القاهره"_s, u"القاهرة"_s, u"القَاهِرَةُ"_s, u"لقاهرة"_s, u"عمان"_s}));
    }

    void takesTheLongestOfSeveral()
    {
        QCOMPARE(found({u"مصر"_s, u"بنك مصر"_s, u"بنك مصر الدولي"_s}, u"قال بنك مصر إن بنك مصر الدولي يعمل خارج مصر"_s),
            QStringList({u"بنك مصر"_s, u"بنك مصر الدولي"_s, u"مصر"_s}));
    }

    void findsNoPartsOfWordsAndNoDoubtfulOnes()
    {
        QCOMPARE(found({u"لد"_s, u"عمان"_s}, u"ولد في سلطنة عمانية ثم جاء إلى لد"_s), QStringList({u"لد"_s}));
    }

    void joinsWordsOnlyByWhatTheyAreJoinedByInThePhrase()
    {
        QCOMPARE(found({u"عمان القاهرة"_s, u"ش.م.م"_s}, u"عمان، القاهرة ثم عمان  القاهرة وشركة ش.م.م"_s), QStringList({u"عمان  القاهرة"_s, u"ش.م.م"_s}));
    }

    void crossesNoBlocksAndReadsNoFurniture()
    {
        const auto text = u"زار بنك\nمصر القاهرة\nتعليقات القاهرة"_s;
        const Article article(text, {}, {{BlockKind::Paragraph, {0, 7}}, {BlockKind::Paragraph, {8, 19}}, {BlockKind::Furniture, {20, text.size()}}});
        const auto places = PhraseFinder({u"بنك مصر"_s, fold(u"القاهرة"_s, FoldStrength::Weak)}).in(article);
        QCOMPARE(places.size(), 1);
        QCOMPARE(places.constFirst().phrase, 1);
        QCOMPARE(places.constFirst().range, TextRange(12, 19));
    }

    void findsNothingOfEmptyPhrases()
    {
        QVERIFY(found({}, u"نص"_s).isEmpty());
        QVERIFY(found({QString(), u"،"_s}, u"نص، نص"_s).isEmpty());
    }
};

QTEST_GUILESS_MAIN(PhraseFinderTest)
#include "phrasefindertest.moc"
