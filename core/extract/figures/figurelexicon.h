// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/arabic/wordmap.h"

#include <QList>
#include <QStringList>

#include <optional>

namespace Hashiya {

/// What a word means as a measure or a currency.
struct UnitWord
{
    enum class Kind { Measure, Currency, CurrencySign, Subunit };
    Kind kind = Kind::Measure;
    QString symbol = {}; ///< Measure: symbol; CurrencySign: ISO code; Currency: the noun's key; Subunit: its key
    QString code = {}; ///< Currency: ISO code where nothing says otherwise; may be empty
    bool singular = false;
    bool dual = false;
    bool bareOne = false; ///< alone behind نحو it is one of it
    bool needsRefining = false; ///< no unit by itself
};

/// Currency of a noun and an adjective, and the words that show an article to be about its country.
struct NationalCurrency
{
    QString noun;
    QStringList adjectives; ///< all agreeing forms; of two words where they hold a space
    QString code;
    QStringList countryWords;
};

/// What words behind a unit make of it.
struct Refinement
{
    QString unit;
    QStringList words; ///< each of one or more words
    QString symbol;
};

/// What a figure is per.
struct PerPhrase
{
    QStringList words;
    QString per;
};

/// A currency noun that a coin is a part of (فلس: a thousandth of a dinar, a hundredth of a dirham).
struct Subunit
{
    QString key;
    QString noun; ///< the currency noun's key
    qint64 parts = 100; ///< how many make one
    QString code; ///< ISO 4217, where the coin stands alone; the first of a key's rows counts
};

/// A word's part in counting; see resources/lexicon/counting.tsv.
enum class CountingRole { Ordinal = 1, Label = 2, Counter = 4, Partitive = 8, Idiom = 16, Counted = 32, NotCounted = 64, Change = 128, Compass = 256, Worth = 512 };

/// The words of measures, currencies and counting (resources/lexicon/{currencies,units,counting,notcounted}.tsv), and the full names and
/// codes of all currencies that CLDR has in Arabic; one instance, thread-safe.
class FigureLexicon
{
public:
    [[nodiscard]] static const FigureLexicon &standard();

    [[nodiscard]] const UnitWord *unit(QStringView folded) const { return m_units.find(folded); }
    /// True where a unit of two to four words begins with this one (كيلو متر, دولار شرق الكاريبي).
    [[nodiscard]] bool beginsUnit(QStringView folded) const { return m_unitBeginnings.contains(folded); }
    [[nodiscard]] const QList<NationalCurrency> &nationalCurrencies() const { return m_national; }
    [[nodiscard]] const QList<Subunit> &subunits() const { return m_subunits; }
    [[nodiscard]] const QList<Refinement> &refinements() const { return m_refinements; }
    [[nodiscard]] const QList<PerPhrase> &perPhrases() const { return m_per; }
    [[nodiscard]] bool has(QStringView folded, CountingRole role) const
    {
        const int *roles = m_roles.find(folded);
        return roles && (*roles & int(role)) != 0;
    }

private:
    FigureLexicon();
    void readCurrencies();
    void readCurrencyNames();
    void readUnits();
    void readCounting();
    void addUnit(const QString &form, const UnitWord &word);
    struct Endings
    {
        bool soundPlural = false;
        bool dual = false;
    };
    void addForms(const QStringList &singulars, const QStringList &others, UnitWord word, Endings endings);

    WordMap<UnitWord> m_units;
    WordMap<bool> m_unitBeginnings;
    WordMap<int> m_roles;
    QList<NationalCurrency> m_national;
    QList<Subunit> m_subunits;
    QList<Refinement> m_refinements;
    QList<PerPhrase> m_per;
};

}
