// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panes/checkrunner.h"

#include "ui/panes/checkcollector.h"

namespace Hashiya {

namespace {

constexpr int rest = 300; ///< milliseconds without a change
constexpr int longRest = 1500; ///< before the whole project is read again

}

CheckRunner::CheckRunner(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_walk(session)
{
    m_worker.setMaxThreadCount(1);
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &CheckRunner::run);
    connect(&m_walk, &ArticleWalk::advanced, this, &CheckRunner::changed);
    connect(&m_walk, &ArticleWalk::finished, this, &CheckRunner::finish);
    connect(&m_session, &Session::documentChanged, this, &CheckRunner::later);
    connect(&m_session, &Session::tagsetChanged, this, &CheckRunner::later);
    connect(&m_session, &Session::libraryChanged, this, [this] {
        if (m_scope == ReviewScope::Project) {
            later(); // an article may have come or gone
        }
    });
    connect(&m_session, &Session::currentArticleChanged, this, [this] {
        if (m_scope == ReviewScope::Article || !m_session.document()) {
            m_groups.clear(); // those of another article
            run();
        } else {
            later(); // the project is the same one
        }
    });
    connect(&m_session, &Session::projectAboutToClose, this, &CheckRunner::stop);
    run();
}

CheckRunner::~CheckRunner()
{
    m_worker.clear();
    m_worker.waitForDone();
}

void CheckRunner::setScope(ReviewScope scope)
{
    if (scope != m_scope) {
        m_scope = scope;
        m_groups.clear();
        run();
    }
}

void CheckRunner::later()
{
    m_later.start(m_scope == ReviewScope::Article ? rest : longRest);
}

void CheckRunner::stop()
{
    m_later.stop();
    m_walk.stop();
    m_worker.clear();
    ++m_generation;
    m_running = false;
    m_groups.clear();
}

void CheckRunner::run()
{
    m_later.stop();
    m_walk.stop();
    m_worker.clear();
    ++m_generation;
    m_collector = std::make_shared<CheckCollector>();
    m_running = true;
    const auto current = m_session.currentArticle();
    if (m_session.document()) {
        check(current, *m_session.document(), {});
    }
    QList<ArticleId> others;
    QHash<ArticleId, QString> titles;
    if (m_scope == ReviewScope::Project) {
        for (const auto &article : m_session.articles()) {
            if (article.id != current) {
                others.append(article.id);
                titles.insert(article.id, article.title);
            }
        }
    }
    if (others.isEmpty()) {
        finish();
    } else {
        m_walk.start(others, [this, titles](ArticleId article, const Document &document) { check(article, document, titles.value(article)); });
    }
    Q_EMIT changed();
}

void CheckRunner::check(ArticleId article, const Document &document, const QString &title)
{
    // A copy shares its data; the worker keeps it for as long as it reads.
    m_worker.start([collector = m_collector, article, copy = document, title] { collector->add(article, copy, title); });
}

void CheckRunner::finish()
{
    m_worker.start([this, collector = m_collector, generation = m_generation] {
        const auto groups = collector->groups();
        QMetaObject::invokeMethod(this, [this, groups, generation] {
            if (generation == m_generation) {
                m_running = false;
                m_groups = groups;
                Q_EMIT changed();
            }
        }, Qt::QueuedConnection);
    });
}

}
