// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/entities/namewords.h"

#include "core/arabic/folding.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

constexpr QStringView openingMarks = u"\"“”„«‹‘'";

bool isWordKind(TokenKind kind)
{
    return kind == TokenKind::ArabicWord || kind == TokenKind::LatinWord || kind == TokenKind::Number;
}

/// Tanwin, or the ending of a dual verb: no name has them.
bool hasVerbalOrNominalEnding(QStringView written, QStringView key)
{
    const bool tanwin = std::ranges::any_of(written, [](QChar character) { return character >= u'\u064B' && character <= u'\u064D'; });
    return tanwin || (key.size() >= 5 && (key.startsWith(u"ي") || key.startsWith(u"ت")) && key.endsWith(u"ان"));
}

}

const NameLists &NameLists::standard()
{
    static const NameLists lists{
        Lexicon::standard(), Triggers::standard(), Nationalities::standard(), WordSet::commonWords(), WordSet::givenNames(),
        WordSet::familyNames()};
    return lists;
}

NameWords::NameWords(const TokenizedText &text, const NameLists &lists)
    : m_text(text)
    , m_lists(lists)
{
    m_keys.reserve(text.tokens().size());
    m_triggerRanges.reserve(text.tokens().size());
    for (qsizetype index = 0; index < size(); ++index) {
        m_keys.push_back(weakKey(text.foldedOf(token(index))));
        const auto begin = qsizetype(m_triggers.size());
        std::ranges::move(lists.triggers.at(text, index), std::back_inserter(m_triggers));
        m_triggerRanges.emplace_back(begin, qsizetype(m_triggers.size()));
    }
}

bool NameWords::isInSentence(qsizetype index) const
{
    return index >= 0 && index < size() && m_text.sentenceOf(index) >= 0;
}

bool NameWords::follows(qsizetype index) const
{
    return index > 0 && isInSentence(index) && m_text.sentenceOf(index) == m_text.sentenceOf(index - 1) && isWordKind(token(index).kind)
        && isWordKind(token(index - 1).kind);
}

bool NameWords::isPunctuation(qsizetype index, QStringView oneOf) const
{
    return isInSentence(index) && !isWordKind(token(index).kind) && oneOf.contains(m_text.textOf(token(index)));
}

bool NameWords::isArabic(qsizetype index) const
{
    return isInSentence(index) && token(index).kind == TokenKind::ArabicWord;
}

bool NameWords::isDefinite(qsizetype index) const
{
    constexpr qsizetype shortest = 4;
    return isArabic(index) && key(index).size() >= shortest && key(index).startsWith(u"ال");
}

bool NameWords::isStop(qsizetype index) const
{
    const TriggerMatch *stop = trigger(index, TriggerKind::Stop);
    if (!stop || !stop->proclitics.isEmpty()) {
        return false;
    }
    // على folds like علي.
    return key(index) != u"علي" || m_text.textOf(token(index)).endsWith(u'ى');
}

bool NameWords::isCommon(qsizetype index) const
{
    return m_lists.commonWords.contains(key(index));
}

/// What follows proclitics, or stands before a pronoun or an ending, may be a common word or a given name: then the whole is no name.
bool NameWords::isInflectedCommon(QStringView key) const
{
    constexpr qsizetype shortestCore = 3;
    static constexpr QStringView beginnings[]{
        u"", u"و", u"ف", u"ب", u"ل", u"ك", u"س", u"وب", u"ول", u"وس", u"لي", u"ال", u"بال", u"وال", u"فل"};
    static constexpr QStringView endings[]{u"", u"ه", u"ها", u"هم", u"هما", u"نا", u"ا", u"ات", u"اتنا", u"ته", u"تها", u"تهم", u"وا"};
    for (const QStringView beginning : beginnings) {
        for (const QStringView ending : endings) {
            const qsizetype core = key.size() - beginning.size() - ending.size();
            if (core < shortestCore + (beginning.isEmpty() ? 1 : 0) || core == key.size() || !key.startsWith(beginning)
                || !key.endsWith(ending)) {
                continue;
            }
            const QStringView stem = key.sliced(beginning.size(), core);
            // وسلمى, هلالها
            const bool joined = (ending.isEmpty() && beginning == u"و") || (beginning.isEmpty() && ending.size() >= 2 && ending != u"ات" && ending != u"وا");
            const bool name = joined && m_lists.givenNames.contains(stem);
            if (name || m_lists.commonWords.contains(stem)) {
                return true;
            }
        }
    }
    return key.size() > 5 && key.startsWith(u"وال");
}

bool NameWords::isNameLike(qsizetype index) const
{
    if (!isArabic(index)) {
        return false;
    }
    if (m_lists.givenNames.contains(key(index))) {
        return !isStop(index);
    }
    if (key(index).size() < 2 || (key(index).startsWith(u"لل") && key(index).size() >= 5) || isStop(index) || isCommon(index) || isInflectedCommon(key(index))
        || hasVerbalOrNominalEnding(m_text.textOf(token(index)), key(index))) {
        return false;
    }
    static constexpr TriggerKind ordinary[]{TriggerKind::Title, TriggerKind::Role, TriggerKind::RoleFixed, TriggerKind::PersonNoun,
        TriggerKind::LinkedAdjective, TriggerKind::WeakAdjective, TriggerKind::NameHead, TriggerKind::PhraseHead, TriggerKind::Facility};
    if (std::ranges::any_of(ordinary, [&](TriggerKind kind) { return trigger(index, kind) != nullptr; })) {
        return false;
    }
    return m_lists.nationalities.at(m_text, index, key(index)).form == Nationalities::Form::None;
}

bool NameWords::carriesProclitic(qsizetype index) const
{
    constexpr qsizetype shortest = 6;
    if (!isArabic(index) || m_lists.givenNames.contains(key(index))) {
        return false;
    }
    static constexpr QStringView joined[]{u"بال", u"لل", u"وال", u"كال", u"فال"};
    const QStringView word = key(index);
    if (word.size() >= shortest && std::ranges::any_of(joined, [&](QStringView beginning) { return word.startsWith(beginning); })) {
        return true;
    }
    const auto known = m_lists.lexicon.longestAt(m_text, index);
    return known && known->range.begin() > token(index).range.begin();
}

qsizetype NameWords::adjectivesEnd(qsizetype index) const
{
    while (follows(index)) {
        const auto nation = m_lists.nationalities.at(m_text, index, key(index));
        if (nation.form == Nationalities::Form::DefiniteAdjective) {
            index = nation.end;
            continue;
        }
        const TriggerMatch *adjective = trigger(index, TriggerKind::LinkedAdjective);
        if (!adjective || !adjective->proclitics.isEmpty()) {
            break;
        }
        index = adjective->tokens.end();
    }
    return index;
}

bool NameWords::hasNationality(qsizetype begin, qsizetype end) const
{
    for (qsizetype index = begin; index < end; ++index) {
        if (m_lists.nationalities.at(m_text, index, key(index)).form == Nationalities::Form::DefiniteAdjective) {
            return true;
        }
    }
    return false;
}

std::span<const TriggerMatch> NameWords::triggers(qsizetype index) const
{
    if (index < 0 || index >= size()) {
        return {};
    }
    const TextRange range = m_triggerRanges[size_t(index)];
    return std::span(m_triggers).subspan(size_t(range.begin()), size_t(range.length()));
}

const TriggerMatch *NameWords::trigger(qsizetype index, TriggerKind kind) const
{
    const auto found = triggers(index);
    const auto match = std::ranges::find(found, kind, &TriggerMatch::kind);
    return match == found.end() ? nullptr : &*match;
}

const TriggerMatch *NameWords::triggerBefore(qsizetype index, TriggerKind kind) const
{
    constexpr qsizetype longest = 3;
    const qsizetype end = isPunctuation(index - 1, openingMarks) ? index - 1 : index;
    for (qsizetype begin = end - 1; begin >= std::max<qsizetype>(0, end - longest); --begin) {
        const TriggerMatch *match = trigger(begin, kind);
        if (match && match->tokens.end() == end && m_text.sentenceOf(begin) == m_text.sentenceOf(index)) {
            return match;
        }
    }
    return nullptr;
}

std::optional<LexiconMatch> NameWords::knownAt(qsizetype index) const
{
    if (!isInSentence(index)) {
        return std::nullopt;
    }
    auto match = m_lists.lexicon.longestAt(m_text, index);
    return match && match->range.begin() == token(index).range.begin() ? std::move(match) : std::nullopt;
}

bool NameWords::hasAny(TriggerKind kind) const
{
    return std::ranges::any_of(m_triggers, [&](const TriggerMatch &match) { return match.kind == kind; });
}

TextRange NameWords::rangeOf(qsizetype begin, qsizetype end) const
{
    return {token(begin).range.begin(), token(end - 1).range.end()};
}

Suggestion nameSuggestion(const NameWords &words, NameProposal proposal)
{
    Suggestion suggestion;
    suggestion.type = proposal.type;
    suggestion.range = proposal.range;
    suggestion.origin = Origin{OriginKind::Extractor, u"names"_s, proposal.rule, proposal.evidence};
    suggestion.confidence = proposal.confidence;
    if (proposal.restoredArticle) {
        suggestion.attributes.insert(u"norm"_s, u'ا' + words.textOf(proposal.range));
    }
    if (suggestion.type != "role"_L1) {
        suggestion.entityKey
            = proposal.entityKey.isEmpty() ? entityKeyFor(proposal.type, wordsOf(words.text(), suggestion)) : proposal.entityKey;
        suggestion.entityName = proposal.entityName;
    }
    return suggestion;
}

QString entityKeyFor(QStringView type, QStringView words)
{
    return type.toString() + u':' + fold(words, FoldStrength::Weak);
}

QString wordsOf(const TokenizedText &text, const Suggestion &suggestion)
{
    const QString norm = suggestion.attributes.value("norm"_L1).toString();
    return norm.isEmpty() ? suggestion.range.of(text.text()).toString() : norm;
}

}
