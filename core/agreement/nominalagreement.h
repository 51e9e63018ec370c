// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtTypes>

#include <optional>
#include <span>

namespace Hashiya {

/// Cohen's kappa of two annotators over the same units: the share on which they agree beyond what their own habits would give by chance. Labels are any numbers;
/// both spans have one size. nullopt where there is nothing to measure: no unit, or one label for all of both.
/// Source: J. Cohen, A coefficient of agreement for nominal scales, Educational and Psychological Measurement 20 (1960).
[[nodiscard]] std::optional<double> cohenKappa(std::span<const int> first, std::span<const int> second);

/// Krippendorff's alpha for labels without an order, of two annotators; a label below zero is a unit that the annotator left out, and a unit with one label
/// counts for nothing. nullopt where there is nothing to measure.
/// Source: K. Krippendorff, Computing Krippendorff's alpha-reliability (2011), part B.
[[nodiscard]] std::optional<double> nominalAlpha(std::span<const int> first, std::span<const int> second);

}
