// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/entities/taggerrule.h"

#include "core/extract/entities/phrases.h"

#include <QCoreApplication>
#include <QLoggingCategory>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

Q_LOGGING_CATEGORY(logTagger, "hashiya.tagger")

/// Below it a name of the tagger is not proposed; names of works and things need more, since anything may be one.
constexpr double leastConfidence = 0.6;
constexpr double leastOfProducts = 0.75;
constexpr double leastOfGroups = 0.9; ///< plurals of callings look like plurals of nations (الآثاريون)
constexpr double leastOfPhrases = 0.8; ///< of several words behind a noun of places (مصنع الاسمنت)
constexpr double leastOfAmbiguous = 0.97; ///< of a form that the lexicon calls an ordinary word as well (مشهد)
constexpr double sureConfidence = 0.8;

double leastFor(const NameWords &words, TextRange tokens, QStringView type)
{
    const auto known = words.lists().lexicon.longestAt(words.text(), tokens.begin());
    if (known && known->tokens == tokens && std::ranges::all_of(known->entries, [](const LexiconEntry *entry) { return entry->flags.context; })) {
        return leastOfAmbiguous;
    }
    if (tokens.length() > 1 && words.trigger(tokens.begin(), TriggerKind::Facility) != nullptr) {
        return leastOfPhrases;
    }
    return type == "product"_L1 ? leastOfProducts : type == "group"_L1 ? leastOfGroups : leastConfidence;
}

/// True for a plural of nation that qualifies the noun before it: المسؤولين الإيرانيين.
bool qualifies(const NameWords &words, qsizetype index)
{
    return words.isDefinite(index) && mayQualifyNounBefore(words, index) && words.isArabic(index - 1);
}

/// End of the word that a name ends in: a hyphen without spaces joins what stands behind it (بادن-بادن).
qsizetype hyphenatedEnd(const NameWords &words, qsizetype end)
{
    const auto joined = [&](qsizetype index) { return index < words.size() && words.isInSentence(index) && !words.token(index).spaceBefore; };
    while (joined(end) && words.isPunctuation(end, u"-") && joined(end + 1) && words.isArabic(end + 1)) {
        end += 2;
    }
    return end;
}

/// The tokens of a name without what the guidelines leave outside: a title or a head before it, quotation marks around it.
TextRange trimmed(const NameWords &words, TextRange tokens)
{
    qsizetype begin = tokens.begin();
    qsizetype end = hyphenatedEnd(words, tokens.end());
    while (begin + 1 < end) {
        const bool title = words.trigger(begin, TriggerKind::Title) != nullptr;
        const bool mark = words.token(begin).kind == TokenKind::Punctuation;
        const bool beforeName = words.token(begin + 1).kind == TokenKind::Punctuation || words.isNameLike(begin + 1) || words.knownAt(begin + 1);
        const bool head = words.trigger(begin, TriggerKind::NameHead) != nullptr && beforeName;
        if (!title && !head && !mark) {
            break;
        }
        ++begin;
    }
    while (end - 1 > begin && words.token(end - 1).kind == TokenKind::Punctuation) {
        --end;
    }
    return {begin, end};
}

/// What rules before this one proposed, by place.
class Rivals
{
public:
    explicit Rivals(const std::vector<Suggestion> &suggestions)
        : m_suggestions(suggestions)
    {
        for (size_t number = 0; number < suggestions.size(); ++number) {
            m_order.push_back(number);
        }
        std::ranges::sort(m_order, {}, [&](size_t number) { return suggestions[number].range.begin(); });
        qsizetype end = 0;
        for (const size_t number : m_order) {
            end = std::max(end, suggestions[number].range.end());
            m_ends.push_back(end);
        }
    }
    /// Numbers of the suggestions that overlap a range.
    std::vector<size_t> overlapping(TextRange range) const
    {
        std::vector<size_t> found;
        const auto after = std::ranges::lower_bound(m_order, range.end(), {}, [this](size_t number) { return m_suggestions[number].range.begin(); }) - m_order.begin();
        for (auto at = after; at > 0 && m_ends[size_t(at - 1)] > range.begin(); --at) {
            if (m_suggestions[m_order[size_t(at - 1)]].range.overlaps(range)) {
                found.push_back(m_order[size_t(at - 1)]);
            }
        }
        return found;
    }

private:
    const std::vector<Suggestion> &m_suggestions;
    std::vector<size_t> m_order; ///< by their begins
    std::vector<qsizetype> m_ends; ///< the greatest end so far
};

/// Whether a name of the tagger takes the place of what a rule proposed. Lists and heads know what they name; of a person's name the tagger sees better how far
/// it reaches.
bool outdoes(const TaggedName &name, QStringView type, TextRange range, const Suggestion &rival)
{
    if (type != "person"_L1 || name.confidence < sureConfidence || range == rival.range) {
        return false;
    }
    return range.contains(rival.range) || (rival.type == "person"_L1 && rival.origin.rule != "names.lexicon"_L1);
}

/// The range of tokens without so many folded units of the first.
TextRange withoutProclitics(const NameWords &words, TextRange tokens, qsizetype units)
{
    const TextRange range = words.rangeOf(tokens.begin(), tokens.end());
    const TextRange folded = words.token(tokens.begin()).folded;
    const bool likeness = words.key(tokens.begin()).startsWith(u'ك'); // hardly ever before a name: كريدون is one
    if (units == 0 || likeness) {
        return range;
    }
    return {words.text().folded().toOriginal({folded.begin() + units, folded.end()}).begin(), range.end()};
}

/// One name, one type, one form in an article: a name that a rule found elsewhere has the rule's type; else the type for which the sum of
/// confidences is greatest. Where the article has the name without what looks like a proclitic, it is one.
void agree(const NameWords &words, const std::vector<Suggestion> &known, std::vector<Suggestion> &found)
{
    QHash<QString, QHash<QString, double>> types;
    constexpr double rulesCount = 100; // more than any number of mentions by the tagger is likely to sum to
    for (const Suggestion &suggestion : known) {
        if (suggestion.type != "role"_L1) {
            types[fold(wordsOf(words.text(), suggestion), FoldStrength::Weak)][suggestion.type] += rulesCount;
        }
    }
    for (const Suggestion &suggestion : found) {
        types[fold(wordsOf(words.text(), suggestion), FoldStrength::Weak)][suggestion.type] += suggestion.confidence;
    }
    for (Suggestion &suggestion : found) {
        QString name = fold(wordsOf(words.text(), suggestion), FoldStrength::Weak);
        constexpr QStringView proclitics = u"وفبلك";
        if (name.size() > 3 && proclitics.contains(name.front()) && types.contains(name.sliced(1)) && !suggestion.attributes.contains("norm"_L1)) {
            const Token &first = words.token(words.text().tokenAt(suggestion.range.begin()));
            suggestion.range = {words.text().folded().toOriginal({first.folded.begin() + 1, first.folded.end()}).begin(), suggestion.range.end()};
            name = name.sliced(1);
        }
        const auto &weights = types.value(name);
        QString best = suggestion.type;
        for (auto weight = weights.cbegin(); weight != weights.cend(); ++weight) {
            if (*weight > weights.value(best) || (*weight == weights.value(best) && weight.key() < best)) {
                best = weight.key();
            }
        }
        suggestion.type = best;
        suggestion.entityKey = entityKeyFor(best, wordsOf(words.text(), suggestion));
    }
}

/// Evidence of each name, pairs of a feature group's name and the word that it looked at. Sentences are read once, however many names they have.
std::vector<QStringList> evidenceOf(const NameWords &words, const Tagger &tagger, const TaggerText &text, std::span<const TaggedName> names)
{
    std::vector<QStringList> all;
    while (all.size() < names.size()) {
        const auto rest = names.subspan(all.size());
        const qsizetype sentence = words.text().sentenceOf(rest.front().tokens.begin());
        const auto end = std::ranges::find_if(rest, [&](const TaggedName &name) { return words.text().sentenceOf(name.tokens.begin()) != sentence; });
        for (const auto &reasons : tagger.reasons(text, text.sentences()[size_t(sentence)], rest.first(size_t(end - rest.begin())))) {
            QStringList &evidence = all.emplace_back();
            for (const TaggerReason &reason : reasons) {
                evidence.append(featureGroupName(reason.group));
                evidence.append(words.textOf(words.token(reason.token).range));
            }
        }
    }
    return all;
}

}

void TaggerRule::apply(const NameWords &words, std::vector<Suggestion> &out) const
{
    if (m_tagger == nullptr) {
        return;
    }
    const TaggerText text(words.text());
    const Rivals rivals(out);
    QSet<size_t> beaten;
    std::vector<Suggestion> found;
    const std::vector<TaggedName> names = m_tagger->tag(text).names;
    std::vector<QStringList> evidence = evidenceOf(words, *m_tagger, text, names);
    for (size_t number = 0; number < names.size(); ++number) {
        const TaggedName &name = names[number];
        const QString &type = m_tagger->model().types().at(name.type);
        const TextRange tokens = trimmed(words, name.tokens);
        if (name.confidence < leastFor(words, tokens, type) || (type == "group"_L1 && qualifies(words, tokens.begin()))) {
            continue;
        }
        const auto others = rivals.overlapping(words.rangeOf(tokens.begin(), tokens.end()));
        if (!std::ranges::all_of(others, [&](size_t other) { return outdoes(name, type, words.rangeOf(tokens.begin(), tokens.end()), out[other]); })) {
            continue;
        }
        std::ranges::for_each(others, [&](size_t other) { beaten.insert(other); });
        const bool whole = tokens.begin() == name.tokens.begin();
        found.push_back(nameSuggestion(words,
            {.type = type,
                .range = withoutProclitics(words, tokens, whole ? name.proclitics : 0),
                .restoredArticle = whole && name.restoredArticle,
                .rule = u"names.tagger"_s,
                .evidence = std::move(evidence[number]),
                .confidence = name.confidence,
                .entityKey = {},
                .entityName = {}}));
    }
    std::vector<Suggestion> kept;
    for (size_t number = 0; number < out.size(); ++number) {
        if (!beaten.contains(number)) {
            kept.push_back(std::move(out[number]));
        }
    }
    out = std::move(kept);
    agree(words, out, found);
    std::ranges::move(found, std::back_inserter(out));
}

const Tagger *standardTagger()
{
    static const std::unique_ptr<const Tagger> tagger = []() -> std::unique_ptr<const Tagger> {
        const QString file = u"/names.model"_s;
        const QStringList folders{qEnvironmentVariable("HASHIYA_MODELS"), QCoreApplication::applicationDirPath() + u"/../share/hashiya/models"_s, QStringLiteral(HASHIYA_SOURCE_MODELS)};
        for (const QString &folder : folders) {
            if (folder.isEmpty() || !QFile::exists(folder + file)) {
                continue;
            }
            if (auto model = TaggerModel::load(folder + file)) {
                return std::make_unique<Tagger>(std::move(*model));
            } else {
                qCWarning(logTagger, "%s is damaged: %s", qUtf8Printable(folder + file), qUtf8Printable(model.error().detail));
            }
        }
        qCWarning(logTagger, "the model of names is not installed; names are found by lists and rules alone");
        return nullptr;
    }();
    return tagger.get();
}

}
