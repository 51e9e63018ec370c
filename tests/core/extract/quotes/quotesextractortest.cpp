// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/quotes/quotesextractor.h"

#include "markedtext.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

/// "[quotation] speaker kind rule" of each.
QStringList quotesOf(const QString &source)
{
    Marked article = marked(source);
    std::vector<Suggestion> out = article.names;
    QuotesExtractor().extract(TokenizedText(Article(article.text, {})), out);
    QStringList result;
    for (const Suggestion &suggestion : out) {
        const auto *value = std::get_if<QuotationValue>(&suggestion.value);
        if (value && value->kind != QuotationKind::Indirect) {
            result.append(
                u"[%1] %2 %3 %4"_s.arg(suggestion.range.of(article.text).toString(), value->speaker.isEmpty() ? u"-"_s : value->speaker,
                    value->kind == QuotationKind::Full ? u"full"_s : u"fragment"_s, suggestion.origin.rule.sliced(7)));
        }
    }
    return result;
}

}

class QuotesExtractorTest : public QObject
{
    Q_OBJECT

private:
    static void row(const char *name, const QString &text, const QStringList &expected) { QTest::newRow(name) << text << expected; }
    static void check()
    {
        QFETCH(QString, text);
        QTEST(quotesOf(text), "expected");
    }

private Q_SLOTS:
    void findsTheSpeaker_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        row("verb, name, colon", u"وقالت {person:سلمى}: “سوف نبني جسرا جديدا للمدينة.”"_s,
            {u"[سوف نبني جسرا جديدا للمدينة] سلمى full verb-before"_s});
        row("person behind a role", u"قال {role:وزير النقل} {person:سامي حداد} إن «المشروع ينتهي هذا العام»"_s,
            {u"[المشروع ينتهي هذا العام] سامي حداد full verb-before"_s});
        row("person behind a role and a comma", u"وقالت {role:رئيسة الشركة}، {person:سلمى حداد}: «سوف نبني جسرا جديدا»"_s,
            {u"[سوف نبني جسرا جديدا] سلمى حداد full verb-before"_s});
        row("person behind what a role governs", u"وقال المكلف بالإنتاج في الوزارة {person:سامي حداد}: «سوف نبني جسرا جديدا»"_s,
            {u"[سوف نبني جسرا جديدا] سامي حداد full verb-before"_s});
        row("somebody of many", u"وقال عدد من العمال: «سوف نبني جسرا جديدا»"_s, {u"[سوف نبني جسرا جديدا] عدد من العمال full verb-before"_s});
        row("document without issuer", u"وقالت دراسة طبية حديثة: «سوف يزيد عدد المرضى»"_s,
            {u"[سوف يزيد عدد المرضى] دراسة طبية حديثة full noun"_s});
        row("form of address left out", u"وصرح السيد {person:راجي} قائلا: «لن نقبل بهذا العرض»"_s,
            {u"[لن نقبل بهذا العرض] راجي full participle"_s});
        row("noun phrase without a name", u"وأكد المتحدث باسم الوزارة أن «الطريق مغلق تماما»"_s,
            {u"[الطريق مغلق تماما] المتحدث باسم الوزارة full verb-before"_s});
        row("fragment behind أن", u"أكد {person:هاني} أن الصفقة «غير ملزمة على الإطلاق» له"_s,
            {u"[غير ملزمة على الإطلاق] هاني fragment verb-before"_s});
        row("subject before the verb", u"لكن {person:هاني} قال للصحافيين: «نحن نرحب بهم»"_s, {u"[نحن نرحب بهم] هاني full verb-before"_s});
        row("subject left out", u"قالت {person:سلمى} إنها راضية. وأضافت: «نشكر كل العمال»"_s,
            {u"[نشكر كل العمال] سلمى full verb-before"_s});
        row("participle", u"رفض {person:هاني} العرض، وقال {person:هاني} إنه باطل، مضيفا أنه «عرض لا يليق»"_s,
            {u"[عرض لا يليق] هاني full participle"_s});
        row("verb behind", u"«لن نعود إلى الوراء»، قال {person:هاني} أمام الحشد."_s, {u"[لن نعود إلى الوراء] هاني full verb-after"_s});
        row("source behind", u"الوضع «هادئ ومستقر اليوم» بحسب {organization:الشرطة}."_s, {u"[هادئ ومستقر اليوم] الشرطة full source"_s});
        row("by his words", u"وأضاف {person:هاني} أن المدينة تعيش ضيقا وأن السبب «ضعف الإعداد منذ سنين»، حسب قوله."_s,
            {u"[ضعف الإعداد منذ سنين] هاني fragment verb-before"_s});
        row("by his words alone", u"وصل {person:هاني}. وقال {person:سلمى} كلاما. السبب «ضعف الإعداد منذ سنين»، حسب قوله."_s,
            {u"[ضعف الإعداد منذ سنين] سلمى full source"_s});
        row("issuer of a statement", u"وأوضح بيان صادر عن مكتب البعثة أن «القتلى كانوا مدنيين»"_s,
            {u"[القتلى كانوا مدنيين] مكتب البعثة full noun"_s});
        row("issue and content", u"أصدر {organization:القصر} بيانا جاء فيه أن: «الأسرة كلها سعيدة»"_s,
            {u"[الأسرة كلها سعيدة] القصر full noun"_s});
        row("noun of speech", u"نقلت الصحف عن {person:هاني} قوله: «لقد انتهى الأمر»"_s, {u"[لقد انتهى الأمر] هاني full noun"_s});
        row("description", u"وصف {person:هاني} الاتفاق بأنه «خطوة إلى الوراء»"_s, {u"[خطوة إلى الوراء] هاني fragment describe"_s});
        row("colon alone", u"{person:هاني}: «أنا راحل غدا»"_s, {u"[أنا راحل غدا] هاني full colon"_s});
        row("date between verb and subject", u"وقال أمس {person:هاني}: «أنا راحل غدا»"_s, {u"[أنا راحل غدا] هاني full verb-before"_s});
        row("subject of what the sentence begins with", u"أشاد المدرب {person:هاني} باللاعبين وقال: «لقد قدموا مستوى جيدا»"_s,
            {u"[لقد قدموا مستوى جيدا] هاني full verb-before"_s});
        row("subject of an earlier clause", u"ورغم الأسئلة، دعا {person:هاني} المجلس إلى دعم الاتفاق، وقال إنه «يمثل خطوة هامة جدا»"_s,
            {u"[يمثل خطوة هامة جدا] هاني full verb-before"_s});
        row("whom the sentence before is about", u"انتهى {person:هاني} من تسجيل لحن جديد. وقال: «لن يكون الأخير بيننا»"_s,
            {u"[لن يكون الأخير بيننا] هاني full verb-before"_s});
        row("a people's adjective behind a title", u"وقال الملك {group:الأردني} إنه «مارس ضبط النفس دائما»"_s,
            {u"[مارس ضبط النفس دائما] الملك الأردني full verb-before"_s});
        row("person behind what a role governs and a comma", u"قال {role:القيادي} في الحركة، {person:هاني} إنها «مولود مغشوش منذ البداية»"_s,
            {u"[مولود مغشوش منذ البداية] هاني full verb-before"_s});
        row("listener behind a noun phrase", u"وقال مسؤول محلي ل{organization:رويترز} «قتلت إحدى نزيلات الدار وأجلت القوات كل النزلاء»"_s,
            {u"[قتلت إحدى نزيلات الدار وأجلت القوات كل النزلاء] مسؤول محلي full verb-before"_s});
        row("to whom somebody spoke", u"وأوضح {person:هاني}، ضمن تصريح لجريدة {organization:المساء}، أن «الطريق مغلق تماما»"_s,
            {u"[الطريق مغلق تماما] هاني full verb-before"_s});
        row("goes on in the next paragraph", u"قال {person:هاني}: «بدأنا العمل هنا».\n«ثم جاءت العاصفة فتوقف كل شيء في الميناء».\nانتهى"_s,
            {u"[بدأنا العمل هنا] هاني full verb-before"_s, u"[ثم جاءت العاصفة فتوقف كل شيء في الميناء] هاني full continued"_s});
        row("before he added", u"وقال {person:هاني} كلاما قبل أن يضيف: «سوف نراقبها كل يوم»"_s, {u"[سوف نراقبها كل يوم] هاني full verb-before"_s});
        row("whose words a writer relays", u"{person:سلمى} قالت كلاما، ناقلة عن {person:هاني} رئيس الغرفة قوله إن السوق «تتخذ الآن نهج الانتظار»"_s,
            {u"[تتخذ الآن نهج الانتظار] هاني fragment noun"_s});
        row("question first, subject left out", u"وقال {person:هاني} كلاما. وعن الأسعار في السوق، قال: «سوف نراقبها كل يوم»"_s,
            {u"[سوف نراقبها كل يوم] هاني full verb-before"_s});
        row("object is no subject", u"قالت {person:سلمى} كلاما. وأكدت عزمها «على تنفيذ برنامجها النضالي كله»"_s,
            {u"[على تنفيذ برنامجها النضالي كله] سلمى full verb-before"_s});
        row("noun phrase ends before another noun", u"أعلنت السلطات المحلية منطقة البحر «منطقة مغلقة يحظر التجول فيها»"_s,
            {u"[منطقة مغلقة يحظر التجول فيها] السلطات المحلية full verb-before"_s});
        row("listener before the subject", u"وقال لـ\"صوت الحي\" {person:هاني} نائب المدير: \"إن الطريق مغلق تماما\""_s,
            {u"[إن الطريق مغلق تماما] هاني full verb-before"_s});
        row("person in apposition before the verb", u"رئيس المرصد الكبير، {person:هاني}، قال في تصريح: «لا نعتقد أنها دقيقة»"_s,
            {u"[لا نعتقد أنها دقيقة] هاني full verb-before"_s});
        row("informant of a statement", u"أوقف شاب «يشتبه في انتمائه إلى عصابة» وفق ما أكده مصدر أمني لمراسل {organization:الوكالة}"_s,
            {u"[يشتبه في انتمائه إلى عصابة] مصدر أمني full source"_s});
        row("person whom an office introduces", u"وقال مدير الإدارة العامة للحماية اللواء {person:هاني} إنه «جرى انتشال عشرين جثة»"_s,
            {u"[جرى انتشال عشرين جثة] هاني full verb-before"_s});
        row("family name that nobody knows", u"وأضاف {person:سيد} زاخاريان في تصريحات: «من المؤكد أننا سنشارك»"_s,
            {u"[من المؤكد أننا سنشارك] سيد زاخاريان full verb-before"_s});
        row("closing bracket stays, punctuation goes", u"قال {person:هاني}: «هذا أول الغيث (والبقية تأتي)!»"_s,
            {u"[هذا أول الغيث (والبقية تأتي)] هاني full verb-before"_s});
    }
    void findsTheSpeaker() { check(); }

    void leavesAloneWhatNobodySaid_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        row("fewer than three words", u"قال {person:هاني} إنه «محض هراء»"_s, {});
        row("name of a paper", u"وذكرت صحيفة «أخبار المدينة اليوم» أن الطريق مغلق"_s, {});
        row("known name", u"قال إن «{organization:بنك المدينة الأول}» أفلس"_s, {});
        row("slogan", u"أكد أنهم ساروا تحت شعار «معا إلى الأمام»"_s, {});
        row("festival", u"أعلن {person:هاني} أنه سيحضر مهرجان «أيام المسرح الصغير»"_s, {});
        row("listener", u"وأكد {person:هاني} لـ«راديو المدينة الأول» أن الطريق مغلق"_s, {});
        row("name as the subject", u"وأوضح «صوت الحي الشعبي»، وهو ناشط معروف، أن الطريق مغلق"_s, {});
        row("letters of a name", u"أعلن {person:هاني} أن راجمات «إم إل آر إس» وصلت"_s, {});
        row("name with its foreign form", u"وقال {person:هاني} لشركة «سيبر يونت تيكنو» (Cyber Unit) إنه راحل"_s, {});
        row("numbers only", u"وأضاف {person:هاني} أن الأجزاء «18 إلى 20» ضاعت"_s, {});
        row("to whose reporter somebody spoke", u"وأشار {person:هاني} في تصريح لمراسلة «جوهرة أف أم» إلى المشروع"_s, {});
        row("name behind a role", u"وأكد رئيس «جمعية المدينة غدا» فلان أن الطريق مغلق"_s, {});
        row("slogan behind a colon", u"تحت شعار: «الموسيقى تراث إنساني كبير»، تنظم البلدية مهرجانها"_s, {});
        row("list of titles", u"ويضم البرنامج ثلاث ندوات هي: «حرب باردة عالمية جديدة»، و«الإعلام في عصر الرقم»، و«سينما الجنوب البعيد»"_s, {});
        row("list of nouns", u"وأوضح {person:هاني} أن المسالخ استقبلت من الأنعام «ضأن ، إبل ، بقر»"_s, {});
        row("film with an adjective", u"وأضاف {person:هاني} أن المهرجان سيفتتح بالفيلم الفرنسي «مئة عام من السينما»"_s, {});
        row("between is no verb", u"وقع خلاف بين التجار في السوق \"حول أثمان القمح الجديدة\""_s, {});
        row("letters and a word of a name", u"وقال {person:هاني} في مقابلة مع «إن بي آر نيوز» إنه راحل"_s, {});
        row("no word of reporting", u"كان البيت «قديما جدا ومهجورا» منذ سنين"_s, {});
        row("not said", u"غادر دون أن يقول له «شكرا على كل شيء»"_s, {});
    }
    void leavesAloneWhatNobodySaid() { check(); }

    void saysWhichRuleMadeIt()
    {
        std::vector<Suggestion> out;
        QuotesExtractor().extract(TokenizedText(Article(u"وقال الوزير: «سوف نبني الجسر»"_s, {})), out);
        QCOMPARE(out.size(), size_t(1));
        QCOMPARE(out[0].origin.name, QuotesExtractor().name());
        QCOMPARE(out[0].origin.rule, u"quotes.verb-before"_s);
        QCOMPARE(out[0].origin.evidence, (QStringList{u"الوزير"_s, u"وقال"_s}));
    }

    void staysLinearOnHostileText()
    {
        for (const QString &piece :
            {u"قال «ا ب ج» "_s, u"\"قال ا ب ج "_s, u"أن قال "_s, u"وأضاف: "_s, u"«ا ب ج»، بحسب "_s, u"أصدر جاء "_s, u"وأضاف، "_s, u"دعا هاني المجلس، وقال إنه «ا ب ج» "_s}) {
            std::vector<Suggestion> out;
            QuotesExtractor().extract(TokenizedText(Article(piece.repeated(10'000), {})), out);
            QVERIFY(out.size() <= 20'000);
        }
    }
};

QTEST_GUILESS_MAIN(QuotesExtractorTest)
#include "quotesextractortest.moc"
