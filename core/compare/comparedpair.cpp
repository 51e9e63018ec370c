// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/comparedpair.h"

#include "core/arabic/folding.h"
#include "core/compare/lightstem.h"
#include "core/base/numbering.h"
#include "core/compare/samewords.h"

#include <QHash>
#include <QSet>
#include <QVarLengthArray>

#include <algorithm>
#include <cmath>
#include <set>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

/// Stems by the order in which they were met, and their cuts remembered.
class TermTable
{
public:
    static constexpr qint32 none = -1; ///< of function words

    struct Word
    {
        qint32 term;
        SenseRoles roles;
    };

    /// For the words of texts of so many units altogether.
    explicit TermTable(qsizetype units) { m_words.reserve(units / unitsOfNewWord); }

    Word ofWord(QStringView folded)
    {
        const auto number = size_t(m_words.of(folded));
        if (number == m_known.size()) {
            m_known.push_back({termOf(folded), senseRoles(folded)});
        }
        return m_known[number];
    }

    /// Values begin with a character that no stem has.
    qsizetype ofValue(const QString &key) { return m_terms.of(QChar(u'=') + key); }

    /// From the number given to the rank among all terms as texts.
    std::vector<qsizetype> ranks() const
    {
        struct Term
        {
            quint64 beginning;
            QStringView text;
            qsizetype number;
        };
        std::vector<Term> order;
        order.reserve(size_t(m_terms.size()));
        for (qsizetype term = 0; term < m_terms.size(); ++term) {
            order.push_back({beginningOf(m_terms.at(term)), m_terms.at(term), term});
        }
        std::ranges::sort(order, [](const Term &a, const Term &b) { return a.beginning != b.beginning ? a.beginning < b.beginning : a.text < b.text; });
        std::vector<qsizetype> ranks(order.size());
        for (size_t i = 0; i < order.size(); ++i) {
            ranks[size_t(order[i].number)] = qsizetype(i);
        }
        return ranks;
    }

private:
    static constexpr qsizetype unitsOfNewWord = 40; ///< as seldom a word is met that was not met before, in long texts

    qint32 termOf(QStringView folded)
    {
        QVarLengthArray<QChar, 64> weak(folded.size());
        std::ranges::transform(folded, weak.begin(), [](QChar unit) { return QChar(weakFolded(unit.unicode())); });
        const QStringView word(weak);
        return isFoldedFunctionWord(word) ? none : qint32(m_terms.of(sharedStemOfFolded(word)));
    }

    /// The first four units as a number, which sorts as they do: most texts differ there.
    static quint64 beginningOf(QStringView text)
    {
        quint64 beginning = 0;
        for (qsizetype i = 0; i < 4; ++i) {
            beginning = beginning << 16 | (i < text.size() ? text[i].unicode() : 0);
        }
        return beginning;
    }

    Numbering m_words;
    std::vector<Word> m_known; ///< by the number of the word
    Numbering m_terms;
};

bool endsClause(QStringView punctuation)
{
    return QStringView(u"،,؛;:()[]{}«»\"“”„‹›–—").contains(punctuation);
}

/// Gives the roles of all tokens.
std::vector<SenseRoles> readWords(ComparedDocument &side, const TokenizedText &text, TermTable &terms)
{
    std::vector<SenseRoles> roles(text.tokens().size(), 0);
    qint32 clause = 0;
    side.words.reserve(text.tokens().size());
    side.sentences.resize(text.sentences().size());
    side.sentenceBegins.reserve(text.sentences().size() + 1);
    for (qsizetype sentence = 0; sentence < qsizetype(text.sentences().size()); ++sentence) {
        const TextRange tokens = text.sentences()[size_t(sentence)];
        side.sentenceBegins.push_back(side.words.size());
        if (tokens.isEmpty()) {
            continue;
        }
        const auto block = side.document->article().blockAt(text.tokens()[size_t(tokens.begin())].range.begin());
        ++clause;
        side.sentences[size_t(sentence)]
            = {text.tokens()[size_t(tokens.begin())].range.begin(), text.tokens()[size_t(tokens.end() - 1)].range.end()};
        for (qsizetype token = tokens.begin(); token < tokens.end(); ++token) {
            const Token &now = text.tokens()[size_t(token)];
            if (now.kind == TokenKind::Punctuation || now.kind == TokenKind::Symbol) {
                clause += endsClause(text.foldedOf(now)) ? 1 : 0;
                continue;
            }
            const auto [term, role] = terms.ofWord(text.foldedOf(now));
            roles[size_t(token)] = role;
            if (term != TermTable::none) {
                side.words.push_back({.range = now.range,
                    .term = term,
                    .token = qint32(token),
                    .sentence = qint32(sentence),
                    .clause = clause,
                    .block = qint32(block),
                    .measures = measuresOnly(role)});
            }
        }
    }
    side.sentenceBegins.push_back(side.words.size());
    return roles;
}

bool isPassedOver(const Article &article, qsizetype block)
{
    return block >= article.blocks().size() || article.blocks().at(block).kind == BlockKind::Furniture;
}

/// Where marks begin that come by place: gone through, not sought.
class MarkPlaces
{
public:
    explicit MarkPlaces(const TokenizedText &text)
        : m_text(text)
    {
    }

    /// Goes on to `position`, which is no earlier than the one before.
    TokenPlace at(qsizetype position)
    {
        const auto tokens = m_text.tokens();
        const auto sentences = m_text.sentences();
        while (m_token < tokens.size() && tokens[m_token].range.end() <= position) {
            ++m_token;
        }
        while (m_sentence < sentences.size() && sentences[m_sentence].end() <= qsizetype(m_token)) {
            ++m_sentence;
        }
        const bool inside = m_sentence < sentences.size() && sentences[m_sentence].contains(qsizetype(m_token));
        return {qsizetype(m_token), inside ? qsizetype(m_sentence) : -1};
    }

    /// The same for the block that holds `position`; blank lines before the first block are its.
    qsizetype blockAt(qsizetype position)
    {
        const auto &blocks = m_text.article().blocks();
        while (m_block + 1 < blocks.size() && blocks.at(m_block + 1).range.begin() <= position) {
            ++m_block;
        }
        return m_block;
    }

private:
    const TokenizedText &m_text;
    qsizetype m_block = 0;
    size_t m_token = 0;
    size_t m_sentence = 0;
};

/// Flags the words under marks that come by place.
class WordFlags
{
public:
    explicit WordFlags(std::vector<ComparedWord> &words)
        : m_words(words)
    {
    }

    void set(TextRange range, bool ComparedWord::*flag)
    {
        while (m_next < m_words.size() && m_words[m_next].range.end() <= range.begin()) {
            ++m_next;
        }
        for (size_t i = m_next; i < m_words.size() && m_words[i].range.begin() < range.end(); ++i) {
            m_words[i].*flag = true;
        }
    }

private:
    std::vector<ComparedWord> &m_words;
    size_t m_next = 0; ///< the first word that ends behind where the latest mark begins
};

/// The noun of an amount as written, folded: ريال.
QString currencyNoun(const QString &words)
{
    return words.section(u' ', -1);
}

/// Currencies by their noun: ريال is that of one country in both articles where only one of them tells which.
class Currencies
{
public:
    void read(const Annotation &mark, const Document &document)
    {
        const auto *figure = std::get_if<Figure>(&mark.value);
        if (figure && figure->kind == FigureKind::Money && !figure->unit.isEmpty()) {
            m_codes[currencyNoun(fold(document.textOf(mark), FoldStrength::Weak))].insert(figure->unit);
        }
    }

    /// The value with its currency, where its words do not tell which and every other amount of that noun is of one; nothing where the value says all itself.
    std::optional<Value> understood(const Value &value, QStringView words) const
    {
        const auto *figure = std::get_if<Figure>(&value);
        if (!figure || figure->kind != FigureKind::Money || !figure->unit.isEmpty()) {
            return {};
        }
        const auto codes = m_codes.value(currencyNoun(fold(words, FoldStrength::Weak)));
        Figure result = *figure;
        result.unit = codes.size() == 1 ? *codes.begin() : QString();
        return result;
    }

    std::optional<ComparableValue> comparable(const Annotation &mark, QStringView words) const
    {
        const auto completed = understood(mark.value, words);
        return comparableValue(completed ? *completed : mark.value, words);
    }

private:
    QHash<QString, QSet<QString>> m_codes;
};

void readMarks(ComparedDocument &side, const TokenizedText &text, std::span<const SenseRoles> roles, const Currencies &currencies, TermTable &terms)
{
    const Document &document = *side.document;
    WordFlags flags(side.words);
    MarkPlaces places(text);
    for (const Annotation *each : side.marks) {
        const Annotation &mark = *each;
        const qsizetype block = places.blockAt(mark.range.begin());
        if (mark.state == AnnotationState::Rejected || isPassedOver(document.article(), block)) {
            continue;
        }
        if (isIndirectSpeech(mark.value)) {
            continue; // other words of the same report are no finding
        }
        if (std::holds_alternative<QuotationValue>(mark.value)) {
            side.quotations.push_back(&mark);
        } else if (auto value = currencies.comparable(mark, document.textOf(mark))) {
            const qsizetype term = terms.ofValue(value->key());
            const TokenPlace place = places.at(mark.range.begin());
            side.values.push_back({&mark, std::move(*value), term, block, place.sentence, figureSense(text, roles, place, mark.range, mark.value)});
            flags.set(mark.range, &ComparedWord::inValue);
        } else if (const AnnotationType *type = document.tagset().type(mark.type); type && type->family == TypeFamily::Entity) {
            side.names.push_back(&mark);
            flags.set(mark.range, &ComparedWord::inName);
        }
    }
}

}

std::span<const ComparedWord> ComparedDocument::wordsIn(TextRange range) const
{
    const auto begin = std::ranges::upper_bound(words, range.begin(), {}, [](const ComparedWord &word) { return word.range.end(); });
    const auto end = std::lower_bound(begin, words.end(), std::max(range.begin(), range.end()),
        [](const ComparedWord &word, qsizetype position) { return word.range.begin() < position; });
    return {begin, end};
}

std::span<const ComparedWord> ComparedDocument::sentenceAround(qsizetype position) const
{
    const auto at = std::lower_bound(
        words.begin(), words.end(), position, [](const ComparedWord &word, qsizetype from) { return word.range.end() <= from; });
    if (at == words.end()) {
        return {};
    }
    const size_t begin = sentenceBegins[size_t(at->sentence)];
    return std::span(words).subspan(begin, sentenceBegins[size_t(at->sentence) + 1] - begin);
}

std::span<const ComparedWord> ComparedDocument::sentenceAround(const ComparedMark &mark) const
{
    const qsizetype position = mark.annotation->range.begin();
    if (mark.sentence >= 0) {
        const size_t begin = sentenceBegins[size_t(mark.sentence)];
        const auto sentence = std::span(words).subspan(begin, sentenceBegins[size_t(mark.sentence) + 1] - begin);
        if (!sentence.empty() && sentence.back().range.end() > position) {
            return sentence;
        }
    }
    return sentenceAround(position);
}

namespace {

constexpr float nameWeight = 1.5F;
constexpr float valueWeight = 2.0F;
constexpr float foreignShare = 0.5F; ///< of a word that the other language has no way to share; measured on translated news

/// By term, those of one term as they stand: counted, not compared.
std::vector<TermMention> mentionsByTerm(const ComparedDocument &side, size_t termCount)
{
    std::vector<quint32> next(termCount + 1, 0);
    for (const ComparedWord &word : side.words) {
        next[size_t(word.term) + 1] += word.inValue ? 0 : 1;
    }
    for (const ComparedMark &mark : side.values) {
        ++next[size_t(mark.term) + 1];
    }
    for (size_t term = 0; term < termCount; ++term) {
        next[term + 1] += next[term];
    }
    std::vector<TermMention> mentions(next.back());
    for (const ComparedWord &word : side.words) {
        if (!word.inValue) {
            mentions[next[size_t(word.term)]++] = {word.term, word.block, word.sentence, word.inName ? nameWeight : 1.0F};
        }
    }
    for (const ComparedMark &mark : side.values) {
        mentions[next[size_t(mark.term)]++] = {qint32(mark.term), qint32(mark.block), qint32(mark.sentence), valueWeight};
    }
    return mentions;
}

/// Puts the mentions of a name behind all others, as those of a term of its own; gives how many sentences have it.
size_t addMentions(ComparedDocument &side, const QList<AnnotationId> &names, qint32 term)
{
    std::set<qint32> sentences;
    for (const AnnotationId id : names) {
        if (const auto words = side.wordsIn(side.document->annotations().find(id)->range); !words.empty()) {
            side.mentions.push_back({term, words.front().block, words.front().sentence, valueWeight});
            sentences.insert(words.front().sentence);
        }
    }
    return sentences.size();
}

void collectMarks(ComparedDocument &side, Currencies &currencies)
{
    const AnnotationSet &marks = side.document->annotations();
    side.marks.reserve(size_t(marks.size()));
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const Annotation &mark = marks.at(i);
        side.marks.push_back(&mark);
        if (std::holds_alternative<QuotationValue>(mark.value)) {
            side.speech.push_back(&mark);
        }
        currencies.read(mark, *side.document);
    }
}

bool isMostlyLatin(const TokenizedText &text)
{
    const auto latin = std::ranges::count(text.tokens(), TokenKind::LatinWord, &Token::kind);
    return latin > std::ranges::count(text.tokens(), TokenKind::ArabicWord, &Token::kind);
}

}

ComparedPair::ComparedPair(const Document &first, const Document &second)
{
    m_first.document = &first;
    m_second.document = &second;
    Currencies currencies;
    for (ComparedDocument *side : {&m_first, &m_second}) {
        collectMarks(*side, currencies);
    }
    TermTable terms(first.article().text().size() + second.article().text().size());
    for (ComparedDocument *side : {&m_first, &m_second}) {
        const TokenizedText text(side->document->article());
        const std::vector<SenseRoles> roles = readWords(*side, text, terms);
        readMarks(*side, text, roles, currencies, terms);
        m_twoScripts = m_twoScripts != isMostlyLatin(text);
    }
    const std::vector<qsizetype> ranks = terms.ranks();
    for (ComparedDocument *side : {&m_first, &m_second}) {
        for (ComparedWord &word : side->words) {
            word.term = qint32(ranks[size_t(word.term)]);
        }
        for (ComparedMark &mark : side->values) {
            mark.term = ranks[size_t(mark.term)];
        }
    }
    m_rarity.assign(ranks.size(), 0);
    for (ComparedDocument *side : {&m_first, &m_second}) {
        side->mentions = mentionsByTerm(*side, ranks.size());
    }
    countSentences();
}

void ComparedPair::addNames(const QList<SharedName> &names)
{
    for (ComparedDocument *side : {&m_first, &m_second}) {
        for (TermMention &mention : side->mentions) {
            mention.weight *= isShared(mention.term) ? 1.0F : foreignShare;
        }
    }
    // In an order that exchanging the sides does not change: see the class.
    std::vector<std::pair<std::pair<QString, QString>, const SharedName *>> ordered;
    for (const SharedName &name : names) {
        const auto words = [](const ComparedDocument &side, const QList<AnnotationId> &mentions) {
            return side.document->textOf(*side.document->annotations().find(mentions.constFirst())).toString();
        };
        auto key = std::pair(words(m_first, name.first), words(m_second, name.second));
        if (key.second < key.first) {
            std::swap(key.first, key.second);
        }
        ordered.emplace_back(std::move(key), &name);
    }
    std::ranges::stable_sort(ordered, {}, [](const auto &entry) { return entry.first; });
    for (const auto &[key, name] : ordered) {
        const auto term = qint32(m_rarity.size());
        size_t sentences = 0;
        for (auto [side, mentions] : {std::pair(&m_first, &name->first), std::pair(&m_second, &name->second)}) {
            sentences += addMentions(*side, *mentions, term);
        }
        m_rarity.push_back(rarityOf(double(sentences)));
        m_shared.push_back(true);
    }
}

void ComparedPair::countSentences()
{
    std::vector<qsizetype> lastSentence(m_rarity.size());
    std::vector<bool> inFirst(m_rarity.size(), false);
    m_shared.assign(m_rarity.size(), false);
    for (const ComparedDocument *side : {&m_first, &m_second}) {
        std::ranges::fill(lastSentence, -1);
        const auto count = [&](qsizetype term, qsizetype sentence) {
            if (lastSentence[size_t(term)] != sentence) {
                lastSentence[size_t(term)] = sentence;
                m_rarity[size_t(term)] += 1;
                if (side == &m_first) {
                    inFirst[size_t(term)] = true;
                } else if (inFirst[size_t(term)]) {
                    m_shared[size_t(term)] = true;
                }
            }
        };
        for (const ComparedWord &word : side->words) {
            count(word.term, word.sentence);
        }
        for (const ComparedMark &mark : side->values) {
            count(mark.term, mark.sentence);
        }
    }
    std::vector<double> ofCount; // most terms stand in few sentences
    for (double &rarity : m_rarity) {
        while (double(ofCount.size()) <= rarity) {
            ofCount.push_back(rarityOf(double(ofCount.size())));
        }
        rarity = ofCount[size_t(rarity)];
    }
}

double ComparedPair::rarityOf(double sentences) const
{
    const double all = double(m_first.sentences.size() + m_second.sentences.size());
    return std::log(1 + all / std::max(1.0, sentences));
}

}
