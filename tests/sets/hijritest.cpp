// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/dates/hijricalendar.h"
#include "tests/support/sharedcases.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace Hashiya;
using namespace Hashiya::Tests;
using namespace Qt::StringLiterals;

/// Days of the Umm al-Qura calendar with their Gregorian days, from calendars and from newspapers that carried both, each way. The files hold
/// [[[year, month, day], [year, month, day]], ...] entries, Hijri first.
class HijriTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void convertsAsPrinted();
};

void HijriTest::convertsAsPrinted()
{
    const auto folder = sharedPath(u"data/figures/hijri"_s);
    if (!folder) {
        QSKIP("The shared sets of figures are not beside this tree");
    }
    Tally tally(u"Hijri days"_s);
    const HijriCalendar calendar;
    for (const QString &name : QDir(*folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(*folder + u'/' + name);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QJsonArray entries = QJsonDocument::fromJson(file.readAll()).array();
        for (const QJsonValue &entry : entries) {
            const QJsonArray pair = entry.toArray().first().toArray();
            const QJsonArray h = pair.at(0).toArray();
            const QJsonArray g = pair.at(1).toArray();
            const HijriDay hijri{h.at(0).toInt(), h.at(1).toInt(), h.at(2).toInt()};
            const QDate gregorian(g.at(0).toInt(), g.at(1).toInt(), g.at(2).toInt());
            const QString input = u"%1-%2-%3"_s.arg(hijri.year).arg(hijri.month).arg(hijri.day);
            const auto day = calendar.gregorian(hijri);
            tally.count(day == gregorian, input, gregorian.toString(Qt::ISODate), day ? day->toString(Qt::ISODate) : u"nothing"_s);
            const auto back = calendar.hijri(gregorian);
            tally.count(back == hijri, gregorian.toString(Qt::ISODate), input,
                back ? u"%1-%2-%3"_s.arg(back->year).arg(back->month).arg(back->day) : u"nothing"_s);
        }
    }
    qInfo().noquote() << tally.summary();
    QVERIFY(tally.total() > 0);
    QVERIFY2(tally.rate() == 1.0, qPrintable(tally.summary()));
}

QTEST_GUILESS_MAIN(HijriTest)
#include "hijritest.moc"
