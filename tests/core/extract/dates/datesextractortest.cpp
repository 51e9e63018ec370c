// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/dates/datesextractor.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

/// "type [span] value relative hijri modifier part", one of each; empty members are left out.
QStringList timesOf(const QString &text, const QString &published)
{
    ArticleMetadata metadata;
    metadata.published = published;
    std::vector<Suggestion> out;
    DatesExtractor().extract(TokenizedText(Article(text, metadata)), out);
    QStringList result;
    for (const Suggestion &suggestion : out) {
        QStringList parts{suggestion.type, u'[' + suggestion.range.of(text).toString() + u']'};
        QStringList members;
        if (const auto *date = std::get_if<CalendarValue>(&suggestion.value)) {
            members = {date->edtf, date->relative ? u"relative"_s : QString(), date->hijri, modifierName(date->modifier), date->part};
        } else if (const auto *duration = std::get_if<DurationValue>(&suggestion.value)) {
            members = {duration->iso8601, duration->low.isEmpty() ? QString() : duration->low + u'/' + duration->high,
                modifierName(duration->modifier)};
        }
        members.removeAll(QString());
        result.append((parts + members).join(u' '));
    }
    return result;
}

}

/// All articles here appeared on Sunday, 1 February 2026, unless they say otherwise.
class DatesExtractorTest : public QObject
{
    Q_OBJECT

private:
    static void row(const QString &text, const QStringList &expected) { QTest::addRow("%s", qPrintable(text)) << text << expected; }
    static void check()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QCOMPARE(timesOf(text, u"2026-02-01"_s), expected);
    }

private Q_SLOTS:
    void readsDaysAndMonths_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        row(u"أعلنتا في سبتمبر الماضي عن خطة"_s, {u"date [سبتمبر الماضي] 2025-09 relative"_s});
        row(u"جاءت التصريحات يوم السبت ردا"_s, {u"date [يوم السبت] 2026-01-31 relative"_s});
        row(u"قال الأحد إن"_s, {u"date [الأحد] 2026-02-01 relative"_s});
        row(u"للعام الدراسي 1435 / 1436هـ في الكلية"_s, {u"date [1435 / 1436هـ] 1435/1436"_s});
        row(u"الموافق 1 - 8 - 2015 في القاعة"_s, {u"date [1 - 8 - 2015] 2015-08-01"_s});
        row(u"تستأنف المحادثات الثلاثاء في جنيف"_s, {u"date [الثلاثاء] 2026-02-03 relative"_s});
        row(u"انقلبت سيارة السبت قرب الجسر"_s, {u"date [السبت] 2026-01-31 relative"_s});
        row(u"تغادر البعثة اليوم (السبت) إلى جنيف"_s, {u"date [اليوم] 2026-02-01 relative"_s, u"date [السبت] 2026-01-31 relative"_s});
        row(u"سفيرا بين العامين 1981 و2005"_s, {u"date [1981] 1981"_s, u"date [2005] 2005"_s});
        row(u"سيلتقي الوفدان الثلاثاء في جنيف"_s, {u"date [الثلاثاء] 2026-02-03 relative"_s});
        row(u"وصل الأحد الماضي"_s, {u"date [الأحد الماضي] 2026-01-25 relative"_s});
        row(u"يسافر الأحد المقبل"_s, {u"date [الأحد المقبل] 2026-02-08 relative"_s});
        row(u"في يوم السبت 27 ماي 2017."_s, {u"date [يوم السبت 27 ماي 2017] 2017-05-27"_s});
        row(u"توفي في 3 مارس (آذار) 2011 بعد"_s, {u"date [3 مارس (آذار) 2011] 2011-03-03"_s});
        row(u"منذ يوليو/تموز 2020"_s, {u"date [يوليو/تموز 2020] 2020-07"_s});
        row(u"الأول من كانون الثاني المقبل"_s, {u"date [الأول من كانون الثاني المقبل] 2027-01-01 relative"_s});
        row(u"صدر في ماي2017 وقيل"_s, {u"date [ماي2017] 2017-05"_s});
        row(u"بين 5-10 مارس 2024"_s, {u"date [5-10 مارس 2024] 2024-03-05/2024-03-10"_s});
        row(u"تجارة شهري يوليو وأغسطس"_s, {u"date [يوليو] 2026-07 relative"_s, u"date [أغسطس] 2025-08 relative"_s});
        row(u"يوم الجمعة 6 فبراير"_s, {u"date [يوم الجمعة 6 فبراير] 2026-02-06 relative"_s});
        row(u"وقع في 27/5/2017 هنا"_s, {u"date [27/5/2017] 2017-05-27"_s});
        row(u"بتاريخ 2017-05-27 هنا"_s, {u"date [2017-05-27] 2017-05-27"_s});
        row(u"في 27.5.2017 هنا"_s, {u"date [27.5.2017] 2017-05-27"_s});
        row(u"15 من الشهر الجاري"_s, {u"date [15 من الشهر الجاري] 2026-02-15 relative"_s});
        row(u"مساء يوم السبت الماضي 24 يناير 2026 على"_s, {u"date [مساء يوم السبت الماضي 24 يناير 2026] 2026-01-24 evening"_s});
        row(u"يوم السبت 4/11/1435هـ في"_s, {u"date [يوم السبت 4/11/1435هـ] 2014-08-30 1435-11-04"_s});
        row(u"من 10 /10 / 1436 هـ في"_s, {u"date [10 /10 / 1436 هـ] 2015-07-26 1436-10-10"_s});
        row(u"يومي الثلاثاء 27 والأربعاء 28 يناير"_s,
            {u"date [الثلاثاء 27] 2026-01-27 relative"_s, u"date [الأربعاء 28 يناير] 2026-01-28 relative"_s});
        row(u"يلتقيان يوم 27، ثم"_s, {u"date [يوم 27] 2026-01-27 relative"_s});
        row(u"الفترة بين 15 و19 يناير 2026"_s, {u"date [15 و19 يناير 2026] 2026-01-15/2026-01-19"_s});
        row(u"من 4 إلى 23 في الشهر المقبل"_s, {u"date [4 إلى 23 في الشهر المقبل] 2026-03-04/2026-03-23 relative"_s});
        row(u"في تموز 13 إلى 15، ثم"_s, {u"date [تموز 13 إلى 15] 2026-07-13/2026-07-15 relative"_s});
        row(u"الخميس مساء في القاعة"_s, {u"date [الخميس مساء] 2026-01-29 relative evening"_s});
        row(u"اليوم السبت في القاعة"_s, {u"date [اليوم السبت] 2026-01-31 relative"_s});
        row(u"يومي السبت والأحد المقبلين في"_s, {u"date [السبت] 2026-02-07 relative"_s, u"date [الأحد] 2026-02-08 relative"_s});
        row(u"منذ يوليو تموز 2020"_s, {u"date [يوليو تموز 2020] 2020-07"_s});
        row(u"في 5 ديسمبر 1391 هناك"_s, {u"date [5 ديسمبر 1391] 1391-12-05"_s});
        row(u"كتبت في 1 شوال 2015 هناك"_s, {u"date [1 شوال 2015] 2015-07-17 1436-10-01"_s});
        row(u"ليوم غد ويوم أمس"_s, {u"date [يوم غد] 2026-02-02 relative"_s, u"date [يوم أمس] 2026-01-31 relative"_s});
        row(u"وأول من أمس وأول من أمس"_s,
            {u"date [أول من أمس] 2026-01-30 relative"_s, u"date [أول من أمس] 2026-01-30 relative"_s});
        row(u"أمس الأول وأول أمس"_s, {u"date [أمس الأول] 2026-01-30 relative"_s, u"date [أول أمس] 2026-01-30 relative"_s});
        row(u"شب صباح اليوم الأحد حريق"_s, {u"date [صباح اليوم الأحد] 2026-02-01 relative morning"_s});
        row(u"هلال بداية شهر رمضان لسنة 1438 هجري"_s, {u"date [شهر رمضان لسنة 1438 هجري] 1438-09 start"_s});
        row(u"غرة رمضان 1447"_s, {u"date [غرة رمضان 1447] 2026-02-18 1447-09-01"_s});
    }
    void readsDaysAndMonths() { check(); }

    void readsPlacesInAMonth_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("published");
        QTest::addColumn<QStringList>("expected");
        const QString day = u"2026-03-10"_s; // a Tuesday
        QTest::addRow("first weekday") << u"يعقد في أول خميس من أبريل 2026"_s << day << QStringList{u"date [أول خميس من أبريل 2026] 2026-04-02"_s};
        QTest::addRow("last weekday") << u"الأحد الأخير من شهر مايو 2026"_s << day << QStringList{u"date [الأحد الأخير من شهر مايو 2026] 2026-05-31"_s};
        QTest::addRow("last day") << u"في آخر يوم من فبراير 2024"_s << day << QStringList{u"date [آخر يوم من فبراير 2024] 2024-02-29"_s};
        QTest::addRow("week") << u"الأسبوع الأول من يونيو 2026"_s << day << QStringList{u"date [الأسبوع الأول من يونيو 2026] 2026-W23"_s};
        QTest::addRow("of this month") << u"الاثنين الأخير من هذا الشهر"_s << day << QStringList{u"date [الاثنين الأخير من هذا الشهر] 2026-03-30"_s};
        QTest::addRow("of the week") << u"الأحد من الأسبوع الماضي"_s << day << QStringList{u"date [الأحد من الأسبوع الماضي] 2026-03-08"_s};
    }
    void readsPlacesInAMonth()
    {
        QFETCH(QString, text);
        QFETCH(QString, published);
        QFETCH(QStringList, expected);
        QStringList got = timesOf(text, published);
        for (QString &one : got) {
            one = one.section(u' ', 0, -1).remove(u" relative"_s);
        }
        QCOMPARE(got, expected);
    }

    void leavesWhatIsNoDate_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addRow("per day") << u"غرامة قدرها 20 دولارا في اليوم"_s;
        QTest::addRow("all day") << u"يعمل المتجر طوال اليوم"_s;
        QTest::addRow("a paper") << u"ذكرت صحيفة المصري اليوم أن الجسر أغلق"_s;
        QTest::addRow("a paper in marks") << u"قال لـ«اليوم» إن الجسر مغلق"_s;
        QTest::addRow("time to come") << u"العلم أساس لصناعة الغد"_s;
        QTest::addRow("every week") << u"تقام العروض يومي الخميس والجمعة من كل أسبوع"_s;
        QTest::addRow("every year") << u"يحتفلون به كل يوليو في البلدة"_s;
        QTest::addRow("a law") << u"صدر قانون 2/2013 في المجلس"_s;
        QTest::addRow("a number in brackets") << u"استقبل أكثر من (1300) حالة"_s;
        QTest::addRow("officers") << u"حضر الأمينان العامان للمنظمتين"_s;
        QTest::addRow("the same night") << u"أوقفوه خلال نفس الليلة في البلدة"_s;
        QTest::addRow("a score") << u"انتهت المباراة صفر - صفر أمس عندهم"_s.remove(u" أمس"_s);
        QTest::addRow("a name") << u"استهل الدكتور الجمعة جولته"_s;
        QTest::addRow("this age") << u"فرحة العربي في هذا العصر"_s;
        QTest::addRow("a place") << u"نقلوا إلى مستشفى الخميس المدني"_s;
        QTest::addRow("day after day") << u"يزداد العدد يوما بعد يوم"_s;
    }
    void leavesWhatIsNoDate()
    {
        QFETCH(QString, text);
        QCOMPARE(timesOf(text, u"2026-03-10"_s), QStringList());
    }

    void tellsErasOfYears()
    {
        const QString day = u"2026-03-10"_s;
        QCOMPARE(timesOf(u"المعارض التجارية 2016م في القاعة"_s, day), QStringList{u"date [2016م] 2016"_s});
        QCOMPARE(timesOf(u"صدر بتاريخ 17-8-1422 هـ"_s, day), QStringList{u"date [17-8-1422 هـ] 2001-11-02 1422-08-17"_s});
        QCOMPARE(timesOf(u"قضى السياح 285 ألف ليلة"_s, day), QStringList());
    }

    void readsMinutesInWords()
    {
        QCOMPARE(timesOf(u"وقع الزلزال في الساعة الرابعة وثلاث وعشرين دقيقة فجرا"_s, u"2026-03-10"_s),
            QStringList{u"time [الساعة الرابعة وثلاث وعشرين دقيقة فجرا] T04:23"_s});
        QCOMPARE(timesOf(u"تغلق الأبواب في الثامنة والنصف"_s, u"2026-03-10"_s), QStringList{u"time [الثامنة والنصف] T08:30"_s});
        QCOMPARE(timesOf(u"صدر في يناير, 2014"_s, u"2026-03-10"_s), QStringList{u"date [يناير, 2014] 2014-01"_s});
        QCOMPARE(timesOf(u"بدأ البث الساعة 8:15:30 مساء"_s, u"2026-03-10"_s), QStringList{u"time [الساعة 8:15:30 مساء] T20:15:30"_s});
    }

    void joinsWeekdayAndDate_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("span");
        QTest::addRow("that is") << u"يوم الخميس الموافق 12 مارس 2026 مساء"_s << u"يوم الخميس الموافق 12 مارس 2026 مساء"_s;
        QTest::addRow("in brackets") << u"الخميس (12 مارس) في القاعة"_s << u"الخميس (12 مارس)"_s;
        QTest::addRow("in digits") << u"يوم الخميس 12/3 في القاعة"_s << u"يوم الخميس 12/3"_s;
        QTest::addRow("range of days") << u"من 13 إلى 15 مارس المقبل"_s << u"13 إلى 15 مارس المقبل"_s;
    }
    void joinsWeekdayAndDate()
    {
        QFETCH(QString, text);
        QFETCH(QString, span);
        const QStringList got = timesOf(text, u"2026-03-10"_s);
        QCOMPARE(got.size(), 1);
        QVERIFY2(got.front().contains(u'[' + span + u']'), qPrintable(got.front()));
    }

    void readsYearsAndPeriods_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        row(u"تأسست في عام 2009 وفي 2012 كبرت"_s, {u"date [عام 2009] 2009"_s, u"date [2012] 2012"_s});
        row(u"في أعوام 2011 و2012 و2013"_s, {u"date [2011] 2011"_s, u"date [2012] 2012"_s, u"date [2013] 2013"_s});
        row(u"الفترة 2008-2012 كلها"_s, {u"date [2008-2012] 2008/2012"_s});
        row(u"فيلم الجسر (2003) ثم"_s, {u"date [2003] 2003"_s});
        row(u"لعام ألفين واثنين وعشرين"_s, {u"date [عام ألفين واثنين وعشرين] 2022"_s});
        row(u"العام الماضي وهذا الشهر والأسبوع المقبل"_s,
            {u"date [العام الماضي] 2025 relative"_s, u"date [هذا الشهر] 2026-02 relative"_s, u"date [الأسبوع المقبل] 2026-W06 relative"_s});
        row(u"الربع الثاني من عام 2018"_s, {u"date [الربع الثاني من عام 2018] 2018-34"_s});
        row(u"النصف الأول من العام الجاري"_s, {u"date [النصف الأول من العام الجاري] 2026-40 relative"_s});
        row(u"الربع الثاني من 2015 قائمة"_s, {u"date [الربع الثاني من 2015] 2015-34"_s});
        row(u"الأسبوع الأخير من عام 2020"_s, {u"date [الأسبوع الأخير من عام 2020] 2020-W53"_s});
        row(u"بداية العام المقبل 2027م أكدت"_s, {u"date [العام المقبل 2027م] 2027 start"_s});
        row(u"لهذا العام 1436هـ قدموا"_s, {u"date [هذا العام 1436هـ] 1436"_s});
        row(u"الأسبوع بعد المقبل"_s, {u"date [الأسبوع بعد المقبل] 2026-W07 relative"_s});
        row(u"موسم عام 2002 - 2003 في"_s, {u"date [عام 2002 - 2003] 2002/2003"_s});
        row(u"يعود إلى عام 600 ميلاديا تقريبا"_s, {u"date [عام 600 ميلاديا] 0600"_s});
        row(u"في صيف 2014."_s, {u"date [صيف 2014] 2014-22"_s});
        row(u"بداية القرن الواحد والعشرين"_s, {u"date [القرن الواحد والعشرين] 20XX start"_s});
        row(u"منتصف تسعينيات القرن الماضي"_s, {u"date [تسعينيات القرن الماضي] 199X relative mid"_s});
        row(u"في القرن الـ19 كانت"_s, {u"date [القرن الـ19] 18XX"_s});
        row(u"من ملوك القرن 10 الميلادي"_s, {u"date [القرن 10] 09XX"_s});
        row(u"وبحلول نهاية عام 2030"_s, {u"date [عام 2030] 2030 end"_s});
    }
    void readsYearsAndPeriods() { check(); }

    void readsClockTimes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        row(u"على الساعة 19 و44 دقيقة بالتوقيت العالمي"_s, {u"time [الساعة 19 و44 دقيقة] T19:44Z"_s});
        row(u"الساعة الثامنة ليلا و44 دقيقة بتوقيت تونس"_s, {u"time [الساعة الثامنة ليلا و44 دقيقة] T20:44"_s});
        row(u"حوالي العاشرة صباحا"_s, {u"time [العاشرة صباحا] T10:00 about"_s});
        row(u"في السادسة من مساء أمس"_s, {u"time [السادسة من مساء] T18:00"_s, u"date [أمس] 2026-01-31 relative"_s});
        row(u"الساعة الثالثة والنصف بعد الظهر"_s, {u"time [الساعة الثالثة والنصف بعد الظهر] T15:30"_s});
        row(u"الساعة الواحدة إلا ربعا ظهرا"_s, {u"time [الساعة الواحدة إلا ربعا ظهرا] T12:45"_s});
        row(u"10:30 صباحا"_s, {u"time [10:30 صباحا] T10:30"_s});
        row(u"من 5 إلى 7 مساء"_s, {u"time [5] T17:00"_s, u"time [7 مساء] T19:00"_s});
        row(u"بين الخامسة والسادسة مساء"_s, {u"time [الخامسة] T17:00"_s, u"time [السادسة مساء] T18:00"_s});
        row(u"من الساعة الخامسة وحتى التاسعة مساء"_s, {u"time [الساعة الخامسة] T17:00"_s, u"time [التاسعة مساء] T21:00"_s});
        row(u"من العاشرة إلى الثانية ظهرا"_s, {u"time [العاشرة] T10:00"_s, u"time [الثانية ظهرا] T14:00"_s});
        row(u"من 1:30 مساء إلى 3:30"_s, {u"time [1:30 مساء] T13:30"_s, u"time [3:30] T15:30"_s});
        row(u"الساعة الثامنة إلا خمس دقائق"_s, {u"time [الساعة الثامنة إلا خمس دقائق] T07:55"_s});
        row(u"الساعة 10.40 دقيقة ليلا"_s, {u"time [الساعة 10.40 دقيقة ليلا] T22:40"_s});
        row(u"الساعة الـ11 و27 دقيقة"_s, {u"time [الساعة الـ11 و27 دقيقة] T11:27"_s});
        row(u"حتى الساعات الأولى من صباح أمس"_s, {u"date [صباح أمس] 2026-01-31 relative morning"_s});
        row(u"الثانية عشرة ليلا"_s, {u"time [الثانية عشرة ليلا] T00:00"_s});
    }
    void readsClockTimes() { check(); }

    void readsLengthsOfTime_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        row(u"منذ سبع سنوات"_s, {u"duration [سبع سنوات] P7Y"_s});
        row(u"لمدة تصل إلى عامين"_s, {u"duration [عامين] P2Y up_to"_s});
        row(u"وعمره 38 عاما"_s, {u"duration [38 عاما] P38Y"_s});
        row(u"الذي يبلغ من العمر 79 في منزله"_s, {u"duration [79] P79Y"_s});
        row(u"مدته (27) يوما"_s, {u"duration [(27) يوما] P27D"_s});
        row(u"من وكلاء ومديرين عامين"_s, {});
        row(u"في شهر واحد"_s, {u"duration [شهر واحد] P1M"_s});
        row(u"بعد نحو 500 عام أو أكثر"_s, {u"duration [500 عام] P500Y about"_s});
        row(u"لليلة أو ليلتين"_s, {u"duration [ليلة أو ليلتين] P1D/P2D"_s});
        row(u"من 3-5 أشهر"_s, {u"duration [3-5 أشهر] P3M/P5M"_s});
        row(u"ثلاث أو أربع ساعات"_s, {u"duration [ثلاث أو أربع ساعات] PT3H/PT4H"_s});
        row(u"سنتين وثلاثة أشهر"_s, {u"duration [سنتين وثلاثة أشهر] P2Y3M"_s});
        row(u"ساعة ونصف الساعة"_s, {u"duration [ساعة ونصف الساعة] PT1H30M"_s});
        row(u"ثلاث سنوات ونصف"_s, {u"duration [ثلاث سنوات ونصف] P3Y6M"_s});
        row(u"نصف ساعة"_s, {u"duration [نصف ساعة] PT30M"_s});
        row(u"خلال السنوات الخمس الماضية"_s, {u"duration [السنوات الخمس] P5Y"_s});
        row(u"منذ ثلاثة عقود"_s, {u"duration [ثلاثة عقود] P30Y"_s});
        row(u"بعد ثلاثة عقود ونصف"_s, {u"duration [ثلاثة عقود ونصف] P35Y"_s});
        row(u"خلال العقدين الماضيين"_s, {u"duration [العقدين] P20Y"_s});
        row(u"منذ شهرين ويوم واحد وساعتين"_s, {u"duration [شهرين ويوم واحد وساعتين] P2M1DT2H"_s});
        row(u"تستمر من 28 إلى 32 يوما"_s, {u"duration [28 إلى 32 يوما] P28D/P32D"_s});
        row(u"منذ عام تقريبا"_s, {u"duration [عام] P1Y about"_s});
        row(u"2.5 سنة"_s, {u"duration [2.5 سنة] P2Y6M"_s});
    }
    void readsLengthsOfTime() { check(); }

    void leavesAloneWhatIsNoTime_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        for (const QString &text : {u"في ذلك اليوم"_s, u"اليوم الأول من المعرض"_s, u"اليوم العالمي للكتاب"_s, u"صلاة الجمعة"_s,
                 u"مونديال 2022"_s, u"سنوات طويلة"_s, u"بعد أيام"_s, u"قال رمضان لصديقه"_s, u"أب وأم"_s, u"2000 شخص"_s, u"مارس الرياضة"_s, u"هو بأمس الحاجة إلى النوم"_s, u"الحرص الذي يوليه المدير للعمل"_s,
                 u"منبر الجمعة في المسجد"_s, u"ولم يعد ذلك ممكنا اليوم"_s,
                 u"الدقيقة 30"_s, u"الربع الأول"_s, u"وقع عقدين مع الشركة"_s, u"الثانية في الترتيب"_s, u"مدته 28:07 دقيقة"_s}) {
            row(text, {});
        }
    }
    void leavesAloneWhatIsNoTime() { check(); }

    void saysThatADateIsRelativeWhereTheArticlesDayIsUnknown()
    {
        QCOMPARE(timesOf(u"في سبتمبر الماضي ويوم السبت وعام 2009"_s, QString()),
            (QStringList{u"date [سبتمبر الماضي] XXXX-09 relative"_s, u"date [يوم السبت] relative"_s, u"date [عام 2009] 2009"_s}));
    }

    void takesAWeekdayFromTheFullDateBefore()
    {
        QCOMPARE(timesOf(u"يوم الخميس 25 ماي 2017 أي الخميس"_s, u"2017-05-18"_s).last(), u"date [الخميس] 2017-05-25 relative"_s);
    }

    void takesAMonthThatIsSaidToBeBlessedForRamadan()
    {
        QCOMPARE(timesOf(u"توفي في الثاني والعشرين من هذا الشهر المبارك"_s, u"2015-07-10"_s),
            QStringList{u"date [الثاني والعشرين من هذا الشهر] 2015-07-09 relative 1436-09-22"_s});
    }

    void saysWhichRuleMadeIt()
    {
        ArticleMetadata metadata;
        metadata.published = u"2026-02-01"_s;
        std::vector<Suggestion> out;
        DatesExtractor().extract(TokenizedText(Article(u"سبتمبر الماضي"_s, metadata)), out);
        QCOMPARE(out.size(), size_t(1));
        QCOMPARE(out[0].origin.name, DatesExtractor().name());
        QCOMPARE(out[0].origin.rule, u"dates.month"_s);
        QCOMPARE(out[0].origin.evidence, (QStringList{u"سبتمبر الماضي"_s, u"2026-02-01"_s, u"2025-09"_s}));
    }

    void staysLinearOnHostileText()
    {
        for (const QString &piece : {u"يوم "_s, u"السبت "_s, u"5 "_s, u"2011 و"_s, u"من العام "_s, u"الساعة "_s, u"سنة و"_s, u"صباح "_s,
                 u"سي "_s, u"27/"_s, u"بداية "_s, u"الخميس 21 و"_s, u"من 5 إلى "_s}) {
            std::vector<Suggestion> out;
            DatesExtractor().extract(TokenizedText(Article(piece.repeated(15'000), {})), out);
            QVERIFY(out.size() <= 30'000);
        }
    }
};

QTEST_GUILESS_MAIN(DatesExtractorTest)
#include "datesextractortest.moc"
