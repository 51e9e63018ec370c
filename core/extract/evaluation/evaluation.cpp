// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/evaluation/evaluation.h"

#include "core/extract/evaluation/goldentities.h"
#include "core/extract/evaluation/goldvalues.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

QString textOf(const GoldArticle &gold, TextRange range)
{
    return range.of(gold.article.text()).toString();
}

/// Compares the values of a found mark and notes a difference.
void scoreValue(const GoldArticle &gold, const GoldMark &mark, const Suggestion &found, TypeScore &counts, QList<Miss> &misses)
{
    const QStringList expected = goldValueParts(mark);
    if (expected.isEmpty()) {
        return;
    }
    ++counts.valuesScored;
    const QStringList got = proposedValueParts(found, mark);
    if (got == expected) {
        ++counts.valuesRight;
        return;
    }
    misses.append({MissKind::WrongValue, gold.id, mark.type, mark.range, textOf(gold, mark.range), expected.join(u' '), got.join(u' ')});
}

/// Mentions of names and the entities that gold and the proposals make of them.
BCubedScore scoreEntities(const GoldArticle &gold, std::span<const Suggestion> proposals)
{
    std::vector<EntityMention> expected;
    const QList<int> entities = goldEntities(gold);
    for (qsizetype index = 0; index < entities.size(); ++index) {
        if (entities.at(index) >= 0) {
            const GoldMark &mark = gold.marks.at(index);
            expected.push_back({mark.type, mark.range, QString::number(entities.at(index))});
        }
    }
    std::vector<EntityMention> found;
    for (const Suggestion &proposal : proposals) {
        if (!proposal.entityKey.isEmpty()) {
            found.push_back({proposal.type, proposal.range, proposal.entityKey});
        }
    }
    return bCubed(expected, found);
}

}

EvaluationReport &EvaluationReport::operator+=(const EvaluationReport &other)
{
    articles += other.articles;
    for (auto score = other.byType.cbegin(); score != other.byType.cend(); ++score) {
        byType[score.key()] += score.value();
    }
    total += other.total;
    entities += other.entities;
    misses += other.misses;
    return *this;
}

EvaluationReport score(const GoldArticle &gold, std::span<const Suggestion> proposals)
{
    EvaluationReport report;
    report.articles = 1;
    std::vector<bool> used(proposals.size(), false);
    for (const GoldMark &mark : gold.marks) {
        TypeScore &counts = report.byType[mark.type];
        ++counts.gold;
        size_t index = 0;
        while (index < proposals.size() && (used[index] || proposals[index].type != mark.type || proposals[index].range != mark.range)) {
            ++index;
        }
        if (index == proposals.size()) {
            report.misses.append({MissKind::Missed, gold.id, mark.type, mark.range, textOf(gold, mark.range), {}, {}});
            continue;
        }
        used[index] = true;
        ++counts.correct;
        scoreValue(gold, mark, proposals[index], counts, report.misses);
    }
    for (size_t index = 0; index < proposals.size(); ++index) {
        const Suggestion &proposal = proposals[index];
        if (proposal.type == "statement"_L1) {
            continue; // the guidelines mark no indirect speech: it can be neither right nor wrong
        }
        ++report.byType[proposal.type].predicted;
        if (!used[index]) {
            report.misses.append(
                {MissKind::Spurious, gold.id, proposal.type, proposal.range, textOf(gold, proposal.range), {}, proposal.origin.rule});
        }
    }
    std::ranges::stable_sort(report.misses, {}, &Miss::range);
    for (const TypeScore &counts : std::as_const(report.byType)) {
        report.total += counts;
    }
    report.entities = scoreEntities(gold, proposals);
    return report;
}

Result<EvaluationReport> evaluate(const QStringList &paths, const Pipeline &pipeline)
{
    EvaluationReport report;
    for (const QString &path : paths) {
        const auto articles = readGold(path);
        if (!articles) {
            return std::unexpected(articles.error());
        }
        for (const GoldArticle &gold : *articles) {
            report += score(gold, pipeline.suggestions(gold.article));
        }
    }
    return report;
}

}
