// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/quotes/mentions.h"

namespace Hashiya {

namespace {

constexpr qsizetype looksBack = 8; ///< mentions that may begin before the one that is asked for and still matter

bool isBetter(const Mention &a, const Mention &b)
{
    return a.person != b.person ? a.person : a.range.length() > b.range.length();
}

}

Mentions::Mentions(std::span<const Suggestion> suggestions)
{
    for (const Suggestion &each : suggestions) {
        if (each.type == u"date" || each.type == u"time") {
            m_dates.insert(each.range.begin(), each.range.end());
        } else if (each.type == u"person" || each.type == u"organization" || each.type == u"role" || each.type == u"place"
            || each.type == u"group") {
            m_mentions.push_back({each.range, each.type == u"person", each.type == u"role", each.type == u"place"});
        }
    }
    std::ranges::sort(m_mentions, {}, &Mention::range);
    for (size_t i = 0; i < m_mentions.size(); ++i) {
        const auto keepBetter = [&](QHash<qsizetype, qsizetype> &map, qsizetype position) {
            const auto it = map.find(position);
            if (it == map.end()) {
                map.insert(position, qsizetype(i));
            } else if (isBetter(m_mentions[i], m_mentions[size_t(*it)])) {
                *it = qsizetype(i);
            }
        };
        keepBetter(m_byBegin, m_mentions[i].range.begin());
        keepBetter(m_byEnd, m_mentions[i].range.end());
    }
}

const Mention *Mentions::beginningAt(qsizetype position) const
{
    const qsizetype index = m_byBegin.value(position, -1);
    return index < 0 ? nullptr : &m_mentions[size_t(index)];
}

const Mention *Mentions::endingAt(qsizetype position) const
{
    const qsizetype index = m_byEnd.value(position, -1);
    return index < 0 ? nullptr : &m_mentions[size_t(index)];
}

const Mention *Mentions::lastBetween(qsizetype from, qsizetype to) const
{
    auto it = std::ranges::lower_bound(m_mentions, to, {}, [](const Mention &mention) { return mention.range.begin(); });
    while (it != m_mentions.begin()) {
        --it;
        if (it->range.begin() < from) {
            return nullptr;
        }
        if (!it->place && it->range.end() <= to) {
            return &*it;
        }
    }
    return nullptr;
}

const Mention *Mentions::firstBetween(qsizetype from, qsizetype to) const
{
    auto it = std::ranges::lower_bound(m_mentions, from, {}, [](const Mention &mention) { return mention.range.begin(); });
    for (; it != m_mentions.end() && it->range.begin() < to; ++it) {
        if (!it->place) {
            return beginningAt(it->range.begin());
        }
    }
    return nullptr;
}

bool Mentions::covers(TextRange range) const
{
    auto it = std::ranges::lower_bound(m_mentions, range.begin(), {}, [](const Mention &mention) { return mention.range.begin(); });
    for (qsizetype back = 0; back < looksBack && it != m_mentions.begin(); ++back) {
        --it;
    }
    for (; it != m_mentions.end() && it->range.begin() < range.end(); ++it) {
        if (it->range.intersected(range).length() * 5 >= range.length() * 4) {
            return true;
        }
    }
    return false;
}

}
