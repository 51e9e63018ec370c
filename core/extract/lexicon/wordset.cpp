// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/lexicon/wordset.h"

#include "core/arabic/datatable.h"
#include "core/arabic/folding.h"

using namespace Qt::StringLiterals;

namespace Hashiya {

WordSet WordSet::load(const QString &name)
{
    WordSet set;
    const auto table = DataTable::load(name);
    set.m_words.reserve(table.rows.size());
    for (const QStringList &row : table.rows) {
        set.insert(row.front(), fieldOf(row, 1));
    }
    return set;
}

const WordSet &WordSet::commonWords()
{
    static const WordSet set = load(u"commonwords"_s);
    return set;
}

const WordSet &WordSet::givenNames()
{
    static const WordSet set = load(u"givennames"_s);
    return set;
}

const WordSet &WordSet::familyNames()
{
    static const WordSet set = load(u"familynames"_s);
    return set;
}

void WordSet::insert(const QString &word, const QString &note)
{
    m_words.insert(fold(word, FoldStrength::Weak), note.isNull() ? u""_s : note);
}

bool WordSet::contains(QStringView key) const
{
    return m_words.contains(QString::fromRawData(key.data(), key.size()));
}

QString WordSet::note(QStringView key) const
{
    return m_words.value(QString::fromRawData(key.data(), key.size()));
}

}
