// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/quotes/quotationmarks.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class QuotationMarksTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pairsMarksOfEveryKind_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected"); // contents; ^ before nested ones
        QTest::newRow("guillemets") << u"قال «نعم» ثم «لا»"_s << QStringList{u"نعم"_s, u"لا"_s};
        QTest::newRow("curly") << u"قال “نعم” ثم “لا”"_s << QStringList{u"نعم"_s, u"لا"_s};
        QTest::newRow("curly the other way round") << u"قال ”نعم“ ثم ”لا“"_s << QStringList{u"نعم"_s, u"لا"_s};
        QTest::newRow("straight") << u"قال \"نعم\" ثم \"لا\"."_s << QStringList{u"نعم"_s, u"لا"_s};
        QTest::newRow("straight with spaces inside") << u"قال \" نعم \" ثم \" لا \"."_s << QStringList{u"نعم"_s, u"لا"_s};
        QTest::newRow("glued to a clitic") << u"وصفه ب\"هراء\" و«كلام»"_s << QStringList{u"هراء"_s, u"كلام"_s};
        QTest::newRow("nested, two kinds") << u"قال: «قرأت “الخبر” أمس»"_s << QStringList{u"قرأت “الخبر” أمس"_s, u"^الخبر"_s};
        QTest::newRow("nested, straight") << u"قال: \"قرأت \"الخبر\" أمس\"."_s << QStringList{u"قرأت \"الخبر\" أمس"_s, u"^الخبر"_s};
        QTest::newRow("nested, straight with spaces")
            << u"قال: \" أعرف مؤسس \" الشركة \" - منذ فترة \"."_s << QStringList{u"أعرف مؤسس \" الشركة \" - منذ فترة"_s, u"^الشركة"_s};
        QTest::newRow("across paragraphs") << u"قال: «بدأنا.\nثم انتهينا»."_s << QStringList{u"بدأنا.\nثم انتهينا"_s};
        QTest::newRow("repeated at a paragraph's head") << u"قال: “بدأنا.\n“ثم انتهينا”."_s << QStringList{u"بدأنا.\n“ثم انتهينا"_s};
        QTest::newRow("no partner") << u"قال «نعم ثم ذهب"_s << QStringList();
        QTest::newRow("a lone mark behind a pair") << u"لأنها \"مولود مغشوش\"، كما أن القرارات ليست ملزمة\"."_s << QStringList{u"مولود مغشوش"_s};
        QTest::newRow("nested behind a clitic")
            << u"قال \"إنها ملكها و\"السيارة\" باسمها اليوم\"."_s << QStringList{u"إنها ملكها و\"السيارة\" باسمها اليوم"_s, u"^السيارة"_s};
        QTest::newRow("glued to the word before") << u"صرح قائلا\" لن نعود أبدا \""_s << QStringList{u"لن نعود أبدا"_s};
    }
    void pairsMarksOfEveryKind()
    {
        QFETCH(QString, text);
        const TokenizedText tokens(Article(text, {}));
        QStringList contents;
        for (const QuotedSpan &span : quotedSpans(tokens)) {
            const TextRange range(tokens.tokens()[size_t(span.open)].range.end(), tokens.tokens()[size_t(span.close)].range.begin());
            contents.append((span.nested ? u"^"_s : QString()) + range.of(text).trimmed().toString());
        }
        QTEST(contents, "expected");
    }

    void staysLinearOnHostileText()
    {
        for (const QString &piece : {u"«"_s, u"\""_s, u"\" "_s, u" \"ا"_s, u"“ ا ” - "_s, u"»"_s, u"\"ا\n"_s}) {
            const TokenizedText tokens(Article(piece.repeated(200'000), {}));
            QVERIFY(quotedSpans(tokens).size() <= 200'000);
        }
    }
};

QTEST_GUILESS_MAIN(QuotationMarksTest)
#include "quotationmarkstest.moc"
