// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/session.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Hashiya {

namespace {

/// Going back to one of these reads nothing.
constexpr qsizetype documentsKept = 24;

}

bool Session::removeArticles(const QList<ArticleId> &articles)
{
    if (!m_workspace || articles.isEmpty()) {
        return false;
    }
    // The neighbour of what goes is looked at next.
    const auto place = std::ranges::find(m_articles, m_current, &ArticleSummary::id) - m_articles.begin();
    if (const auto removed = m_workspace->removeArticles(articles); !removed) {
        Q_EMIT errorOccurred(removed.error());
        return false;
    }
    reloadLibrary();
    afterCommit();
    Q_EMIT acted(ActionKind::Do, articles.size() == 1 ? u"remove-article"_s : u"remove-articles"_s);
    if (articles.contains(m_current)) {
        setCurrentArticle(m_articles.isEmpty() ? ArticleId() : m_articles.at(std::min(place, m_articles.size() - 1)).id);
    }
    return true;
}

bool Session::changeDetails(const QList<std::pair<ArticleId, ArticleDetails>> &details, const QString &label)
{
    if (!m_workspace) {
        return false;
    }
    const auto done = m_workspace->changeDetails(details, label);
    if (!done) {
        Q_EMIT errorOccurred(done.error());
        return false;
    }
    if (!done->isValid()) {
        return false;
    }
    reloadLibrary();
    if (m_document && std::ranges::contains(details, m_current, &std::pair<ArticleId, ArticleDetails>::first)) {
        Q_EMIT textChanged(); // the title stands over it
        Q_EMIT documentChanged({0, m_document->article().text().size()});
    }
    afterCommit();
    Q_EMIT acted(ActionKind::Do, label);
    return true;
}

std::optional<ArticleDetails> Session::detailsOf(ArticleId article)
{
    if (!m_workspace) {
        return std::nullopt;
    }
    auto details = m_workspace->store().details(article);
    if (!details) {
        Q_EMIT errorOccurred(details.error());
        return std::nullopt;
    }
    return std::move(*details);
}

Result<ArticleId> Session::stageArticle(const Document &document)
{
    return m_workspace ? m_workspace->store().stageArticle(document) : failure(ErrorCode::UnknownId);
}

bool Session::addStaged(const QList<ArticleId> &articles)
{
    if (!m_workspace || articles.isEmpty()) {
        return false;
    }
    if (const auto added = m_workspace->addStaged(articles); !added) {
        Q_EMIT errorOccurred(added.error());
        return false;
    }
    reloadLibrary();
    afterCommit();
    Q_EMIT acted(ActionKind::Do, articles.size() == 1 ? u"add-article"_s : u"add-articles"_s);
    return true;
}

ArticleId Session::articleWithText(const QByteArray &sha256) const
{
    return m_workspace ? m_workspace->store().articleWithText(sha256).value_or(ArticleId()) : ArticleId();
}

Result<Article> Session::readTextOf(ArticleId article) const
{
    if (article == m_current && m_document) {
        return m_document->article();
    }
    return m_workspace ? m_workspace->store().article(article) : failure(ErrorCode::UnknownId, {}, QString::number(article.number));
}

void Session::forgetOldDocuments()
{
    if (m_workspace && m_recent.size() > documentsKept) {
        m_recent.resize(documentsKept);
        m_workspace->forgetAllBut(m_recent);
    }
}

}
