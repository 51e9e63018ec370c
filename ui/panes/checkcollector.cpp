// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panes/checkcollector.h"

#include "core/annotation/dismissal.h"
#include "core/check/check.h"
#include "core/check/sources.h"
#include "core/text/invisibles.h"
#include "ui/models/placecontext.h"

#include <algorithm>

namespace Hashiya {

namespace {

CheckTopic topicOf(ConsistencyKind kind)
{
    switch (kind) {
    case ConsistencyKind::DifferentTypes:
        return CheckTopic::DifferentTypes;
    case ConsistencyKind::SometimesMarked:
        return CheckTopic::SometimesMarked;
    case ConsistencyKind::ForbiddenOverlap:
        return CheckTopic::Overlaps;
    case ConsistencyKind::RaggedEdge:
        return CheckTopic::Edges;
    case ConsistencyKind::Misfit:
        return CheckTopic::Misfits;
    }
    Q_UNREACHABLE_RETURN({});
}

}

void CheckCollector::add(ArticleId article, const Document &document, const QString &title)
{
    const Source source{document.article(), title};
    m_sources.insert(article, source);
    addFigures(article, document, source);
    addSources(article, document, source);
    m_consistency.add(article, document);
}

CheckPlace CheckCollector::placeOf(const Source &source, ArticleId article, TextRange range) const
{
    const auto &text = source.article.text();
    CheckPlace place;
    place.article = article;
    place.range = range;
    place.before = contextBefore(source.article, range);
    place.words = range.of(text).toString();
    place.after = contextAfter(source.article, range);
    place.rightToLeft = isRightToLeft(paragraphOf(source.article, range).of(text));
    place.title = source.title;
    return place;
}

CheckPlace CheckCollector::placeOf(const Source &source, ArticleId article, const Annotation &mark) const
{
    auto place = placeOf(source, article, mark.range);
    place.mark = mark.id;
    place.type = mark.type;
    return place;
}

void CheckCollector::addFigures(ArticleId article, const Document &document, const Source &source)
{
    for (const auto &finding : checkArticle(document)) {
        const auto check = checkKindName(finding.kind);
        const auto markOf = [&document](AnnotationId id) -> const Annotation & { return *document.annotations().find(id); };
        if (std::ranges::all_of(finding.marks, [&](AnnotationId id) { return isDismissed(markOf(id), check); })) {
            continue;
        }
        CheckGroup group;
        group.topic = CheckTopic::Figures;
        group.check = check;
        group.detail = check;
        group.arithmetic = finding.arithmetic;
        group.stated = finding.stated;
        for (const auto id : finding.marks) {
            group.places.append(placeOf(source, article, markOf(id)));
        }
        m_figures.append(std::move(group));
    }
}

void CheckCollector::addSources(ArticleId article, const Document &document, const Source &source)
{
    for (const auto id : figuresWithoutSource(document)) {
        const auto &mark = *document.annotations().find(id);
        auto group = std::ranges::find_if(m_unsourced, [&mark](const CheckGroup &known) { return known.types.constFirst() == mark.type; });
        if (group == m_unsourced.end()) {
            CheckGroup added;
            added.topic = CheckTopic::Sources;
            added.check = noSourceCheck.toString();
            added.types = {mark.type};
            m_unsourced.append(std::move(added));
            group = m_unsourced.end() - 1;
        }
        group->places.append(placeOf(source, article, mark));
    }
}

QList<CheckGroup> CheckCollector::groups() const
{
    auto groups = m_figures + m_unsourced;
    for (const auto &finding : m_consistency.findings()) {
        CheckGroup group;
        group.topic = topicOf(finding.kind);
        group.check = consistencyKindName(finding.kind);
        group.detail = finding.detail;
        group.words = finding.words;
        group.types = finding.types;
        for (const auto &place : finding.places) {
            auto shown = placeOf(m_sources.value(place.article), place.article, place.range);
            shown.mark = place.mark;
            shown.type = place.type;
            group.places.append(std::move(shown));
        }
        groups.append(std::move(group));
    }
    return groups;
}

}
