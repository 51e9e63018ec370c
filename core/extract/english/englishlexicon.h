// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/annotation/value.h"

#include <QHash>
#include <QStringList>

#include <optional>

namespace Hashiya {

/// What an English word is to a figure; see resources/lexicon/englishfigures.tsv.
enum class EnglishRole { Number, Tens, Hundred, Scale, Dozen, Open, Currency, ScaledCurrency, Sign, Percent, Unit, Time, Month, Ordinal, Day, YearBefore, Against, From, Stop };

/// The words of figures in English; one instance, thread-safe.
class EnglishLexicon
{
public:
    [[nodiscard]] static const EnglishLexicon &standard();

    /// The value of a word in lower case in that role, or an empty text; words that have none, as stop words, give "1".
    [[nodiscard]] QString value(EnglishRole role, const QString &word) const { return m_words.value({int(role), word}); }
    [[nodiscard]] bool has(EnglishRole role, const QString &word) const { return m_words.contains({int(role), word}); }
    /// How many it stands for; 0 for other words.
    [[nodiscard]] qint64 number(EnglishRole role, const QString &word) const { return value(role, word).toLongLong(); }
    /// The modifier of a phrase of up to three words, or nothing.
    [[nodiscard]] std::optional<Modifier> modifier(const QString &phrase) const;

private:
    EnglishLexicon();

    QHash<std::pair<int, QString>, QString> m_words;
    QHash<QString, Modifier> m_modifiers;
};

}
