// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/entities/tagger/taggertext.h"

#include "tests/core/extract/entities/tagger/taggersupport.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Hashiya;

class TaggerTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void formsAreWeaklyFolded()
    {
        const ReadText text(u"مدينةٌ أُولى لؤي رائد"_s);
        QCOMPARE(text.size(), 4);
        QCOMPARE(text.form(0), u"مدينه"_s);
        QCOMPARE(text.form(1), u"اولي"_s);
        QCOMPARE(text.form(2), u"لوي"_s);
        QCOMPARE(text.form(3), u"رايد"_s);
    }

    void formsAreThoseOfWeakFolding()
    {
        const QString words = u"مسؤولةٌ شاطئ إلى پارك Café ـسلمىـ"_s;
        const ReadText text(words);
        const QStringList parts = words.split(u' ');
        for (qsizetype i = 0; i < parts.size(); ++i) {
            QCOMPARE(text.form(i), fold(parts.at(i), FoldStrength::Weak));
        }
    }

    void digitsStandAsZero()
    {
        const ReadText text(u"عام ٢٠١٩ بلغ 1,234.5 في F16"_s);
        QCOMPARE(text.form(1), u"0000"_s);
        QCOMPARE(text.form(3), u"0,000.0"_s);
        QCOMPARE(text.form(5), u"f00"_s);
    }

    void capitalsAreKeptBesideTheForm()
    {
        const ReadText text(u"Norwind و norwind"_s);
        QCOMPARE(text.form(0), text.form(2));
        QVERIFY(text.tagger.tokens()[0].capital);
        QVERIFY(!text.tagger.tokens()[1].capital);
        QVERIFY(!text.tagger.tokens()[2].capital);
    }

    void tokensAndSentencesAreThoseOfTheText()
    {
        const ReadText text(u"وصل سامر (أمس). ثم غادر."_s);
        QCOMPARE(text.tagger.tokens().size(), text.tokenized.tokens().size());
        QCOMPARE(text.tagger.sentences().size(), size_t(2));
        for (size_t i = 0; i < text.tagger.tokens().size(); ++i) {
            QCOMPARE(text.tagger.tokens()[i].kind, text.tokenized.tokens()[i].kind);
            QCOMPARE(text.tagger.tokens()[i].spaceBefore, text.tokenized.tokens()[i].spaceBefore);
        }
        QVERIFY(std::ranges::equal(text.tagger.sentences(), text.tokenized.sentences()));
        QVERIFY(text.tagger.tokens()[2].spaceBefore && !text.tagger.tokens()[3].spaceBefore);
    }
};

QTEST_GUILESS_MAIN(TaggerTextTest)
#include "taggertexttest.moc"
