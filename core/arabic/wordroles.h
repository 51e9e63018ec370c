// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/arabic/wordmap.h"

#include <QHash>

namespace Hashiya {

/// What words do, as sets of flags, by their folded forms; one form may have several. Filled once, then only asked; then thread-safe.
class WordRoles
{
public:
    /// Reads ":/hashiya/lexicon/<name>.tsv": kind, forms separated by |. `kinds` gives the flag of each kind; another kind is a mistake of the
    /// build and asserted.
    [[nodiscard]] static WordRoles load(const QString &name, const QHash<QString, int> &kinds);

    /// Adds flags to those that a form has.
    void add(const QString &form, int roles) { m_roles.insert(form, 0) |= roles; }

    /// Flags of a folded word, و and ف before it taken off where it is nothing by itself; 0 for other words.
    [[nodiscard]] int of(QStringView folded) const;
    /// True where و or ف stands before the word that of() finds.
    [[nodiscard]] bool hasConjunction(QStringView folded) const;

private:
    WordMap<int> m_roles;
};

}
