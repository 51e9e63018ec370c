// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/search/searchterms.h"

#include "core/annotation/foldedwords.h"
#include "core/arabic/folding.h"
#include "core/arabic/proclitics.h"
#include "core/search/searchquery.h"

#include <algorithm>

namespace Hashiya {

namespace {

bool isArabicWord(QStringView word)
{
    return isArabicLetter(word.front().unicode());
}

/// A comma or a point between digits.
bool isInsideNumber(QStringView text, qsizetype position)
{
    return position > 0 && position + 1 < text.size() && (text.at(position) == u',' || text.at(position) == u'.') && isFoldedDigit(text.at(position - 1))
        && isFoldedDigit(text.at(position + 1));
}

bool standsAt(const SearchWords &words, const QList<SearchTerm> &terms, qsizetype at)
{
    if (words.excluded || words.words.isEmpty() || at + words.words.size() > terms.size()) {
        return false;
    }
    for (qsizetype i = 0; i < words.words.size(); ++i) {
        const auto &wanted = words.words.at(i);
        const auto &word = terms.at(at + i).word;
        const bool prefix = words.prefix && i + 1 == words.words.size();
        const auto fits = [&](const QString &form) { return prefix ? form.startsWith(wanted) : form == wanted; };
        // A form without proclitics is no longer than the word but for the ا that لل hides.
        if (!fits(word) && (word.size() + 1 < wanted.size() || !isArabicWord(word) || !std::ranges::any_of(withoutProclitics(word), fits))) {
            return false;
        }
    }
    return true;
}

}

QList<SearchTerm> searchTerms(QStringView text)
{
    const auto folded = foldWithOrigins(text, FoldStrength::Weak);
    const QStringView units(folded.text);
    QList<SearchTerm> terms;
    qsizetype begin = -1;
    const auto close = [&](qsizetype end) {
        if (begin >= 0) {
            auto word = units.sliced(begin, end - begin).toString();
            if (isFoldedDigit(word.front())) {
                word.remove(u',');
            }
            terms.append({std::move(word), folded.toOriginal({begin, end})});
            begin = -1;
        }
    };
    for (qsizetype i = 0; i < units.size(); ++i) {
        if (!isWordUnit(units.at(i))) {
            if (begin < 0 || !isInsideNumber(units, i)) {
                close(i);
            }
            continue;
        }
        if (begin >= 0 && isWordUnit(units.at(i - 1)) && !isOneWord(units.at(i - 1), units.at(i))) {
            close(i);
        }
        if (begin < 0) {
            begin = i;
        }
    }
    close(units.size());
    return terms;
}

QStringList withoutProclitics(const QString &foldedWord)
{
    QStringList forms;
    if (!isArabicWord(foldedWord)) {
        return forms;
    }
    for (const auto &reading : cliticReadings(foldedWord)) {
        if (!reading.proclitics.isEmpty() && reading.stem != foldedWord && !forms.contains(reading.stem)) {
            forms.append(reading.stem);
        }
    }
    return forms;
}

QString indexedText(QStringView text)
{
    QString indexed;
    indexed.reserve(text.size() * 3 / 2);
    for (const auto &term : searchTerms(text)) {
        indexed += term.word;
        for (const auto &form : withoutProclitics(term.word)) {
            indexed += QChar(formSeparator);
            indexed += form;
        }
        indexed += u' ';
    }
    return indexed;
}

QList<TextRange> placesOf(const QList<SearchWords> &words, const Article &article, qsizetype most)
{
    QList<TextRange> places;
    if (words.isEmpty()) {
        return places;
    }
    const auto terms = searchTerms(article.text());
    for (qsizetype at = 0; at < terms.size() && places.size() < most; ++at) {
        const auto found = std::ranges::find_if(words, [&](const SearchWords &each) { return standsAt(each, terms, at); });
        if (found != words.end()) {
            places.append({terms.at(at).range.begin(), terms.at(at + found->words.size() - 1).range.end()});
        }
    }
    return places;
}

}
