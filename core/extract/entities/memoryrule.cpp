// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/entities/memoryrule.h"

#include "core/arabic/proclitics.h"
#include "core/extract/entities/phrases.h"

#include <QHash>

#include <algorithm>
#include <iterator>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

constexpr double confidence = 0.65;

/// A name of the article and the words by which it is met again.
struct Remembered
{
    size_t suggestion;
    QString entityKey;
    qsizetype position;
};

class Memory
{
public:
    void learn(const QStringList &keys, Remembered name)
    {
        const QString words = keys.join(u' ');
        auto slot = m_slots.constFind(words);
        if (slot == m_slots.cend()) {
            slot = m_slots.insert(words, int(m_names.size()));
            m_names.emplace_back();
            m_trie.insert(keys, *slot);
        }
        m_names[size_t(*slot)].push_back(std::move(name));
    }
    [[nodiscard]] const WordTrie &trie() const { return m_trie; }
    /// Of the names with the words of a slot that was met last before `position`, else the first.
    [[nodiscard]] const Remembered &choose(int slot, qsizetype position) const
    {
        const auto &names = m_names[size_t(slot)];
        const auto after = std::ranges::upper_bound(names, position, {}, &Remembered::position);
        return after == names.begin() ? names.front() : *std::prev(after);
    }
    /// To be called once everything is learned.
    void sort()
    {
        for (auto &names : m_names) {
            std::ranges::stable_sort(names, {}, &Remembered::position);
        }
    }

private:
    WordTrie m_trie;
    QHash<QString, int> m_slots;
    std::vector<std::vector<Remembered>> m_names; ///< by slot
};

QStringList keysOf(const NameWords &words, const Suggestion &suggestion, qsizetype begin, qsizetype end)
{
    QStringList keys;
    for (qsizetype index = begin; index < end; ++index) {
        keys.append(words.key(index).toString());
    }
    // Without the proclitics of the first word.
    const TextRange first(suggestion.range.begin(), words.token(begin).range.end());
    keys.front() = fold(first.of(words.text().text()), FoldStrength::Weak);
    if (suggestion.attributes.contains("norm"_L1)) {
        keys.front().prepend(u'ا');
    }
    return keys;
}

bool isLearnable(const NameWords &words, const Suggestion &suggestion, qsizetype begin, qsizetype end)
{
    if (suggestion.type == "role"_L1 || suggestion.type == "group"_L1 || suggestion.origin.rule == "names.ellipsis"_L1) {
        return false;
    }
    // One word that is an ordinary one too is a name only where it was found.
    return end - begin > 1 || words.token(begin).kind == TokenKind::LatinWord || !words.isCommon(begin);
}

/// Family name and given name of a person of several words.
void learnParts(const NameWords &words, const Remembered &name, qsizetype begin, qsizetype end, Memory &memory)
{
    qsizetype family = end - 1;
    while (family - 1 > begin && (words.trigger(family - 1, TriggerKind::Particle) || words.isPunctuation(family - 1, u"-"))) {
        --family;
    }
    QStringList keys;
    for (qsizetype index = family; index < end; ++index) {
        keys.append(words.key(index).toString());
    }
    constexpr qsizetype shortest = 3;
    const bool single = keys.size() == 1;
    const bool latin = words.token(family).kind == TokenKind::LatinWord;
    const auto nation = words.lists().nationalities.at(words.text(), family, words.key(family));
    if (!single || (keys.front().size() >= shortest && (latin || !words.isCommon(family)) && !words.isStop(family)
                       && nation.form == Nationalities::Form::None)) {
        memory.learn(keys, name);
    }
    const GivenName given = givenNameAt(words, begin);
    if (given.end == begin + 1 && !given.isWord && given.offset == 0 && words.key(begin).size() >= shortest) {
        memory.learn({words.key(begin).toString()}, name);
    }
}

/// The tokens of a suggestion.
TextRange tokensOf(const NameWords &words, const Suggestion &suggestion)
{
    return {words.text().tokenAt(suggestion.range.begin()), words.text().tokenAt(suggestion.range.end() - 1) + 1};
}

/// What the article taught. A person's name of one word is learned last, and only where it is no part of a longer one: bare, it is that person's.
Memory memoryOf(const NameWords &words, const std::vector<Suggestion> &out)
{
    Memory memory;
    std::vector<size_t> bare;
    for (size_t number = 0; number < out.size(); ++number) {
        const Suggestion &suggestion = out[number];
        const TextRange tokens = tokensOf(words, suggestion);
        if (!isLearnable(words, suggestion, tokens.begin(), tokens.end())) {
            continue;
        }
        if (suggestion.type == "person"_L1 && tokens.length() == 1) {
            bare.push_back(number);
            continue;
        }
        const Remembered name{number, suggestion.entityKey, suggestion.range.begin()};
        memory.learn(keysOf(words, suggestion, tokens.begin(), tokens.end()), name);
        if (suggestion.type == "person"_L1) {
            learnParts(words, name, tokens.begin(), tokens.end(), memory);
        }
    }
    const WordTrie whole = memory.trie();
    for (const size_t number : bare) {
        const TextRange tokens = tokensOf(words, out[number]);
        const QStringList keys = keysOf(words, out[number], tokens.begin(), tokens.end());
        const int node = whole.next(0, whole.wordNumber(keys.front()));
        if (node < 0 || whole.payloads(node).empty()) {
            memory.learn(keys, {number, out[number].entityKey, out[number].range.begin()});
        }
    }
    memory.sort();
    return memory;
}

struct Found
{
    qsizetype end = 0;
    TextRange range;
    bool restoredArticle = false;
    const Remembered *name = nullptr;
};

Found findAt(const NameWords &words, qsizetype index, const Memory &memory)
{
    Found best;
    const Token &first = words.token(index);
    QList<CliticReading> readings{
        {.proclitics = {}, .stem = words.text().foldedOf(first).toString(), .offset = 0, .restoredArticle = false}};
    if (first.kind == TokenKind::ArabicWord) {
        readings = cliticReadings(words.text().foldedOf(first));
    }
    for (const CliticReading &reading : readings) {
        if (!reading.proclitics.isEmpty() && !reading.restoredArticle && words.isCommon(index)) {
            continue;
        }
        const auto begin = words.text().folded().toOriginal(TextRange(first.folded.begin() + reading.offset, first.folded.end())).begin();
        int node = memory.trie().next(0, memory.trie().wordNumber(weakKey(reading.stem)));
        for (qsizetype end = index + 1; node >= 0; ++end) {
            const auto numbers = memory.trie().payloads(node);
            if (!numbers.empty() && end > best.end) {
                best = {end, TextRange(begin, words.token(end - 1).range.end()), reading.restoredArticle,
                    &memory.choose(numbers.front(), begin)};
            }
            if (!words.isInSentence(end) || words.text().sentenceOf(end) != words.text().sentenceOf(index)) {
                break;
            }
            node = memory.trie().next(node, memory.trie().wordNumber(words.key(end)));
        }
    }
    return best;
}

/// A part of a person's name, already proposed as a person of its own, belongs to the full name met before.
void joinParts(const NameWords &words, const Memory &memory, std::vector<Suggestion> &out)
{
    for (Suggestion &suggestion : out) {
        if (suggestion.type != "person"_L1) {
            continue;
        }
        const qsizetype begin = words.text().tokenAt(suggestion.range.begin());
        const Found found = findAt(words, begin, memory);
        if (found.name && found.range == suggestion.range && found.name->position < suggestion.range.begin()
            && out[found.name->suggestion].type == "person"_L1) {
            suggestion.entityKey = found.name->entityKey;
            suggestion.entityName = out[found.name->suggestion].entityName;
        }
    }
}

/// Where names stand already, none in another.
class Taken
{
public:
    explicit Taken(const std::vector<Suggestion> &out)
    {
        for (const Suggestion &suggestion : out) {
            m_names.emplace_back(suggestion.range, &suggestion);
        }
        std::ranges::sort(m_names, {}, &Name::first);
    }
    [[nodiscard]] bool overlaps(TextRange range) const
    {
        const auto first = firstNear(range);
        return first != m_names.end() && first->first.overlaps(range);
    }
    /// The only name that overlaps `range`, where it is one of the type cut short behind a head ([نور] البادية).
    [[nodiscard]] const Suggestion *cutShort(TextRange range, const QString &type) const
    {
        const auto first = firstNear(range);
        const auto next = first == m_names.end() ? first : std::next(first);
        const bool single = next == m_names.end() || !next->first.overlaps(range);
        const bool cut = first != m_names.end() && range.contains(first->first) && range != first->first && first->second->type == type
            && first->second->origin.rule == "names.head"_L1;
        return single && cut ? first->second : nullptr;
    }

private:
    using Name = std::pair<TextRange, const Suggestion *>;
    /// The first name that ends behind the begin of `range`.
    [[nodiscard]] std::vector<Name>::const_iterator firstNear(TextRange range) const
    {
        return std::ranges::upper_bound(m_names, range.begin(), {}, [](const Name &name) { return name.first.end(); });
    }
    std::vector<Name> m_names;
};

}

void MemoryRule::apply(const NameWords &words, std::vector<Suggestion> &out) const
{
    const Memory memory = memoryOf(words, out);
    joinParts(words, memory, out);

    const std::vector<Suggestion> found = out;
    const Taken taken(found);
    std::vector<TextRange> replaced;
    for (qsizetype index = 0; index < words.size();) {
        const Found again = words.isInSentence(index) ? findAt(words, index, memory) : Found();
        const Suggestion *source = again.name ? &found[again.name->suggestion] : nullptr;
        const bool free = source && !taken.overlaps(again.range);
        const Suggestion *cut = source && !free ? taken.cutShort(again.range, source->type) : nullptr;
        if (!free && !cut) {
            ++index;
            continue;
        }
        if (cut) {
            replaced.push_back(cut->range);
        }
        out.push_back(nameSuggestion(words,
            {.type = source->type,
                .range = again.range,
                .restoredArticle = again.restoredArticle,
                .rule = u"names.memory"_s,
                .evidence = {words.textOf(source->range)},
                .confidence = confidence,
                .entityKey = source->entityKey,
                .entityName = source->entityName}));
        index = again.end;
    }
    std::erase_if(out, [&](const Suggestion &suggestion) { return std::ranges::binary_search(replaced, suggestion.range); });
}

}
