// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"

namespace Hashiya {

/// Why a mark is there, as whole translated sentences: made of the rule's key and its evidence, which stands in isolates. A person's mark
/// and a rule that this program does not know have general sentences; never empty.
[[nodiscard]] QString reasonSentence(const Origin &origin);

/// Every rule that has a sentence of its own, in the order of the table; for tests that compare it with what extractors do.
[[nodiscard]] QStringList rulesWithSentences();

}
