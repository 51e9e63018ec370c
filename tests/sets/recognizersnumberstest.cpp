// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/arabic/numberphrase.h"
#include "core/extract/pipeline.h"
#include "tests/support/sharedcases.h"

#include <QJsonArray>
#include <QSet>
#include <QTest>

using namespace Hashiya;
using namespace Hashiya::Tests;
using namespace Qt::StringLiterals;

/// Spans of the kinds number and percentage of the recognizers' set. Offsets there are UTF-16 units, ends exclusive.
///
/// How its conventions meet ours:
/// - Percentages are marks of ours of type percent. It takes نسبة before a bare number for a percentage and a sign word behind the number's
///   order (بالمائة 10); ours do not: counted as they come.
/// - Numbers are what the number reader finds, with or without noun; a number glued to a letter of a unit is none there and none here.
///   Its expressions (١ على ٣, 2^3, جزء من مئة, 3/4) are one number each; ours are the operands, so its span is cut at على, من, جزء, ^, / and
///   spaced minus signs. Its spans take a proclitic or sign word in; ours begin at the number: so theirs are cut there too.
/// - Shares of a thing (نصف الناس, خمس الفطيرة) are no counts in our guidelines: cases whose span ends with a share in the singular, or
///   with a dozen, are left out.
/// - Its ordinals in words are no marks of ours, and its number ranges hold bounding words and numbers without noun, which are none either.
class RecognizersNumbersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersAndPercentages();
};

namespace {

bool endsWithShare(const TokenizedText &text, TextRange span)
{
    static const QStringList shares{u"نصف"_s, u"ثلث"_s, u"ربع"_s, u"خمس"_s, u"خمسين"_s, u"ثمن"_s, u"دستة"_s};
    const qsizetype last = text.tokenAt(span.end() - 1);
    return last < qsizetype(text.tokens().size()) && shares.contains(text.foldedOf(text.tokens()[size_t(last)]).toString());
}

using Spans = QSet<std::pair<qsizetype, qsizetype>>;

/// The tokens of a span without what is no operand, joined where they are neighbours.
void addOperands(const TokenizedText &text, TextRange span, Spans &out)
{
    static const QStringList between{u"علي"_s, u"من"_s, u"جزء"_s, u"سالب"_s, u"ناقص"_s, u"^"_s, u"/"_s, u"-"_s, u"+"_s};
    qsizetype begin = -1;
    qsizetype end = -1;
    const auto close = [&] {
        if (begin >= 0) {
            out.insert({begin, end});
        }
        begin = -1;
    };
    for (qsizetype i = text.tokenAt(span.begin()); i < qsizetype(text.tokens().size()); ++i) {
        const Token &token = text.tokens()[size_t(i)];
        if (token.range.begin() >= span.end()) {
            break;
        }
        if (between.contains(text.foldedOf(token).toString())) {
            close();
            continue;
        }
        if (begin < 0) {
            const auto number = NumberReader(text).at(i, i + 1);
            begin = number ? number->range.begin() : token.range.begin();
        }
        end = std::min(token.range.end(), span.end());
    }
    close();
}

Spans numbersIn(const TokenizedText &text)
{
    Spans found;
    const NumberReader numbers(text);
    for (const TextRange sentence : text.sentences()) {
        for (qsizetype token = sentence.begin(); token < sentence.end();) {
            const auto number = numbers.at(token, sentence.end());
            if (number) {
                found.insert({number->range.begin(), number->range.end()});
            }
            token = number ? number->end : token + 1;
        }
    }
    return found;
}

Spans percentagesIn(const Article &article)
{
    Spans found;
    for (const Suggestion &mark : Pipeline::standard().suggestions(article)) {
        if (mark.type == u"percent") {
            found.insert({mark.range.begin(), mark.range.end()});
        }
    }
    return found;
}

struct Counts
{
    qsizetype expected = 0;
    qsizetype found = 0;
    qsizetype both = 0;

    void add(const Spans &theirs, const Spans &ours, const QString &input)
    {
        expected += theirs.size();
        found += ours.size();
        both += (Spans(theirs) & ours).size();
        if (theirs != ours && qEnvironmentVariableIntValue("HASHIYA_SHOW_MISSES") != 0) {
            qInfo() << input << "theirs" << theirs << "ours" << ours;
        }
    }
    [[nodiscard]] double f1() const { return expected + found == 0 ? 0 : 2.0 * double(both) / double(expected + found); }
};

}

void RecognizersNumbersTest::numbersAndPercentages()
{
    const auto path = sharedPath(u"data/figures/recognizers_spans.jsonl"_s);
    if (!path) {
        QSKIP("The shared sets of figures are not beside this tree");
    }
    Counts numbers;
    Counts percentages;
    for (const QJsonObject &one : sharedCases(*path)) {
        const QString kind = one.value(u"kind").toString();
        const bool percent = kind == u"number:PercentModel";
        if (!percent && kind != u"number:NumberModel") {
            continue;
        }
        const Article article(one.value(u"input").toString(), {});
        const TokenizedText text(article);
        Spans theirs;
        bool share = false;
        for (const QJsonValue &value : one.value(u"spans").toArray()) {
            const QJsonObject span = value.toObject();
            const TextRange range(span.value(u"start").toInt(), span.value(u"end").toInt());
            share = share || (!percent && endsWithShare(text, range));
            if (percent) {
                theirs.insert({range.begin(), range.end()});
            } else {
                addOperands(text, range, theirs);
            }
        }
        if (share) {
            continue;
        }
        (percent ? percentages : numbers).add(theirs, percent ? percentagesIn(article) : numbersIn(text), article.text());
    }
    const QString summary
        = u"recognizers: numbers F1 %1, percentages F1 %2"_s.arg(numbers.f1() * 100, 0, 'f', 1).arg(percentages.f1() * 100, 0, 'f', 1);
    qInfo().noquote() << summary;
    QVERIFY2(numbers.f1() >= 0.85, qPrintable(summary));
    QVERIFY2(percentages.f1() >= 0.80, qPrintable(summary));
}

QTEST_GUILESS_MAIN(RecognizersNumbersTest)
#include "recognizersnumberstest.moc"
