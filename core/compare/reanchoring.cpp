// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/reanchoring.h"

#include "core/compare/nearpairs.h"
#include "core/compare/risingchain.h"
#include "core/compare/textdiff.h"
#include "core/text/surrogates.h"

#include <QHash>
#include <QSet>

#include <algorithm>
#include <vector>

namespace Hashiya {

namespace {

/// Two paragraphs with less in common than this are two paragraphs. Share of the words of both.
constexpr double leastAlike = 0.5;

struct BlockPair
{
    qsizetype before;
    qsizetype after;
    bool moved;
};

QStringView wordsOf(const Article &article, qsizetype block)
{
    return article.blocks().at(block).range.of(article.text());
}

QHash<QStringView, int> countedWords(QStringView text)
{
    QHash<QStringView, int> words;
    for (const auto word : text.split(u' ', Qt::SkipEmptyParts)) {
        ++words[word];
    }
    return words;
}

/// Share of the words of both texts that they have in common (Dice).
double likeness(const QHash<QStringView, int> &a, const QHash<QStringView, int> &b)
{
    qsizetype all = 0;
    qsizetype common = 0;
    for (const auto &[word, count] : a.asKeyValueRange()) {
        all += count;
        common += std::min(count, b.value(word));
    }
    for (const auto count : b) {
        all += count;
    }
    return all == 0 ? 0 : 2.0 * double(common) / double(all);
}

/// Which paragraph of the newer text is which of the older.
std::vector<BlockPair> pairBlocks(const Article &older, const Article &newer)
{
    QHash<QStringView, QList<qsizetype>> places;
    for (qsizetype i = 0; i < newer.blocks().size(); ++i) {
        places[wordsOf(newer, i)].append(i);
    }
    std::vector<std::pair<qsizetype, qsizetype>> pairs;
    QList<qsizetype> leftBefore;
    QSet<qsizetype> taken;
    for (qsizetype i = 0; i < older.blocks().size(); ++i) {
        auto equal = places.find(wordsOf(older, i));
        if (equal == places.end() || equal->isEmpty()) {
            leftBefore.append(i);
            continue;
        }
        pairs.emplace_back(i, equal->takeFirst());
        taken.insert(pairs.back().second);
    }
    QList<qsizetype> leftAfter;
    for (qsizetype i = 0; i < newer.blocks().size(); ++i) {
        if (!taken.contains(i)) {
            leftAfter.append(i);
        }
    }
    std::vector<QHash<QStringView, int>> before;
    std::vector<QHash<QStringView, int>> after;
    for (const auto block : std::as_const(leftBefore)) {
        before.push_back(countedWords(wordsOf(older, block)));
    }
    for (const auto block : std::as_const(leftAfter)) {
        after.push_back(countedWords(wordsOf(newer, block)));
    }
    std::vector<CandidatePair> candidates;
    forEachNearPair(leftBefore.size(), leftAfter.size(), [&](qsizetype i, qsizetype j) {
        if (const auto alike = likeness(before[size_t(i)], after[size_t(j)]); alike >= leastAlike) {
            candidates.push_back({i, j, alike});
        }
    });
    for (const auto &pair : assignGreedily(std::move(candidates), leftBefore.size(), leftAfter.size())) {
        pairs.emplace_back(leftBefore.at(pair.first), leftAfter.at(pair.second));
    }
    std::ranges::sort(pairs);
    std::vector<qsizetype> seconds;
    std::vector<BlockPair> result;
    for (const auto &[i, j] : pairs) {
        seconds.push_back(j);
        result.push_back({i, j, true});
    }
    for (const auto index : longestRisingChain(seconds)) {
        result[index].moved = false;
    }
    return result;
}

/// A run of letters that both texts have, and whether its paragraph moved.
struct Run
{
    CommonRun common;
    bool moved;
};

/// In the order of the older text.
std::vector<Run> runsOf(const Article &older, const Article &newer)
{
    std::vector<Run> runs;
    for (const auto &[before, after, moved] : pairBlocks(older, newer)) {
        const auto from = older.blocks().at(before).range.begin();
        const auto to = newer.blocks().at(after).range.begin();
        for (auto run : commonRuns(wordsOf(older, before), wordsOf(newer, after))) {
            run.first += from;
            run.second += to;
            runs.push_back({run, moved});
        }
    }
    return runs;
}

bool isMeasured(const Annotation &mark)
{
    return std::holds_alternative<Figure>(mark.value) || std::holds_alternative<CalendarValue>(mark.value) || std::holds_alternative<DurationValue>(mark.value);
}

class Finder
{
public:
    Finder(const Document &document, const Article &newer)
        : m_document(document)
        , m_newer(newer)
        , m_runs(runsOf(document.article(), newer))
    {
    }

    [[nodiscard]] Anchor anchorOf(const Annotation &mark) const
    {
        const auto first = firstRunEndingAfter(mark.range.begin());
        bool moved = false;
        const auto range = first == m_runs.end() ? TextRange() : placeFrom(first, mark.range, moved);
        if (range.isEmpty()) {
            return elsewhere(mark);
        }
        const bool same = range.of(m_newer.text()) == m_document.textOf(mark);
        return {mark.id, !same ? AnchorOutcome::Changed : moved ? AnchorOutcome::Moved : AnchorOutcome::Kept, range};
    }

private:
    using Runs = std::vector<Run>::const_iterator;

    [[nodiscard]] Runs firstRunEndingAfter(qsizetype position) const
    {
        return std::ranges::upper_bound(m_runs, position, {}, [](const Run &run) { return run.common.inFirst().end(); });
    }

    /// From the first to the last of the range's letters that are still there, or what stands between its neighbours.
    [[nodiscard]] TextRange placeFrom(Runs run, TextRange range, bool &moved) const
    {
        const auto &first = run->common;
        if (first.first >= range.end()) {
            return between(run, range, moved);
        }
        moved = run->moved;
        auto begin = first.second + std::max<qsizetype>(0, range.begin() - first.first);
        if (first.first > range.begin()) {
            begin = extendedBack(run, range, begin);
        }
        auto last = run;
        while (std::next(last) != m_runs.end() && std::next(last)->common.first < range.end()) {
            ++last;
        }
        auto end = last->common.second + std::min(range.end() - last->common.first, last->common.length);
        if (last->common.inFirst().end() < range.end()) {
            end = extendedForward(last, range, end);
        }
        return end > begin ? trimmed({begin, end}) : TextRange();
    }

    /// Other words now stand where the first ones of the range did: back to the run before.
    [[nodiscard]] qsizetype extendedBack(Runs run, TextRange range, qsizetype begin) const
    {
        if (run == m_runs.begin()) {
            return begin;
        }
        const auto &before = std::prev(run)->common;
        const bool joins = before.inFirst().end() == range.begin() && before.inSecond().end() <= begin && sameBlock(before.inSecond().end(), begin);
        return joins ? before.inSecond().end() : begin;
    }

    [[nodiscard]] qsizetype extendedForward(Runs run, TextRange range, qsizetype end) const
    {
        const auto next = std::next(run);
        if (next == m_runs.end()) {
            return end;
        }
        const bool joins = next->common.first == range.end() && next->common.second >= end && sameBlock(end, next->common.second);
        return joins ? next->common.second : end;
    }

    /// None of its letters is there, but what stood on both sides is: what is between them now.
    [[nodiscard]] TextRange between(Runs next, TextRange range, bool &moved) const
    {
        if (next == m_runs.begin()) {
            return {};
        }
        const auto &before = std::prev(next)->common;
        const auto &after = next->common;
        const bool touches = before.inFirst().end() == range.begin() && after.first == range.end();
        if (!touches || before.inSecond().end() >= after.second || !sameBlock(before.inSecond().end(), after.second)) {
            return {};
        }
        moved = next->moved;
        return trimmed({before.inSecond().end(), after.second});
    }

    [[nodiscard]] bool sameBlock(qsizetype a, qsizetype b) const { return m_newer.blockAt(a) == m_newer.blockAt(b); }

    [[nodiscard]] TextRange trimmed(TextRange range) const
    {
        const auto &text = m_newer.text();
        auto begin = range.begin();
        auto end = range.end();
        while (begin < end && text.at(begin).isSpace()) {
            ++begin;
        }
        while (begin < end && text.at(end - 1).isSpace()) {
            --end;
        }
        return {begin, end};
    }

    /// A name that stands in one place only of the newer text, and stood in one only of the older, is that name.
    [[nodiscard]] Anchor elsewhere(const Annotation &mark) const
    {
        const auto words = m_document.textOf(mark);
        if (isMeasured(mark) || words.size() < shortestSearched) {
            return {mark.id, AnchorOutcome::Lost, {}};
        }
        const auto known = m_searched.constFind(words);
        const auto place = known != m_searched.cend() ? *known : *m_searched.insert(words, onlyPlace(words));
        if (place < 0) {
            return {mark.id, AnchorOutcome::Lost, {}};
        }
        return {mark.id, AnchorOutcome::Moved, TextRange::ofLength(place, words.size())};
    }

    [[nodiscard]] qsizetype onlyPlace(QStringView words) const
    {
        if (m_searched.size() >= mostSearched) {
            return -1;
        }
        const auto only = [words](QStringView text) {
            const auto place = text.indexOf(words);
            return place >= 0 && text.indexOf(words, place + 1) < 0 ? place : -1;
        };
        return only(m_document.article().text()) < 0 ? -1 : only(m_newer.text());
    }

    static constexpr qsizetype shortestSearched = 4;
    static constexpr qsizetype mostSearched = 500; ///< each is a search through the whole text

    const Document &m_document;
    const Article &m_newer;
    std::vector<Run> m_runs;
    mutable QHash<QStringView, qsizetype> m_searched;
};

}

QList<Anchor> findAnchors(const Document &document, const Article &newer)
{
    const Finder finder(document, newer);
    QList<Anchor> anchors;
    const auto &marks = document.annotations();
    anchors.reserve(marks.size());
    for (qsizetype i = 0; i < marks.size(); ++i) {
        anchors.append(finder.anchorOf(marks.at(i)));
    }
    return anchors;
}

Edit reanchored(const Document &document, const Article &newer, const QList<Anchor> &anchors)
{
    QHash<AnnotationId, TextRange> places;
    for (const auto &anchor : anchors) {
        if (anchor.outcome != AnchorOutcome::Lost) {
            places.insert(anchor.mark, anchor.range);
        }
    }
    // What both have at their ends stays out of the splice, so that the journal holds what changed.
    const QStringView before = document.article().text();
    const QStringView after = newer.text();
    const auto head = std::ranges::mismatch(before, after).in1 - before.begin();
    const auto rest = std::min(before.size(), after.size()) - head;
    qsizetype tail = 0;
    while (tail < rest && before[before.size() - 1 - tail] == after[after.size() - 1 - tail]) {
        ++tail;
    }
    const auto begin = splitsSurrogatePair(before, head) || splitsSurrogatePair(after, head) ? head - 1 : head;
    const auto end = splitsSurrogatePair(before, before.size() - tail) || splitsSurrogatePair(after, after.size() - tail) ? tail - 1 : tail;
    const TextSplices splices(
        {{{begin, before.size() - end}, after.sliced(begin, after.size() - end - begin).toString()}});

    EditGroup group;
    ChangeText change{splices, newer.blocks(), {}, {}};
    QSet<RelationId> gone;
    QList<Edit> removals;
    for (qsizetype i = 0; i < document.annotations().size(); ++i) {
        const auto &mark = document.annotations().at(i);
        const auto place = places.constFind(mark.id);
        if (place != places.cend()) {
            if (splices.mapped(mark.range) != *place) {
                change.marks.append({mark.id, *place});
            }
            continue;
        }
        for (const auto relation : document.references().relationsOf(mark.id)) {
            if (!gone.contains(relation)) {
                gone.insert(relation);
                group.edits.emplace_back(RemoveRelation{relation});
            }
        }
        for (const auto quotation : document.references().quotationsOf(mark.id)) {
            if (places.contains(quotation)) {
                auto without = *document.annotations().find(quotation);
                std::get<QuotationValue>(without.value).speakerMark = {};
                group.edits.emplace_back(ChangeAnnotation{without});
            }
        }
        // A quotation goes before the mark of its speaker may.
        const auto *quotation = std::get_if<QuotationValue>(&mark.value);
        if (quotation && quotation->speakerMark.isValid()) {
            group.edits.emplace_back(RemoveAnnotation{mark.id});
        } else {
            removals.append(RemoveAnnotation{mark.id});
        }
    }
    std::ranges::move(removals, std::back_inserter(group.edits));
    group.edits.emplace_back(std::move(change));
    return group;
}

}
