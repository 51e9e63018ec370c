// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/english/englishlexicon.h"

#include "core/arabic/datatable.h"

using namespace Qt::StringLiterals;

namespace Hashiya {

EnglishLexicon::EnglishLexicon()
{
    static const QHash<QString, EnglishRole> roles{{u"number"_s, EnglishRole::Number}, {u"tens"_s, EnglishRole::Tens}, {u"hundred"_s, EnglishRole::Hundred},
        {u"scale"_s, EnglishRole::Scale}, {u"dozen"_s, EnglishRole::Dozen}, {u"open"_s, EnglishRole::Open}, {u"currency"_s, EnglishRole::Currency},
        {u"sign"_s, EnglishRole::Sign}, {u"percent"_s, EnglishRole::Percent}, {u"unit"_s, EnglishRole::Unit}, {u"time"_s, EnglishRole::Time},
        {u"scaled-currency"_s, EnglishRole::ScaledCurrency}, {u"ordinal"_s, EnglishRole::Ordinal}, {u"day"_s, EnglishRole::Day},
        {u"year-before"_s, EnglishRole::YearBefore}, {u"month"_s, EnglishRole::Month}, {u"against"_s, EnglishRole::Against}, {u"from"_s, EnglishRole::From}, {u"stop"_s, EnglishRole::Stop}};
    for (const QStringList &row : DataTable::load(u"englishfigures"_s).rows) {
        const QString kind = fieldOf(row, 0);
        for (const QString &form : fieldOf(row, 1).split(u'|')) {
            if (kind == "modifier"_L1) {
                m_modifiers.insert(form, modifierFromName(fieldOf(row, 2)).value_or(Modifier::None));
            } else {
                Q_ASSERT(roles.contains(kind));
                m_words.insert({int(roles.value(kind)), form}, fieldOf(row, 2).isEmpty() ? u"1"_s : fieldOf(row, 2));
            }
        }
    }
}

const EnglishLexicon &EnglishLexicon::standard()
{
    static const EnglishLexicon lexicon;
    return lexicon;
}

std::optional<Modifier> EnglishLexicon::modifier(const QString &phrase) const
{
    const auto found = m_modifiers.constFind(phrase);
    return found == m_modifiers.cend() ? std::nullopt : std::optional(*found);
}

}
