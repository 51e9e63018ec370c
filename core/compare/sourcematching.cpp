// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/sourcematching.h"

#include "core/compare/namekeys.h"
#include "core/compare/nearpairs.h"
#include "core/base/numbering.h"
#include "core/compare/pairfinder.h"

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

struct Source
{
    EntityId entity; ///< not valid where no mark names it
    QString key;
    QString shown;
    QList<AnnotationId> mentions;
};

std::vector<Source> sourcesOf(const ComparedDocument &side)
{
    const Document &document = *side.document;
    std::vector<Source> sources;
    QHash<std::pair<qint64, QString>, size_t> known;
    for (const Annotation *each : side.speech) {
        const Annotation &mark = *each;
        const auto *said = std::get_if<QuotationValue>(&mark.value);
        if (!said || mark.state == AnnotationState::Rejected || (said->speaker.isEmpty() && !said->speakerMark.isValid())) {
            continue;
        }
        const Annotation *speaker = document.annotations().find(said->speakerMark);
        const Entity *entity = speaker ? document.entity(speaker->entity) : nullptr;
        const QString shown = entity && !entity->name.isEmpty() ? entity->name : said->speaker;
        const std::pair identity(entity ? entity->id.number : qint64(0), entity ? QString() : nameKey(shown));
        const auto at = known.constFind(identity);
        const size_t index = at != known.cend() ? *at : *known.insert(identity, sources.size());
        if (index == sources.size()) {
            sources.push_back({entity ? entity->id : EntityId(), entity ? nameKey(shown) : identity.second, shown, {}});
        }
        const AnnotationId mention = speaker ? speaker->id : mark.id;
        if (!sources[index].mentions.contains(mention)) {
            sources[index].mentions.append(mention);
        }
    }
    return sources;
}

bool areOne(const Source &a, const Source &b, const NameMatching &names)
{
    const bool partners = a.entity.isValid() && b.entity.isValid() && names.partners.value(a.entity) == b.entity;
    return partners || (!a.key.isEmpty() && a.key == b.key) || isPartOfName(a.key, b.key) || isPartOfName(b.key, a.key);
}

/// Sources that share a word of their names, or an entity.
std::vector<PairFinder::Pair> candidates(const std::vector<Source> &first, const std::vector<Source> &second, const NameMatching &names)
{
    Numbering words;
    PairFinder finder;
    for (size_t i = 0; i < first.size(); ++i) {
        for (const auto &word : first[i].key.split(u' ')) {
            finder.addFirst({words.of(word), 0}, qsizetype(i));
        }
        if (const auto partner = names.partners.value(first[i].entity); partner.isValid()) {
            finder.addFirst({partner.number, 1}, qsizetype(i));
        }
    }
    for (size_t j = 0; j < second.size(); ++j) {
        for (const auto &word : second[j].key.split(u' ')) {
            finder.addSecond({words.of(word), 0}, qsizetype(j));
        }
        if (second[j].entity.isValid()) {
            finder.addSecond({second[j].entity.number, 1}, qsizetype(j));
        }
    }
    return finder.pairs();
}

Finding findingOf(Verdict verdict, const QString &subject, const QString &rule)
{
    Finding finding;
    finding.kind = FindingKind::Source;
    finding.verdict = verdict;
    finding.subject = subject;
    finding.rule = rule;
    return finding;
}

}

QList<Finding> matchSources(const ComparedPair &pair, const NameMatching &names)
{
    const std::vector<Source> first = sourcesOf(pair.first());
    const std::vector<Source> second = sourcesOf(pair.second());
    std::vector<CandidatePair> alike;
    for (const auto &[i, j] : candidates(first, second, names)) {
        const Source &a = first[size_t(i)];
        const Source &b = second[size_t(j)];
        if (areOne(a, b, names)) {
            alike.push_back({i, j, a.key == b.key ? 1.0 : 0.5});
        }
    }
    QList<Finding> findings;
    std::vector<bool> firstTaken(first.size(), false);
    std::vector<bool> secondTaken(second.size(), false);
    for (const CandidatePair &found : assignGreedily(std::move(alike), qsizetype(first.size()), qsizetype(second.size()))) {
        const Source &a = first[size_t(found.first)];
        const Source &b = second[size_t(found.second)];
        firstTaken[size_t(found.first)] = secondTaken[size_t(found.second)] = true;
        Finding finding = findingOf(Verdict::Agree, a.shown.size() >= b.shown.size() ? a.shown : b.shown, u"same-source"_s);
        finding.first = a.mentions;
        finding.second = b.mentions;
        finding.evidence = {a.shown, b.shown};
        findings.append(finding);
    }
    for (size_t i = 0; i < first.size(); ++i) {
        if (!firstTaken[i]) {
            findings.append(findingOf(Verdict::OnlyInFirst, first[i].shown, u"no-partner"_s));
            findings.last().first = first[i].mentions;
        }
    }
    for (size_t j = 0; j < second.size(); ++j) {
        if (!secondTaken[j]) {
            findings.append(findingOf(Verdict::OnlyInSecond, second[j].shown, u"no-partner"_s));
            findings.last().second = second[j].mentions;
        }
    }
    return findings;
}

}
