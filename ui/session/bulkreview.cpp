// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/bulkreview.h"

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kinds{AlikeBy::Type, AlikeBy::Rule, AlikeBy::Name};

QString labelOf(AlikeBy by, ReviewAction action)
{
    const bool confirms = action == ReviewAction::Confirm;
    switch (by) {
    case AlikeBy::Type:
        return confirms ? u"confirm-kind"_s : u"reject-kind"_s;
    case AlikeBy::Rule:
        return confirms ? u"confirm-rule"_s : u"reject-rule"_s;
    case AlikeBy::Name:
        return confirms ? u"confirm-name"_s : u"reject-name"_s;
    }
    Q_UNREACHABLE_RETURN({});
}

}

BulkReview::BulkReview(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_walk(session)
{
    connect(&m_walk, &ArticleWalk::advanced, this, &BulkReview::changed);
    connect(&m_walk, &ArticleWalk::finished, this, &BulkReview::changed);
}

void BulkReview::start(AnnotationId pattern, ReviewAction action)
{
    m_action = action;
    m_article = m_session.currentArticle();
    for (const auto by : kinds) {
        m_patterns[size_t(by)] = m_session.document() ? alikePattern(*m_session.document(), pattern, by) : std::nullopt;
    }
    setScope(ReviewScope::Article);
}

void BulkReview::setScope(ReviewScope scope)
{
    m_walk.stop();
    m_scope = scope;
    m_counts = {};
    m_articles = {};
    if (m_session.document()) {
        count(m_article, *m_session.document());
    }
    if (scope == ReviewScope::Project) {
        QList<ArticleId> others;
        for (const auto &article : m_session.articles()) {
            if (article.id != m_article && article.suggested > 0) {
                others.append(article.id);
            }
        }
        m_walk.start(others, [this](ArticleId article, const Document &document) { count(article, document); });
    }
    Q_EMIT changed();
}

AlikePattern BulkReview::patternFor(ArticleId article, AlikeBy by) const
{
    const auto &pattern = *m_patterns[size_t(by)];
    return article == m_article ? pattern : pattern.elsewhere();
}

void BulkReview::count(ArticleId article, const Document &document)
{
    for (const auto by : kinds) {
        if (!m_patterns[size_t(by)]) {
            continue;
        }
        if (const auto found = unreviewedLike(document, patternFor(article, by)).size(); found > 0) {
            m_counts[size_t(by)] += int(found);
            m_articles[size_t(by)].append(article);
        }
    }
}

bool BulkReview::apply(AlikeBy by)
{
    const auto articles = m_articles[size_t(by)];
    if (isCounting() || !m_patterns[size_t(by)] || articles.isEmpty()) {
        return false;
    }
    const auto decide = [&](ArticleId article, const Document &document) {
        return decisionOn(document, unreviewedLike(document, patternFor(article, by)), m_action);
    };
    const auto label = labelOf(by, m_action);
    if (m_scope == ReviewScope::Article) {
        return m_session.perform(LabelledEdit{decide(m_article, *m_session.document()), label});
    }
    return m_session.performIn(articles, [&](ArticleId article, Document &document) -> Edit { return decide(article, document); }, label);
}

}
