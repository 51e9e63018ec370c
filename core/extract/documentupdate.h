// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/document.h"
#include "core/extract/extractor.h"

namespace Hashiya {

/// True for a mark that nobody has decided about: suggested by an extractor or a house rule, without note, check, relation or a quotation of a person's
/// that names it as speaker. Only such marks may an update change or take away.
[[nodiscard]] bool isOpenSuggestion(const Document &document, const Annotation &annotation);

/// The edit of Pipeline::update(): brings the open suggestions of `document` up to `proposals`, which are in reading order and whose
/// overlaps are resolved. Order inside the group: marks that go, names, new marks, changed marks, names that nothing mentions any more.
[[nodiscard]] Edit documentUpdate(Document &document, const std::vector<Suggestion> &proposals);

}
