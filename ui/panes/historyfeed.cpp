// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panes/historyfeed.h"

#include <QElapsedTimer>

#include <algorithm>
#include <limits>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype page = 200; ///< entries
constexpr qsizetype bite = 8; ///< entries that are read between two looks at the clock
constexpr int sliceLength = 20; ///< milliseconds between two looks at what the person does
constexpr qsizetype longestWords = 48; ///< characters
constexpr qsizetype longestTitle = 60;
constexpr qsizetype charactersKept = 8'000'000;

QString shortened(QStringView words, qsizetype longest)
{
    const auto line = words.first(std::min(words.size(), longest * 4)).toString().simplified();
    return line.size() <= longest ? line : line.first(longest - 1).trimmed() + u'…';
}

}

HistoryFeed::HistoryFeed(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_texts(charactersKept)
{
    for (auto *timer : {&m_next, &m_steps}) {
        timer->setSingleShot(true);
        timer->setInterval(0);
    }
    connect(&m_next, &QTimer::timeout, this, &HistoryFeed::readSome);
    connect(&m_steps, &QTimer::timeout, this, &HistoryFeed::goOn);
    connect(&m_model, &HistoryListModel::moreWanted, this, [this] {
        m_wanted = std::max(m_wanted, page);
        catchUp();
    });
    connect(&m_session, &Session::projectOpened, this, &HistoryFeed::restart);
    connect(&m_session, &Session::projectAboutToClose, this, &HistoryFeed::restart);
    connect(&m_session, &Session::historyChanged, this, [this] {
        m_behind = true;
        catchUp();
    });
}

void HistoryFeed::restart()
{
    stopGoing();
    m_next.stop();
    m_texts.clear();
    m_newer.clear();
    m_textChanges.clear();
    m_model.clear();
    m_wanted = 0;
    m_behind = true;
}

void HistoryFeed::setAwake(bool awake)
{
    m_awake = awake;
    catchUp();
}

void HistoryFeed::readAll()
{
    m_wanted = std::numeric_limits<qsizetype>::max();
    catchUp();
}

void HistoryFeed::catchUp()
{
    if (m_awake && m_session.isOpen() && (m_behind || m_wanted > 0)) {
        m_next.start();
    }
}

void HistoryFeed::readSome()
{
    if (!m_awake || !m_session.store()) {
        return;
    }
    QElapsedTimer timer;
    timer.start();
    bool ok = true;
    if (m_behind) {
        m_model.setTagset(m_session.tagset());
        m_model.setToday(QDate::currentDate());
    }
    while (ok && (m_behind || m_wanted > 0) && timer.elapsed() < sliceLength) {
        ok = m_behind ? readNewer() : readOlder();
    }
    if (!ok) {
        m_behind = false;
        m_wanted = 0;
    }
    catchUp();
    Q_EMIT changed();
}

bool HistoryFeed::readNewer()
{
    const auto known = m_model.newest();
    if (!known.isValid()) {
        m_behind = false; // nothing is listed yet: the last page is read from above
        m_wanted = std::max(m_wanted, page);
        m_model.setHistory(m_session.history());
        return true;
    }
    const auto actions = m_session.store()->actions(bite, m_newer.isEmpty() ? ActionId() : m_newer.constLast().digest.id);
    if (!actions) {
        m_session.report(actions.error());
        return false;
    }
    for (const auto &action : *actions) {
        if (action.id <= known) {
            m_behind = false;
            break;
        }
        if (m_newer.isEmpty() || action.id < m_newer.constLast().digest.id) {
            m_newer.append(rowOf(action));
        }
    }
    m_behind = m_behind && !actions->isEmpty();
    if (!m_behind) {
        m_model.prepend(m_newer);
        m_newer.clear();
        m_model.setHistory(m_session.history());
    }
    return true;
}

bool HistoryFeed::readOlder()
{
    const auto actions = m_session.store()->actions(bite, m_model.oldest());
    if (!actions) {
        m_session.report(actions.error());
        return false;
    }
    QList<HistoryRow> rows;
    for (const auto &action : *actions) {
        rows.append(rowOf(action));
    }
    m_model.append(rows);
    m_wanted = std::max<qsizetype>(0, m_wanted - rows.size());
    if (rows.size() < bite) {
        m_wanted = 0;
        m_model.setComplete(true);
    }
    return true;
}

HistoryRow HistoryFeed::rowOf(const Action &action)
{
    HistoryRow row;
    row.digest = digestOf(action);
    const auto &digest = row.digest;
    for (const auto &[article, splices] : digest.textChanges) {
        auto &known = m_textChanges[article.number][action.id.number];
        known.append(splices);
        m_texts.remove(article.number);
    }
    if (digest.place.isValid()) {
        row.words = wordsAt(digest.place, nowAt(action.id, digest.place, digest.range));
        row.name = digest.name.isEmpty() ? nameOf(digest.place, digest.entity) : QString();
    }
    if (!digest.articles.isEmpty()) {
        row.title = titleOf(digest.articles.constFirst());
    }
    return row;
}

const QString *HistoryFeed::textOf(ArticleId article)
{
    if (const auto *known = m_texts.object(article.number)) {
        return known;
    }
    auto text = m_session.store()->text(article);
    if (!text) {
        return nullptr;
    }
    const auto cost = text->size();
    auto *kept = new QString(std::move(*text));
    return m_texts.insert(article.number, kept, cost) ? kept : nullptr; // a text larger than all that is kept is gone
}

TextRange HistoryFeed::nowAt(ActionId action, ArticleId article, TextRange range) const
{
    const auto changes = m_textChanges.value(article.number);
    auto now = std::optional(range);
    for (auto later = changes.upperBound(action.number); now && later != changes.cend(); ++later) {
        for (const auto &splices : *later) {
            now = now ? splices.mapped(*now) : std::nullopt;
        }
    }
    return now.value_or(TextRange());
}

QString HistoryFeed::wordsAt(ArticleId article, TextRange range)
{
    const auto *text = article == m_session.currentArticle() && m_session.document() ? &m_session.document()->article().text() : textOf(article);
    return text && !range.isEmpty() && range.end() <= text->size() ? shortened(range.of(*text), longestWords) : u"…"_s;
}

QString HistoryFeed::nameOf(ArticleId article, EntityId entity) const
{
    if (!entity.isValid()) {
        return {};
    }
    if (article == m_session.currentArticle() && m_session.document()) {
        const auto *known = m_session.document()->entity(entity);
        return known ? known->name : QString();
    }
    const auto names = m_session.store()->names(article);
    const auto known = names ? std::ranges::find(*names, entity, [](const NameSummary &name) { return name.entity.id; }) : QList<NameSummary>::const_iterator();
    return names && known != names->cend() ? known->entity.name : QString();
}

QString HistoryFeed::titleOf(ArticleId article)
{
    const auto &articles = m_session.articles();
    const auto known = std::ranges::find(articles, article, &ArticleSummary::id);
    if (known != articles.cend()) {
        return shortened(known->title, longestTitle);
    }
    const auto *text = textOf(article); // taken out of the library
    return text ? shortened(QStringView(*text).first(std::max<qsizetype>(0, text->indexOf(u'\n') < 0 ? text->size() : text->indexOf(u'\n'))), longestTitle) : QString();
}

void HistoryFeed::goTo(ActionId point)
{
    const auto way = m_session.history().stepsTo(point);
    if (!way || *way == 0 || m_session.isReadOnly()) {
        return;
    }
    m_point = point;
    m_stepsLeft = *way < 0 ? -*way : *way;
    m_going = true;
    goOn();
}

void HistoryFeed::stopGoing()
{
    m_steps.stop();
    if (m_going) {
        m_going = false;
        m_stepsLeft = 0;
        Q_EMIT going();
    }
}

void HistoryFeed::goOn()
{
    const auto left = m_session.goTowards(m_point, sliceLength);
    if (!m_going) {
        return; // the project was closed on the way
    }
    if (!left || *left == 0) {
        stopGoing();
        if (left) {
            Q_EMIT arrived();
        }
        return;
    }
    m_stepsLeft = *left < 0 ? -*left : *left;
    Q_EMIT going();
    m_steps.start();
}

}
