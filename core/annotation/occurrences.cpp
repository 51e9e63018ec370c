// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/occurrences.h"

#include "core/annotation/foldedwords.h"
#include "core/arabic/proclitics.h"

#include <algorithm>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestPrefix = 4; ///< two proclitics and ال
constexpr qsizetype surelyAWord = 4; ///< letters behind which proclitics are believed without ال

bool isDefinite(QStringView foldedWord)
{
    return foldedWord.size() >= 4 && foldedWord.startsWith(u"ال");
}

/// True where the unit at `at` separates digits of one number: 1,100 holds no 100.
bool separatesDigits(QStringView folded, qsizetype at)
{
    return at > 0 && at + 1 < folded.size() && isFoldedDigit(folded.at(at - 1)) && isFoldedDigit(folded.at(at + 1)) && QStringView(u".,:/").contains(folded.at(at));
}

bool beginsWord(QStringView folded, qsizetype at)
{
    return at == 0 || (!isOneWord(folded.at(at - 1), folded.at(at)) && !separatesDigits(folded, at - 1));
}

bool endsWord(QStringView folded, qsizetype at)
{
    return at == folded.size() || (!isOneWord(folded.at(at - 1), folded.at(at)) && !separatesDigits(folded, at));
}

/// The words behind their first letter and its vocalisation.
QStringView withoutFirstLetter(QStringView words)
{
    qsizetype begin = std::min<qsizetype>(1, words.size());
    while (begin < words.size() && isArabicMark(words.at(begin).unicode())) {
        ++begin;
    }
    return words.sliced(begin);
}

/// Walks over an article's blocks in step with ascending places.
class Blocks
{
public:
    Blocks(const Article &article, bool furniture)
        : m_article(article)
        , m_furniture(furniture)
    {
    }

    /// True where one block that is searched holds the range; in an article without blocks, where the range is on one line.
    bool holdWhole(TextRange range)
    {
        const auto &blocks = m_article.blocks();
        if (blocks.isEmpty()) {
            return !range.of(m_article.text()).contains(u'\n');
        }
        while (m_index < blocks.size() && blocks.at(m_index).range.end() <= range.begin()) {
            ++m_index;
        }
        return m_index < blocks.size() && blocks.at(m_index).range.contains(range)
            && (m_furniture || blocks.at(m_index).kind != BlockKind::Furniture);
    }

private:
    const Article &m_article;
    bool m_furniture;
    qsizetype m_index = 0;
};

}

struct OccurrenceFinder::Match
{
    qsizetype wordBegin = 0;
    qsizetype begin = 0;
    qsizetype end = 0;
    bool restoredArticle = false;
};

OccurrenceFinder::OccurrenceFinder(QStringView words, OccurrenceOptions options)
    : m_words(words.toString().simplified())
    , m_spelled(fold(m_words, options.spelling))
    , m_textFolding(options.wholeWords ? FoldSwitches() : options.spelling)
    , m_options(options)
{
    const auto folded = fold(m_words, m_textFolding).simplified();
    if (folded.isEmpty()) {
        return;
    }
    m_folded = folded.split(u' ');
    const auto &first = m_folded.constFirst();
    const bool withoutArticle = m_options.wholeWords && m_options.proclitics && isDefinite(first);
    m_key = QStringMatcher(withoutArticle ? first.sliced(2) : first);
}

QList<Occurrence> OccurrenceFinder::in(const Article &article) const
{
    return isEmpty() ? QList<Occurrence>() : in(article, foldWithOrigins(article.text(), m_textFolding));
}

QList<Occurrence> OccurrenceFinder::in(const Article &article, const FoldedText &folded) const
{
    QList<Occurrence> places;
    if (isEmpty()) {
        return places;
    }
    Blocks blocks(article, m_options.furniture);
    for (auto at = m_key.indexIn(folded.text); at >= 0;) {
        auto next = at + 1;
        if (const auto match = matchAt(folded.text, at)) {
            const auto range = folded.toOriginal({match->begin, match->end});
            if (blocks.holdWhole(range) && spelledAlike(range.of(article.text()), match->restoredArticle)) {
                const auto proclitics = QStringView(folded.text).sliced(match->wordBegin, match->begin - match->wordBegin).toString();
                const bool sure = proclitics.isEmpty() || m_folded.size() > 1 || m_folded.constFirst().size() >= surelyAWord;
                places.append({range, proclitics, match->restoredArticle, !sure});
                next = match->end;
            }
        }
        at = m_key.indexIn(folded.text, next);
    }
    return places;
}

std::optional<OccurrenceFinder::Match> OccurrenceFinder::matchAt(QStringView folded, qsizetype key) const
{
    const auto headEnd = key + m_key.pattern().size();
    const auto end = endOfWords(folded, headEnd);
    if (end < 0) {
        return std::nullopt;
    }
    if (!m_options.wholeWords) {
        return Match{key, key, end, false};
    }
    Match match{key, key, end, false};
    while (!beginsWord(folded, match.wordBegin)) {
        if (--match.wordBegin < key - longestPrefix) {
            return std::nullopt;
        }
    }
    return endsWord(folded, end) && readHead(folded.sliced(match.wordBegin, headEnd - match.wordBegin), match) ? std::optional(match) : std::nullopt;
}

bool OccurrenceFinder::readHead(QStringView head, Match &match) const
{
    const auto &first = m_folded.constFirst();
    const auto is = [&](qsizetype offset, bool restored) {
        match.begin = match.wordBegin + offset;
        match.restoredArticle = restored;
        return true;
    };
    if (head == first) {
        return is(0, false);
    }
    if (!m_options.proclitics) {
        return false;
    }
    for (const auto &reading : cliticReadings(head)) {
        if (reading.stem == first) {
            return is(reading.offset, reading.restoredArticle);
        }
    }
    // Of three ل two are written: ل and اللاذقية are للاذقية.
    if (isDefinite(first) && first.at(2) == u'ل') {
        const auto offset = head.size() - (first.size() - 2);
        const bool conjunction = offset == 2 && (head.front() == u'و' || head.front() == u'ف');
        if ((offset == 1 || conjunction) && head.at(offset - 1) == u'ل') {
            return is(offset, true);
        }
    }
    return false;
}

qsizetype OccurrenceFinder::endOfWords(QStringView folded, qsizetype position) const
{
    for (qsizetype i = 1; i < m_folded.size(); ++i) {
        const auto gap = position;
        while (position < folded.size() && folded.at(position).isSpace()) {
            ++position;
        }
        if (position == gap || !folded.sliced(position).startsWith(m_folded.at(i))) {
            return -1;
        }
        position += m_folded.at(i).size();
    }
    return position;
}

bool OccurrenceFinder::spelledAlike(QStringView written, bool restoredArticle) const
{
    if (m_options.spelling == m_textFolding) {
        return true;
    }
    const auto words = fold(written, m_options.spelling).simplified();
    if (!restoredArticle) {
        return words == m_spelled;
    }
    // Of للقاهرة the second ل is the article's, of للاذقية the word's own.
    const auto withoutAlef = withoutFirstLetter(m_spelled);
    return words == withoutAlef || words == withoutFirstLetter(withoutAlef);
}

QString wordsToFind(QStringView text, TextRange range)
{
    if (range.isEmpty()) {
        return {};
    }
    const auto word = wordAround(text, range.begin());
    if (!word.contains(range.begin())) {
        return range.of(text).toString().simplified();
    }
    const auto stem = withoutCertainProclitics(text, word);
    const auto begin = range.begin() < stem.begin() && stem.begin() < range.end() ? stem.begin() : range.begin();
    const auto words = TextRange(begin, range.end()).of(text).toString().simplified();
    const bool afterLam = stem.begin() == begin && begin > word.begin() && fold(TextRange(word.begin(), begin).of(text)).endsWith(u'ل');
    return afterLam && words.startsWith(u'ل') ? u'ا' + words : words;
}

}
