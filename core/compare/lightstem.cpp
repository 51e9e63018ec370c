// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/lightstem.h"

#include "core/arabic/datatable.h"
#include "core/arabic/folding.h"
#include "core/arabic/wordmap.h"

#include <array>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

constexpr qsizetype shortestStem = 3;

/// Longest first; folded weakly, so that ة is ه. ا is the accusative's.
constexpr std::array<QStringView, 23> endings{u"تهما", u"هما", u"تها", u"تهم", u"تين", u"تان", u"يات", u"ته", u"ها", u"هم", u"هن", u"نا", u"ات",
    u"ان", u"ون", u"وا", u"ين", u"يه", u"يا", u"ه", u"ت", u"ي", u"ا"};

QStringView withoutEnding(QStringView word)
{
    for (const QStringView ending : endings) {
        if (word.size() - ending.size() >= shortestStem && word.back() == ending.back() && word.endsWith(ending)) {
            return word.chopped(ending.size());
        }
    }
    return word;
}

/// One particle or the article less, or the word itself where none can go.
QStringView withoutBeginning(QStringView word)
{
    if (word.size() >= shortestStem + 2 && (word.startsWith(u"ال") || word.startsWith(u"لل"))) {
        return word.sliced(2);
    }
    if (word.size() > shortestStem && QStringView(u"وفبلك").contains(word.front())) {
        return word.sliced(1);
    }
    if (word.size() > shortestStem + 1 && word.front() == u'س' && QStringView(u"يتنا").contains(word.at(1))) {
        return word.sliced(1); // the future's
    }
    return word;
}

QStringView cut(QStringView folded)
{
    QStringView rest = withoutEnding(folded);
    for (QStringView shorter = withoutBeginning(rest); shorter != rest; shorter = withoutBeginning(rest)) {
        rest = shorter;
    }
    return rest;
}

WordMap<QString> readBrokenPlurals()
{
    WordMap<QString> singulars;
    const DataTable table = DataTable::load(u"brokenplurals"_s);
    for (const QStringList &row : table.rows) {
        const QString first = fold(row.first(), FoldStrength::Weak);
        const QString singular = cut(first).toString();
        for (qsizetype i = 1; i < row.size(); ++i) {
            const QString plural = fold(row.at(i), FoldStrength::Weak);
            singulars.insert(cut(plural).toString(), singular);
        }
    }
    return singulars;
}

WordMap<bool> readFunctionWords()
{
    WordMap<bool> words;
    const DataTable table = DataTable::load(u"functionwords"_s);
    for (const QStringList &row : table.rows) {
        words.insert(fold(row.first(), FoldStrength::Weak), true);
    }
    return words;
}

}

QString lightStem(QStringView word)
{
    return lightStemOfFolded(fold(word, FoldStrength::Weak)).toString();
}

QStringView lightStemOfFolded(QStringView weakFolded)
{
    static const WordMap<QString> singulars = readBrokenPlurals();
    if (weakFolded.isEmpty() || !isArabicLetter(weakFolded.front().unicode())) {
        return weakFolded;
    }
    const QStringView stem = cut(weakFolded);
    const QString *singular = singulars.find(stem);
    return singular ? QStringView(*singular) : stem;
}

bool isFunctionWord(QStringView word)
{
    return isFoldedFunctionWord(fold(word, FoldStrength::Weak));
}

bool isFoldedFunctionWord(QStringView weakFolded)
{
    static const WordMap<bool> words = readFunctionWords();
    if (words.contains(weakFolded)) {
        return true;
    }
    return weakFolded.size() > 2 && (weakFolded.front() == u'و' || weakFolded.front() == u'ف') && words.contains(weakFolded.sliced(1));
}

}
