// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/nesting.h"

#include <tuple>

namespace Hashiya {

namespace {

bool standsBefore(const Annotation &a, const Annotation &b)
{
    return std::tuple(a.range.begin(), -a.range.end(), a.id) < std::tuple(b.range.begin(), -b.range.end(), b.id);
}

const Annotation *around(const Document &document, const Annotation &mark)
{
    const Annotation *found = nullptr;
    // Whoever is before it and overlaps it covers its first letter.
    for (const auto *other : document.annotations().covering(mark.range.begin())) {
        if (other->state != AnnotationState::Rejected && standsBefore(*other, mark)) {
            found = other; // in reading order: the last one stays
        }
    }
    return found;
}

}

std::optional<AnnotationId> markAround(const Document &document, AnnotationId id)
{
    const auto *mark = document.annotations().find(id);
    const auto *outer = mark ? around(document, *mark) : nullptr;
    return outer ? std::optional(outer->id) : std::nullopt;
}

QList<AnnotationId> marksInside(const Document &document, AnnotationId id)
{
    QList<AnnotationId> inside;
    const auto *mark = document.annotations().find(id);
    const auto overlapping = mark ? document.annotations().overlapping(mark->range) : QList<const Annotation *>();
    for (const auto *other : overlapping) {
        if (other->state == AnnotationState::Rejected || !standsBefore(*mark, *other)) {
            continue;
        }
        if (const auto *outer = around(document, *other); outer && outer->id == id) {
            inside.append(other->id);
        }
    }
    return inside;
}

std::optional<AnnotationId> innermostAt(const Document &document, qsizetype position)
{
    std::optional<AnnotationId> found;
    for (const auto at : {position - 1, position}) {
        for (const auto *mark : at >= 0 ? document.annotations().covering(at) : QList<const Annotation *>()) {
            if (mark->state != AnnotationState::Rejected) {
                found = mark->id;
            }
        }
    }
    return found;
}

std::optional<Clash> clashOf(const Document &document, TextRange range, const QString &type)
{
    for (const auto *other : document.annotations().overlapping(range)) {
        if (other->state != AnnotationState::Confirmed || other->range == range) {
            continue;
        }
        if (other->range.crosses(range)) {
            return Clash{other->id, true};
        }
        const bool holds = range.contains(other->range);
        if (!document.tagset().mayNest(holds ? type : other->type, holds ? other->type : type)) {
            return Clash{other->id, false};
        }
    }
    return std::nullopt;
}

}
