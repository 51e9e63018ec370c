// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/dates/digitdates.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class DigitDatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void readsDays_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("value"); // empty for none
        QTest::newRow("day first") << u"27/5/2017"_s << u"2017-05-27"_s;
        QTest::newRow("year first") << u"2017-05-27"_s << u"2017-05-27"_s;
        QTest::newRow("points") << u"27.5.2017"_s << u"2017-05-27"_s;
        QTest::newRow("Hijri with spaces") << u"27 / 10 / 1436 هـ"_s << u"2015-08-12"_s;
        QTest::newRow("no such day") << u"30/2/2017"_s << QString();
        QTest::newRow("spaces and a short year") << u"27 / 5 / 17"_s << QString();
    }
    void readsDays()
    {
        QFETCH(QString, text);
        const TokenizedText tokens(Article(text, {}));
        const ReferenceDate reference(std::nullopt);
        const auto found = DigitDates(reference).day(TokenCursor(tokens, 0, qsizetype(tokens.tokens().size())), 0);
        QTEST(found ? std::get<CalendarValue>(found->value).edtf : QString(), "value");
    }

    void readsMonthsButNoNumbersOfLaws()
    {
        const ReferenceDate reference(std::nullopt);
        const TokenizedText month(Article(u"في 2/2013 هنا"_s, {}));
        QVERIFY(DigitDates(reference).month(TokenCursor(month, 0, qsizetype(month.tokens().size())), 1));
        const TokenizedText law(Article(u"قانون 2/2013 هنا"_s, {}));
        QVERIFY(!DigitDates(reference).month(TokenCursor(law, 0, qsizetype(law.tokens().size())), 1));
    }
};

QTEST_GUILESS_MAIN(DigitDatesTest)
#include "digitdatestest.moc"
