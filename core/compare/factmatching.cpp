// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/factmatching.h"

#include "core/compare/groupedindices.h"
#include "core/compare/nearpairs.h"
#include "core/base/numbering.h"
#include "core/compare/pairfinder.h"
#include "core/compare/samewords.h"

#include <cmath>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

// Scores add up what speaks for a pair; measured on the bundled samples and the cases of the tests.
constexpr double alignedBonus = 0.15;
constexpr double sameNounBonus = 0.2;
constexpr double onlyOneBonus = 0.1; ///< neither article says the value of anything else
constexpr double orderWeight = 0.25;
constexpr double ageMalus = 0.1; ///< one is the age of somebody, as far as its words tell
constexpr double enoughForEqual = 0.3;
constexpr double enoughForCompatible = 0.3;
constexpr double enoughForConflict = 0.4;
constexpr double contextForConflict = 0.2; ///< a conflict needs words in common, whatever else speaks for it
constexpr double contextApart = 0.3; ///< the same where the sentences are not those that belong together
constexpr double shareOfRival = 0.7; ///< of the context of a pair
constexpr double contextOfFew = 0.5; ///< from here on one word near both is enough
constexpr double farApart = 5; ///< so many times as much is said of the same thing only by mistake
constexpr double contextOfSlip = 0.75;
constexpr double closeBonus = 0.1; ///< for values less than twice as far apart; half of it for less than ten times
constexpr double leastContext = enoughForCompatible - alignedBonus - closeBonus;
constexpr double enoughToJoin = 0.2;
constexpr qsizetype rememberedFacts = 16; ///< of one value, that are asked whether another belongs to them
constexpr qsizetype wordsInSubject = 3;
constexpr qsizetype wordsInEvidence = 6;

/// How little chance an equal value leaves: in [0, 0.45].
double specificity(const ComparableValue &value)
{
    if (!value.isResolved()) {
        return 0.1;
    }
    if (value.dimension == "date"_L1) {
        const double days = value.high->minus(*value.low).value_or(Decimal()).toDouble() + 1;
        return days < 2 ? 0.4 : days < 32 ? 0.3 : 0.1;
    }
    const double digits = 0.1 * std::min(value.significantDigits, 3);
    return value.dimension.startsWith("money"_L1) ? digits + 0.1 : digits;
}

bool isLatin(const QString &noun)
{
    return noun.front().unicode() < 0x250;
}

void sortByPlace(QList<AnnotationId> &mentions, const Document &document)
{
    std::ranges::sort(mentions, {}, [&](AnnotationId id) { return document.annotations().indexOf(id); });
}

/// Equal for facts that could be of one thing.
QString subjectKey(const Fact &fact)
{
    return fact.value().dimension + u'|' + fact.noun;
}

class Matcher
{
public:
    Matcher(FindingKind kind, const std::vector<Fact> &first, const std::vector<Fact> &second, const ComparedPair &pair,
        const Alignments &alignments)
        : m_kind(kind)
        , m_first(first)
        , m_second(second)
        , m_pair(pair)
        , m_alignments(alignments)
        , m_firstTaken(first.size(), false)
        , m_secondTaken(second.size(), false)
        , m_firstSubjects(subjectsOf(first))
        , m_secondSubjects(subjectsOf(second))
        , m_firstBySubject(first.size(), size_t(m_subjects.size()), [this](size_t i) { return size_t(m_firstSubjects[i]); })
        , m_secondBySubject(second.size(), size_t(m_subjects.size()), [this](size_t j) { return size_t(m_secondSubjects[j]); })
        , m_firstOfValue(countsOfValues(first))
        , m_secondOfValue(countsOfValues(second))
        , m_firstFindings(first.size(), -1)
        , m_secondFindings(second.size(), -1)
    {
    }

    QList<Finding> run()
    {
        m_firstAlone = aloneOfKind(m_first, m_firstTaken);
        m_secondAlone = aloneOfKind(m_second, m_secondTaken);
        pairUp(equalCandidates(), true);
        joinRest(m_first, m_firstTaken, &Finding::first, m_firstFindings);
        joinRest(m_second, m_secondTaken, &Finding::second, m_secondFindings);
        if (m_pair.isOfTwoScripts()) { // what has its partner leaves the others of its sentence alone
            m_firstAlone = aloneOfKind(m_first, m_firstTaken);
            m_secondAlone = aloneOfKind(m_second, m_secondTaken);
        }
        pairUp(otherCandidates(), false);
        addRest(m_first, m_firstTaken, m_pair.first(), true);
        addRest(m_second, m_secondTaken, m_pair.second(), false);
        return std::move(m_findings);
    }

private:
    std::vector<qsizetype> subjectsOf(const std::vector<Fact> &facts)
    {
        std::vector<qsizetype> subjects;
        subjects.reserve(facts.size());
        for (const Fact &fact : facts) {
            // Nouns of two languages are never equal: the sentences must tell.
            subjects.push_back(m_subjects.of(m_pair.isOfTwoScripts() ? fact.value().dimension : subjectKey(fact)));
        }
        return subjects;
    }

    std::vector<PairFinder::Pair> equalCandidates() const
    {
        PairFinder finder;
        for (size_t i = 0; i < m_first.size(); ++i) {
            addKeys(m_first[i], m_first[i].valueTerm, [&](PairFinder::Key key) { finder.addFirst(key, qsizetype(i)); });
        }
        for (size_t j = 0; j < m_second.size(); ++j) {
            addKeys(m_second[j], m_second[j].valueTerm, [&](PairFinder::Key key) { finder.addSecond(key, qsizetype(j)); });
        }
        return finder.pairs();
    }

    std::vector<PairFinder::Pair> otherCandidates() const
    {
        PairFinder finder;
        for (size_t i = 0; i < m_first.size(); ++i) {
            if (!m_firstTaken[i]) {
                addKeys(m_first[i], m_firstSubjects[i], [&](PairFinder::Key key) { finder.addFirst(key, qsizetype(i)); });
            }
        }
        for (size_t j = 0; j < m_second.size(); ++j) {
            if (!m_secondTaken[j]) {
                addKeys(m_second[j], m_secondSubjects[j], [&](PairFinder::Key key) { finder.addSecond(key, qsizetype(j)); });
            }
        }
        return finder.pairs();
    }

    /// A key alone, and with each word of the context that the other article could have, too.
    template <typename Add>
    void addKeys(const Fact &fact, qsizetype key, Add add) const
    {
        add({key, -1});
        for (const Context::Word &word : fact.context.words) {
            if (m_pair.isShared(word.term)) {
                add({key, word.term});
            }
        }
    }

    static size_t placeOf(const Fact &fact, const std::vector<Fact> &facts) { return size_t(&fact - facts.data()); }

    /// How many facts have each value.
    std::vector<int> countsOfValues(const std::vector<Fact> &facts) const
    {
        std::vector<int> counts(size_t(m_pair.termCount()), 0);
        for (const Fact &fact : facts) {
            ++counts[size_t(fact.valueTerm)];
        }
        return counts;
    }

    /// Of each fact, whether no other of its dimension that is not taken is in the sentence of its first mention.
    std::vector<bool> aloneOfKind(const std::vector<Fact> &facts, const std::vector<bool> &taken)
    {
        std::vector<std::pair<qsizetype, qsizetype>> kinds; // a sentence and a dimension
        std::vector<std::pair<qsizetype, qsizetype>> ofFact;
        for (const Fact &fact : facts) {
            const qsizetype dimension = m_dimensions.of(fact.value().dimension);
            ofFact.emplace_back(fact.sentence(), dimension);
            for (const ComparedMark *mark : taken[placeOf(fact, facts)] ? std::span<const ComparedMark *const>() : std::span(fact.marks)) {
                kinds.emplace_back(mark->sentence, dimension);
            }
        }
        std::ranges::sort(kinds);
        std::vector<bool> alone;
        for (const auto &kind : ofFact) {
            alone.push_back(std::ranges::equal_range(kinds, kind).size() == 1);
        }
        return alone;
    }

    /// A value that was paired may be said once more, in other words: what is left of it joins the fact of its article that it resembles most.
    void joinRest(const std::vector<Fact> &facts, std::vector<bool> &taken, QList<AnnotationId> Finding::*mentions, const std::vector<qsizetype> &findings)
    {
        std::vector<qsizetype> joined; // findings whose mentions are no longer in reading order
        QHash<qsizetype, QList<size_t>> paired;
        for (size_t i = 0; i < facts.size(); ++i) {
            if (QList<size_t> *same = taken[i] ? &paired[facts[i].valueTerm] : nullptr; same && same->size() < rememberedFacts) {
                same->append(i);
            }
        }
        for (size_t i = 0; i < facts.size(); ++i) {
            if (taken[i]) {
                continue;
            }
            double best = 0;
            qsizetype home = -1;
            for (const size_t other : paired.value(facts[i].valueTerm)) {
                const double likeness = again(facts[i], facts[other]);
                if (likeness > best) {
                    best = likeness;
                    home = findings[other];
                }
            }
            if (home >= 0) {
                taken[i] = true;
                m_findings[home].*mentions += facts[i].mentions;
                joined.push_back(home);
                agreeIfAnyDoes(facts[i], home, mentions == &Finding::first);
            }
        }
        const ComparedDocument &side = mentions == &Finding::first ? m_pair.first() : m_pair.second();
        for (const qsizetype finding : joined) {
            sortByPlace(m_findings[finding].*mentions, *side.document);
        }
    }

    /// Where one report says "260" and "about 260" and the other the first, they agree.
    void agreeIfAnyDoes(const Fact &joined, qsizetype home, bool inFirst)
    {
        Finding &finding = m_findings[home];
        const auto &[i, j] = m_pairs[home];
        const Fact &partner = inFirst ? m_second[size_t(j)] : m_first[size_t(i)];
        if (finding.verdict == Verdict::Compatible && compareValues(joined.value(), partner.value()).relation == ValueRelation::Equal) {
            finding.verdict = Verdict::Agree;
            finding.rule = u"equal-value"_s;
        }
    }

    /// How likely two facts of one value in one article are one; 0 where they are not.
    static double again(const Fact &a, const Fact &b)
    {
        if (areOpposed(a.sense(), b.sense())) {
            return 0;
        }
        const double likeness = contextSimilarity(a.context, b.context) + (a.noun == b.noun ? 0.1 : 0);
        return likeness >= (a.value().significantDigits >= 3 ? 0.05 : enoughToJoin) ? likeness : 0;
    }

    bool areInAlignedSentences(const Fact &a, const Fact &b) const
    {
        return std::ranges::any_of(a.marks, [&](const ComparedMark *i) {
            return std::ranges::any_of(b.marks, [&](const ComparedMark *j) { return m_alignments.sentences.contains(i->sentence, j->sentence); });
        });
    }

    bool aligned(const Fact &a, const Fact &b) const
    {
        return std::ranges::any_of(a.blocks, [&](qsizetype i) {
            return std::ranges::any_of(b.blocks, [&](qsizetype j) { return m_alignments.blocks.contains(i, j); });
        });
    }

    /// What the places speak for a pair: most where the sentences belong together and have no other value of that kind.
    double placeBonus(const Fact &a, const Fact &b) const
    {
        if (!areInAlignedSentences(a, b)) {
            return aligned(a, b) ? alignedBonus / 2 : 0;
        }
        return alignedBonus + (isAloneOfKind(a, b) ? onlyOneBonus : 0);
    }

    bool isAloneOfKind(const Fact &a, const Fact &b) const
    {
        return m_firstAlone[placeOf(a, m_first)] && m_secondAlone[placeOf(b, m_second)];
    }

    void pairUp(const std::vector<PairFinder::Pair> &pairs, bool equal)
    {
        std::vector<CandidatePair> candidates;
        for (const auto &[i, j] : pairs) {
            const Fact &a = m_first[size_t(i)];
            const Fact &b = m_second[size_t(j)];
            if (const auto score = equal ? equalScore(a, b) : otherScore(a, b)) {
                candidates.push_back({i, j, *score});
            }
        }
        for (const CandidatePair &found : assignGreedily(std::move(candidates), qsizetype(m_first.size()), qsizetype(m_second.size()))) {
            m_firstTaken[size_t(found.first)] = m_secondTaken[size_t(found.second)] = true;
            m_firstFindings[size_t(found.first)] = m_secondFindings[size_t(found.second)] = m_findings.size();
            m_pairs.append({found.first, found.second});
            m_findings.append(finding(m_first[size_t(found.first)], m_second[size_t(found.second)]));
        }
    }

    std::optional<double> equalScore(const Fact &a, const Fact &b) const
    {
        const bool alone = a.context.words.empty() && b.context.words.empty(); // a cell of a table: only its place speaks
        double score = contextSimilarity(a.context, b.context) + specificity(a.value());
        score += alone && aligned(a, b) ? enoughForEqual : placeBonus(a, b);
        score += m_firstOfValue[size_t(a.valueTerm)] == 1 && m_secondOfValue[size_t(b.valueTerm)] == 1 ? onlyOneBonus : 0;
        if (areOpposed(a.sense(), b.sense())) {
            return {}; // up by 2.3 and down by 2.3
        }
        score -= a.sense().age != b.sense().age && !m_pair.isOfTwoScripts() ? ageMalus : 0;
        score += m_pair.isOfTwoScripts() ? orderBonus(a, b) : 0;
        if (!a.noun.isEmpty() && !b.noun.isEmpty()) {
            const bool silent = (countsPeople(a.noun) && countsPeople(b.noun)) || isLatin(a.noun) != isLatin(b.noun);
            score += a.noun == b.noun ? sameNounBonus : silent ? 0 : -sameNounBonus;
        }
        return score >= enoughForEqual ? std::optional(score) : std::nullopt;
    }

    /// A translation keeps the order of what it translates: more for values whose sentences lie equally far from the beginning.
    double orderBonus(const Fact &a, const Fact &b) const
    {
        const auto place = [](const Fact &fact, const ComparedDocument &side) {
            return double(fact.sentence()) / double(std::max<size_t>(1, side.sentences.size()));
        };
        return std::max(0.0, orderWeight - std::abs(place(a, m_pair.first()) - place(b, m_pair.second())));
    }

    /// Of two languages: values of one dimension that stand alone in sentences which other values, dates and names have brought together.
    std::optional<double> translatedScore(const Fact &a, const Fact &b) const
    {
        const bool together = areInAlignedSentences(a, b) && isAloneOfKind(a, b);
        if (!together || areOpposed(a.sense(), b.sense())) {
            return {};
        }
        const bool compatible = compareValues(a.value(), b.value()).relation != ValueRelation::Different;
        const auto isSmall = [](const Fact &fact) { return !fact.noun.isEmpty() && (!fact.value().low || *fact.value().low <= Decimal(10)); };
        if (!compatible && (isSmall(a) || isSmall(b))) {
            return {}; // three times and two points: of small counts each sentence may have its own
        }
        return (compatible ? enoughForCompatible + alignedBonus : enoughForConflict) + orderBonus(a, b);
    }

    std::optional<double> otherScore(const Fact &a, const Fact &b) const
    {
        if (m_pair.isOfTwoScripts()) {
            return translatedScore(a, b);
        }
        const double context = contextSimilarity(a.context, b.context);
        if (context < leastContext || areOpposed(a.sense(), b.sense()) || a.sense().age != b.sense().age) {
            return {}; // nothing else could make up for it
        }
        const ValueComparison values = compareValues(a.value(), b.value());
        const bool compatible = values.relation != ValueRelation::Different;
        double score = context + placeBonus(a, b);
        const double factor = values.ratio && *values.ratio > 0 ? std::exp(std::abs(std::log(*values.ratio))) : 0;
        score += factor == 0 ? 0 : factor < 2 ? closeBonus : factor < 10 ? closeBonus / 2 : -closeBonus;
        if (compatible) {
            return score >= enoughForCompatible ? std::optional(score + 0.1) : std::nullopt;
        }
        return score >= enoughForConflict && mayConflict(a, b, context, factor) ? std::optional(score) : std::nullopt;
    }

    /// A contradiction is said of things that are counted or measured of one bearer at one time, in numbers that could be mistaken for each other.
    bool mayConflict(const Fact &a, const Fact &b, double context, double factor) const
    {
        const auto isPlain = [](const Fact &fact) { return fact.value().low && fact.value().high && *fact.value().low > Decimal(1); };
        const bool figures = m_kind == FindingKind::Figure;
        if (figures && (!isPlain(a) || !isPlain(b) || context < contextWanted(a, b, factor))) {
            return false;
        }
        const bool dates = a.value().dimension == "date"_L1;
        const Circumstances ofFirst = circumstancesOf(m_pair.first(), a);
        const Circumstances ofSecond = circumstancesOf(m_pair.second(), b);
        if (dates ? datesMaySpeakOfOthers(ofFirst, ofSecond) : maySpeakOfOthers(ofFirst, ofSecond)) {
            return false;
        }
        const bool together = areInAlignedSentences(a, b);
        const qsizetype nearWords = sharedNear(a.context, b.context) - (!a.noun.isEmpty() && a.noun == b.noun ? 1 : 0);
        const bool near = nearWords >= (together || context >= contextOfFew ? 1 : 2);
        return near && context >= (together && nearWords > 1 ? contextForConflict : contextApart) && !hasRival(a, b, context);
    }

    /// The words that two figures must share the more, the more often their like is said of something else: values far apart, shares, small numbers.
    static double contextWanted(const Fact &a, const Fact &b, double factor)
    {
        if (factor >= farApart || a.value().dimension == "percent"_L1) {
            return contextOfSlip;
        }
        return std::max(*a.value().low, *b.value().low) <= Decimal(10) ? contextOfFew : 0;
    }

    /// True where another value of the kind stands in words that are nearly as much alike: an item of a list, another year of the same report.
    bool hasRival(const Fact &a, const Fact &b, double context) const
    {
        const auto resembles = [&](const Fact &own, const Fact &partner, const std::vector<Fact> &others, std::span<const quint32> ofSubject, const std::vector<bool> &taken) {
            for (const size_t i : ofSubject) {
                const Fact &other = others[i];
                const bool comparable = &other != &partner && other.valueTerm != partner.valueTerm && other.value().low && other.value().high
                    && other.sense().age == own.sense().age && !areOpposed(other.sense(), own.sense());
                if (comparable && contextSimilarity(own.context, other.context) >= (taken[i] ? 1 : shareOfRival) * context) {
                    return true;
                }
            }
            return false;
        };
        const auto subject = size_t(m_firstSubjects[placeOf(a, m_first)]); // that of b, too
        return resembles(a, b, m_second, m_secondBySubject.of(subject), m_secondTaken) || resembles(b, a, m_first, m_firstBySubject.of(subject), m_firstTaken);
    }

    Finding finding(const Fact &a, const Fact &b) const
    {
        const ValueComparison values = compareValues(a.value(), b.value());
        const ContextMatch match = matchContexts(a.context, b.context);
        Finding result;
        result.kind = m_kind;
        result.first = a.mentions;
        result.second = b.mentions;
        result.rule = values.rule;
        switch (values.relation) {
        case ValueRelation::Equal:
            result.verdict = Verdict::Agree;
            result.rule = a.noun.isEmpty() && a.value().unit != b.value().unit ? u"equal-in-other-unit"_s : values.rule;
            break;
        case ValueRelation::Compatible:
            result.verdict = Verdict::Compatible;
            break;
        case ValueRelation::Different:
            result.verdict = Verdict::Conflict;
            result.rule = u"same-unit-and-context"_s;
            break;
        }
        result.difference = values.difference;
        result.ratio = values.ratio;
        const auto words = [&](qsizetype limit) {
            return sharedWords(match, a.context, m_pair.first(), b.context, m_pair.second(), limit);
        };
        result.subject = words(wordsInSubject).join(u' ');
        if (result.subject.isEmpty()) {
            result.subject = heaviestWords(a.context, m_pair.first(), wordsInSubject).join(u' ');
        }
        result.evidence = QStringList{QString::number(std::lround(match.similarity * 100)), aligned(a, b) ? u"aligned-blocks"_s : QString()}
            + words(wordsInEvidence);
        return result;
    }

    void addRest(const std::vector<Fact> &facts, const std::vector<bool> &taken, const ComparedDocument &side, bool inFirst)
    {
        for (size_t i = 0; i < facts.size(); ++i) {
            if (taken[i]) {
                continue;
            }
            Finding result;
            result.kind = m_kind;
            result.verdict = inFirst ? Verdict::OnlyInFirst : Verdict::OnlyInSecond;
            (inFirst ? result.first : result.second) = facts[i].mentions;
            result.subject = heaviestWords(facts[i].context, side, wordsInSubject).join(u' ');
            result.rule = u"no-partner"_s;
            m_findings.append(result);
        }
    }

    FindingKind m_kind;
    const std::vector<Fact> &m_first;
    const std::vector<Fact> &m_second;
    const ComparedPair &m_pair;
    const Alignments &m_alignments;
    std::vector<bool> m_firstTaken;
    std::vector<bool> m_secondTaken;
    Numbering m_subjects; ///< of subjectKey()
    std::vector<qsizetype> m_firstSubjects;
    std::vector<qsizetype> m_secondSubjects;
    GroupedIndices m_firstBySubject;
    GroupedIndices m_secondBySubject;
    Numbering m_dimensions;
    std::vector<int> m_firstOfValue; ///< how many facts have each value
    std::vector<int> m_secondOfValue;
    std::vector<bool> m_firstAlone; ///< of each fact, see aloneOfKind()
    std::vector<bool> m_secondAlone;
    std::vector<qsizetype> m_firstFindings; ///< of each fact, where it is paired
    std::vector<qsizetype> m_secondFindings;
    QList<std::pair<qsizetype, qsizetype>> m_pairs; ///< facts of each finding that has both
    QList<Finding> m_findings;
};

QList<Finding> matchWanted(FindingKind kind, const ComparedPair &pair, const Alignments &alignments, bool (*wanted)(const Value &))
{
    return matchFacts(kind, factsOf(pair.first(), pair, wanted), factsOf(pair.second(), pair, wanted), pair, alignments);
}

}

QList<Finding> matchFacts(FindingKind kind, const std::vector<Fact> &first, const std::vector<Fact> &second, const ComparedPair &pair,
    const Alignments &alignments)
{
    return Matcher(kind, first, second, pair, alignments).run();
}

QList<Finding> matchFigures(const ComparedPair &pair, const Alignments &alignments)
{
    return matchWanted(FindingKind::Figure, pair, alignments, [](const Value &value) { return std::holds_alternative<Figure>(value); });
}

QList<Finding> matchTimes(const ComparedPair &pair, const Alignments &alignments)
{
    return matchWanted(FindingKind::Time, pair, alignments, [](const Value &value) { return !std::holds_alternative<Figure>(value); });
}

}
