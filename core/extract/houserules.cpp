// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/houserules.h"

#include "core/annotation/occurrences.h"
#include "core/arabic/folding.h"
#include "core/extract/overlaps.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

/// The rules, those that win last.
std::vector<const HouseRule *> byPrecedence(std::span<const HouseRule> rules)
{
    std::vector<const HouseRule *> sorted;
    sorted.reserve(rules.size());
    for (const auto &rule : rules) {
        sorted.push_back(&rule);
    }
    std::ranges::stable_sort(sorted, [](const HouseRule *a, const HouseRule *b) {
        return a->scope != b->scope ? a->scope > b->scope : a->made != b->made ? a->made < b->made : a->key < b->key;
    });
    return sorted;
}

bool mayHold(const Suggestion &outer, const Suggestion &inner)
{
    return outer.range != inner.range && outer.range.contains(inner.range) && mayLieInside(inner.type, outer.type);
}

QList<Occurrence> placesOf(const HouseRule &rule, const Article &article, const FoldedText &folded)
{
    OccurrenceOptions options;
    options.spelling = rule.exactSpelling ? FoldSwitches::exact() : FoldSwitches();
    return OccurrenceFinder(rule.words, options).in(article, folded);
}

Suggestion proposalOf(const HouseRule &rule, TextRange range)
{
    Suggestion proposal;
    proposal.type = rule.type;
    proposal.range = range;
    proposal.origin = {OriginKind::Rule, rule.author, rule.key, {rule.words, rule.type, houseRuleScopeName(rule.scope), rule.made.date().toString(Qt::ISODate)}};
    if (!isMeasured(rule.type) && rule.type != "quote"_L1 && rule.type != "statement"_L1) {
        proposal.entityKey = u"house:%1:%2"_s.arg(rule.type, fold(rule.words, FoldStrength::Weak));
        proposal.entityName = rule.words;
    }
    return proposal;
}

/// Takes over what the extractors know of the same words.
void learnFrom(const Suggestion &replaced, Suggestion &proposal)
{
    if (replaced.type == proposal.type) {
        proposal.value = replaced.value;
        proposal.attributes = replaced.attributes;
    }
    if (replaced.type == proposal.type && !replaced.entityKey.isEmpty()) {
        proposal.entityKey = replaced.entityKey;
        proposal.entityName = replaced.entityName;
    }
}

/// The proposals that cover places, asked for in the order of the text: each proposal is looked at only while the places are inside it.
class Covering
{
public:
    explicit Covering(const std::vector<Suggestion> &proposals)
    {
        m_byBegin.reserve(proposals.size());
        for (const auto &proposal : proposals) {
            m_byBegin.push_back(&proposal);
        }
        std::ranges::sort(m_byBegin, {}, [](const Suggestion *proposal) { return proposal->range.begin(); });
    }

    /// Those that hold `range` and more; ranges must come in order.
    template <typename Predicate>
    [[nodiscard]] bool any(TextRange range, const Predicate &predicate)
    {
        for (; m_next < m_byBegin.size() && m_byBegin[m_next]->range.begin() <= range.begin(); ++m_next) {
            m_open.push_back(m_byBegin[m_next]);
        }
        std::erase_if(m_open, [&](const Suggestion *proposal) { return proposal->range.end() <= range.begin(); });
        return std::ranges::any_of(m_open, [&](const Suggestion *proposal) {
            return proposal->range != range && proposal->range.contains(range) && predicate(*proposal);
        });
    }

private:
    std::vector<const Suggestion *> m_byBegin;
    std::vector<const Suggestion *> m_open;
    size_t m_next = 0;
};

void always(const Article &article, const FoldedText &folded, const HouseRule &rule, std::vector<Suggestion> &proposals)
{
    std::vector<Suggestion> made;
    Covering covering(proposals);
    for (const auto &place : placesOf(rule, article, folded)) {
        if (place.doubtful) {
            continue;
        }
        auto proposal = proposalOf(rule, place.range);
        if (!covering.any(place.range, [&](const Suggestion &longer) { return !mayHold(longer, proposal); })) {
            made.push_back(std::move(proposal));
        }
    }
    // One pass over the proposals for all places, which are in order and do not overlap.
    std::erase_if(proposals, [&](const Suggestion &other) {
        auto place = std::ranges::upper_bound(made, other.range.begin(), {}, [](const Suggestion &proposal) { return proposal.range.end(); });
        bool gives = false;
        for (; place != made.end() && place->range.begin() < other.range.end(); ++place) {
            if (place->range == other.range) {
                learnFrom(other, *place);
                gives = true;
            } else if (!mayHold(other, *place) && !mayHold(*place, other)) {
                gives = true;
            }
        }
        return gives;
    });
    std::ranges::move(made, std::back_inserter(proposals));
}

void never(const Article &article, const FoldedText &folded, const HouseRule &rule, std::vector<Suggestion> &proposals)
{
    QSet<std::pair<qsizetype, qsizetype>> places;
    for (const auto &place : placesOf(rule, article, folded)) {
        places.insert({place.range.begin(), place.range.end()});
    }
    std::erase_if(proposals, [&](const Suggestion &proposal) {
        return (rule.type.isEmpty() || proposal.type == rule.type) && places.contains({proposal.range.begin(), proposal.range.end()});
    });
}

}

void applyHouseRules(const Article &article, std::span<const HouseRule> rules, std::vector<Suggestion> &proposals)
{
    if (rules.empty()) {
        return;
    }
    const auto folded = foldWithOrigins(article.text(), FoldStrength::Weak);
    for (const auto *rule : byPrecedence(rules)) {
        if (rule->kind == HouseRuleKind::Always) {
            always(article, folded, *rule, proposals);
        } else {
            never(article, folded, *rule, proposals);
        }
    }
}

}
