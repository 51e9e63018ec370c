// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panes/projectfind.h"

#include "core/search/snippet.h"

#include <QElapsedTimer>
#include <QSet>

#include <algorithm>

namespace Hashiya {

namespace {

constexpr int sliceLength = 20; ///< milliseconds of reading between two looks at what the person does
constexpr qsizetype mostOfArticle = 500; ///< places that a query that is not plain has in one article

}

ProjectFind::ProjectFind(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    m_places.setSectionsShown(true);
    m_next.setSingleShot(true);
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &ProjectFind::readSome);
    connect(&m_session, &Session::libraryChanged, this, &ProjectFind::followLibrary);
    connect(&m_session, &Session::documentChanged, this, &ProjectFind::followText);
    connect(&m_session, &Session::currentArticleChanged, this, &ProjectFind::followText);
    connect(&m_session, &Session::projectAboutToClose, this, &ProjectFind::stop);
    auto &search = m_session.search();
    connect(&search, &SearchService::answered, this, &ProjectFind::takeAnswer);
    connect(&search, &SearchService::ready, this, &ProjectFind::ask);
    connect(&search, &SearchService::progressed, this, [this] {
        if (isWaiting()) {
            Q_EMIT changed();
        }
    });
}

void ProjectFind::start(const QString &text, const OccurrenceOptions &options)
{
    stop();
    const auto words = text.simplified();
    auto query = parseSearchQuery(words, m_session.tagset());
    if (!query) {
        m_words = words;
        m_fault = query.error();
        Q_EMIT changed();
        return;
    }
    if (query->isEmpty() || !m_session.isOpen()) {
        return;
    }
    m_words = words;
    m_query = std::move(*query);
    m_options = options;
    m_options.furniture = true;
    if (!m_query.isPlain()) {
        m_request = m_session.search().find(m_query);
        Q_EMIT changed();
        return;
    }
    m_finder.emplace(m_words, m_options);
    if (!m_options.wholeWords) {
        m_wholeFinder.emplace(m_words, OccurrenceOptions{.spelling = m_options.spelling, .furniture = true});
    }
    for (const auto &article : m_session.articles()) {
        m_left.append(article.id);
    }
    // What the person reads comes first.
    if (const auto open = m_left.indexOf(m_session.currentArticle()); open > 0) {
        m_left.move(open, 0);
    }
    if (m_session.search().isReady()) {
        m_request = m_session.search().find(m_query);
    }
    readSome();
}

void ProjectFind::stop()
{
    m_next.stop();
    m_left.clear();
    m_finder.reset();
    m_wholeFinder.reset();
    m_fault.reset();
    m_query = {};
    m_request = 0;
    m_marks.clear();
    m_read.clear();
    m_stale.clear();
    m_words.clear();
    m_cut = false;
    m_places.setRows({});
    Q_EMIT changed();
}

OccurrenceOptions ProjectFind::optionsForMarking() const
{
    auto options = m_options;
    options.furniture = false;
    options.wholeWords = options.wholeWords || !m_wholeFinder; // it went when it found one
    return options;
}

void ProjectFind::ask()
{
    if (!m_query.isEmpty() && !isPlain()) {
        m_request = m_session.search().find(m_query);
    }
}

void ProjectFind::takeAnswer(quint64 request, const SearchAnswer &answer)
{
    if (request != m_request || request == 0) {
        return;
    }
    QList<ArticleId> named;
    for (const auto &found : answer.articles) {
        named.append(found.article);
    }
    if (isPlain()) {
        m_request = 0;
        const QSet<ArticleId> unread(m_left.cbegin(), m_left.cend());
        QSet<ArticleId> first;
        QList<ArticleId> ordered;
        for (const auto article : std::as_const(named)) {
            if (unread.contains(article)) {
                ordered.append(article);
                first.insert(article);
            }
        }
        if (!m_options.wholeWords) {
            std::ranges::copy_if(m_left, std::back_inserter(ordered), [&](ArticleId article) { return !first.contains(article); });
        }
        m_left = ordered;
        Q_EMIT changed();
        return;
    }
    if (!answer.complete) {
        Q_EMIT changed(); // the whole answer comes when the index is whole
        return;
    }
    m_request = 0;
    m_cut = !m_query.marks.isEmpty() && named.size() > SearchWorker::articlesWithMarks;
    if (m_cut) {
        named.resize(SearchWorker::articlesWithMarks); // of the others it is not known where
    }
    const QSet<ArticleId> now(named.cbegin(), named.cend());
    const auto read = m_read.keys();
    for (const auto article : read) {
        if (!now.contains(article) || answer.marks.value(article) != m_marks.value(article) || isOutdated(article)) {
            m_read.remove(article);
            if (now.contains(article)) {
                m_stale.insert(article);
            } else {
                m_places.replace(article, {});
            }
        }
    }
    m_marks = answer.marks;
    m_left = named;
    m_left.removeIf([this](ArticleId article) { return m_read.contains(article); });
    readSome();
}

QList<TextRange> ProjectFind::rangesOf(ArticleId article, const Article &report)
{
    QList<TextRange> ranges;
    if (!m_finder) {
        ranges = hitsOf(m_query, m_marks.value(article), report, mostOfArticle);
        if (ranges.isEmpty()) {
            ranges.append(TextRange(0, 0)); // found by what is said of it: its beginning
        }
        return ranges;
    }
    for (const auto &place : m_finder->in(report)) {
        ranges.append(place.range);
    }
    if (!ranges.isEmpty() && m_wholeFinder && !m_wholeFinder->in(report).isEmpty()) {
        m_wholeFinder.reset();
    }
    return ranges;
}

QList<PlaceRow> ProjectFind::rowsOf(ArticleId article, const Article &report)
{
    QList<PlaceRow> rows;
    m_read.insert(article, report.textSha256());
    const auto title = report.displayTitle(); // may be a whole paragraph; all rows share it
    for (const auto &range : rangesOf(article, report)) {
        rows.append(placeRow(article, title, report, range));
    }
    return rows;
}

void ProjectFind::readSome()
{
    QElapsedTimer timer;
    timer.start();
    QList<PlaceRow> rows;
    while (!m_left.isEmpty() && timer.elapsed() < sliceLength) {
        const auto article = m_left.takeFirst();
        const auto report = m_session.readTextOf(article);
        if (!report) {
            m_session.report(report.error());
            continue;
        }
        auto found = rowsOf(article, *report);
        if (m_stale.remove(article)) {
            m_places.replace(article, std::move(found));
            continue;
        }
        rows.append(std::move(found));
        const auto room = mostPlaces - m_places.rowCount();
        if (rows.size() >= room) {
            m_cut = rows.size() > room || !m_left.isEmpty();
            rows.resize(room);
            m_left.clear();
        }
    }
    m_places.append(std::move(rows));
    if (!m_left.isEmpty()) {
        m_next.start();
    }
    Q_EMIT changed();
}

void ProjectFind::followLibrary()
{
    if (!m_finder) {
        return; // the index follows, and is asked again
    }
    QSet<ArticleId> there;
    const QSet<ArticleId> left(m_left.cbegin(), m_left.cend());
    for (const auto &article : m_session.articles()) {
        there.insert(article.id);
        if (!m_read.contains(article.id) && !left.contains(article.id) && !m_cut) {
            m_left.append(article.id);
        }
    }
    const auto read = m_read.keys();
    for (const auto article : read) {
        if (!there.contains(article)) {
            m_places.replace(article, {});
            m_read.remove(article);
        }
    }
    m_left.removeIf([&there](ArticleId article) { return !there.contains(article); });
    if (!m_left.isEmpty()) {
        m_next.start();
    }
    Q_EMIT changed();
}

bool ProjectFind::isOutdated(ArticleId article) const
{
    return article == m_session.currentArticle() && m_session.document() && m_read.value(article) != m_session.document()->article().textSha256();
}

void ProjectFind::followText()
{
    const auto article = m_session.currentArticle();
    if (!m_finder || !m_read.contains(article) || !isOutdated(article)) {
        return;
    }
    m_places.replace(article, rowsOf(article, m_session.document()->article()));
    Q_EMIT changed();
}

}
