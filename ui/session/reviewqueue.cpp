// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/reviewqueue.h"

#include <QList>

namespace Hashiya {

namespace {

/// Place of a mark in the queue; unique, since the reading order is.
struct QueueKey
{
    double certainty = 0; ///< the same for all in reading order
    qsizetype index = 0;

    friend auto operator<=>(const QueueKey &, const QueueKey &) = default;
};

QueueKey keyOf(const Annotation &annotation, qsizetype index, ReviewOrder order)
{
    return {order == ReviewOrder::Reading ? 0.0 : annotation.confidence, index};
}

QueueKey keyOfPlace(const Document &document, ReviewPlace place, ReviewOrder order, bool forward)
{
    const auto &marks = document.annotations();
    if (const auto index = marks.indexOf(place.current); index >= 0) {
        return keyOf(marks.at(index), index, order);
    }
    if (order == ReviewOrder::LeastCertainFirst) {
        return {forward ? -1.0 : 2.0, 0}; // before or behind every certainty
    }
    const auto index = marks.firstFrom(place.position);
    return {0.0, forward ? index - 1 : index}; // a mark that begins at the place lies ahead
}

std::optional<AnnotationId> neighbour(const Document &document, ReviewPlace place, ReviewOrder order, bool forward)
{
    const auto here = keyOfPlace(document, place, order, forward);
    const auto nearer = [forward](const QueueKey &a, const QueueKey &b) { return forward ? a < b : b < a; };
    std::optional<std::pair<QueueKey, AnnotationId>> ahead;
    std::optional<std::pair<QueueKey, AnnotationId>> farthestBehind; // where the round goes on
    const auto &marks = document.annotations();
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const auto &mark = marks.at(i);
        if (mark.state != AnnotationState::Suggested || mark.id == place.current) {
            continue;
        }
        const auto key = keyOf(mark, i, order);
        auto &best = nearer(here, key) ? ahead : farthestBehind;
        if (!best || nearer(key, best->first)) {
            best = {key, mark.id};
        }
    }
    const auto &found = ahead ? ahead : farthestBehind;
    return found ? std::optional(found->second) : std::nullopt;
}

}

ReviewCount reviewCount(const Document &document)
{
    ReviewCount count;
    const auto &marks = document.annotations();
    count.total = marks.size();
    for (qsizetype i = 0; i < marks.size(); ++i) {
        count.reviewed += marks.at(i).state == AnnotationState::Suggested ? 0 : 1;
    }
    return count;
}

std::optional<AnnotationId> nextUnreviewed(const Document &document, ReviewPlace place, ReviewOrder order)
{
    return neighbour(document, place, order, true);
}

std::optional<AnnotationId> previousUnreviewed(const Document &document, ReviewPlace place, ReviewOrder order)
{
    return neighbour(document, place, order, false);
}

}
