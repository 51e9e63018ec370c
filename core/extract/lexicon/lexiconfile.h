// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace Hashiya {

/// How sure the written form alone is of its name.
struct LexiconFlags
{
    bool context = false; ///< also a common word: a name only where a word before says so (دولة قطر, في مالي)
    bool exact = false; ///< the letters must be those written, not only their folded forms (علي is not على)
    bool acronym = false; ///< short form that stands beside the full name (ناسا, فيفا)
    bool sky = false; ///< a celestial body only in an article that speaks of such (الأرض)
    bool marked = false; ///< the marks of a form must be written, too (عمّان is not عمان)
    bool second = false; ///< a rarer reading: only where a head word asks for its type (شركة واتساب)

    friend bool operator==(const LexiconFlags &, const LexiconFlags &) = default;
};

/// One line of a lexicon: a name and the forms by which texts mention it.
struct LexiconEntry
{
    QString key; ///< unique for each type, "organization:nvidia"
    QString type; ///< key of the standard tagset
    QString arabic; ///< canonical form; the entity's name
    QString latin; ///< may be empty
    QStringList forms; ///< further Arabic or Latin forms
    LexiconFlags flags;

    friend bool operator==(const LexiconEntry &, const LexiconEntry &) = default;
};

/// Reads lines of: key, type, canonical Arabic form, Latin form, further forms separated by |, flags separated by spaces.
/// Lines that begin with # and empty lines are skipped. Errors: InvalidField with `name`, the reason and the line (from 1).
[[nodiscard]] Result<QList<LexiconEntry>> readLexicon(QStringView table, const QString &name);

}
