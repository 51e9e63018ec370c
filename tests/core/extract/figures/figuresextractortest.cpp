// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/figures/figuresextractor.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

/// "type [span] number low..high unit modifier per", one of each figure; empty members are left out.
QStringList figuresOf(const QString &text, std::vector<Suggestion> out = {})
{
    FiguresExtractor().extract(TokenizedText(Article(text, {})), out);
    QStringList result;
    for (const Suggestion &suggestion : out) {
        const Figure *figure = std::get_if<Figure>(&suggestion.value);
        if (!figure) {
            continue;
        }
        QStringList parts{suggestion.type, u'[' + suggestion.range.of(text).toString() + u']'};
        if (figure->number) {
            parts.append(figure->number->toString());
        }
        if (figure->low || figure->high) {
            parts.append(
                (figure->low ? figure->low->toString() : QString()) + u".."_s + (figure->high ? figure->high->toString() : QString()));
        }
        for (const QString &part : {figure->unit, modifierName(figure->modifier), figure->per}) {
            if (!part.isEmpty()) {
                parts.append(part);
            }
        }
        result.append(parts.join(u' '));
    }
    return result;
}

}

class FiguresExtractorTest : public QObject
{
    Q_OBJECT

private:
    static void row(const QString &text, const QStringList &expected) { QTest::addRow("%s", qPrintable(text)) << text << expected; }

private Q_SLOTS:
    void readsMoney_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        row(u"استثمرت الشركة مبلغا يصل إلى 100 مليار دولار في المصنع."_s, {u"money [100 مليار دولار] 100000000000 USD up_to"_s});
        row(u"جولة قد تصل قيمتها إلى 40 مليون يورو"_s, {u"money [40 مليون يورو] 40000000 EUR up_to"_s});
        row(u"بلغت الكلفة ٢٫٥ مليار جنيه إسترليني"_s, {u"money [٢٫٥ مليار جنيه إسترليني] 2500000000 GBP"_s});
        row(u"دفع 12 مليون دولار أميركي"_s, {u"money [12 مليون دولار أميركي] 12000000 USD"_s});
        row(u"بسعر $5.5 للوحدة"_s, {u"money [$5.5] 5.5 USD"_s});
        row(u"ثمنه 300€ تقريبا"_s, {u"money [300€] 300 EUR about"_s});
        row(u"وبأكثر من مليوني دينار كويتي"_s, {u"money [مليوني دينار كويتي] 2000000 KWD over"_s});
        row(u"غرامة قدرها دولار واحد"_s, {u"money [دولار واحد] 1 USD"_s});
        row(u"خسر ملايين الدولارات"_s, {u"money [ملايين الدولارات] 1000000.. USD"_s});
        row(u"بلغت 283 مليون يورو، منها 182 مليون من الألعاب"_s,
            {u"money [283 مليون يورو] 283000000 EUR"_s, u"money [182 مليون] 182000000 EUR"_s});
        row(u"سعر النفط 80 دولارا للبرميل"_s, {u"money [80 دولارا] 80 USD barrel"_s});
        row(u"ما بين ألف وخمسة آلاف يورو"_s, {u"money [ألف وخمسة آلاف يورو] 1000..5000 EUR"_s});
        row(u"ما بين 5 و7 ملايين دولار"_s, {u"money [5 و7 ملايين دولار] 5000000..7000000 USD"_s});
    }
    void readsMoney() { check(); }

    void readsCoinsAndShares_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        row(u"يباع بسعر 20 دولارا و43 سنتا"_s, {u"money [20 دولارا و43 سنتا] 20.43 USD"_s});
        row(u"سعره خمسون سنتا فقط"_s, {u"money [خمسون سنتا] 0.5 USD"_s});
        row(u"بلغ 4 دنانير كويتية و250 فلسا"_s, {u"money [4 دنانير كويتية و250 فلسا] 4.25 KWD"_s});
        row(u"بلغ 4 دراهم إماراتية و25 فلسا"_s, {u"money [4 دراهم إماراتية و25 فلسا] 4.25 AED"_s});
        row(u"كلفته (50) ألف ريال سعودي"_s, {u"money [(50) ألف ريال سعودي] 50000 SAR"_s});
        row(u"سعره 20$ و43¢ فقط"_s, {u"money [20$ و43¢] 20.43 USD"_s});
        row(u"هبط الخام 15 سنتا إلى 56 دولارا"_s, {u"money [15 سنتا] 0.15 USD"_s, u"money [56 دولارا] 56 USD"_s});
        row(u"بين 10 دولارات و20 دولارا"_s, {u"money [10 دولارات و20 دولارا] 10..20 USD"_s});
        row(u"بمبلغ 8 مليارات دولار، و5 مليارات أخرى للتعليم"_s,
            {u"money [8 مليارات دولار] 8000000000 USD"_s, u"money [5 مليارات] 5000000000 USD"_s});
        row(u"دفعت 3 ملايين دولار ونصف المليون"_s, {u"money [3 ملايين دولار ونصف المليون] 3500000 USD"_s});
        row(u"باعت 10 ملايين دولار ونصف الشركات"_s, {u"money [10 ملايين دولار] 10000000 USD"_s});
        row(u"شرب نصف لتر من الماء"_s, {u"quantity [نصف لتر] 0.5 L"_s});
        row(u"شرب لترا ونصف اللتر"_s, {u"quantity [لترا ونصف اللتر] 1.5 L"_s});
        row(u"يساوي 12 ج.م اليوم"_s, {u"money [12 ج.م] 12 EGP"_s});
        row(u"دفع 40 كواشا زامبي"_s, {u"money [40 كواشا زامبي] 40 ZMW"_s});
        row(u"دفع 40 THB نقدا"_s, {u"money [40 THB] 40 THB"_s});
    }
    void readsCoinsAndShares() { check(); }

    void readsSigns_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        row(u"انكمش الاقتصاد (-2.5%) هذا العام"_s, {u"percent [-2.5%] -2.5 %"_s});
        row(u"سجلت سالب خمس درجات مئوية"_s, {u"quantity [سالب خمس درجات مئوية] -5 °C"_s});
        row(u"هبطت إلى 12 درجة تحت الصفر"_s, {u"quantity [12 درجة تحت الصفر] -12 °"_s});
        row(u"بلغت الحرارة 37° أمس"_s, {u"quantity [37°] 37 °"_s});
        row(u"ربح 5ر2 مليون يورو"_s, {u"money [5ر2 مليون يورو] 2500000 EUR"_s});
        row(u"نما بنسبة 3-4% هذا العام"_s, {u"percent [3-4%] 3..4 %"_s});
    }
    void readsSigns() { check(); }

    void takesTheWholeCountedNoun_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        row(u"فر 200 سوداني جنوبي من القتال"_s, {u"count [200] 200 سوداني جنوبي"_s});
        row(u"شاركت عشرات جمعيات الأحياء في الحملة"_s, {u"count [عشرات] 10.. جمعيات الأحياء"_s});
        row(u"أغلقت كل فروعها عدا أربعة نقلتها إلى الشمال"_s, {u"count [أربعة] 4 فروعها"_s});
        row(u"شارك في المهرجان 6 أفلام"_s, {u"count [6] 6 أفلام"_s});
        row(u"بلغ عدد المشتركين هذا الصيف نحو 12 مليونا"_s, {u"count [12 مليونا] 12000000 المشتركين about"_s});
        row(u"وصلت أسماء المفقودين الـ 239"_s, {u"count [239] 239 المفقودين"_s});
        row(u"طائرة إف-16 جديدة"_s, {});
        row(u"شعبنا واحد وبلادنا واحدة"_s, {});
        row(u"لست مقتنعا بذلك"_s, {});
    }
    void takesTheWholeCountedNoun() { check(); }

    void tellsRangesFromChanges_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        row(u"يكلف من 5 إلى 7 ملايين دولار"_s, {u"money [5 إلى 7 ملايين دولار] 5000000..7000000 USD"_s});
        row(u"ارتفعت الكلفة من 5 إلى 7 ملايين دولار"_s, {u"money [5] 5000000 USD"_s, u"money [7 ملايين دولار] 7000000 USD"_s});
        row(u"ارتفع السعر من 5 إلى 7 دولارات"_s, {u"money [5] 5 USD"_s, u"money [7 دولارات] 7 USD"_s});
    }
    void tellsRangesFromChanges() { check(); }

    void readsSeparatorsAsTheArticleDoes_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        row(u"بلغ الوزن 12.500 كيلوغرام"_s, {u"quantity [12.500 كيلوغرام] 12500 kg"_s});
        row(u"وزنه 12.500 كيلوغرام وطوله 2.5 متر وحجمه 1,500 لتر"_s,
            {u"quantity [12.500 كيلوغرام] 12.5 kg"_s, u"quantity [2.5 متر] 2.5 m"_s, u"quantity [1,500 لتر] 1500 L"_s});
        row(u"وزنه 12.500 كيلوغرام وثمنه 1.250.000 دولار"_s,
            {u"quantity [12.500 كيلوغرام] 12500 kg"_s, u"money [1.250.000 دولار] 1250000 USD"_s});
    }
    void readsSeparatorsAsTheArticleDoes() { check(); }

    void choosesTheCountryOfABareCurrency_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        row(u"أعلن البنك المركزي في تونس خسارة 5 ملايين دينار"_s, {u"money [5 ملايين دينار] 5000000 TND"_s});
        row(u"دفعت 3 دنانير أردنية ثم 5 دنانير"_s, {u"money [3 دنانير أردنية] 3 JOD"_s, u"money [5 دنانير] 5 JOD"_s});
        row(u"دفع 7 دنانير"_s, {u"money [7 دنانير] 7"_s});
    }
    void choosesTheCountryOfABareCurrency() { check(); }

    void readsPercentagesAndMeasures_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        row(u"ارتفع بنسبة 14٪ هذا"_s, {u"percent [14٪] 14 %"_s});
        row(u"بلغت 38,25% وهي"_s, {u"percent [38,25%] 38.25 %"_s});
        row(u"نما بنسبة 3.125 في المئة"_s, {u"percent [3.125 في المئة] 3.125 %"_s});
        row(u"نحو خمسة وثلاثين بالمائة"_s, {u"percent [خمسة وثلاثين بالمائة] 35 % about"_s});
        row(u"قدّرت أن 70-90٪ من الناس"_s, {u"percent [70-90٪] 70..90 %"_s});
        row(u"بقدرة 10 جيجاوات لدعم"_s, {u"quantity [10 جيجاوات] 10 GW"_s});
        row(u"بقدرة 10GW لدعم"_s, {u"quantity [10GW] 10 GW"_s});
        row(u"على مساحة 20 كيلومترا مربعا"_s, {u"quantity [20 كيلومترا مربعا] 20 km²"_s});
        row(u"بلغت الحرارة 45 درجة مئوية"_s, {u"quantity [45 درجة مئوية] 45 °C"_s});
        row(u"على بعد كيلومترين من المدينة"_s, {u"quantity [كيلومترين] 2 km"_s});
        row(u"على بعد نحو كيلومتر من هنا"_s, {u"quantity [كيلومتر] 1 km about"_s});
        row(u"ينتج 3 ملايين برميل يوميا"_s, {u"quantity [3 ملايين برميل] 3000000 bbl day"_s});
        row(u"انخفضت 25 نقطة أساس"_s, {u"quantity [25 نقطة أساس] 25 bp"_s});
        row(u"وبسرعة بـ1.3 كيلومتر"_s, {u"quantity [1.3 كيلومتر] 1.3 km"_s});
    }
    void readsPercentagesAndMeasures() { check(); }

    void readsCounts_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        row(u"يتأثر أكثر من 820 ألف شخص"_s, {u"count [820 ألف] 820000 شخص over"_s});
        row(u"حصل على 15مقعدا"_s, {u"count [15] 15 مقعدا"_s});
        row(u"أنجزت ( 49) مشروعا"_s, {u"count [49] 49 مشروعا"_s});
        row(u"شارك «53» مرشحا"_s, {u"count [53] 53 مرشحا"_s});
        row(u"وزعت أكثر من (46,000) وجبة"_s, {u"count [46,000] 46000 وجبة over"_s});
        row(u"وشمل ( 6 ) كليات"_s, {u"count [6] 6 كليات"_s});
        row(u"سجل اللاعب سالم (10) وهو يبتسم"_s, {});
        row(u"بقيمة (500) ريال سعودي"_s, {u"money [(500) ريال سعودي] 500 SAR"_s});
        row(u"عبر 30،000 مسافر"_s, {u"count [30،000] 30000 مسافر"_s});
        row(u"السفن الأربع الجديدة"_s, {u"count [الأربع] 4 السفن"_s});
        row(u"أصيب شرطي واحد بجروح"_s, {u"count [واحد] 1 شرطي"_s});
        row(u"فاز بـ164 مقعدا من أصل 462، وخسر"_s, {u"count [164] 164 مقعدا"_s, u"count [462] 462 مقعدا"_s});
        row(u"في المكان عشرات الفرق"_s, {u"count [عشرات] 10.. الفرق"_s});
        row(u"تضررت مئات المتاجر"_s, {u"count [مئات] 100.. المتاجر"_s});
        row(u"تظاهر عشرات الآلاف من المحتجين"_s, {u"count [عشرات الآلاف] 10000.. المحتجين"_s});
        row(u"سجلت 35 من المطالبات، 24 منها فقط"_s, {u"count [35] 35 المطالبات"_s, u"count [24] 24 المطالبات"_s});
        row(u"حضر الحفل 7000 شخص على الأقل"_s, {u"count [7000] 7000 شخص at_least"_s});
        row(u"لا يقل عن ثلاثة عشر جنديا"_s, {u"count [ثلاثة عشر] 13 جنديا at_least"_s});
        row(u"قتل ثمانية من عناصر التنظيم"_s, {u"count [ثمانية] 8 عناصر"_s});
        row(u"المراحل التعليمية الثلاث"_s, {u"count [الثلاث] 3 المراحل"_s});
        row(u"رسم ثلاثة خطوط واحد أطول"_s, {u"count [ثلاثة] 3 خطوط"_s});
        row(u"لمدة موسم رياضي واحد"_s, {u"count [واحد] 1 موسم"_s});
        row(u"ولو لمرة واحدة"_s, {u"count [واحدة] 1 مرة"_s});
        row(u"جمعهم في مكان ووقت واحد"_s, {u"count [واحد] 1 وقت"_s});
        row(u"قتل تسعة من ميليشيات الحركة"_s, {u"count [تسعة] 9"_s});
        row(u"دورة الألعاب الساحلية الـ 22"_s, {u"ordinal [22] 22"_s});
        row(u"من 8 ملايين طن إلى 14 مليونا"_s, {u"quantity [8 ملايين طن] 8000000 t"_s, u"quantity [14 مليونا] 14000000 t"_s});
        row(u"في مؤسسة تربوية واحدة"_s, {u"count [واحدة] 1 مؤسسة"_s});
        row(u"البطولة العربية الـ13 في الطائرة"_s, {u"ordinal [13] 13"_s});
        row(u"شهدت \"60\" ألف زيارة"_s, {u"count [\"60\" ألف] 60000 زيارة"_s});
        row(u"3 من كل 5 طلاب"_s, {u"count [3 من كل 5] 0.6"_s});
        row(u"الدورة 70 لمهرجان المدينة"_s, {u"ordinal [70] 70"_s});
    }
    void readsCounts() { check(); }

    void leavesAloneWhatIsNoFigure_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        for (const QString &text : {u"فاز الفريق 3-1 أمس"_s, u"اتصل على 555-123-4567 الآن"_s, u"بدقة 1280 × 720 بكسل"_s,
                 u"هاتف غالاكسي نوت 7 الذي"_s, u"كتاب رقم 5 في السلسلة"_s, u"محطة قطاع 6 بمكتب البلدة"_s, u"سيارة موديل 2015 م للبيع"_s,
                 u"بعد وفاته 1255م في القلعة"_s, u"لا يفرقون بين أحد وأحد"_s, u"منحهم الفوز 5 / 4 في النهاية"_s, u"بدقة 4 كيه على الشاشة"_s, u"سأجعل واحدا يحضر"_s, u"في وقت واحد"_s, u"واحد من أكبر المصانع"_s, u"ثلث المساحة"_s,
                 u"شبكة 5G الجديدة"_s, u"نسخة 2014 JO25"_s, u"أحد الحاضرين"_s, u"ألف كتابا جديدا"_s, u"سنوات طويلة"_s, u"الرجلين"_s,
                 u"للعام السادس عشر على التوالي"_s, u"تنص المادة 30 من القانون"_s, u"أمرين اثنين ضروريين"_s,
                 u"من حجز كمية كبيرة من اللحوم"_s, u"6 ـ نقل المدير إلى الفرع"_s, u"بنتيجة 3 مقابل 2 في الأخير"_s,
                 u"ضمن مهرجان الصيف 36 افتتح الرئيس المعرض"_s, u"أرسل رسالة إلى 88548 ثم"_s, u"جاء في المرتبة الثانية عربيا و35 عالميا"_s,
                 u"وفقا للفصل 24 من الدستور"_s, u"مات الرجل في بيته"_s, u"الدرع %D9%87 في عنوان"_s, u"سجل في 2015 رفع الأثقال"_s,
                 u"في الـ29 من الشهر ذاته"_s, u"من أربعة وتعود الحياة"_s}) {
            row(text, {});
        }
    }
    void leavesAloneWhatIsNoFigure() { check(); }

    void leavesTimeToItsOwnExtractor()
    {
        const QString text = u"سافر 7 سنوات وجمع 5 كتب"_s;
        Suggestion duration;
        duration.type = u"duration"_s;
        duration.range = {text.indexOf(u"7 سنوات"), text.indexOf(u"7 سنوات") + 7};
        QCOMPARE(figuresOf(text, {duration}), QStringList{u"count [5] 5 كتب"_s});
    }

    void saysWhichRuleMadeIt()
    {
        std::vector<Suggestion> out;
        FiguresExtractor().extract(TokenizedText(Article(u"نحو 5 ملايين دولار"_s, {})), out);
        QCOMPARE(out.size(), size_t(1));
        QCOMPARE(out[0].origin.name, FiguresExtractor().name());
        QCOMPARE(out[0].origin.rule, u"figures.money-country"_s);
        QCOMPARE(out[0].origin.evidence, (QStringList{u"5 ملايين"_s, u"دولار"_s, u"USD"_s, u"نحو"_s, u"5 × 1,000,000 = 5,000,000"_s}));
        QVERIFY(out[0].confidence > 0 && out[0].confidence <= 1);
    }

    void saysHowAValueWasReckoned_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("steps");
        QTest::addRow("range") << u"من 5 إلى 7 ملايين دولار"_s << u"5 × 1,000,000 = 5,000,000; 7 × 1,000,000 = 7,000,000"_s;
        QTest::addRow("coins alone") << u"ثمنه خمسون سنتا"_s << u"50 ÷ 100 = 0.5"_s;
        QTest::addRow("coins behind") << u"يباع بسعر 20 دولارا و43 سنتا"_s << u"20 + 0.43 = 20.43"_s;
        QTest::addRow("count") << u"جمع خمسة وعشرين ألف كتاب"_s << u"(5 + 20) × 1,000 = 25,000"_s;
        QTest::addRow("as it stands") << u"بيعت 250 دولارا"_s << QString();
    }
    void saysHowAValueWasReckoned()
    {
        QFETCH(QString, text);
        QFETCH(QString, steps);
        std::vector<Suggestion> out;
        FiguresExtractor().extract(TokenizedText(Article(text, {})), out);
        QCOMPARE(out.size(), size_t(1));
        QCOMPARE(out[0].origin.evidence.value(4), steps);
    }

    void staysLinearOnHostileText()
    {
        for (const QString &piece :
            {u"1 "_s, u"ألف "_s, u"و "_s, u"لا يقل عن "_s, u"$ "_s, u"5 إلى "_s, u"مليون دولار "_s, u"دينار 5 "_s, u"1-"_s, u"بين 10% و"_s, u"\"60\" ألف "_s}) {
            std::vector<Suggestion> out;
            FiguresExtractor().extract(TokenizedText(Article(piece.repeated(15'000), {})), out);
            QVERIFY(out.size() <= 30'000);
        }
    }

private:
    static void check()
    {
        QFETCH(QString, text);
        QFETCH(QStringList, expected);
        QCOMPARE(figuresOf(text), expected);
    }
};

QTEST_GUILESS_MAIN(FiguresExtractorTest)
#include "figuresextractortest.moc"
