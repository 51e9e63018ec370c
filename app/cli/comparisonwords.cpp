// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/comparisonwords.h"

#include <QHash>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

/// One text in both languages.
struct Both
{
    const char16_t *arabic;
    const char16_t *english;

    [[nodiscard]] QString in(PageLanguage language) const { return QString::fromUtf16(language == PageLanguage::Arabic ? arabic : english); }
};

const QHash<QString, Both> &reasons()
{
    static const QHash<QString, Both> table{
        {u"equal-value"_s, {u"القيمة نفسها في النصين.", u"Both say the same."}},
        {u"equal-in-other-unit"_s, {u"القيمة نفسها بوحدتين مختلفتين.", u"Both say the same in different units."}},
        {u"modifier"_s, {u"الرقم نفسه، لكن أحد النصين وحده يقول نحو أو أكثر أو أقل.", u"The number is the same, but only one says about, over, under or up to."}},
        {u"about"_s, {u"أحد النصين يقرّب، والآخر قريب منه.", u"One says about, and the other is near it."}},
        {u"bound"_s, {u"أحد النصين يعطي حدًّا، والآخر ضمنه.", u"One gives bounds, and the other lies within them."}},
        {u"rounding"_s, {u"أحد الرقمين هو الآخر مقرَّبًا.", u"One is the other, rounded."}},
        {u"narrower"_s, {u"إحدى المدتين ضمن الأخرى.", u"One period lies within the other."}},
        {u"overlap"_s, {u"تشترك المدتان في جزء.", u"The two periods share a part."}},
        {u"same-unit-and-context"_s, {u"السياق نفسه والوحدة نفسها، والقيمة مختلفة.", u"The same context and unit, with different values."}},
        {u"no-partner"_s, {u"لا مقابل له في النص الآخر.", u"The other has nothing that belongs to it."}},
        {u"same-name"_s, {u"الاسم نفسه في النصين.", u"Both write this name."}},
        {u"same-alias"_s, {u"صيغة مشتركة للاسم.", u"Both use one form of the name."}},
        {u"part-of-name"_s, {u"أحد الاسمين جزء من الآخر.", u"One name is a part of the other."}},
        {u"spelling"_s, {u"كتابتان محتملتان لاسم واحد.", u"Two likely spellings of one name."}},
        {u"transliteration"_s, {u"الاسمان واحد لفظًا في كتابتين.", u"Both sound like one name in two scripts."}},
        {u"translation"_s, {u"أحد الاسمين ترجمة الآخر.", u"One name is the other, translated."}},
        {u"same-name-other-type"_s, {u"الكلمات نفسها بنوعين مختلفين.", u"The same words are marked as two types."}},
        {u"same-words"_s, {u"الكلام نفسه في النصين.", u"Both quote the same words."}},
        {u"contained"_s, {u"أحد النصين يقتبس جزءًا مما يقتبسه الآخر.", u"One quotes a part of what the other quotes."}},
        {u"other-words"_s, {u"القائل واحد والكلام مختلف.", u"One speaker, other words."}},
        {u"other-speaker"_s, {u"الكلام نفسه منسوب إلى قائلين.", u"The same words, said by two."}},
        {u"same-role"_s, {u"الصفة نفسها للشخص نفسه.", u"Both give this person the same role."}},
        {u"other-role"_s, {u"صفتان مختلفتان للشخص نفسه.", u"Two roles for one person."}},
        {u"same-source"_s, {u"مصدر يذكره النصان.", u"Both name this source."}},
    };
    return table;
}

}

QString kindHeading(FindingKind kind, PageLanguage language)
{
    switch (kind) {
    case FindingKind::Figure:
        return Both{u"الأرقام", u"Figures"}.in(language);
    case FindingKind::Time:
        return Both{u"التواريخ والمدد", u"Dates and lengths of time"}.in(language);
    case FindingKind::Name:
        return Both{u"الأسماء", u"Names"}.in(language);
    case FindingKind::Role:
        return Both{u"الصفات والمناصب", u"Roles"}.in(language);
    case FindingKind::Source:
        return Both{u"المصادر", u"Sources"}.in(language);
    case FindingKind::Quotation:
        return Both{u"الاقتباسات", u"Quotations"}.in(language);
    }
    Q_UNREACHABLE_RETURN({});
}

QString verdictWord(Verdict verdict, PageLanguage language)
{
    switch (verdict) {
    case Verdict::Conflict:
        return Both{u"تعارض", u"conflict"}.in(language);
    case Verdict::Compatible:
        return Both{u"متوافق", u"compatible"}.in(language);
    case Verdict::OnlyInFirst:
        return Both{u"في الأول وحده", u"only in the first"}.in(language);
    case Verdict::OnlyInSecond:
        return Both{u"في الثاني وحده", u"only in the second"}.in(language);
    case Verdict::Agree:
        return Both{u"متطابق", u"agree"}.in(language);
    }
    Q_UNREACHABLE_RETURN({});
}

QString reasonSentence(const Finding &finding, PageLanguage language)
{
    const auto reason = reasons().constFind(finding.rule);
    return reason == reasons().cend() ? QString() : reason->in(language);
}

QString pageWord(PageWord word, PageLanguage language)
{
    switch (word) {
    case PageWord::Title:
        return Both{u"مقارنة نصين", u"Two reports compared"}.in(language);
    case PageWord::First:
        return Both{u"الأول", u"First"}.in(language);
    case PageWord::Second:
        return Both{u"الثاني", u"Second"}.in(language);
    case PageWord::Difference:
        return Both{u"الفرق", u"Difference"}.in(language);
    case PageWord::Ratio:
        return Both{u"النسبة", u"Ratio"}.in(language);
    case PageWord::Nothing:
        return Both{u"لا شيء يقارن: لا أرقام ولا تواريخ ولا أسماء ولا اقتباسات.", u"Nothing to compare: no figures, times, names or quotations are marked."}.in(language);
    case PageWord::OnlyHere:
        return Both{u"لم يرد", u"not there"}.in(language);
    case PageWord::Revision:
        return Both{u"نسختان من نص واحد", u"two versions of one text"}.in(language);
    case PageWord::Independent:
        return Both{u"روايتان مستقلتان", u"two accounts"}.in(language);
    }
    Q_UNREACHABLE_RETURN({});
}

}
