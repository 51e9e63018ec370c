// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/value.h"
#include "core/arabic/wordmap.h"
#include "core/extract/figures/tokencursor.h"

#include <QList>
#include <QStringList>

namespace Hashiya {

/// Words that bound a figure, found beside it.
struct FoundModifier
{
    Modifier modifier = Modifier::None;
    QString written; ///< as the text has them; empty where there are none
};

/// The phrases of resources/lexicon/modifiers.tsv; one instance, thread-safe.
class Modifiers
{
public:
    [[nodiscard]] static const Modifiers &standard();

    /// What bounds a figure that begins with token `before`, by the words that end right before it: the longest phrase wins. A subject with
    /// its pronoun may stand between a verb and its figure (تقارب عائداته المالية 5 ملايين). Looks at no more than ten tokens.
    [[nodiscard]] FoundModifier before(const TokenCursor &cursor, qsizetype before) const;
    /// What bounds a figure by the words that begin with token `after`.
    [[nodiscard]] FoundModifier after(const TokenCursor &cursor, qsizetype after) const;

private:
    struct Phrase
    {
        QStringList words;
        qsizetype gapBefore = -1; ///< index of the word before which up to two words may stand; -1 for none
        std::optional<Modifier> modifier; ///< nothing for "none", which holds back a shorter phrase
    };

    Modifiers();
    [[nodiscard]] const Phrase *longestEnding(const TokenCursor &cursor, qsizetype last, qsizetype &begin) const;
    [[nodiscard]] qsizetype matchBackwards(const Phrase &phrase, const TokenCursor &cursor, qsizetype last) const;

    QList<Phrase> m_phrases;
    WordMap<QList<qsizetype>> m_byLastWord; ///< phrases that stand before
    WordMap<QList<qsizetype>> m_byFirstWord; ///< phrases that stand after
};

}
