// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/entities/listrule.h"

#include "core/extract/entities/phrases.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

constexpr double asExample = 0.6;
constexpr double joined = 0.5;

/// A member of a list: its tokens and its words without و.
struct Member
{
    qsizetype end = 0; ///< equal to the begin where there is none
    TextRange range;
};

/// `sure`: the place in the text says that this is a member, so that a form that verbs have too is no objection (وتلفانتا).
Member memberAt(const NameWords &words, qsizetype begin, bool afterWaw, bool sure)
{
    if (const qsizetype latin = latinRunEnd(words, begin); latin > begin && !afterWaw) {
        return {latin, words.rangeOf(begin, latin)};
    }
    const bool waw = words.key(begin).startsWith(u'و');
    const QStringView word = words.key(begin).sliced(waw ? 1 : 0);
    const bool deed = word.endsWith(u"وا") || (word.size() == 5 && word.startsWith(u'ا') && word.at(3) == u'ا'); // إيواء
    if (deed || !words.isNameLike(begin) || waw != afterWaw || words.isDefinite(begin) || hasOrdinaryForm(words, begin)
        || (!sure && isOrdinaryByForm(words, begin, begin + 1))) {
        return {begin, {}};
    }
    qsizetype end = begin + 1;
    if (words.follows(end) && nameRunEnd(words, end, 1) > end && !words.key(end).startsWith(u'و') && !hasOrdinaryForm(words, end)) {
        ++end;
    }
    const Token &first = words.token(begin);
    const TextRange stem(first.folded.begin() + (afterWaw ? 1 : 0), first.folded.end());
    const auto from = words.text().folded().toOriginal(stem).begin();
    return {end, TextRange(from, words.token(end - 1).range.end())};
}

/// Ranges in reading order, none in another.
class Places
{
public:
    explicit Places(const std::vector<Suggestion> &out)
    {
        for (const Suggestion &name : out) {
            m_ranges.push_back(name.range);
        }
        std::ranges::sort(m_ranges);
    }
    /// The range that overlaps, or an empty one.
    [[nodiscard]] TextRange at(TextRange range) const
    {
        const auto near = std::ranges::upper_bound(m_ranges, range.begin(), {}, &TextRange::end);
        return near != m_ranges.end() && near->overlaps(range) ? *near : TextRange();
    }

private:
    std::vector<TextRange> m_ranges;
};

Suggestion member(const NameWords &words, const QString &type, TextRange range, const QString &evidence, double confidence)
{
    return nameSuggestion(words,
        {.type = type,
            .range = range,
            .rule = confidence >= asExample ? u"names.example"_s : u"names.joined"_s,
            .evidence = {evidence},
            .confidence = confidence,
            .entityKey = {},
            .entityName = {}});
}

/// The members from `begin`, each behind و or a comma; names found already are passed over.
void proposeMembers(const NameWords &words, qsizetype begin, const QString &type, const QString &evidence, double confidence,
    const Places &places, std::vector<Suggestion> &found)
{
    bool afterWaw = words.key(begin).startsWith(u'و') && words.isArabic(begin);
    for (qsizetype index = begin; words.isInSentence(index);) {
        if (const TextRange known = places.at(words.token(index).range); !known.isEmpty()) {
            index = words.text().tokenAt(known.end() - 1) + 1;
        } else {
            const Member next = memberAt(words, index, afterWaw, confidence >= asExample);
            if (next.end == index) {
                return;
            }
            found.push_back(member(words, type, next.range, evidence, confidence));
            index = next.end;
        }
        const bool comma = words.isPunctuation(index, u"،,");
        index += comma ? 1 : 0;
        afterWaw = words.isArabic(index) && words.key(index).startsWith(u'و');
        if (!comma && (!afterWaw || !words.follows(index))) {
            return;
        }
    }
}

/// The token behind مثل, منها and the like, at most `widest` words behind a head that ends at `end`; 0 where there is none.
qsizetype exampleBegin(const NameWords &words, qsizetype end)
{
    constexpr qsizetype widest = 3;
    static constexpr QStringView leads[]{u"مثل", u"منها", u"ومنها", u"بينها", u"وبينها", u"ابرزها", u"اهمها"};
    for (qsizetype index = end; index <= end + widest && (words.follows(index) || words.isPunctuation(index, u"،,")); ++index) {
        if (std::ranges::contains(leads, words.key(index))) {
            return words.isPunctuation(index + 1, u":") ? index + 2 : index + 1;
        }
    }
    return 0;
}

void proposeExamples(const NameWords &words, const std::vector<Suggestion> &out, std::vector<Suggestion> &found)
{
    const Places places(out);
    for (qsizetype index = 0; index < words.size(); ++index) {
        const TriggerMatch *head = words.trigger(index, TriggerKind::ListHead);
        const qsizetype begin = head ? exampleBegin(words, head->tokens.end()) : 0;
        if (begin > 0) {
            proposeMembers(words, begin, head->type, words.textOf(head->range), asExample, places, found);
        }
    }
}

/// The name is a member of a list itself: behind و or a comma. What و joins to a single place is too often the next clause.
bool isListed(const NameWords &words, const Suggestion &name)
{
    const qsizetype first = words.text().tokenAt(name.range.begin());
    return words.key(first).startsWith(u'و') ? words.token(first).range.begin() < name.range.begin() : words.isPunctuation(first - 1, u"،,");
}

void proposeJoined(const NameWords &words, const std::vector<Suggestion> &out, std::vector<Suggestion> &found)
{
    const Places places(out);
    for (const Suggestion &name : out) {
        const qsizetype next = words.text().tokenAt(name.range.end() - 1) + 1;
        const bool listed
            = name.type == "organization"_L1 || name.type == "product"_L1 || (name.type == "place"_L1 && isListed(words, name));
        if (listed && words.follows(next) && words.isArabic(next) && words.key(next).startsWith(u'و')) {
            proposeMembers(words, next, name.type, words.textOf(name.range), joined, places, found);
        }
    }
}

}

void ListRule::apply(const NameWords &words, std::vector<Suggestion> &out) const
{
    std::vector<Suggestion> found;
    if (m_kind == Kind::Examples) {
        proposeExamples(words, out, found);
    } else {
        proposeJoined(words, out, found);
    }
    // Two lists may meet in one member; the first to name it stays.
    const Places places(out);
    std::ranges::stable_sort(found, {}, &Suggestion::range);
    TextRange last;
    for (Suggestion &suggestion : found) {
        if (places.at(suggestion.range).isEmpty() && !suggestion.range.overlaps(last)) {
            last = suggestion.range;
            out.push_back(std::move(suggestion));
        }
    }
    std::ranges::stable_sort(out, {}, &Suggestion::range);
}

}
