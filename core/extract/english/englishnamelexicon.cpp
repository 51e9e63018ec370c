// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/english/englishnamelexicon.h"

#include "core/arabic/datatable.h"
#include "core/arabic/tokens.h"
#include "core/extract/lexicon/countrynames.h"
#include "core/extract/lexicon/lexicon.h"

#include <algorithm>
#include <tuple>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

const QHash<QString, EnglishNameRole> &roles()
{
    static const QHash<QString, EnglishNameRole> table{{u"title"_s, EnglishNameRole::Title}, {u"role"_s, EnglishNameRole::Role}, {u"given"_s, EnglishNameRole::Given},
        {u"particle"_s, EnglishNameRole::Particle}, {u"surname"_s, EnglishNameRole::Surname}, {u"junior"_s, EnglishNameRole::Junior}, {u"body"_s, EnglishNameRole::Body}, {u"of-body"_s, EnglishNameRole::OfBody},
        {u"first"_s, EnglishNameRole::First}, {u"institution"_s, EnglishNameRole::Institution}, {u"stop"_s, EnglishNameRole::Stop},
        {u"demonym"_s, EnglishNameRole::Demonym}, {u"says"_s, EnglishNameRole::Says}, {u"at"_s, EnglishNameRole::At},
        {u"inside"_s, EnglishNameRole::Inside}};
    return table;
}

bool isLatin(QStringView form)
{
    return std::ranges::any_of(form, [](QChar c) { return c.isLetter() && c.script() == QChar::Script_Latin; })
        && std::ranges::none_of(form, [](QChar c) { return c.script() == QChar::Script_Arabic; });
}

QStringList wordsOf(const QString &form)
{
    QStringList words;
    const TokenizedText text(Article(form, {}, {Block{BlockKind::Paragraph, TextRange(0, form.size())}}));
    for (const Token &token : text.tokens()) {
        words.append(plainLatin(text.textOf(token)));
    }
    return words;
}

/// NATO as Nato.
QString asWord(const QString &acronym)
{
    constexpr qsizetype shortest = 4;
    const bool fits = acronym.size() >= shortest && std::ranges::all_of(acronym, [](QChar c) { return c.isUpper(); });
    return fits ? acronym.first(1) + acronym.sliced(1).toLower() : QString();
}

}

QString plainLatin(QStringView word)
{
    if (std::ranges::all_of(word, [](QChar c) { return c.unicode() < 0x80; })) {
        return word.toString();
    }
    QString plain;
    for (const QChar c : word.toString().normalized(QString::NormalizationForm_D)) {
        if (c == u'’' || c == u'‘') {
            plain += u'\'';
        } else if (c == u'ı') {
            plain += u'i';
        } else if (!c.isMark()) {
            plain += c;
        }
    }
    return plain;
}

EnglishNameLexicon::EnglishNameLexicon()
{
    const QList<LexiconEntry> &entries = Lexicon::standard().entries();
    QHash<QString, QList<qsizetype>> byKey;
    QHash<QString, qsizetype> byArabic;
    for (qsizetype index = 0; index < entries.size(); ++index) {
        const LexiconEntry &entry = entries.at(index);
        m_entries.append(&entry);
        byKey[entry.key].append(index);
        for (const QString &form : QStringList{entry.arabic, entry.latin} + entry.forms) {
            if (isLatin(form)) {
                addForm(form, index);
            } else if (entry.type == "place"_L1) {
                byArabic.insert(form, index);
            }
        }
    }
    for (const CountryName &country : countryNamesOfCldr()) {
        if (const auto known = byArabic.constFind(country.arabic); known != byArabic.cend()) {
            addForm(country.english, *known);
        }
    }
    readWords(byKey);
    for (const LexiconEntry &entry : entries) {
        if (entry.type == "person"_L1) {
            addGivenName(entry.latin);
        }
    }
    addFamilyNames();
}

bool EnglishNameLexicon::isOtherWord(const QString &lowerCase) const
{
    return std::ranges::any_of(roles(), [&](EnglishNameRole role) { return has(role, lowerCase); });
}

void EnglishNameLexicon::addFamilyNames()
{
    QHash<QString, QList<qsizetype>> bearers;
    for (qsizetype index = 0; index < m_entries.size(); ++index) {
        const LexiconEntry &entry = *m_entries.at(index);
        if (entry.type == "person"_L1 && entry.latin.contains(u' ') && !entry.flags.context) {
            bearers[plainLatin(entry.latin.section(u' ', -1))].append(index);
        }
    }
    for (const auto &[family, entries] : bearers.asKeyValueRange()) {
        const auto single = [](const QString &form) { return !form.contains(u' ') && !isLatin(form); };
        const bool usual = entries.size() == 1 && std::ranges::any_of(m_entries.at(entries.constFirst())->forms, single);
        if (usual && !isOtherWord(family.toLower()) && !longestAt({family}, 0, 1)) {
            addForm(family, entries.constFirst());
        }
    }
}

void EnglishNameLexicon::readWords(const QHash<QString, QList<qsizetype>> &byKey)
{
    for (const QStringList &row : DataTable::load(u"englishnames"_s).rows) {
        const QString kind = fieldOf(row, 0);
        for (const QString &form : fieldOf(row, 1).split(u'|')) {
            if (kind == "form"_L1) {
                Q_ASSERT(byKey.contains(fieldOf(row, 2)));
                const qsizetype entry = byKey.value(fieldOf(row, 2)).value(0);
                m_preferred.insert(int(entry));
                addForm(form, entry);
            } else {
                Q_ASSERT(kind == "ambiguous"_L1 || roles().contains(kind));
                m_words.insert({kind == "ambiguous"_L1 ? ambiguous : int(roles().value(kind)), form}, fieldOf(row, 2));
            }
        }
    }
}

void EnglishNameLexicon::addGivenName(const QString &person)
{
    constexpr qsizetype shortest = 3;
    const QString first = plainLatin(person.section(u' ', 0, 0)).toLower();
    const bool place = longestAt({person.section(u' ', 0, 0)}, 0, 1).has_value();
    if (person.contains(u' ') && first.size() >= shortest && !isOtherWord(first) && !place && std::ranges::all_of(first, [](QChar c) { return c.isLetter(); })) {
        m_words.insert({int(EnglishNameRole::Given), first}, QString());
    }
}

const EnglishNameLexicon &EnglishNameLexicon::standard()
{
    static const EnglishNameLexicon lexicon;
    return lexicon;
}

void EnglishNameLexicon::addForm(const QString &form, qsizetype entry)
{
    const QStringList words = wordsOf(form);
    if (words.isEmpty()) {
        return;
    }
    m_forms.insert(words, int(entry));
    if (words.constLast() == "."_L1) {
        m_forms.insert(words.first(words.size() - 1), int(entry));
    }
    if (words.size() == 1 && !asWord(words.constFirst()).isEmpty()) {
        m_forms.insert({asWord(words.constFirst())}, int(entry));
    }
    if (words.size() > 2 && words.at(1) == "-"_L1 && words.constFirst() == "Al"_L1) {
        m_forms.insert(QStringList(u"al"_s) + words.sliced(1), int(entry));
    }
}

const LexiconEntry *EnglishNameLexicon::likeliestOf(std::span<const int> numbers) const
{
    const auto rank = [&](int number) {
        const LexiconEntry &entry = *m_entries.at(number);
        const bool place = entry.type == "place"_L1;
        return std::tuple(entry.flags.context, !m_preferred.contains(number), !place, place ? entry.arabic.count(u' ') : 0);
    };
    const LexiconEntry *chosen = nullptr;
    std::optional<decltype(rank(0))> best;
    for (const int number : numbers) {
        const LexiconEntry *entry = m_entries.at(number);
        if (!entry->flags.second && !entry->flags.sky && (!best || rank(number) < *best)) {
            best = rank(number);
            chosen = entry;
        }
    }
    return chosen;
}

std::optional<EnglishNameLexicon::Match> EnglishNameLexicon::longestAt(const std::vector<QString> &words, qsizetype begin, qsizetype limit) const
{
    std::optional<Match> best;
    int node = 0;
    for (qsizetype at = begin; at < limit; ++at) {
        node = m_forms.next(node, m_forms.wordNumber(words[size_t(at)]));
        if (node < 0) {
            break;
        }
        if (const LexiconEntry *likeliest = likeliestOf(m_forms.payloads(node))) {
            best = Match{at + 1, likeliest};
        }
    }
    return best;
}

}
