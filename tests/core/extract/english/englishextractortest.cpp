// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/english/englishextractor.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

/// "type [words] value unit modifier" of each mark.
QStringList marksOf(const QString &text)
{
    std::vector<Suggestion> out;
    EnglishExtractor().extract(TokenizedText(Article(text, {})), out);
    QStringList lines;
    for (const Suggestion &suggestion : out) {
        QStringList parts{suggestion.type, u'[' + suggestion.range.of(text).toString() + u']'};
        if (const auto *figure = std::get_if<Figure>(&suggestion.value)) {
            parts << (figure->number ? figure->number->toString() : figure->low->toString() + u".."_s) << figure->unit << modifierName(figure->modifier);
        } else if (const auto *length = std::get_if<DurationValue>(&suggestion.value)) {
            parts << length->iso8601;
        } else if (const auto *date = std::get_if<CalendarValue>(&suggestion.value)) {
            parts << date->edtf;
        }
        parts.removeAll(QString());
        lines.append(parts.join(u' '));
    }
    return lines;
}

}

class EnglishExtractorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsFiguresTimesAndDates_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        const auto row = [](const QString &text, const QStringList &expected) { QTest::addRow("%s", qPrintable(text)) << text << expected; };
        row(u"The firm paid $3.5 million for it"_s, {u"money [$3.5 million] 3500000 USD"_s});
        row(u"It cost 20 million pounds"_s, {u"money [20 million pounds] 20000000 GBP"_s});
        row(u"It weighs 20 pounds"_s, {u"quantity [20 pounds] 20 lb"_s});
        row(u"Prices rose by more than 20% today"_s, {u"percent [20%] 20 % over"_s});
        row(u"Prices rose by 2.5 per cent today"_s, {u"percent [2.5 per cent] 2.5 %"_s});
        row(u"About 1,200 people took part"_s, {u"count [1,200] 1200 people about"_s});
        row(u"Thousands of homes burned"_s, {u"count [Thousands] 1000.. homes"_s});
        row(u"A 45-year-old manager"_s, {u"duration [45-year-old] P45Y"_s});
        row(u"They talked over three hours"_s, {u"duration [three hours] PT3H"_s});
        row(u"It began in September 2018 there"_s, {u"date [September 2018] 2018-09"_s});
        row(u"It began on May 5, 2018 there"_s, {u"date [May 5, 2018] 2018-05-05"_s});
        row(u"It began in 2018 there"_s, {u"date [2018] 2018"_s});
        row(u"They won 3-1 at 10:30 in the 20th round"_s, {});
        row(u"One of them may go"_s, {});
        row(u"They won by 16.5 to 13.5 there"_s, {});
        row(u"It rose from 2,500 to 2,800 there"_s, {u"count [2,500] 2500"_s, u"count [2,800] 2800"_s});
    }
    void readsFiguresTimesAndDates()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QCOMPARE(marksOf(text), expected);
    }
    void leavesArabicReportsAlone()
    {
        QVERIFY(!isEnglish(TokenizedText(Article(u"دفعت شركة Noor Badia نحو 3 ملايين دولار"_s, {}))));
        QCOMPARE(marksOf(u"دفعت الشركة $3.5 نحو 20% أمس"_s), QStringList());
        QVERIFY(!isEnglish(TokenizedText(Article(u"123"_s, {}))));
    }
};

QTEST_GUILESS_MAIN(EnglishExtractorTest)
#include "englishextractortest.moc"
