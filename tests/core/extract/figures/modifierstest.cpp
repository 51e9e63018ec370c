// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/figures/modifiers.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class ModifiersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsWhatStandsBeforeAFigure_data()
    {
        QTest::addColumn<QString>("text"); // the figure is the last token
        QTest::addColumn<QString>("modifier");
        QTest::addColumn<QString>("written");
        const auto row = [](const QString &text, const QString &modifier, const QString &written) {
            QTest::addRow("%s", qPrintable(text)) << text << modifier << written;
        };
        row(u"نحو 5"_s, u"about"_s, u"نحو"_s);
        row(u"وبنحو 5"_s, u"about"_s, u"وبنحو"_s);
        row(u"أكثر من 5"_s, u"over"_s, u"أكثر من"_s);
        row(u"لأكثر من 5"_s, u"over"_s, u"لأكثر من"_s);
        row(u"ما لا يقل عن 5"_s, u"at_least"_s, u"ما لا يقل عن"_s);
        row(u"يقل عن 5"_s, u"under"_s, u"يقل عن"_s);
        row(u"لا يتجاوز 5"_s, u"up_to"_s, u"لا يتجاوز"_s);
        row(u"يتجاوز 5"_s, u"over"_s, u"يتجاوز"_s);
        row(u"تصل قيمتها إلى 5"_s, u"up_to"_s, u"تصل قيمتها إلى"_s);
        row(u"تصل القيمة السوقية إلى 5"_s, u"up_to"_s, u"تصل القيمة السوقية إلى"_s);
        row(u"تقارب عائداته المالية 5"_s, u"about"_s, u"تقارب عائداته المالية"_s);
        row(u"وصل إلى 5"_s, QString(), QString());
        row(u"ليصل إلى 5"_s, QString(), QString());
        row(u"بدون 5"_s, QString(), QString());
        row(u"دون 5"_s, u"under"_s, u"دون"_s);
        row(u"كتاب 5"_s, QString(), QString());
    }
    void readsWhatStandsBeforeAFigure()
    {
        QFETCH(QString, text);
        const TokenizedText tokens(Article(text, {}));
        const auto count = qsizetype(tokens.tokens().size());
        const FoundModifier found = Modifiers::standard().before(TokenCursor(tokens, 0, count), count - 1);
        QTEST(modifierName(found.modifier), "modifier");
        QTEST(found.written, "written");
    }

    void readsWhatStandsBehindAFigure()
    {
        const TokenizedText tokens(Article(u"5 على الأقل 6 أو أكثر 7 نعم"_s, {}));
        const TokenCursor cursor(tokens, 0, qsizetype(tokens.tokens().size()));
        QCOMPARE(Modifiers::standard().after(cursor, 1).modifier, Modifier::AtLeast);
        QCOMPARE(Modifiers::standard().after(cursor, 4).modifier, Modifier::AtLeast);
        QCOMPARE(Modifiers::standard().after(cursor, 7).modifier, Modifier::None);
        QCOMPARE(Modifiers::standard().after(cursor, 99).modifier, Modifier::None);
    }

    void neverLooksOutOfTheSentence()
    {
        const TokenizedText tokens(Article(u"نحو 5"_s, {}));
        QCOMPARE(Modifiers::standard().before(TokenCursor(tokens, 1, 2), 1).modifier, Modifier::None);
    }
};

QTEST_GUILESS_MAIN(ModifiersTest)
#include "modifierstest.moc"
