// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/quotes/indirectspeech.h"

#include "markedtext.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

/// "[statement] speaker rule" of each.
QStringList statementsOf(const QString &source)
{
    const Marked article = marked(source);
    const TokenizedText text(Article(article.text, {}));
    const Mentions mentions(article.names);
    const Speakers speakers(text, mentions);
    const auto spans = quotedSpans(text);
    const SubjectTrail trail(text, speakers, spans);
    const TokenCursor cursor(text, 0, qsizetype(text.tokens().size()));
    QStringList result;
    for (const IndirectStatement &each : IndirectSpeech(text, mentions, speakers, trail, spans).statements()) {
        result.append(u"[%1] %2 %3"_s.arg(cursor.writtenFrom(each.begin, each.end), each.speaker, each.rule.sliced(9)));
    }
    return result;
}

}

class IndirectSpeechTest : public QObject
{
    Q_OBJECT

private:
    static void row(const char *name, const QString &text, const QStringList &expected) { QTest::newRow(name) << text << expected; }
    static void check()
    {
        QFETCH(QString, text);
        QTEST(statementsOf(text), "expected");
    }

private Q_SLOTS:
    void findsTheClause_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        row("إن", u"وقال {person:هاني} إن الأسعار ستنخفض قريبا."_s, {u"[الأسعار ستنخفض قريبا] هاني verb"_s});
        row("أن behind a preposition", u"وأشار {person:هاني} إلى أن المخزون يكفي عاما."_s, {u"[المخزون يكفي عاما] هاني verb"_s});
        row("occasion between", u"وقال {person:هاني}، في تصريحات لصحيفة «صوت الحي»، إن الطريق مفتوح الآن."_s, {u"[الطريق مفتوح الآن] هاني verb"_s});
        row("participle ends and begins", u"وأكد {person:هاني} أن الجسر سيفتح غدا، مضيفا أن العمل انتهى قبل موعده."_s,
            {u"[الجسر سيفتح غدا] هاني verb"_s, u"[العمل انتهى قبل موعده] هاني participle"_s});
        row("next verb of speech", u"وقال {person:هاني} إن الجسر سيفتح غدا وأضاف أن الرسوم لن تزيد."_s,
            {u"[الجسر سيفتح غدا] هاني verb"_s, u"[الرسوم لن تزيد] هاني verb"_s});
        row("verb of speech without أن stays inside", u"وقال {person:هاني} إن الوزارة بدأت العمل وأعلنت النتائج."_s,
            {u"[الوزارة بدأت العمل وأعلنت النتائج] هاني verb"_s});
        row("subject of the sentence before", u"وقالت {person:سلمى} إن الطقس جيد جدا. وأضافت أن البحر هادئ اليوم."_s,
            {u"[الطقس جيد جدا] سلمى verb"_s, u"[البحر هادئ اليوم] سلمى verb"_s});
        row("by his words", u"وأوضح {person:هاني} أن الأسعار ارتفعت كثيرا على حد قوله."_s, {u"[الأسعار ارتفعت كثيرا] هاني verb"_s});
        row("quotation inside", u"وقال {person:هاني} إن المشروع كله «حلم قديم لأهل المدينة» وسينجح."_s,
            {u"[المشروع كله «حلم قديم لأهل المدينة» وسينجح] هاني verb"_s});
        row("source first", u"وبحسب {organization:الشرطة}، أصيب خمسة من المارة."_s, {u"[أصيب خمسة من المارة] الشرطة source"_s});
        row("source first with فإن", u"ووفقا لبيانات الوزارة، فإن الصادرات ارتفعت كثيرا."_s, {u"[الصادرات ارتفعت كثيرا] بيانات الوزارة source"_s});
        row("source last", u"أصيب خمسة من المارة، بحسب {organization:الشرطة}."_s, {u"[أصيب خمسة من المارة] الشرطة source"_s});
        row("weak verb with its subject goes on", u"وذكر تقرير الشركة أن السوق هادئة جدا. وأفاد بأن الأسعار مستقرة الآن."_s,
            {u"[السوق هادئة جدا] الشركة verb"_s, u"[الأسعار مستقرة الآن] الشركة verb"_s});
        row("document with an adjective", u"وأوضح البيان {group:الأوروبي} أن الرسوم ستزيد كثيرا."_s, {u"[الرسوم ستزيد كثيرا] البيان الأوروبي verb"_s});
        row("source with a verb", u"أصيب خمسة من المارة، وفق ما ذكرت {organization:الشرطة}."_s, {u"[أصيب خمسة من المارة] الشرطة source"_s});
    }
    void findsTheClause() { check(); }

    void isSilent_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("expected");
        row("all of it in quotation marks", u"وقال {person:هاني} إن «الأسعار ستنخفض قريبا جدا»."_s, {});
        row("inside quotation marks", u"«وقال {person:هاني} إن الأسعار ستنخفض قريبا»."_s, {});
        row("not said", u"ولم يقل {person:هاني} إن الأسعار ستنخفض قريبا."_s, {});
        row("denied", u"ونفى {person:هاني} أن الأسعار ستنخفض قريبا."_s, {});
        row("decided", u"وقرر {person:هاني} أن يغادر المدينة غدا."_s, {});
        row("أن of another word", u"وقال {person:هاني} كلمته قبل أن يغادر المدينة غدا."_s, {});
        row("أن of another verb", u"وقال {person:هاني} كلاما يجب أن يسمعه كل الناس."_s, {});
        row("nobody", u"يذكر أن الفريق فاز في المباراة الأولى."_s, {});
        row("between is no verb", u"دب الخلاف بين {group:التجار} حتى اتهم بعضهم بأنهم يخفون القمح."_s, {});
        row("a prayer", u"ودعت القيادة الله أن يتقبل الشهداء جميعا."_s, {});
        row("an opinion is no verb", u"كان رأي {person:هاني} هذا أن السوق بعيدة جدا."_s, {});
        row("a topic is no clause", u"أما السبب الثاني لهذا الغلاء كله، بحسب {person:هاني}، فهو النقل."_s, {});
        row("too short", u"وقال {person:هاني} إنه سعيد."_s, {});
        row("a law is no source", u"سجن المتهم سنة، وفقا لقانون العقوبات."_s, {});
    }
    void isSilent() { check(); }

    void staysLinearOnHostileText()
    {
        for (const QString &piece : {u"قال هاني إن "_s, u"، مضيفا أن "_s, u"وبحسب الشرطة، "_s, u"أن قال إن "_s, u"، بحسب تقرير "_s, u"كلمة "_s}) {
            QVERIFY(statementsOf(piece.repeated(10'000)).size() <= 10'000);
        }
    }
};

QTEST_GUILESS_MAIN(IndirectSpeechTest)
#include "indirectspeechtest.moc"
