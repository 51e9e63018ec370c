// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/context.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>

namespace Hashiya {

namespace {

constexpr qsizetype reach = 12; ///< tokens
constexpr qsizetype nearest = 6; ///< tokens
constexpr double halfWeightAt = 4; ///< tokens
constexpr double nameShare = 0.5; ///< of a word in a name: who is spoken of says less of what is counted
constexpr double unsharedShare = 0.5; ///< of a word that the other article has nowhere: its absence there says little
constexpr double worthNaming = 0.3; ///< of the heaviest word's weight, to stand in a subject

bool byTermThenWeight(const Context::Word &a, const Context::Word &b)
{
    if (a.term != b.term) {
        return a.term < b.term;
    }
    return a.weight != b.weight ? a.weight > b.weight : a.range.begin() < b.range.begin();
}

void keepGreatest(Context &context)
{
    std::ranges::sort(context.words, byTermThenWeight);
    const auto rest = std::ranges::unique(context.words, {}, &Context::Word::term);
    context.words.erase(rest.begin(), rest.end());
    context.squares = 0;
    for (const Context::Word &word : context.words) {
        context.squares += word.weight * word.weight;
    }
}

/// Counts the values between a mark and the words that are met on the way from it: neighbours under values are one.
class ValuesCrossed
{
public:
    /// Goes past a word.
    void pass(const ComparedWord &word)
    {
        m_count += word.inValue && !m_inside ? 1 : 0;
        m_inside = word.inValue;
    }
    [[nodiscard]] qsizetype count() const { return m_count; }

private:
    qsizetype m_count = 0;
    bool m_inside = false;
};

/// 2^-(distance / halfWeightAt), from a table: asked for every word near every mark.
double nearness(qsizetype distance)
{
    static const auto table = [] {
        std::array<double, 32> values;
        for (size_t i = 0; i < values.size(); ++i) {
            values[i] = std::exp2(-double(i) / halfWeightAt);
        }
        return values;
    }();
    return distance < qsizetype(table.size()) ? table[size_t(distance)] : std::exp2(-double(distance) / halfWeightAt);
}

const Context::Word *find(const Context &context, qsizetype term)
{
    const auto at = std::ranges::lower_bound(context.words, term, {}, &Context::Word::term);
    return at != context.words.end() && at->term == term ? &*at : nullptr;
}

QStringList inTextOrder(std::vector<std::pair<TextRange, QString>> words)
{
    std::ranges::sort(words, {}, &std::pair<TextRange, QString>::first);
    QStringList texts;
    for (const auto &word : words) {
        texts.append(word.second);
    }
    return texts;
}

}

void Context::merge(const Context &other)
{
    words.insert(words.end(), other.words.begin(), other.words.end());
    keepGreatest(*this);
}

namespace {

/// Of a mark at `range`, from the words of its sentence.
Context contextIn(std::span<const ComparedWord> sentence, const ComparedPair &pair, TextRange range)
{
    if (sentence.empty()) {
        return {};
    }
    const auto ends = [](const ComparedWord &word) { return word.range.end(); };
    const auto begins = [](const ComparedWord &word) { return word.range.begin(); };
    const size_t markBegin = size_t(std::ranges::upper_bound(sentence, range.begin(), {}, ends) - sentence.begin());
    const size_t markEnd = std::max(markBegin, size_t(std::ranges::lower_bound(sentence, range.end(), {}, begins) - sentence.begin()));
    // A mark of function words alone has no word here: its neighbours stand for it.
    const ComparedWord &firstWord = sentence[std::min(markBegin, sentence.size() - 1)];
    const ComparedWord &lastWord = sentence[markEnd > 0 ? markEnd - 1 : 0];
    const auto within = [&](size_t i) { return sentence[i].token + reach >= firstWord.token && sentence[i].token <= lastWord.token + reach; };
    Context context;
    context.words.reserve(std::min<size_t>(sentence.size(), 2 * reach));
    const auto add = [&](size_t i, const ComparedWord &edge, qsizetype crossed) {
        const ComparedWord &word = sentence[i];
        if (word.inValue) {
            return;
        }
        const qsizetype distance = std::max<qsizetype>(0, std::abs(word.token - edge.token) - 1);
        const qsizetype clauses = std::abs(word.clause - edge.clause);
        const double share = (word.inName ? nameShare : 1.0) * (pair.isShared(word.term) ? 1.0 : unsharedShare);
        const double weight = share * pair.rarity(word.term) * nearness(distance) * std::ldexp(1.0, -int(clauses + crossed));
        const bool near = distance < nearest && clauses + crossed == 0 && !word.measures;
        context.words.push_back({weight, word.range, word.term, near});
    };
    ValuesCrossed before;
    for (size_t i = markBegin; i-- > 0 && within(i);) {
        before.pass(sentence[i]);
        add(i, firstWord, before.count());
    }
    ValuesCrossed behind;
    for (size_t i = markEnd; i < sentence.size() && within(i); ++i) {
        add(i, lastWord, behind.count());
        behind.pass(sentence[i]);
    }
    keepGreatest(context);
    return context;
}

}

Context contextOf(const ComparedDocument &side, const ComparedPair &pair, TextRange range)
{
    return contextIn(side.sentenceAround(range.begin()), pair, range);
}

Context contextOf(const ComparedDocument &side, const ComparedPair &pair, const ComparedMark &mark)
{
    return contextIn(side.sentenceAround(mark), pair, mark.annotation->range);
}

double contextSimilarity(const Context &first, const Context &second)
{
    double sum = 0;
    for (auto i = first.words.begin(), j = second.words.begin(); i != first.words.end() && j != second.words.end();) {
        const auto [ours, theirs] = std::pair(i->term, j->term);
        if (ours == theirs) [[unlikely]] {
            sum += i->weight * j->weight;
        }
        i += ours <= theirs ? 1 : 0;
        j += theirs <= ours ? 1 : 0;
    }
    return sum > 0 ? std::min(1.0, sum / std::sqrt(first.squares * second.squares)) : 0;
}

qsizetype sharedNear(const Context &first, const Context &second)
{
    return std::ranges::count_if(first.words, [&](const Context::Word &word) {
        const Context::Word *other = word.near ? find(second, word.term) : nullptr;
        return other && other->near;
    });
}

ContextMatch matchContexts(const Context &first, const Context &second)
{
    std::vector<std::pair<double, qsizetype>> shared;
    for (const Context::Word &word : first.words) {
        if (const Context::Word *other = find(second, word.term)) {
            shared.emplace_back(-word.weight * other->weight, word.term);
        }
    }
    ContextMatch match;
    match.similarity = contextSimilarity(first, second);
    std::ranges::sort(shared);
    for (const auto &entry : shared) {
        match.terms.push_back(entry.second);
    }
    return match;
}

QStringList sharedWords(const ContextMatch &match, const Context &first, const ComparedDocument &firstSide, const Context &second,
    const ComparedDocument &secondSide, qsizetype limit)
{
    std::vector<std::pair<TextRange, QString>> words;
    double heaviest = 0;
    for (size_t i = 0; i < match.terms.size() && qsizetype(i) < limit; ++i) {
        const Context::Word *a = find(first, match.terms[i]);
        const Context::Word *b = find(second, match.terms[i]);
        const double weight = std::sqrt(a->weight * b->weight);
        heaviest = std::max(heaviest, weight);
        if (weight < worthNaming * heaviest) {
            break;
        }
        const QStringView inFirst = a->range.of(firstSide.document->article().text());
        const QStringView inSecond = b->range.of(secondSide.document->article().text());
        words.emplace_back(a->range, (inSecond.size() < inFirst.size() ? inSecond : inFirst).toString());
    }
    return inTextOrder(std::move(words));
}

QStringList heaviestWords(const Context &context, const ComparedDocument &side, qsizetype limit)
{
    std::vector<Context::Word> order = context.words;
    std::ranges::sort(order, [](const Context::Word &a, const Context::Word &b) {
        return a.weight != b.weight ? a.weight > b.weight : a.range.begin() < b.range.begin();
    });
    std::vector<std::pair<TextRange, QString>> words;
    for (size_t i = 0; i < order.size() && qsizetype(i) < limit && order[i].weight >= worthNaming * order.front().weight; ++i) {
        words.emplace_back(order[i].range, order[i].range.of(side.document->article().text()).toString());
    }
    return inTextOrder(std::move(words));
}

}
