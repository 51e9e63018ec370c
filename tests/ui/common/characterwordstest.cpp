// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/characterwords.h"

#include "core/text/invisibles.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class CharacterWordsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCharacterThatIsNotSeenHasASentenceOfItsOwn()
    {
        QStringList sentences;
        for (char32_t c = 0; c < 0x10000; ++c) {
            if (isInvisible(char16_t(c)) && c != 0x180E) {
                const auto sentence = characterMeaning(c);
                QVERIFY2(!sentence.isEmpty(), qPrintable(QString::number(uint(c), 16)));
                QVERIFY(!sentences.contains(sentence));
                sentences.append(sentence);
            }
        }
        QVERIFY(sentences.size() > 15);
        QVERIFY(!characterMeaning(0x00A0).isEmpty());
        QVERIFY(!characterMeaning(0x0640).isEmpty());
        QVERIFY(!characterMeaning(0x064E).isEmpty());
        QVERIFY(characterMeaning(0x0628).isEmpty());
        QCOMPARE(characterAbbreviation(0x00A0), u"NBSP"_s);
        QCOMPARE(characterAbbreviation(0x1F600), QString());
    }

    void saysWhatIsThereAndWhatWasMeant()
    {
        const auto text = u"یکون الوز\u200Cير القvهرة"_s;
        const auto found = lookalikesIn(text);
        QCOMPARE(found.size(), 3);
        QVERIFY(lookalikeSentence(found.at(0), text).contains(u"يكون"));
        QVERIFY(lookalikeSentence(found.at(1), text).contains(u"ZWNJ"));
        QVERIFY(lookalikeSentence(found.at(1), text).contains(u"can probably go"));
        QVERIFY(!lookalikeSentence(found.at(2), text).contains(u"robably"));
    }
};

QTEST_GUILESS_MAIN(CharacterWordsTest)
#include "characterwordstest.moc"
