// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/arabic/tokens.h"

#include <QHash>

namespace Hashiya {

/// Decides which country's currency a bare noun (دينار, جنيه) means in an article: the one written out with that noun most often, else the
/// one whose country's words (resources/lexicon/currencies.tsv) the article has most of, else the lexicon's. One pass over the article,
/// made at the first question about a noun that several countries share. For one extraction in one thread.
class CurrencyChooser
{
public:
    /// Keeps a reference to `text`.
    explicit CurrencyChooser(const TokenizedText &text)
        : m_text(text)
    {
    }

    /// ISO 4217 code; empty where nothing decides. `key` is the noun's key, `byDefault` the lexicon's code.
    [[nodiscard]] QString choose(const QString &key, const QString &byDefault) const;

private:
    void countWords() const;

    const TokenizedText &m_text;
    mutable bool m_counted = false;
    mutable QHash<QString, int> m_weights; ///< by "key code"
};

}
