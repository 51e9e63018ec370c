// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/figures/figurelexicon.h"

#include "core/arabic/datatable.h"
#include "core/extract/figures/currencynames.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

QStringList alternatives(const QString &field)
{
    return field.split(u'|', Qt::SkipEmptyParts);
}

/// The noun without what an ending is put behind: ليرة gives ليرت.
QString beforeEnding(const QString &noun)
{
    return noun.endsWith(u'ة') ? noun.chopped(1) + u'ت' : noun;
}

bool takesAccusativeAlef(const QString &noun)
{
    return !noun.endsWith(u'ة') && !noun.endsWith(u'ا') && !noun.endsWith(u'و') && !noun.endsWith(u'ي');
}

QStringList agreeing(const QStringList &adjectives)
{
    QStringList forms;
    for (const QString &adjective : adjectives) {
        forms.append(adjective);
        if (!adjective.contains(u' ') && !adjective.endsWith(u'ة')) {
            forms.append(adjective + u'ة');
            forms.append(adjective + u'ه');
            forms.append(adjective + u'ا');
        }
    }
    return forms;
}

}

const FigureLexicon &FigureLexicon::standard()
{
    static const FigureLexicon lexicon;
    return lexicon;
}

FigureLexicon::FigureLexicon()
{
    readUnits();
    readCurrencyNames(); // our own tables replace what CLDR says
    readCurrencies();
    readCounting();
}

void FigureLexicon::addUnit(const QString &form, const UnitWord &word)
{
    m_units.insert(form, word);
    if (const qsizetype space = form.indexOf(u' '); space > 0) {
        m_unitBeginnings.insert(form.first(space), true);
    }
}

void FigureLexicon::addForms(const QStringList &singulars, const QStringList &others, UnitWord word, Endings endings)
{
    const bool bareOne = word.bareOne;
    for (const QString &singular : singulars) {
        word.singular = true;
        word.bareOne = bareOne;
        addUnit(singular, word);
        word.bareOne = false;
        if (takesAccusativeAlef(singular)) {
            addUnit(singular + u'ا', word);
        }
        word.singular = false;
        if (endings.soundPlural) {
            addUnit((singular.endsWith(u'ة') ? singular.chopped(1) : singular) + u"ات"_s, word);
        }
        word.dual = true;
        if (endings.dual && (takesAccusativeAlef(singular) || singular.endsWith(u'ة'))) {
            addUnit(beforeEnding(singular) + u"ين"_s, word);
            addUnit(beforeEnding(singular) + u"ان"_s, word);
        }
        word.dual = false;
    }
    for (const QString &other : others) {
        addUnit(other, word);
    }
}

void FigureLexicon::readUnits()
{
    for (const QStringList &row : DataTable::load(u"units"_s).rows) {
        if (row.front() == u"unit") {
            const QString flags = fieldOf(row, 4);
            const UnitWord word{.symbol = fieldOf(row, 1), .bareOne = flags.contains(u"one"), .needsRefining = flags.contains(u"needs")};
            addForms(alternatives(fieldOf(row, 2)), alternatives(fieldOf(row, 3)), word,
                {.soundPlural = true, .dual = !flags.contains(u"nodual")});
        } else if (row.front() == u"refine") {
            m_refinements.append({fieldOf(row, 1), agreeing(alternatives(fieldOf(row, 2))), fieldOf(row, 3)});
        } else {
            for (const QString &words : alternatives(fieldOf(row, 1))) {
                m_per.append({words.split(u' '), fieldOf(row, 2)});
            }
        }
    }
}

void FigureLexicon::readCurrencyNames()
{
    for (const CurrencyName &currency : currencyNames()) {
        const UnitWord word{.kind = UnitWord::Kind::CurrencySign, .symbol = currency.code, .code = currency.code};
        addUnit(currency.code.toLower(), word);
        for (const QString &name : currency.names) {
            if (name.contains(u' ')) { // a lone noun of CLDR may be a word of another meaning (بات): ours are in currencies.tsv
                addUnit(name, word);
            }
        }
    }
}

void FigureLexicon::readCurrencies()
{
    for (const QStringList &row : DataTable::load(u"currencies"_s).rows) {
        if (row.front() == u"noun") {
            const UnitWord word{.kind = UnitWord::Kind::Currency, .symbol = fieldOf(row, 1), .code = fieldOf(row, 4)};
            addForms(alternatives(fieldOf(row, 2)), alternatives(fieldOf(row, 3)), word, {.soundPlural = false, .dual = true});
        } else if (row.front() == u"adjective") {
            m_national.append({fieldOf(row, 1), agreeing(alternatives(fieldOf(row, 2))), fieldOf(row, 3), alternatives(fieldOf(row, 4))});
        } else if (row.front() == u"coin") {
            const bool first = std::ranges::none_of(m_subunits, [&](const Subunit &coin) { return coin.key == fieldOf(row, 1); });
            if (first) {
                addForms(alternatives(fieldOf(row, 2)), alternatives(fieldOf(row, 3)),
                    {.kind = UnitWord::Kind::Subunit, .symbol = fieldOf(row, 1)}, {.soundPlural = true, .dual = true});
            }
            m_subunits.append({fieldOf(row, 1), fieldOf(row, 4), fieldOf(row, 5).toLongLong(), fieldOf(row, 6)});
        } else {
            addUnit(fieldOf(row, 1), {.kind = UnitWord::Kind::CurrencySign, .symbol = fieldOf(row, 2), .code = fieldOf(row, 2)});
        }
    }
}

void FigureLexicon::readCounting()
{
    static const QHash<QString, CountingRole> roles{{u"ordinal"_s, CountingRole::Ordinal}, {u"label"_s, CountingRole::Label},
        {u"counter"_s, CountingRole::Counter}, {u"partitive"_s, CountingRole::Partitive}, {u"idiom"_s, CountingRole::Idiom},
        {u"counted"_s, CountingRole::Counted}, {u"change"_s, CountingRole::Change}, {u"compass"_s, CountingRole::Compass}, {u"worth"_s, CountingRole::Worth}};
    for (const QStringList &row : DataTable::load(u"counting"_s).rows) {
        Q_ASSERT_X(roles.contains(row.front()), "counting.tsv", qPrintable(row.front()));
        m_roles.insert(fieldOf(row, 1), 0) |= int(roles.value(row.front()));
    }
    for (const QStringList &row : DataTable::load(u"notcounted"_s).rows) {
        m_roles.insert(row.front(), 0) |= int(CountingRole::NotCounted);
    }
}

}
