// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "markedsamples.h"

#include "documentbuilder.h"

#include <QFile>

using namespace Qt::StringLiterals;

namespace Hashiya {

QString sampleText(const QString &file)
{
    QFile resource(u":/hashiya/samples/"_s + file);
    if (!resource.open(QIODevice::ReadOnly)) {
        qFatal("No sample %s", qPrintable(file));
    }
    return QString::fromUtf8(resource.readAll());
}

Document markedFirstSample()
{
    DocumentBuilder b(sampleText(u"solar-first.txt"_s));
    b.quantity(u"450 ميغاوات"_s, u"450"_s, u"MW"_s);
    b.mark(u"quantity"_s, u"450 ميغاوات"_s, b.document().annotations().at(0).value, 1);
    b.date(u"اليوم الأحد"_s, u"2026-03-15"_s).duration(u"ثلاثة أعوام"_s, u"P3Y"_s).quantity(u"210 كيلومترات"_s, u"210"_s, u"km"_s);
    b.money(u"1.2 مليار دولار"_s, u"1200000000"_s, u"USD"_s).count(u"180 ألف"_s, u"180000"_s, u"منزل"_s);
    b.count(u"مليونا و200 ألف"_s, u"1200000"_s, u"لوح"_s).quantity(u"14 كيلومترا مربعا"_s, u"14"_s, u"km²"_s);
    b.money(u"320 مليون يورو"_s, u"320000000"_s, u"EUR"_s).money(u"85 مليون دينار"_s, u"85000000"_s, u"JOD"_s, Modifier::Over);
    b.percent(u"40 في المئة"_s, u"40"_s).mark(u"count"_s, u"ثلاث"_s, Figure{FigureKind::Count, Decimal(3), {}, {}, u"شركات"_s, Modifier::None, {}}, 1).duration(u"25 عاما"_s, u"P25Y"_s);
    b.quantity(u"62 كيلومترا"_s, u"62"_s, u"km"_s).count(u"ثلاثة آلاف"_s, u"3000"_s, u"عامل"_s).percent(u"70 في المئة"_s, u"70"_s);
    b.date(u"مارس 2023"_s, u"2023-03"_s).percent(u"3.5 في المئة"_s, u"3.5"_s).date(u"العام المقبل"_s, u"2027"_s, Modifier::End);
    b.name(u"organization"_s, u"نور البادية"_s, {u"Noor Badia"_s}).name(u"person"_s, u"ليان الطرفاوي"_s).name(u"person"_s, u"سالم المرجاني"_s);
    b.name(u"place"_s, u"محافظة معان"_s).name(u"organization"_s, u"وزارة الطاقة الأردنية"_s).name(u"place"_s, u"هامبورغ"_s);
    b.quotation(u"كل لوح في هذا الموقع ركّبته أيدٍ من أبناء الجنوب، وهذا ما نفخر به قبل أي رقم"_s, u"ليان الطرفاوي"_s);
    b.quotation(u"البلدة التي كانت تنتظر صهريج المازوت كل أسبوع صارت تبيع الكهرباء لغيرها"_s, u"سالم المرجاني"_s);
    return b.document();
}

Document markedSecondSample()
{
    DocumentBuilder b(sampleText(u"solar-second.txt"_s));
    b.money(u"1.5 مليار دولار"_s, u"1500000000"_s, u"USD"_s);
    b.mark(u"money"_s, u"1.5 مليار دولار"_s, b.document().annotations().at(0).value, 1);
    b.date(u"أمس الأحد"_s, u"2026-03-15"_s).quantity(u"200 كيلومتر"_s, u"200"_s, u"km"_s, Modifier::About);
    b.quantity(u"500 ميغاوات"_s, u"500"_s, u"MW"_s).date(u"16 مارس/آذار 2026"_s, u"2026-03-16"_s);
    b.count(u"210 آلاف"_s, u"210000"_s, u"منزل"_s).count(u"1.2 مليون"_s, u"1200000"_s, u"لوح"_s).quantity(u"1400 هكتار"_s, u"1400"_s, u"ha"_s);
    b.count(u"3000"_s, u"3000"_s, u"عامل"_s).duration(u"3 سنوات"_s, u"P3Y"_s).percent(u"22.4%"_s, u"22.4"_s, Modifier::About);
    b.quantity(u"48 درجة مئوية"_s, u"48"_s, u"°C"_s).money(u"320 مليون يورو"_s, u"320000000"_s, u"EUR"_s).duration(u"١٨ عاما"_s, u"P18Y"_s);
    b.percent(u"40%"_s, u"40"_s).quantity(u"250 ميغاوات ساعة"_s, u"250"_s, u"MWh"_s).quantity(u"760 ألف طن"_s, u"760000"_s, u"t"_s);
    b.percent(u" 4%"_s, u"4"_s, Modifier::About).date(u"يونيو 2028"_s, u"2028-06"_s).money(u"مليون دينار"_s, u"1000000"_s, u"JOD"_s);
    b.date(u"آذار 2023"_s, u"2023-03"_s);
    b.name(u"organization"_s, u"نور البادية"_s, {u"Noor Badia"_s}).name(u"person"_s, u"ليان الطرفاوي"_s).name(u"person"_s, u"سالم المرجاني"_s);
    b.name(u"person"_s, u"ماركوس فيلدمان"_s, {u"Markus Feldmann"_s}).name(u"person"_s, u"هنادي الكرمي"_s).name(u"place"_s, u"معان"_s);
    b.name(u"organization"_s, u"وزارة الطاقة الأردنية"_s).name(u"place"_s, u"هامبورغ"_s);
    b.quotation(u"كل لوح في هذا الموقع ركّبته أيدٍ من أبناء الجنوب"_s, u"ليان الطرفاوي"_s);
    b.quotation(u"اختبرنا المعدات في حرارة بلغت 48 درجة مئوية قبل شحنها، ولم نسجل أي توقف"_s, u"ماركوس فيلدمان"_s);
    b.quotation(u"وُعدنا بمليون دينار كل سنة، وننتظر التوقيع"_s, u"سالم المرجاني"_s);
    return b.document();
}

}
