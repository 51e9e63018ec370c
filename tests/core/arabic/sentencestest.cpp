// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/arabic/sentences.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class SentencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cutsAsDocumented_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        QTest::newRow("full stops") << u"وصل الوفد. ثم غادر."_s << QStringList{u"وصل الوفد."_s, u"ثم غادر."_s};
        QTest::newRow("Arabic question mark") << u"من قال؟ لا أحد!"_s << QStringList{u"من قال؟"_s, u"لا أحد!"_s};
        QTest::newRow("closing marks belong to it") << u"قال: “انتهى الأمر.” وخرج."_s << QStringList{u"قال: “انتهى الأمر.”"_s, u"وخرج."_s};
        QTest::newRow("dots run on") << u"انتظر... ثم مضى"_s << QStringList{u"انتظر..."_s, u"ثم مضى"_s};
        QTest::newRow("forgotten space") << u"في العالم.وهذه بداية"_s << QStringList{u"في العالم."_s, u"وهذه بداية"_s};
        QTest::newRow("web address") << u"على hashiya.org اليوم"_s << QStringList{u"على hashiya.org اليوم"_s};
        QTest::newRow("title of one letter") << u"زارت د. ليلى المعرض. وغادرت"_s << QStringList{u"زارت د. ليلى المعرض."_s, u"وغادرت"_s};
        QTest::newRow("decimal point") << u"بلغ 3.5 نقاط. وزاد"_s << QStringList{u"بلغ 3.5 نقاط."_s, u"وزاد"_s};
    }
    void cutsAsDocumented()
    {
        QFETCH(QString, text);
        const Article article(text, {}, {{BlockKind::Paragraph, {0, text.size()}}});
        const TokenizedText tokens(article);
        QStringList sentences;
        for (const TextRange sentence : tokens.sentences()) {
            const Token &first = tokens.tokens()[size_t(sentence.begin())];
            const Token &last = tokens.tokens()[size_t(sentence.end() - 1)];
            sentences.append(TextRange(first.range.begin(), last.range.end()).of(text).toString());
        }
        QTEST(sentences, "expected");
    }

    void neverCrossesABlockAndSkipsFurniture()
    {
        const QString text = u"عنوان\nجملة بلا نقطة\nشارك هذا"_s;
        const Article article(
            text, {}, {{BlockKind::Title, {0, 5}}, {BlockKind::Paragraph, {6, 19}}, {BlockKind::Furniture, {20, text.size()}}});
        const TokenizedText tokens(article);
        QCOMPARE(tokens.sentences().size(), size_t(2));
        QCOMPARE(tokens.sentences()[0], TextRange(0, 1));
        QCOMPARE(tokens.sentences()[1], TextRange(1, 4));
        QCOMPARE(tokens.sentenceOf(4), -1);
    }

    void keepsAListsNumberWithItsItem()
    {
        const QString text = u"1. شراء السفن"_s;
        const TokenizedText tokens(Article(text, {}, {{BlockKind::ListItem, {0, text.size()}}}));
        QCOMPARE(tokens.sentences().size(), size_t(1));
    }
};

QTEST_GUILESS_MAIN(SentencesTest)
#include "sentencestest.moc"
