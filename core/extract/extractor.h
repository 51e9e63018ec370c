// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/annotation.h"
#include "core/arabic/tokens.h"

#include <vector>

namespace Hashiya {

/// What an extractor proposes: a mark without id, and how it belongs to a name.
struct Suggestion
{
    QString type; ///< key of the standard tagset
    TextRange range;
    Value value;
    Origin origin; ///< kind Extractor; name, rule and evidence set
    double confidence = 1.0;
    QJsonObject attributes; ///< "norm", "alias_of", "nickname_of"
    QString entityKey; ///< equal for mentions of one name; the pipeline makes entities of it. Empty for what names nothing
    QString entityName; ///< canonical form where the extractor knows it (a lexicon); else the longest mention serves
};

/// Reads an article and proposes marks. Pure, deterministic, thread-safe, no input or output.
class Extractor
{
public:
    virtual ~Extractor() = default;
    /// The name that Origin::name carries.
    [[nodiscard]] virtual QString name() const = 0;
    /// Appends to `out`. `out` holds what earlier extractors of the pipeline proposed, which later ones may read (quotations
    /// look for speakers among the names).
    virtual void extract(const TokenizedText &text, std::vector<Suggestion> &out) const = 0;
};

}
