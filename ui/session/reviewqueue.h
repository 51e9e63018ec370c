// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/document.h"

#include <optional>

namespace Hashiya {

enum class ReviewOrder { Reading, LeastCertainFirst };

/// How far a document is reviewed. A mark is reviewed when it is confirmed or rejected.
struct ReviewCount
{
    qsizetype reviewed = 0;
    qsizetype total = 0;

    [[nodiscard]] qsizetype left() const { return total - reviewed; }
    friend bool operator==(const ReviewCount &, const ReviewCount &) = default;
};

[[nodiscard]] ReviewCount reviewCount(const Document &document);

/// Where the person is: a mark, which may be reviewed already, or else only a place in the text.
struct ReviewPlace
{
    AnnotationId current;
    qsizetype position = 0; ///< used where `current` is not valid
};

/// The unreviewed mark after (or before) a place, going round at the end; never `current` itself. nullopt where there is no other.
[[nodiscard]] std::optional<AnnotationId> nextUnreviewed(const Document &document, ReviewPlace place, ReviewOrder order);
[[nodiscard]] std::optional<AnnotationId> previousUnreviewed(const Document &document, ReviewPlace place, ReviewOrder order);

}
