// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <span>
#include <vector>

namespace Hashiya {

/// Indices of two sequences that belong together.
struct IndexPair
{
    size_t first = 0;
    size_t second = 0;

    friend bool operator==(const IndexPair &, const IndexPair &) = default;
};

/// What two sequences of keys have in common in the same order, as pairs of equal keys, rising on both sides.
///
/// Keys, or else sequences of keys, that each side has once anchor the rest (the idea of patience diff), short stretches between anchors are compared in full. Time: about
/// linear in the length; stretches in which nothing is unique and that are longer than some hundred keys are left as different.
[[nodiscard]] std::vector<IndexPair> commonSubsequence(std::span<const quint32> first, std::span<const quint32> second);

}
