// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/entities/namewords.h"

namespace Hashiya {

/// One rule by which names are found. Rules run in an order: each sees in `out` what those before it proposed and may complete it.
/// Pure and thread-safe like an Extractor.
class NameRule
{
public:
    virtual ~NameRule() = default;
    virtual void apply(const NameWords &words, std::vector<Suggestion> &out) const = 0;
};

}
