// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/arabic/proclitics.h"

#include "core/arabic/datatable.h"
#include "core/arabic/folding.h"
#include "core/text/invisibles.h"

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

constexpr qsizetype shortestStem = 2;
constexpr qsizetype longestWord = 64; ///< longer runs of letters are no words: nothing is taken off them

bool isConjunction(QChar c)
{
    return c == u'و' || c == u'ف';
}

bool isPreposition(QChar c)
{
    return c == u'ب' || c == u'ل' || c == u'ك';
}

void appendPrepositionReadings(QStringView word, qsizetype at, QList<CliticReading> &out)
{
    if (at >= word.size() || !isPreposition(word.at(at)) || word.size() - at - 1 < shortestStem) {
        return;
    }
    const QString proclitics = word.first(at + 1).toString();
    const QStringView rest = word.sliced(at + 1);
    if (word.at(at) == u'ل' && rest.front() == u'ل' && rest.size() > shortestStem) {
        out.append({proclitics, QChar(u'ا') + rest.toString(), at + 1, true});
    }
    out.append({proclitics, rest.toString(), at + 1, false});
}

/// Words that only look as if they began with clitics (resources/lexicon/clitic_lookalikes.tsv).
bool isLookalike(QStringView foldedWord)
{
    static const DataTable table = DataTable::load(u"clitic_lookalikes"_s);
    for (const QStringList &row : table.rows) {
        const QStringView entry = row.front();
        if (entry.endsWith(u'$') ? foldedWord == entry.chopped(1) : foldedWord.startsWith(entry)) {
            return true;
        }
    }
    return false;
}

/// Units of the folded word that are certainly proclitics: those before ال, and the first ل of لل.
qsizetype certainProclitics(QStringView word)
{
    qsizetype at = 0;
    if (!word.isEmpty() && isConjunction(word.front())) {
        at = 1;
    }
    constexpr qsizetype shortestDefinite = 4; // ال and two letters
    const auto definiteAt = [&](qsizetype i) { return word.sliced(i).startsWith(u"ال") && word.size() - i >= shortestDefinite; };
    if (at < word.size() && (word.at(at) == u'ب' || word.at(at) == u'ك') && definiteAt(at + 1)) {
        return at + 1;
    }
    if (word.sliced(at).startsWith(u"لل") && word.size() - at >= shortestDefinite) {
        return at + 1;
    }
    return at == 1 && definiteAt(1) ? 1 : 0;
}

bool isWordUnit(QStringView text, qsizetype at)
{
    const QChar c = text.at(at);
    if (c.isSurrogate()) {
        const bool high = c.isHighSurrogate();
        const qsizetype other = high ? at + 1 : at - 1;
        if (other < 0 || other >= text.size()) {
            return false;
        }
        const char32_t character = high ? QChar::surrogateToUcs4(c, text.at(other)) : QChar::surrogateToUcs4(text.at(other), c);
        return QChar::isLetterOrNumber(character) || QChar::isMark(character);
    }
    return c.isLetterOrNumber() || c.isMark() || c == u'\u0640' || isInvisible(c.unicode());
}

/// Proclitics written with a tatweel before other letters or digits: لـOpenAI, بـ100. Returns their units in `text`, or 0.
qsizetype procliticsBeforeTatweel(QStringView word)
{
    qsizetype at = 0;
    int letters = 0;
    while (at < word.size() && word.at(at) != u'\u0640') {
        const QChar c = word.at(at);
        if (isConjunction(c) || isPreposition(c)) {
            ++letters;
        } else if (!isArabicMark(c.unicode())) {
            return 0;
        }
        ++at;
    }
    while (at < word.size() && word.at(at) == u'\u0640') {
        ++at;
    }
    const bool foreignFollows = at < word.size() && !isArabicLetter(word.at(at).unicode());
    return letters >= 1 && letters <= 2 && foreignFollows ? at : 0;
}

}

QList<CliticReading> cliticReadings(QStringView foldedWord)
{
    QList<CliticReading> readings;
    readings.append({QString(), foldedWord.toString(), 0, false});
    if (foldedWord.size() > longestWord || foldedWord.size() <= shortestStem) {
        return readings;
    }
    const bool conjunction = isConjunction(foldedWord.front());
    if (conjunction) {
        readings.append({foldedWord.first(1).toString(), foldedWord.sliced(1).toString(), 1, false});
    }
    appendPrepositionReadings(foldedWord, conjunction ? 1 : 0, readings);
    return readings;
}

TextRange withoutCertainProclitics(QStringView text, TextRange word)
{
    const QStringView view = word.of(text);
    if (view.isEmpty() || view.size() > 4 * longestWord) {
        return word;
    }
    if (const qsizetype taken = procliticsBeforeTatweel(view); taken > 0) {
        return {word.begin() + taken, word.end()};
    }
    const FoldedText folded = foldWithOrigins(view);
    const qsizetype taken = isLookalike(folded.text) ? 0 : certainProclitics(folded.text);
    return taken > 0 ? TextRange(word.begin() + folded.origins.at(taken), word.end()) : word;
}

TextRange wordAround(QStringView text, qsizetype position)
{
    if (position < 0 || position >= text.size() || !isWordUnit(text, position)) {
        return {position, position};
    }
    qsizetype begin = position;
    while (begin > 0 && isWordUnit(text, begin - 1)) {
        --begin;
    }
    qsizetype end = position + 1;
    while (end < text.size() && isWordUnit(text, end)) {
        ++end;
    }
    while (begin < end && isInvisible(text.at(begin).unicode())) {
        ++begin;
    }
    while (end > begin && isInvisible(text.at(end - 1).unicode())) {
        --end;
    }
    return begin < end ? TextRange(begin, end) : TextRange(position, position);
}

}
