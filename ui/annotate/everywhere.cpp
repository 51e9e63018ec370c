// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotate/everywhere.h"

#include <algorithm>
#include <utility>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

bool standsAt(const Article &article, const QString &words, TextRange range)
{
    const auto places = OccurrenceFinder(words).in(article);
    return std::ranges::any_of(places, [range](const Occurrence &place) { return place.range == range; });
}

}

Everywhere::Everywhere(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_walk(session)
{
    connect(&m_walk, &ArticleWalk::advanced, this, &Everywhere::takeFound);
    connect(&m_walk, &ArticleWalk::finished, this, &Everywhere::takeFound);
    connect(&m_hits, &HitListModel::ticksChanged, this, &Everywhere::changed);
    connect(&m_session, &Session::documentChanged, this, &Everywhere::search);
    connect(&m_session, &Session::currentArticleChanged, this, [this] {
        m_request.pattern = {};
        search();
    });
    connect(&m_session, &Session::projectAboutToClose, this, &Everywhere::stop);
}

void Everywhere::start(const EverywhereRequest &request)
{
    m_request = request;
    m_scope = EverywhereScope::Article;
    m_finder.emplace(request.words, request.options);
    m_hits.clear();
    m_hits.setTagset(m_session.tagset());
    m_hits.setSectionsShown(false);
    m_hits.setAction(EverywhereAction::Mark, request.type);
    search();
}

void Everywhere::stop()
{
    m_walk.stop();
    m_found.clear();
    m_finder.reset();
    m_hits.clear();
}

void Everywhere::setType(const QString &type)
{
    m_request.type = type;
    m_hits.setAction(EverywhereAction::Mark, type);
    search();
}

void Everywhere::setAction(EverywhereAction action)
{
    m_hits.setAction(action, m_request.type);
}

void Everywhere::setScope(EverywhereScope scope)
{
    m_scope = scope;
    m_hits.setSectionsShown(scope == EverywhereScope::Project);
    search();
}

void Everywhere::setOptions(const OccurrenceOptions &options)
{
    if (options != m_request.options) {
        m_request.options = options;
        m_finder.emplace(m_request.words, options);
        search();
    }
}

void Everywhere::search()
{
    if (!m_finder || m_applying) {
        return;
    }
    m_walk.stop();
    m_found.clear();
    const auto current = m_session.currentArticle();
    m_hits.setRows(m_session.document() ? rowsOf(current, *m_session.document()) : QList<HitRow>());
    if (m_scope == EverywhereScope::Project) {
        QList<ArticleId> others;
        for (const auto &article : m_session.articles()) {
            if (article.id != current) {
                others.append(article.id);
            }
        }
        m_walk.start(others, [this](ArticleId article, const Document &document) { m_found.append(rowsOf(article, document)); });
    }
    Q_EMIT changed();
}

void Everywhere::takeFound()
{
    m_hits.append(std::exchange(m_found, {}));
    Q_EMIT changed();
}

QList<HitRow> Everywhere::rowsOf(ArticleId article, const Document &document) const
{
    return hitRows(article, document, hitsIn(document, *m_finder, m_request.type));
}

bool Everywhere::apply()
{
    QList<ArticleId> articles;
    QHash<ArticleId, QList<Occurrence>> places;
    for (const auto &row : m_hits.rows()) {
        if (row.ticked) {
            auto &ofArticle = places[row.article];
            if (ofArticle.isEmpty()) {
                articles.append(row.article);
            }
            ofArticle.append(row.hit.place);
        }
    }
    const bool marks = action() == EverywhereAction::Mark;
    m_lastType = marks ? m_request.type : m_lastType;
    const auto make = [&](ArticleId article, Document &document) -> Edit {
        const auto &ticked = places.value(article);
        return marks ? markAll(document, ticked, patternFor(article, document, ticked.constFirst().range)) : removeAll(document, ticked);
    };
    m_applying = true;
    const bool done = m_session.performIn(articles, make, marks ? u"mark-everywhere"_s : u"remove-everywhere"_s);
    m_applying = false;
    if (done) {
        stop();
    }
    return done;
}

MarkPattern Everywhere::patternFor(ArticleId article, const Document &document, TextRange place) const
{
    MarkPattern pattern{m_request.words, m_request.type, m_session.person(), {}, {}};
    const auto *type = document.tagset().type(m_request.type);
    const auto *mark = article == m_session.currentArticle() ? document.annotations().find(m_request.pattern) : nullptr;
    const bool same = mark && mark->type == m_request.type;
    if (same && mark->entity.isValid()) {
        pattern.entity = mark->entity;
    } else if (type && type->family == TypeFamily::Entity) {
        pattern.entity = entityOfWords(document, m_request.words, m_request.type);
    }
    if (same) {
        pattern.value = mark->value;
    } else if (type && type->family != TypeFamily::Entity) {
        pattern.value = valueOfWords(document, place, *type); // words of one article mean the same in all its places
    }
    return pattern;
}

QString Everywhere::typeOfWords(const QString &words) const
{
    if (const auto *document = m_session.document()) {
        for (const auto &place : OccurrenceFinder(words).in(document->article())) {
            for (const auto *mark : document->annotations().overlapping(place.range)) {
                if (mark->range == place.range && mark->state != AnnotationState::Rejected) {
                    return mark->type;
                }
            }
        }
    }
    const auto tagset = m_session.tagset();
    return tagset.type(m_lastType) || tagset.types().isEmpty() ? m_lastType : tagset.types().constFirst().key;
}

std::optional<EverywhereRequest> Everywhere::requestFor(AnnotationId mark, TextRange selection) const
{
    const auto *document = m_session.document();
    if (!document) {
        return std::nullopt;
    }
    const auto &text = document->article().text();
    const auto *pattern = document->annotations().find(mark);
    if (!selection.isEmpty()) {
        pattern = nullptr;
        for (const auto *other : document->annotations().overlapping(selection)) {
            pattern = other->range == selection && other->state != AnnotationState::Rejected ? other : pattern;
        }
    } else if (!pattern) {
        return std::nullopt;
    }
    auto words = wordsToFind(text, pattern ? pattern->range : selection);
    if (words.isEmpty()) {
        return std::nullopt;
    }
    const auto norm = pattern ? pattern->attributes.value("norm"_L1).toString() : QString();
    if (!norm.isEmpty() && standsAt(document->article(), norm, pattern->range)) {
        words = norm; // it knows the article that للاذقية hides; but some norms are other words than those of the text
    }
    return EverywhereRequest{words, pattern ? pattern->type : typeOfWords(words), pattern ? pattern->id : AnnotationId(), {}};
}

EverywhereRequest Everywhere::requestForWords(const QString &words, const OccurrenceOptions &options) const
{
    return {words.simplified(), typeOfWords(words), {}, options};
}

}
