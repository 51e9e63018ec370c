// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/extract/entities/namerule.h"

namespace Hashiya {

/// Names in lists: what follows a plural head and مثل or منها (العلامات التجارية مثل X وY), and what و joins to a name that was found (لوريال وY).
/// The new ones have the type of the head or of the name before them. Needs proposals whose overlaps are resolved.
class ListRule final : public NameRule
{
public:
    enum class Kind {
        Examples, ///< behind a plural head
        Joined ///< behind a name
    };
    explicit ListRule(Kind kind)
        : m_kind(kind)
    {
    }

    void apply(const NameWords &words, std::vector<Suggestion> &out) const override;

private:
    Kind m_kind;
};

}
