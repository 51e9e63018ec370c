// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/evaluation/goldarticle.h"

namespace Hashiya {

/// Which gold marks of an article name one thing: for each mark, in their order, the number of its entity from 0, or -1 for a mark that
/// names nothing (figures, times, quotations, roles).
///
/// Gold files have no numbers of entities; these follow from what the marks say:
/// 1. marks of one type with the same words, folded (norm where the mark has one), are one entity;
/// 2. a mark with `alias_of` or `nickname_of` belongs to the entity that has those words, of its own type where there is one;
/// 3. a person's mark whose words stand in a row in exactly one longer name of a person of the article (هوانغ in جينسن هوانغ) belongs to
///    that person; where two longer names have them, to neither.
/// Other ways to name one thing (المملكة المتحدة and بريطانيا, two spellings of a ship) are two entities here, since nothing in the
/// files joins them.
[[nodiscard]] QList<int> goldEntities(const GoldArticle &gold);

}
