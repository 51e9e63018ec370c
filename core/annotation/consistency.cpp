// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/consistency.h"

#include "core/annotation/dismissal.h"
#include "core/annotation/occurrences.h"
#include "core/annotation/phrasefinder.h"
#include "core/arabic/folding.h"

#include <algorithm>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestName = 200; ///< UTF-16 units; longer marks are no words that come again

ConsistencyPlace placeOf(ArticleId article, const Annotation &mark)
{
    return {article, mark.range, mark.id, mark.type};
}

void addType(QStringList &types, const QString &type)
{
    if (!types.contains(type)) {
        types.append(type);
    }
}

QString overlapName(OverlapFault::Kind kind)
{
    switch (kind) {
    case OverlapFault::Crossing:
        return u"crossing"_s;
    case OverlapFault::Nesting:
        return u"nesting"_s;
    case OverlapFault::Twice:
        return u"twice"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

}

QString consistencyKindName(ConsistencyKind kind)
{
    switch (kind) {
    case ConsistencyKind::DifferentTypes:
        return u"different_types"_s;
    case ConsistencyKind::SometimesMarked:
        return u"sometimes_marked"_s;
    case ConsistencyKind::ForbiddenOverlap:
        return u"forbidden_overlap"_s;
    case ConsistencyKind::RaggedEdge:
        return u"ragged_edge"_s;
    case ConsistencyKind::Misfit:
        return u"misfit"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

bool Consistency::Source::isMarkedAt(TextRange range) const
{
    if (rejected.contains({range.begin(), range.end()})) {
        return true; // a person has looked at it
    }
    const auto behind = std::ranges::lower_bound(marked, range.end(), {}, [](TextRange other) { return other.begin(); });
    return behind != marked.begin() && reach.at(behind - marked.begin() - 1) > range.begin();
}

void Consistency::add(ArticleId article, const Document &document)
{
    Source source;
    source.article = article;
    source.text = document.article();
    const auto &marks = document.annotations();
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const auto &mark = marks.at(i);
        if (mark.state == AnnotationState::Rejected) {
            source.rejected.insert({mark.range.begin(), mark.range.end()});
            continue;
        }
        const auto *type = document.tagset().type(mark.type);
        if (type && type->family != TypeFamily::Quotation) {
            source.reach.append(std::max(source.reach.isEmpty() ? 0 : source.reach.constLast(), mark.range.end()));
            source.marked.append(mark.range);
            addWords(article, document, mark);
        }
        addFaults(article, document, mark);
    }
    addOverlaps(article, document);
    m_sources.append(std::move(source));
}

void Consistency::addTo(QList<Group> &groups, QHash<QString, qsizetype> &index, const QString &key, ConsistencyFinding finding, bool dismissed)
{
    const auto known = index.constFind(key);
    if (known == index.cend()) {
        index.insert(key, groups.size());
        groups.append({std::move(finding), !dismissed, false});
        return;
    }
    auto &group = groups[*known];
    group.open = group.open || !dismissed;
    group.finding.places.append(finding.places);
    if (finding.kind != ConsistencyKind::ForbiddenOverlap) {
        addType(group.finding.types, finding.types.constFirst());
    }
}

void Consistency::addWords(ArticleId article, const Document &document, const Annotation &mark)
{
    if (mark.range.length() > longestName) {
        return;
    }
    const auto words = wordsToFind(document.article().text(), mark.range);
    const auto key = fold(words, FoldStrength::Weak).simplified();
    if (key.isEmpty()) {
        return;
    }
    addTo(m_words, m_byWords, key, {ConsistencyKind::DifferentTypes, words, {}, {mark.type}, {placeOf(article, mark)}},
        isDismissed(mark, consistencyKindName(ConsistencyKind::DifferentTypes)));
    const auto family = document.tagset().type(mark.type)->family;
    if (family == TypeFamily::Entity || (family == TypeFamily::Figure && key.contains(u' '))) {
        m_words[m_byWords.value(key)].looksForUnmarked = true;
        if (!isDismissed(mark, consistencyKindName(ConsistencyKind::SometimesMarked))) {
            m_open.insert(key);
        }
    }
}

void Consistency::addFaults(ArticleId article, const Document &document, const Annotation &mark)
{
    const auto add = [&](ConsistencyKind kind, const QString &detail) {
        // A mark that is right as it is leaves its group; the others stay.
        if (const auto name = consistencyKindName(kind); !isDismissed(mark, name)) {
            addTo(m_faults, m_byFault, name + u'/' + detail, {kind, {}, detail, {mark.type}, {placeOf(article, mark)}}, false);
        }
    };
    if (const auto fault = edgeFault(document, mark); fault != EdgeFault::None) {
        add(ConsistencyKind::RaggedEdge, edgeFaultName(fault));
    }
    for (const auto &detail : misfits(document, mark)) {
        add(ConsistencyKind::Misfit, detail);
    }
}

void Consistency::addOverlaps(ArticleId article, const Document &document)
{
    const auto name = consistencyKindName(ConsistencyKind::ForbiddenOverlap);
    for (const auto &fault : overlapFaults(document)) {
        const auto &outer = *document.annotations().find(fault.outer);
        const auto &inner = *document.annotations().find(fault.inner);
        if (isDismissed(outer, name) && isDismissed(inner, name)) {
            continue;
        }
        const auto detail = overlapName(fault.kind);
        addTo(m_faults, m_byFault, u"%1/%2/%3/%4"_s.arg(name, detail, outer.type, inner.type),
            {ConsistencyKind::ForbiddenOverlap, {}, detail, {outer.type, inner.type}, {placeOf(article, outer), placeOf(article, inner)}}, false);
    }
}

QList<ConsistencyFinding> Consistency::sometimesMarked() const
{
    QStringList phrases;
    QList<qsizetype> groups;
    for (auto it = m_byWords.cbegin(); it != m_byWords.cend(); ++it) {
        if (m_words.at(*it).looksForUnmarked) {
            phrases.append(it.key());
            groups.append(*it);
        }
    }
    const PhraseFinder finder(phrases);
    QHash<qsizetype, QList<ConsistencyPlace>> unmarked;
    for (const auto &source : m_sources) {
        for (const auto &place : finder.in(source.text)) {
            if (m_open.contains(phrases.at(place.phrase)) && !source.isMarkedAt(place.range)) {
                unmarked[groups.at(place.phrase)].append({source.article, place.range, {}, {}});
            }
        }
    }
    QList<ConsistencyFinding> findings;
    auto known = unmarked.keys();
    std::ranges::sort(known);
    for (const auto group : std::as_const(known)) {
        auto finding = m_words.at(group).finding;
        finding.kind = ConsistencyKind::SometimesMarked;
        finding.places.append(unmarked.value(group));
        findings.append(std::move(finding));
    }
    return findings;
}

QList<ConsistencyFinding> Consistency::findings() const
{
    QList<ConsistencyFinding> findings;
    for (const auto &group : m_words) {
        if (group.open && group.finding.types.size() > 1) {
            findings.append(group.finding);
        }
    }
    findings.append(sometimesMarked());
    for (const auto &group : m_faults) {
        findings.append(group.finding);
    }
    std::ranges::stable_sort(findings, {}, &ConsistencyFinding::kind);
    return findings;
}

QList<ConsistencyFinding> consistencyOf(const Document &document)
{
    Consistency consistency;
    consistency.add({}, document);
    return consistency.findings();
}

}
