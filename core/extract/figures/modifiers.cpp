// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/figures/modifiers.h"

#include "core/arabic/datatable.h"

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

constexpr qsizetype longestGap = 2;

bool isProclitic(QChar c)
{
    return c == u'و' || c == u'ف' || c == u'ب' || c == u'ل';
}

/// True for the verbs among the words of phrases: those of the present.
bool isVerb(const QString &word)
{
    return word.front() == u'ي' || (word.front() == u'ت' && word != u"تقريبا" && word != u"تحت");
}

/// True for nouns with a pronoun of the third person: عائداته, قيمتها.
bool hasPronoun(QStringView folded)
{
    return folded.size() > 3 && (folded.endsWith(u'ه') || folded.endsWith(u"ها") || folded.endsWith(u"هم"));
}

/// True where a folded word is `word`, behind proclitics that leave its sense alone. Before a verb that begins with ي or ت only و and ف do:
/// ليصل إلى says that it came to be so.
bool matches(QStringView folded, const QString &word)
{
    if (folded.size() < word.size() || !folded.endsWith(word)) {
        return false;
    }
    const QStringView proclitics = folded.chopped(word.size());
    if (proclitics.isEmpty()) {
        return true;
    }
    const bool verb = isVerb(word);
    const bool conjunction = proclitics == u"و" || proclitics == u"ف";
    if (verb || conjunction || word.size() < 3) {
        return conjunction;
    }
    return proclitics.size() <= 2 && isProclitic(proclitics.back())
        && (proclitics.size() == 1 || proclitics.front() == u'و' || proclitics.front() == u'ف');
}

}

const Modifiers &Modifiers::standard()
{
    static const Modifiers modifiers;
    return modifiers;
}

Modifiers::Modifiers()
{
    for (const QStringList &row : DataTable::load(u"modifiers"_s).rows) {
        Phrase phrase;
        for (const QString &word : fieldOf(row, 2).split(u' ', Qt::SkipEmptyParts)) {
            if (word == u"…") {
                phrase.gapBefore = phrase.words.size();
            } else {
                phrase.words.append(word);
            }
        }
        phrase.modifier = row.front() == u"none" ? std::nullopt : modifierFromName(row.front());
        const bool before = fieldOf(row, 1) == u"before";
        auto &index = before ? m_byLastWord : m_byFirstWord;
        index.insert(before ? phrase.words.last() : phrase.words.first(), {}).append(m_phrases.size());
        m_phrases.append(phrase);
    }
}

/// Index of the token that the phrase begins with when it ends with token `last`, or -1.
qsizetype Modifiers::matchBackwards(const Phrase &phrase, const TokenCursor &cursor, qsizetype last) const
{
    qsizetype at = last;
    for (qsizetype word = phrase.words.size() - 1; word >= 0; --word) {
        if (!cursor.isWord(at) || !matches(cursor.folded(at), phrase.words.at(word))) {
            return -1;
        }
        if (word == 0) {
            return at;
        }
        --at;
        if (word == phrase.gapBefore) {
            for (qsizetype gap = 0; gap < longestGap && cursor.isWord(at) && !matches(cursor.folded(at), phrase.words.at(word - 1));
                 ++gap) {
                --at;
            }
        }
    }
    return -1;
}

/// The longest phrase that ends with token `last`, and the token that it begins with.
const Modifiers::Phrase *Modifiers::longestEnding(const TokenCursor &cursor, qsizetype last, qsizetype &begin) const
{
    const Phrase *best = nullptr;
    const QStringView folded = cursor.folded(last);
    for (qsizetype taken = 0; taken <= 2 && taken < folded.size(); ++taken) {
        if (taken > 0 && !isProclitic(folded.at(taken - 1))) {
            break;
        }
        const auto *candidates = m_byLastWord.find(folded.sliced(taken));
        for (const qsizetype index : candidates ? *candidates : QList<qsizetype>()) {
            const qsizetype first = matchBackwards(m_phrases.at(index), cursor, last);
            if (first >= 0 && (!best || first < begin)) {
                best = &m_phrases.at(index);
                begin = first;
            }
        }
        if (best && taken == 0 && !best->modifier) {
            break; // بدون is not دون behind ب
        }
    }
    return best;
}

FoundModifier Modifiers::before(const TokenCursor &cursor, qsizetype before) const
{
    if (!cursor.isWord(before - 1)) {
        return {};
    }
    qsizetype begin = before;
    const Phrase *best = longestEnding(cursor, before - 1, begin);
    for (qsizetype subject = 1; !best && subject <= longestGap; ++subject) {
        const qsizetype last = before - 1 - subject;
        if (!cursor.isWord(last) || !hasPronoun(cursor.folded(last + 1))) {
            continue;
        }
        best = longestEnding(cursor, last, begin);
        if (best && !isVerb(best->words.last())) {
            best = nullptr;
        }
    }
    return best && best->modifier ? FoundModifier{*best->modifier, cursor.writtenFrom(begin, before)} : FoundModifier{};
}

FoundModifier Modifiers::after(const TokenCursor &cursor, qsizetype after) const
{
    const auto *candidates = m_byFirstWord.find(cursor.folded(after));
    const Phrase *best = nullptr;
    for (const qsizetype index : candidates ? *candidates : QList<qsizetype>()) {
        const Phrase &phrase = m_phrases.at(index);
        bool all = true;
        for (qsizetype i = 0; all && i < phrase.words.size(); ++i) {
            all = cursor.is(after + i, phrase.words.at(i));
        }
        if (all && (!best || phrase.words.size() > best->words.size())) {
            best = &phrase;
        }
    }
    return best && best->modifier ? FoundModifier{*best->modifier, cursor.writtenFrom(after, after + best->words.size())} : FoundModifier{};
}

}
