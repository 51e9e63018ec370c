// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/quotationmatching.h"

#include "core/compare/namekeys.h"
#include "core/compare/nearpairs.h"
#include "core/compare/pairfinder.h"

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

constexpr double containedShare = 0.85; ///< of the shorter's words, to be a part of the longer
constexpr double likeShare = 0.5; ///< to be the same quotation in other words
constexpr qsizetype fewestSharedWords = 2;

struct Quotation
{
    const Annotation *mark = nullptr;
    QuotationValue value;
    const Entity *speaker = nullptr; ///< where the mark that names the speaker belongs to one
    std::vector<qsizetype> terms; ///< ascending, repeated words too
    QString key; ///< all words
    QString speakerKey; ///< of the speaker as written
    QString entityKey; ///< of the speaker's entity
};

std::vector<Quotation> quotationsOf(const ComparedDocument &side)
{
    std::vector<Quotation> quotations;
    for (const Annotation *mark : side.quotations) {
        Quotation quotation{mark, std::get<QuotationValue>(mark->value), nullptr, {}, nameKey(side.document->textOf(*mark)), {}, {}};
        quotation.speakerKey = nameKey(quotation.value.speaker);
        if (const Annotation *speaker = side.document->annotations().find(quotation.value.speakerMark)) {
            quotation.speaker = side.document->entity(speaker->entity);
            quotation.entityKey = quotation.speaker ? nameKey(quotation.speaker->name) : QString();
        }
        for (const ComparedWord &word : side.wordsIn(mark->range)) {
            quotation.terms.push_back(word.term);
        }
        std::ranges::sort(quotation.terms);
        quotations.push_back(std::move(quotation));
    }
    return quotations;
}

enum class Speakers { Same, Unknown, Different };

bool sameName(const QString &first, const QString &second)
{
    return first == second || isPartOfName(first, second) || isPartOfName(second, first);
}

/// Two are different only where both are names that were not found to be one: "the statement" and "the company" may be one.
Speakers compareSpeakers(const Quotation &a, const Quotation &b, const NameMatching &names)
{
    if (a.speaker && b.speaker) {
        const bool same = names.partners.value(a.speaker->id) == b.speaker->id || sameName(a.entityKey, b.entityKey);
        return same ? Speakers::Same : Speakers::Different;
    }
    return !a.speakerKey.isEmpty() && sameName(a.speakerKey, b.speakerKey) ? Speakers::Same : Speakers::Unknown;
}

struct Likeness
{
    Verdict verdict = Verdict::Agree;
    QString rule;
    double share = 0; ///< of the shorter's words that the longer has
};

/// Of two ascending lists; what both repeat counts as often.
qsizetype sharedCount(const std::vector<qsizetype> &first, const std::vector<qsizetype> &second)
{
    qsizetype shared = 0;
    for (auto i = first.begin(), j = second.begin(); i != first.end() && j != second.end();) {
        shared += *i == *j ? 1 : 0;
        const bool firstIsBehind = *i <= *j;
        j += *j <= *i ? 1 : 0;
        i += firstIsBehind ? 1 : 0;
    }
    return shared;
}

/// Nothing where they are two quotations.
std::optional<Likeness> likeness(const Quotation &a, const Quotation &b, const NameMatching &names)
{
    const qsizetype shared = sharedCount(a.terms, b.terms);
    const bool same = a.key == b.key;
    const size_t shorter = std::min(a.terms.size(), b.terms.size());
    if (!same && (shared < fewestSharedWords || shorter == 0)) {
        return {};
    }
    const double share = shorter == 0 ? 1.0 : double(shared) / double(shorter);
    const Speakers speakers = compareSpeakers(a, b, names);
    if (same || share >= containedShare) {
        if (speakers == Speakers::Different) {
            return Likeness{Verdict::Conflict, u"other-speaker"_s, share};
        }
        return same ? Likeness{Verdict::Agree, u"same-words"_s, share} : Likeness{Verdict::Compatible, u"contained"_s, share};
    }
    if (share >= likeShare && speakers == Speakers::Same) {
        return Likeness{Verdict::Conflict, u"other-words"_s, share};
    }
    return {};
}

std::vector<PairFinder::Pair> candidates(const std::vector<Quotation> &first, const std::vector<Quotation> &second)
{
    PairFinder finder;
    const auto keys = [](const Quotation &quotation, auto add) {
        for (size_t i = 0; i < quotation.terms.size(); ++i) {
            if (i == 0 || quotation.terms[i] != quotation.terms[i - 1]) {
                add({quotation.terms[i], 0});
            }
        }
        add({qsizetype(qHash(quotation.key) >> 1), 1}); // equal quotations, even of words that are everywhere
    };
    for (size_t i = 0; i < first.size(); ++i) {
        keys(first[i], [&](PairFinder::Key key) { finder.addFirst(key, qsizetype(i)); });
    }
    for (size_t j = 0; j < second.size(); ++j) {
        keys(second[j], [&](PairFinder::Key key) { finder.addSecond(key, qsizetype(j)); });
    }
    return finder.pairs();
}

void addRest(const std::vector<Quotation> &quotations, const std::vector<bool> &taken, bool inFirst, QList<Finding> &findings)
{
    for (size_t i = 0; i < quotations.size(); ++i) {
        if (!taken[i]) {
            Finding finding;
            finding.kind = FindingKind::Quotation;
            finding.verdict = inFirst ? Verdict::OnlyInFirst : Verdict::OnlyInSecond;
            const QList<AnnotationId> mention{quotations[i].mark->id};
            (inFirst ? finding.first : finding.second) = mention;
            finding.subject = quotations[i].value.speaker;
            finding.rule = u"no-partner"_s;
            findings.append(finding);
        }
    }
}

}

QList<Finding> matchQuotations(const ComparedPair &pair, const NameMatching &names)
{
    const std::vector<Quotation> first = quotationsOf(pair.first());
    const std::vector<Quotation> second = quotationsOf(pair.second());
    std::vector<CandidatePair> scored;
    for (const auto &[i, j] : candidates(first, second)) {
        if (const auto found = likeness(first[size_t(i)], second[size_t(j)], names)) {
            scored.push_back({i, j, found->share + (found->verdict == Verdict::Conflict ? 0 : 1) + (found->rule == "same-words"_L1 ? 1 : 0)});
        }
    }
    QList<Finding> findings;
    std::vector<bool> firstTaken(first.size(), false);
    std::vector<bool> secondTaken(second.size(), false);
    for (const CandidatePair &found : assignGreedily(std::move(scored), qsizetype(first.size()), qsizetype(second.size()))) {
        const Quotation &a = first[size_t(found.first)];
        const Quotation &b = second[size_t(found.second)];
        firstTaken[size_t(found.first)] = secondTaken[size_t(found.second)] = true;
        const auto match = likeness(a, b, names);
        Finding finding;
        finding.kind = FindingKind::Quotation;
        finding.verdict = match->verdict;
        finding.first = {a.mark->id};
        finding.second = {b.mark->id};
        finding.subject = a.value.speaker.size() >= b.value.speaker.size() ? a.value.speaker : b.value.speaker;
        finding.rule = match->rule;
        finding.evidence = {QString::number(std::lround(match->share * 100)), a.value.speaker, b.value.speaker};
        findings.append(finding);
    }
    addRest(first, firstTaken, true, findings);
    addRest(second, secondTaken, false, findings);
    return findings;
}

}
