// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/comparison.h"

#include "core/base/enumnames.h"
#include "core/compare/alignment.h"
#include "core/compare/factmatching.h"
#include "core/compare/namematching.h"
#include "core/compare/quotationmatching.h"
#include "core/compare/rolematching.h"
#include "core/compare/sourcematching.h"

#include <array>
#include <tuple>
#include <vector>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

constexpr EnumNames<FindingKind, allFindingKinds.size()> kindNames{{{FindingKind::Figure, u"figure"}, {FindingKind::Time, u"time"}, {FindingKind::Name, u"name"},
    {FindingKind::Role, u"role"}, {FindingKind::Quotation, u"quotation"}, {FindingKind::Source, u"source"}}};
constexpr size_t verdictCount = 5;
constexpr EnumNames<Verdict, verdictCount> verdictNames{{{Verdict::Conflict, u"conflict"}, {Verdict::Compatible, u"compatible"}, {Verdict::OnlyInFirst, u"only_in_first"},
    {Verdict::OnlyInSecond, u"only_in_second"}, {Verdict::Agree, u"agree"}}};

/// By kind and verdict, then the place in the first article; what only the second has, by its place there.
void sortFindings(QList<Finding> &findings, const Document &first, const Document &second)
{
    using Place = std::tuple<qsizetype, qsizetype, qint64>; // in the order of AnnotationSet, but found without seeking
    const auto place = [](const QList<AnnotationId> &mentions, const Document &document) {
        const Annotation *mark = mentions.isEmpty() ? nullptr : document.annotations().find(mentions.first());
        return mark ? Place(mark->range.begin(), -mark->range.end(), mark->id.number) : Place(-1, 0, 0);
    };
    std::array<std::vector<std::tuple<Place, Place, qsizetype>>, allFindingKinds.size() * verdictCount> groups; // by kind, then verdict
    for (qsizetype i = 0; i < findings.size(); ++i) {
        const Finding &finding = findings.at(i);
        groups[size_t(finding.kind) * verdictCount + size_t(finding.verdict)].emplace_back(place(finding.first, first), place(finding.second, second), i);
    }
    QList<Finding> sorted;
    sorted.reserve(findings.size());
    for (auto &group : groups) {
        std::ranges::sort(group);
        for (const auto &entry : group) {
            sorted.append(std::move(findings[std::get<2>(entry)]));
        }
    }
    findings = std::move(sorted);
}

QList<SharedName> sharedNames(const QList<Finding> &names)
{
    QList<SharedName> shared;
    for (const Finding &finding : names) {
        if (!finding.first.isEmpty() && !finding.second.isEmpty()) {
            shared.append({finding.first, finding.second});
        }
    }
    return shared;
}

}

Comparison compare(const Document &first, const Document &second)
{
    ComparedPair pair(first, second);
    NameMatching names = matchNames(pair);
    if (pair.isOfTwoScripts()) {
        pair.addNames(sharedNames(names.findings));
    }
    Alignment blocks = alignBlocks(pair);
    const Alignment sentences = alignSentences(pair);
    const Alignments alignment{blocks, sentences};
    Comparison comparison;
    comparison.revision = sentences.revision;
    for (const AlignedBlocks &aligned : sentences.blocks) {
        comparison.sentences.append({pair.first().sentences[size_t(aligned.first)], pair.second().sentences[size_t(aligned.second)], aligned.similarity, aligned.moved});
    }
    comparison.findings = matchFigures(pair, alignment);
    comparison.findings.append(matchTimes(pair, alignment));
    comparison.findings.append(std::move(names.findings));
    comparison.findings.append(matchRoles(pair, names));
    comparison.findings.append(matchQuotations(pair, names));
    comparison.findings.append(matchSources(pair, names));
    comparison.blocks = std::move(blocks.blocks);
    sortFindings(comparison.findings, first, second);
    return comparison;
}

QString findingKindName(FindingKind kind)
{
    return kindNames.name(kind);
}

QString verdictName(Verdict verdict)
{
    return verdictNames.name(verdict);
}

std::optional<Verdict> verdictFromName(QStringView name)
{
    return verdictNames.value(name);
}

}
