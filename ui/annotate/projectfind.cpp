// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/annotate/projectfind.h"

#include <QElapsedTimer>
#include <QSet>

#include <algorithm>

namespace Hashiya {

namespace {

constexpr int sliceLength = 20; ///< milliseconds of reading between two looks at what the person does

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
}

void ProjectFind::start(const QString &words, const OccurrenceOptions &options)
{
    stop();
    m_words = words.simplified();
    m_options = options;
    m_options.furniture = true;
    m_finder.emplace(m_words, m_options);
    if (m_finder->isEmpty()) {
        stop();
        return;
    }
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
    readSome();
}

void ProjectFind::stop()
{
    m_next.stop();
    m_left.clear();
    m_finder.reset();
    m_wholeFinder.reset();
    m_read.clear();
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

QList<PlaceRow> ProjectFind::rowsOf(ArticleId article, const Article &report)
{
    QList<PlaceRow> rows;
    m_read.insert(article, report.textSha256());
    const auto places = m_finder->in(report);
    if (places.isEmpty()) {
        return rows;
    }
    if (m_wholeFinder && !m_wholeFinder->in(report).isEmpty()) {
        m_wholeFinder.reset();
    }
    const auto title = report.displayTitle(); // may be a whole paragraph; all rows share it
    for (const auto &place : places) {
        rows.append(placeRow(article, title, report, place.range));
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
        const auto document = m_session.readArticleOf(article);
        if (!document) {
            m_session.report(document.error());
            continue;
        }
        rows.append(rowsOf(article, document->article()));
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
        return;
    }
    QSet<ArticleId> there;
    for (const auto &article : m_session.articles()) {
        there.insert(article.id);
        if (!m_read.contains(article.id) && !m_left.contains(article.id) && !m_cut) {
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

void ProjectFind::followText()
{
    const auto article = m_session.currentArticle();
    if (!m_finder || !m_session.document() || !m_read.contains(article) || m_read.value(article) == m_session.document()->article().textSha256()) {
        return;
    }
    m_places.replace(article, rowsOf(article, m_session.document()->article()));
    Q_EMIT changed();
}

}
