// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/quotes/quotesextractor.h"

#include "core/extract/quotes/cuefinder.h"
#include "core/extract/quotes/indirectspeech.h"

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

constexpr qsizetype fewestWords = 3; ///< of a quotation, after the annotation guidelines
constexpr qsizetype longestName = 6; ///< words of a title without verb or particle
constexpr qsizetype longestForeignName = 10; ///< words of a name that Latin letters follow
constexpr qsizetype fewestLetters = 3; ///< spelled out, that make a name with other words behind
constexpr qsizetype farthestThat = 30; ///< tokens behind a name that is the subject
constexpr int mostBrackets = 4; ///< at the end that are looked at
constexpr qsizetype nearestBefore = 3; ///< tokens between a quotation and the one that it goes on after

/// Looks at one article's strings in quotation marks.
class QuoteReader
{
public:
    QuoteReader(const TokenizedText &text, std::vector<Suggestion> &out)
        : m_text(text)
        , m_out(out)
        , m_words(ReportingWords::standard())
        , m_mentions(out)
        , m_spans(quotedSpans(text))
        , m_speakers(text, m_mentions)
        , m_trail(text, m_speakers, m_spans)
        , m_cues(text, m_mentions, m_speakers, m_trail, m_spans)
    {
    }

    void run()
    {
        std::optional<Accepted> last;
        qsizetype acceptedEnd = -1;
        for (const QuotedSpan &span : m_spans) {
            if (span.open < acceptedEnd) {
                continue; // a quotation holds no quotation
            }
            const TextRange range = contents(span);
            if (wordsIn(span) < fewestWords || range.isEmpty() || isName(span, range)) {
                continue;
            }
            auto attribution = m_cues.find(span);
            if (!attribution && last && goesOn(span, *last)) {
                attribution = last->attribution;
                attribution->rule = u"continued"_s;
                attribution->confidence = 0.7;
            }
            if (!attribution || isTitle(span) || isNoSpeech(span, *attribution)) {
                continue;
            }
            const QuotationKind kind = attribution->full ? QuotationKind::Full : QuotationKind::Fragment;
            propose(u"quote"_s, range, {kind, attribution->speaker, {}}, attribution->rule, attribution->cue, attribution->confidence);
            last = Accepted{span, *attribution};
            acceptedEnd = span.close;
        }
        const IndirectSpeech indirect(m_text, m_mentions, m_speakers, m_trail, m_spans);
        for (const IndirectStatement &each : indirect.statements()) {
            const TextRange range(token(each.begin).range.begin(), token(each.end - 1).range.end());
            propose(u"statement"_s, range, {QuotationKind::Indirect, each.speaker, {}}, each.rule, each.cue, each.confidence);
        }
    }

private:
    struct Accepted
    {
        QuotedSpan span;
        Attribution attribution;
    };

    const Token &token(qsizetype i) const { return m_text.tokens()[size_t(i)]; }
    QStringView folded(qsizetype i) const { return i >= 0 ? m_text.foldedOf(token(i)) : QStringView(); }
    bool isPunctuation(qsizetype i) const { return token(i).kind == TokenKind::Punctuation && folded(i) != u"%"; }

    qsizetype wordsIn(const QuotedSpan &span) const
    {
        qsizetype words = 0;
        qsizetype numbers = 0;
        for (qsizetype i = span.open + 1; i < span.close; ++i) {
            words += !isPunctuation(i) && (token(i).spaceBefore || words == 0) ? 1 : 0;
            numbers += token(i).kind == TokenKind::Number ? 1 : 0;
        }
        return words - numbers >= 2 ? words : 0; // "18 إلى 20" says nothing
    }

    /// The words between the marks without punctuation at the ends; a bracket that closes one inside stays.
    TextRange contents(const QuotedSpan &span) const
    {
        qsizetype first = span.open + 1;
        qsizetype last = span.close - 1;
        while (first <= last && isPunctuation(first)) {
            ++first;
        }
        for (int brackets = 0; first <= last && isPunctuation(last);) {
            const QStringView all = TextRange(token(first).range.begin(), token(last).range.end()).of(m_text.text());
            if (folded(last) == u")" && brackets++ < mostBrackets && all.count(u'(') == all.count(u')')) {
                break;
            }
            --last;
        }
        return first <= last ? TextRange(token(first).range.begin(), token(last).range.end()) : TextRange();
    }

    /// True for a name or a title by what stands before it, or because another extractor knows it.
    bool isName(const QuotedSpan &span, TextRange range) const
    {
        const QStringView before = folded(span.open - 1);
        if (before == u":" && m_words.is(folded(span.open - 2), ReportingRole::Opener)) {
            return true; // تحت شعار: "معا نبني"
        }
        if (m_words.is(before, ReportingRole::Label) || m_words.is(before, ReportingRole::Opener)) {
            return true;
        }
        QStringView stem = before;
        if (stem.size() > 3 && (stem.front() == u'ب' || stem.front() == u'ل')) {
            stem = stem.sliced(1);
            if (m_words.is(stem, ReportingRole::Label) || m_words.is(stem, ReportingRole::Opener)) {
                return true;
            }
        }
        return isBehindDefiniteLabel(span) || m_mentions.covers(range) || isSpelled(span) || hasForeignForm(span);
    }

    /// True for few words behind the noun that they name with an article, an adjective between them or not: بالفيلم الفرنسي "مئة عام من السينما".
    bool isBehindDefiniteLabel(const QuotedSpan &span) const
    {
        const auto label = [&](QStringView word) {
            for (const QStringView article : {QStringView(u"ال"), QStringView(u"بال"), QStringView(u"وال")}) {
                if (word.startsWith(article) && m_words.is(word.sliced(article.size()), ReportingRole::Label)) {
                    return true;
                }
            }
            return word.startsWith(u"لل") && m_words.is(word.sliced(2), ReportingRole::Label);
        };
        const QStringView before = folded(span.open - 1);
        const bool adjective = before.startsWith(u"ال") && label(folded(span.open - 2));
        return wordsIn(span) <= longestName && hasOnlyNouns(span) && (label(before) || adjective);
    }

    /// True where Latin letters in brackets follow, as behind a foreign name: "ساينس روبوتكس" (Science Robotics).
    bool hasForeignForm(const QuotedSpan &span) const
    {
        const auto tokens = qsizetype(m_text.tokens().size());
        return span.close + 2 < tokens && folded(span.close + 1) == u"(" && token(span.close + 2).kind == TokenKind::LatinWord
            && wordsIn(span) <= longestForeignName;
    }

    /// True for words between marks that a verb stands near by chance: a name behind a noun phrase, one of a list, words of a source.
    bool isNoSpeech(const QuotedSpan &span, const Attribution &attribution) const
    {
        const bool few = wordsIn(span) <= longestName;
        const bool said = attribution.rule == u"participle" || attribution.rule == u"describe"; // معلنا "كذا" و"كذا"
        if ((!said && isOneOfList(span)) || isListOfNouns(span)) {
            return true;
        }
        if (!few) {
            return false;
        }
        if (attribution.rule == u"verb-before" && attribution.bare && sentenceGoesOnWithThat(span.close)) {
            return true; // أكد رئيس "نادي البحر" أن
        }
        if (attribution.bare && (attribution.rule == u"source" || attribution.rule == u"noun") && hasOnlyNouns(span)) {
            return m_text.sentenceOf(span.open) >= 0 && attribution.confidence < 0.8; // وبحسب تقرير شركة "بحر ونور للنشر"
        }
        if (attribution.far && !attribution.full) {
            return true; // وأضاف أن … من خلال وضع لوحة "مغلق بسبب الصيانة"
        }
        return attribution.speaker.isEmpty() && (attribution.rule == u"colon" || !attribution.full);
    }

    /// True for nouns with commas between: "قمح، شعير، ذرة".
    bool isListOfNouns(const QuotedSpan &span) const
    {
        qsizetype commas = 0;
        for (qsizetype i = span.open + 1; i < span.close; ++i) {
            commas += folded(i) == u"،" || folded(i) == u"," ? 1 : 0;
        }
        return commas > 0 && wordsIn(span) <= 2 * commas + 2 && hasOnlyNouns(span, 3 * commas + 2);
    }

    /// True where strings in marks follow each other with و or a comma between, and are no clauses.
    bool isOneOfList(const QuotedSpan &span) const
    {
        const auto it = std::ranges::lower_bound(m_spans, span.open, {}, &QuotedSpan::open);
        const auto joined = [&](auto a, auto b) {
            for (qsizetype i = a->close + 1; i < b->open; ++i) {
                if (folded(i) != u"و" && folded(i) != u"،" && folded(i) != u"," && folded(i) != u"او") {
                    return false;
                }
            }
            return b->open > a->close && b->open - a->close <= nearestBefore && hasOnlyNouns(*a) && hasOnlyNouns(*b);
        };
        const bool before = it != m_spans.begin() && joined(std::prev(it), it);
        const bool behind = it != m_spans.end() && std::next(it) != m_spans.end() && joined(it, std::next(it));
        return before || behind;
    }

    /// True for a few words without a verb and without what makes a judgement.
    bool hasOnlyNouns(const QuotedSpan &span, qsizetype most = longestName) const
    {
        constexpr int clause = int(ReportingRole::Verb) | int(ReportingRole::That) | int(ReportingRole::Participle);
        if (span.close - span.open - 1 > most) {
            return false;
        }
        for (qsizetype i = span.open + 1; i < span.close; ++i) {
            const QStringView word = folded(i);
            static constexpr QStringView judging[] = {u"غير", u"ليس", u"ليست", u"لا", u"لم", u"لن", u"هو", u"هي", u"قد", u"ما", u"كان", u"كانت"};
            const bool verb = word.size() > 3 && (word.startsWith(u'ي') || word.startsWith(u"سي") || word.startsWith(u"ست"));
            const bool weak = (m_words.roles(word) & int(ReportingRole::WeakVerb)) != 0;
            if (verb || ((m_words.roles(word) & clause) != 0 && !weak) || std::ranges::contains(judging, word)) {
                return false;
            }
        }
        return true;
    }

    /// True for the letters of a name: "إم إل آر إس".
    bool isSpelled(const QuotedSpan &span) const
    {
        static const WordRoles letters = WordRoles::load(u"letternames"_s, {{u"letter"_s, 1}});
        qsizetype spelled = 0;
        for (qsizetype i = span.open + 1; i < span.close; ++i) {
            if (!isPunctuation(i) && letters.of(folded(i)) == 0) {
                return spelled >= fewestLetters && wordsIn(span) <= longestName; // إن بي آر نيوز
            }
            spelled += isPunctuation(i) ? 0 : 1;
        }
        return true;
    }

    /// True for a few nouns behind a noun that they name: مهرجان "أيام المسرح العربي".
    bool isTitle(const QuotedSpan &span) const
    {
        if (span.close - span.open - 1 > longestName || span.open == 0 || token(span.open - 1).kind != TokenKind::ArabicWord) {
            return false;
        }
        const QStringView before = folded(span.open - 1);
        const bool addressee = before == u"ل" || before.startsWith(u"لمراسل"); // أكد لـ"راديو المدينة" أن
        const bool subject = m_words.is(before, ReportingRole::Verb) && sentenceGoesOnWithThat(span.close); // وأكد "صوت الحي" أن
        if (!addressee && !subject && (before.size() < 3 || before.startsWith(u"ال") || (m_words.roles(before) & ~ReportingWords::nounKinds) != 0)) {
            return false;
        }
        for (qsizetype i = span.open + 1; i < span.close; ++i) {
            const QStringView word = folded(i);
            const bool verb = word.size() > 3 && (word.startsWith(u'ي') || word.startsWith(u"سي") || word.startsWith(u"ست"));
            if (verb || (m_words.roles(word) & ~ReportingWords::nounKinds) != 0 || word == u"غير" || word == u"ليس" || word == u"ليست") {
                return false;
            }
        }
        return true;
    }

    /// True where أن or the like follows in the same sentence before other quotation marks.
    bool sentenceGoesOnWithThat(qsizetype close) const
    {
        const qsizetype sentence = m_text.sentenceOf(close);
        const qsizetype end = sentence < 0 ? close : std::min(m_text.sentences()[size_t(sentence)].end(), close + farthestThat);
        for (qsizetype i = close + 1; i < end; ++i) {
            if (isQuotationMark(m_text.text().at(token(i).range.begin()).unicode())) {
                return false;
            }
            if (m_words.is(folded(i), ReportingRole::That)) {
                return true;
            }
            constexpr int reporting = int(ReportingRole::Verb) | int(ReportingRole::Participle);
            if ((m_words.roles(folded(i)) & reporting) != 0 && !m_words.is(folded(i), ReportingRole::WeakVerb)) {
                return false; // وأضاف أن
            }
        }
        return false;
    }

    /// True where a quotation goes on after another: in the next paragraph, or with nearly nothing between.
    bool goesOn(const QuotedSpan &span, const Accepted &last) const
    {
        if (span.open - last.span.close <= nearestBefore && m_text.sentenceOf(span.open) == m_text.sentenceOf(last.span.close)) {
            return true;
        }
        const Article &article = m_text.article();
        const qsizetype here = article.blockAt(token(span.open).range.begin());
        const qsizetype there = article.blockAt(token(last.span.close).range.begin());
        const bool heads = here >= 0 && article.blocks().at(here).range.begin() == token(span.open).range.begin();
        return heads && here == there + 1 && wordsIn(span) > longestName;
    }

    void propose(const QString &type, TextRange range, const QuotationValue &value, const QString &rule, const QString &cue, double confidence)
    {
        Suggestion suggestion;
        suggestion.type = type;
        suggestion.range = range;
        suggestion.value = value;
        suggestion.origin = {OriginKind::Extractor, u"quotes"_s, u"quotes."_s + rule, {value.speaker, cue}};
        suggestion.confidence = confidence;
        m_out.push_back(std::move(suggestion));
    }

    const TokenizedText &m_text;
    std::vector<Suggestion> &m_out;
    const ReportingWords &m_words;
    Mentions m_mentions;
    std::vector<QuotedSpan> m_spans;
    Speakers m_speakers;
    SubjectTrail m_trail;
    CueFinder m_cues;
};

}

QString QuotesExtractor::name() const
{
    return u"quotes"_s;
}

void QuotesExtractor::extract(const TokenizedText &text, std::vector<Suggestion> &out) const
{
    QuoteReader(text, out).run();
}

}
