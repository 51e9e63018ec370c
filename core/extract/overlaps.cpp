// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/overlaps.h"

#include <algorithm>
#include <numeric>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

bool outerFirst(TextRange a, TextRange b)
{
    return a.begin() != b.begin() ? a.begin() < b.begin() : a.end() > b.end();
}

bool liveTogether(const Suggestion &a, const Suggestion &b)
{
    if (!a.range.overlaps(b.range)) {
        return true;
    }
    if (a.range == b.range || a.range.crosses(b.range)) {
        return false;
    }
    return a.range.contains(b.range) ? mayLieInside(b.type, a.type) : mayLieInside(a.type, b.type);
}

bool isIndirect(const Suggestion &suggestion)
{
    return suggestion.type == "statement"_L1;
}

/// Keeps the best of proposals that overlap one another, directly or through others.
void resolveCluster(const std::vector<Suggestion> &proposals, std::vector<size_t> cluster, std::vector<size_t> &kept)
{
    std::ranges::stable_sort(cluster, [&](size_t left, size_t right) {
        const Suggestion &a = proposals[left];
        const Suggestion &b = proposals[right];
        if (isIndirect(a) != isIndirect(b)) {
            return isIndirect(b);
        }
        if (a.range.length() != b.range.length()) {
            return a.range.length() > b.range.length();
        }
        if (isMeasured(a.type) != isMeasured(b.type)) {
            return isMeasured(a.type);
        }
        return a.confidence != b.confidence ? a.confidence > b.confidence : left < right;
    });
    const size_t first = kept.size();
    for (const size_t candidate : cluster) {
        const auto others = std::span(kept).subspan(first);
        if (std::ranges::all_of(others, [&](size_t other) { return liveTogether(proposals[candidate], proposals[other]); })) {
            kept.push_back(candidate);
        }
    }
}

}

bool isMeasured(QStringView type)
{
    static constexpr QLatin1StringView types[]{
        "money"_L1, "percent"_L1, "quantity"_L1, "count"_L1, "ordinal"_L1, "date"_L1, "time"_L1, "duration"_L1};
    return std::ranges::any_of(types, [&](QLatin1StringView known) { return type == known; });
}

bool mayLieInside(QStringView inner, QStringView outer)
{
    if (outer == "quote"_L1) {
        return inner != "quote"_L1 && inner != "statement"_L1;
    }
    if (outer == "statement"_L1) {
        return inner != "statement"_L1;
    }
    return outer == "role"_L1 && (inner == "organization"_L1 || inner == "place"_L1);
}

std::vector<Suggestion> resolveOverlaps(std::vector<Suggestion> proposals)
{
    std::vector<size_t> order(proposals.size());
    std::iota(order.begin(), order.end(), size_t(0));
    std::ranges::stable_sort(order, [&](size_t a, size_t b) { return outerFirst(proposals[a].range, proposals[b].range); });

    std::vector<size_t> kept;
    std::vector<size_t> cluster;
    qsizetype clusterEnd = 0;
    for (const size_t index : order) {
        if (!cluster.empty() && proposals[index].range.begin() >= clusterEnd) {
            resolveCluster(proposals, std::exchange(cluster, {}), kept);
        }
        clusterEnd = cluster.empty() ? proposals[index].range.end() : std::max(clusterEnd, proposals[index].range.end());
        cluster.push_back(index);
    }
    resolveCluster(proposals, std::move(cluster), kept);

    std::ranges::sort(kept, [&](size_t a, size_t b) { return outerFirst(proposals[a].range, proposals[b].range); });
    std::vector<Suggestion> resolved;
    resolved.reserve(kept.size());
    for (const size_t index : kept) {
        resolved.push_back(std::move(proposals[index]));
    }
    return resolved;
}

}
