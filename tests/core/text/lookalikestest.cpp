// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/lookalikes.h"

#include "tests/support/generators.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

QString nameOf(LookalikeKind kind)
{
    constexpr const char *names[] = {"bidi", "invisible in word", "invisible in number", "foreign letter", "Arabic letter", "other alphabet",
        "other Arabic form", "presentation form", "mixed digits", "letter in number", "sign"};
    return QString::fromLatin1(names[int(kind)]);
}

/// "kind: what is there = what was meant"
QStringList found(const QString &text)
{
    QStringList lines;
    for (const auto &each : lookalikesIn(text)) {
        lines.append(u"%1: %2 = %3"_s.arg(nameOf(each.kind), each.range.of(text).toString(), each.meant.value_or(u"?"_s)));
    }
    return lines;
}

}

class LookalikesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatIsOtherThanItLooks_data();
    void findsWhatIsOtherThanItLooks();
    void isSilentAboutWhatNewsWritesWithReason_data();
    void isSilentAboutWhatNewsWritesWithReason();
    void reportsAControlOnce();
    void staysInsideAnyTextAndInOrder();
};

void LookalikesTest::findsWhatIsOtherThanItLooks_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QStringList>("lines");
    const auto row = [](const char *name, const QString &text, const QStringList &lines) { QTest::newRow(name) << text << lines; };
    row("override", u"قال \u202Eرقم"_s, {u"bidi: \u202E = "_s});
    row("non-joiner in a word", u"الوز\u200Cير"_s, {u"invisible in word: \u200C = "_s});
    row("mark in a Latin word", u"Open\u200EAI"_s, {u"invisible in word: \u200E = "_s});
    row("mark in a number", u"20\u200F25"_s, {u"invisible in number: \u200F = "_s});
    row("mark behind a comma of a number", u"1,\u200F000"_s, {u"invisible in number: \u200F = "_s});
    row("Latin letters in an Arabic word", u"الoدف"_s, {u"foreign letter: o = ه"_s});
    row("Latin letter that looks like none", u"القvهرة"_s, {u"foreign letter: v = ?"_s});
    row("Latin stroke for alef", u"lلقاهرة"_s, {u"foreign letter: l = ا"_s});
    row("Arabic ring in a Latin word", u"Gهogle"_s, {u"Arabic letter: ه = o"_s});
    row("Cyrillic in a Latin word", u"gоogle"_s, {u"other alphabet: о = o"_s});
    row("Greek capital in a Latin word", u"ΝATO"_s, {u"other alphabet: Ν = N"_s});
    row("Latin letter in a Cyrillic word", u"Москвa"_s, {u"other alphabet: a = ?"_s});
    row("Persian ya and kaf", u"قال یکون"_s, {u"other Arabic form: یکون = يكون"_s});
    row("Urdu ha", u"ھذا"_s, {u"other Arabic form: ھذا = هذا"_s});
    row("Kurdish ha", u"مدرسە"_s, {u"other Arabic form: مدرسە = مدرسه"_s});
    row("ha with hamza", u"خانۀ"_s, {u"other Arabic form: خانۀ = خانه"_s});
    row("presentation forms", u"\uFEE3\uFEB4\uFE98 \uFEFB"_s, {u"presentation form: \uFEE3\uFEB4\uFE98 = مست"_s, u"presentation form: \uFEFB = لا"_s});
    row("Arabic-Indic and extended digits", u"عام ٢٠۲٥"_s, {u"mixed digits: ٢٠۲٥ = ٢٠٢٥"_s});
    row("Latin and Arabic-Indic digits", u"1,2٣4"_s, {u"mixed digits: 1,2٣4 = 1,234"_s});
    row("letter O", u"1OO و2O25"_s, {u"letter in number: 1OO = 100"_s, u"letter in number: 2O25 = 2025"_s});
    row("Cyrillic O", u"5О"_s, {u"letter in number: 5О = 50"_s});
    row("stroke", u"1l5"_s, {u"letter in number: 1l5 = 115"_s});
    row("ring among Arabic-Indic digits", u"٢o"_s, {u"letter in number: ٢o = ٢٥"_s});
    row("Arabic comma as decimal comma", u"نحو 3،5 و٣،٥"_s, {u"sign: ، = ."_s, u"sign: ، = ٫"_s});
    row("Arabic comma as thousands mark", u"12،000"_s, {u"sign: ، = ,"_s});
    row("Arabic decimal sign among Latin digits", u"3٫5"_s, {u"sign: ٫ = ."_s});
    row("comma among Arabic-Indic digits", u"٣,٥ و٣,٥٠٠"_s, {u"sign: , = ٫"_s, u"sign: , = ٬"_s});
    row("decimal sign for a comma", u"قال٫ ثم"_s, {u"sign: ٫ = ،"_s});
    row("low quotation mark for a comma", u"قال‚ ثم"_s, {u"sign: ‚ = ،"_s});
    row("per mille and other percents", u"5‰ 5％"_s, {u"sign: ‰ = %"_s, u"sign: ％ = %"_s});
    row("doubled quotes", u"<<نعم>> ''لا''"_s, {u"sign: << = «"_s, u"sign: >> = »"_s, u"sign: '' = \""_s, u"sign: '' = \""_s});
    row("prime for a quote", u"″نعم״"_s, {u"sign: ″ = \""_s, u"sign: ״ = \""_s});
    row("Urdu stop", u"انتهى۔"_s, {u"sign: ۔ = ."_s});
    row("tatweel for a dash", u"بيروت ـ رويترز"_s, {u"sign: ـ = –"_s});
}

void LookalikesTest::findsWhatIsOtherThanItLooks()
{
    QFETCH(QString, text);
    QTEST(found(text), "lines");
}

void LookalikesTest::isSilentAboutWhatNewsWritesWithReason_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
    row("plain news", u"قال الوزير «نعم» في 12 مايو 2025، إن النسبة بلغت 3.5% (نحو 1,200 طن)."_s);
    row("vocalised", u"مُسْتَشْفَى هٰذا ٱلله"_s);
    row("tatweel", u"مـــال و«لـ»"_s);
    row("proclitics before Latin", u"لـOpenAI والـBBC وبGoogle لIBM"_s);
    row("Latin words without spaces around and", u"WHOوUNICEF"_s);
    row("digits glued to words", u"في مايو2017 بلغ15مليونا 5G و4K وF16"_s);
    row("litres and units", u"5l 10mm 5μm 3kΩ TNFα"_s);
    row("Persian words with letters of their own", u"گفتگوی"_s);
    row("names with پ ڤ گ چ", u"پوتين ڤيتنام گلف چاد"_s);
    row("isolates and marks between alphabets", u"ل\u2068BBC\u2069 و\u200FCNN"_s);
    row("joiner that shapes a Hijri ha", u"1446ه\u200D"_s);
    row("Hijri ha", u"1446هـ"_s);
    row("lists", u"المواد 3،4،5 و٣،٤،٥"_s);
    row("ligatures of words", u"ﷲ ﷺ ﴿نعم﴾"_s);
    row("decimal sign where it belongs", u"٣٫٥ و١٬٢٣٤"_s);
    row("inches and minutes", u"شاشة 6″"_s);
    row("apostrophes", u"L'Oréal D’Or"_s);
    row("Cyrillic and Greek alone", u"Москва Αθήνα"_s);
    row("emoji", u"👩\u200D👧 نعم"_s);
    row("long Latin word between Arabic letters", u"الiPhoneات"_s);
}

void LookalikesTest::isSilentAboutWhatNewsWritesWithReason()
{
    QFETCH(QString, text);
    QCOMPARE(found(text), QStringList());
}

void LookalikesTest::reportsAControlOnce()
{
    QCOMPARE(found(u"كل\u202Eمة"_s), QStringList{u"bidi: \u202E = "_s});
}

void LookalikesTest::staysInsideAnyTextAndInOrder()
{
    QVERIFY(rc::check("ranges are inside the text, not empty, in order, and nothing is found twice", [] {
        const auto text = Random::article().text();
        QString odd;
        const QStringView letters = u"اهیکo0O1٥۵lОΝ\u200C\u202E\u202C،٫,<'ـ. \uFEFB\uFE8D\u0651";
        for (const QChar c : text) {
            odd.append(Random::chance() ? letters.at(c.unicode() % letters.size()) : c);
        }
        const auto found = lookalikesIn(odd);
        for (qsizetype i = 0; i < found.size(); ++i) {
            RC_ASSERT(TextRange(0, odd.size()).contains(found.at(i).range));
            RC_ASSERT(!found.at(i).range.isEmpty());
            RC_ASSERT(found.at(i).meant != found.at(i).range.of(odd).toString());
            RC_ASSERT((i == 0 || found.at(i - 1).range.begin() <= found.at(i).range.begin()));
            RC_ASSERT(std::ranges::count(found, found.at(i)) == 1);
        }
    }));
}

QTEST_GUILESS_MAIN(LookalikesTest)
#include "lookalikestest.moc"
