// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panes/namebook.h"

#include "core/arabic/folding.h"
#include "ui/models/displaynames.h"
#include "ui/session/nameedits.h"

#include <QElapsedTimer>

#include <algorithm>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

constexpr int sliceLength = 20; ///< milliseconds of counting between two looks at what the person does
constexpr qsizetype mostSuggestions = 5; ///< more would hide the names
const auto dismissedKey = u"names/different"_s;

/// Types of which people use short names for long ones.
QSet<QString> typesWithParts()
{
    return {u"person"_s, u"organization"_s};
}

QString pairKey(const WantedName &a, const WantedName &b)
{
    auto first = identityOf(a).folded;
    auto second = identityOf(b).folded;
    return a.type + u'\t' + std::min(first, second) + u'\t' + std::max(first, second);
}

NameRow &rowFor(QHash<NameIdentity, qsizetype> &at, QList<NameRow> &rows, const Entity &entity)
{
    const auto identity = identityOf(entity);
    if (const auto known = at.constFind(identity); known != at.cend()) {
        auto &row = rows[*known];
        for (const auto &alias : entity.aliases) {
            if (alias != row.name.name && !row.aliases.contains(alias)) {
                row.aliases.append(alias);
            }
        }
        return row;
    }
    at.insert(identity, rows.size());
    NameRow row;
    row.name = {entity.type, entity.name, entity.externalId};
    row.identity = identity;
    row.aliases = entity.aliases;
    rows.append(std::move(row));
    return rows.last();
}

/// Marks that mention a name, in the order of the text.
QHash<EntityId, QList<AnnotationId>> mentionsIn(const Document &document)
{
    QHash<EntityId, QList<AnnotationId>> mentions;
    const auto &marks = document.annotations();
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const auto &mark = marks.at(i);
        if (mark.entity.isValid() && mark.state != AnnotationState::Rejected) {
            mentions[mark.entity].append(mark.id);
        }
    }
    return mentions;
}

}

NameBook::NameBook(Session &session, QObject *parent)
    : QObject(parent)
    , m_session(session)
{
    for (auto *timer : {&m_next, &m_soon}) {
        timer->setSingleShot(true);
        timer->setInterval(0);
    }
    connect(&m_next, &QTimer::timeout, this, &NameBook::countSome);
    connect(&m_soon, &QTimer::timeout, this, &NameBook::refresh);
    connect(&m_session, &Session::documentChanged, this, &NameBook::refreshLater);
    connect(&m_session, &Session::acted, this, &NameBook::countAll);
    connect(&m_session, &Session::currentArticleChanged, this, [this] {
        m_model.setRows({}, nullptr);
        countAll();
        refreshLater();
    });
    connect(&m_session, &Session::projectAboutToClose, this, [this] {
        m_next.stop();
        m_left.clear();
        m_others.clear();
        m_dismissed.reset();
        m_model.setRows({}, nullptr);
    });
}

void NameBook::setAwake(bool awake)
{
    m_awake = awake;
    if (awake && m_stale) {
        countAll();
        refresh();
    }
}

void NameBook::setScope(NameScope scope)
{
    m_scope = scope;
    refresh();
}

void NameBook::setOrder(NameOrder order)
{
    m_order = order;
    refresh();
}

void NameBook::setWords(const QString &words)
{
    m_words = fold(words, FoldStrength::Weak).split(u' ', Qt::SkipEmptyParts);
    refresh();
}

void NameBook::retranslate()
{
    refresh();
}

void NameBook::refreshLater()
{
    m_stale = true;
    if (m_awake) {
        m_soon.start(); // one look for several changes
    }
}

void NameBook::countAll()
{
    m_stale = true;
    if (!m_awake) {
        return;
    }
    m_left.clear();
    QSet<ArticleId> there;
    for (const auto &article : m_session.articles()) {
        there.insert(article.id);
        if (article.id != m_session.currentArticle()) {
            m_left.append(article.id);
        }
    }
    m_others.removeIf([&](const auto &each) { return !there.contains(each.key()) || each.key() == m_session.currentArticle(); });
    if (!m_left.isEmpty()) {
        m_next.start();
    }
}

void NameBook::countSome()
{
    if (!m_awake || !m_session.store()) {
        return;
    }
    QElapsedTimer timer;
    timer.start();
    while (!m_left.isEmpty() && timer.elapsed() < sliceLength) {
        const auto article = m_left.takeFirst();
        auto names = m_session.store()->names(article);
        if (!names) {
            m_session.report(names.error());
            continue;
        }
        m_others.insert(article, std::move(*names));
    }
    if (m_left.isEmpty()) {
        refreshLater();
    } else {
        m_next.start();
    }
}

QList<NameRow> NameBook::names() const
{
    QList<NameRow> rows;
    QHash<NameIdentity, qsizetype> at;
    if (const auto *document = m_session.document()) {
        auto mentions = mentionsIn(*document);
        for (const auto &entity : document->entities()) {
            auto &row = rowFor(at, rows, entity);
            row.mentions += mentions.value(entity.id);
        }
    }
    for (const auto &article : m_session.articles()) {
        if (article.id == m_session.currentArticle()) {
            continue;
        }
        for (const auto &name : m_others.value(article.id)) {
            if (m_scope == NameScope::Project || at.contains(identityOf(name.entity))) {
                auto &row = rowFor(at, rows, name.entity);
                if (name.mentions > 0) {
                    row.elsewhere.append({article.id, article.title, int(name.mentions), name.first});
                }
            }
        }
    }
    return rows;
}

bool NameBook::fits(const NameRow &row) const
{
    if (m_words.isEmpty()) {
        return true;
    }
    const auto haystack = fold(row.name.name + u'\n' + row.aliases.join(u'\n') + u'\n' + row.name.externalId, FoldStrength::Weak);
    return std::ranges::all_of(m_words, [&haystack](const QString &word) { return haystack.contains(word); });
}

QSet<QString> &NameBook::dismissed()
{
    if (!m_dismissed) {
        const auto kept = m_session.store() ? m_session.store()->setting(dismissedKey).value_or(QString()) : QString();
        const auto keys = kept.split(u'\n', Qt::SkipEmptyParts);
        m_dismissed = QSet<QString>(keys.cbegin(), keys.cend());
    }
    return *m_dismissed;
}

QList<NameRow> NameBook::suggestions(const QList<NameRow> &names)
{
    QList<Entity> entities;
    for (const auto &row : names) {
        entities.append({{}, row.name.type, row.name.name, row.aliases, row.name.externalId});
    }
    if (entities != m_compared) {
        m_pairs = sameNames(entities, typesWithParts());
        m_compared = std::move(entities);
    }
    QList<NameRow> rows;
    for (const auto &pair : std::as_const(m_pairs)) {
        const auto &kept = names.at(pair.kept);
        const auto &other = names.at(pair.other);
        if (rows.size() == mostSuggestions || m_session.isReadOnly() || dismissed().contains(pairKey(kept.name, other.name))) {
            continue;
        }
        NameRow row;
        row.kind = NameRowKind::Suggestion;
        row.name = kept.name;
        row.identity = kept.identity;
        row.other = other.name;
        row.heading = pair.reason == SameNameReason::Spelling ? tr("written alike")
            : pair.reason == SameNameReason::SharedForm       ? tr("have a form in common")
                                                              : tr("one is part of the other");
        rows.append(std::move(row));
    }
    return rows;
}

QList<NameRow> NameBook::arranged(QList<NameRow> names)
{
    auto result = m_words.isEmpty() ? suggestions(names) : QList<NameRow>();
    NameRow section;
    section.kind = NameRowKind::Section;
    if (!result.isEmpty()) {
        section.heading = tr("The same name?");
        result.prepend(section);
    }
    names.removeIf([this](const NameRow &row) { return !fits(row); });
    m_shown = int(names.size());
    const auto *document = m_session.document();
    const auto firstPlace = [&](const NameRow &row) {
        const auto *mark = document && !row.mentions.isEmpty() ? document->annotations().find(row.mentions.constFirst()) : nullptr;
        return mark ? mark->range.begin() : std::numeric_limits<qsizetype>::max();
    };
    const auto count = [&](const NameRow &row) { return m_scope == NameScope::Project ? row.mentions.size() + row.elsewhereCount() : row.mentions.size(); };
    std::ranges::stable_sort(names, [&](const NameRow &a, const NameRow &b) {
        if (m_order == NameOrder::ByCount && count(a) != count(b)) {
            return count(a) > count(b);
        }
        if (m_order == NameOrder::ByName) {
            return QString::localeAwareCompare(a.name.name, b.name.name) < 0;
        }
        return firstPlace(a) < firstPlace(b);
    });
    const auto tagset = m_session.tagset();
    QHash<QString, QList<NameRow>> byType;
    for (auto &row : names) {
        byType[row.name.type].append(std::move(row));
    }
    for (const auto &type : tagset.types()) {
        auto &rows = byType[type.key];
        if (!rows.isEmpty()) {
            section.heading = typeName(tagset, type.key);
            section.name.type = type.key;
            result.append(section);
            result.append(std::move(rows));
        }
    }
    return result;
}

void NameBook::refresh()
{
    if (!m_awake) {
        m_stale = true;
        return;
    }
    m_soon.stop();
    m_stale = false;
    Q_EMIT aboutToChange();
    const auto ticked = m_model.ticked();
    auto rows = arranged(names());
    for (auto &row : rows) {
        row.ticked = row.kind == NameRowKind::Name && ticked.contains(row.identity);
    }
    m_model.setRows(std::move(rows), m_session.document());
    Q_EMIT changed();
}

const NameRow *NameBook::rowOf(const NameIdentity &name) const
{
    return m_model.rowOf(m_model.indexOf(name));
}

bool NameBook::apply(const QString &label, const QSet<NameIdentity> &names, const std::function<Edit(Document &)> &make)
{
    QList<ArticleId> articles;
    if (m_session.document()) {
        articles.append(m_session.currentArticle());
    }
    if (m_scope == NameScope::Project) {
        if (isCounting()) {
            return false; // articles that are not known yet would be left out
        }
        for (const auto &article : m_session.articles()) {
            const auto others = m_others.value(article.id);
            if (std::ranges::any_of(others, [&](const NameSummary &name) { return names.contains(identityOf(name.entity)); })) {
                articles.append(article.id);
            }
        }
    }
    return m_session.performIn(articles, [&](ArticleId, Document &document) { return make(document); }, label);
}

bool NameBook::mayMerge(const QSet<NameIdentity> &names) const
{
    QSet<QString> types;
    QSet<QString> ids;
    for (const auto &name : names) {
        types.insert(name.type);
        if (!name.externalId.isEmpty()) {
            ids.insert(name.externalId);
        }
    }
    return names.size() > 1 && types.size() == 1 && ids.size() <= 1;
}

bool NameBook::merge(const QSet<NameIdentity> &names)
{
    if (!mayMerge(names)) {
        return false;
    }
    WantedName wanted;
    for (const auto &row : m_model.rows()) {
        if (row.kind == NameRowKind::Name && names.contains(row.identity)) {
            const auto id = wanted.externalId.isEmpty() ? row.name.externalId : wanted.externalId;
            wanted = row.name.name.size() > wanted.name.size() ? row.name : wanted;
            wanted.externalId = id;
        }
    }
    return !wanted.name.isEmpty()
        && apply(u"merge-names"_s, names, [&](Document &document) { return unitedNames(document, names, wanted); });
}

bool NameBook::mergeSuggested(const QModelIndex &suggestion)
{
    const auto *row = m_model.rowOf(suggestion);
    if (!row || row->kind != NameRowKind::Suggestion) {
        return false;
    }
    auto wanted = row->name;
    wanted.externalId = wanted.externalId.isEmpty() ? row->other.externalId : wanted.externalId;
    const QSet<NameIdentity> names{identityOf(row->name), identityOf(row->other)};
    return apply(u"merge-names"_s, names, [&](Document &document) { return unitedNames(document, names, wanted); });
}

bool NameBook::dismiss(const QModelIndex &suggestion)
{
    const auto *row = m_model.rowOf(suggestion);
    if (!row || row->kind != NameRowKind::Suggestion) {
        return false;
    }
    dismissed().insert(pairKey(row->name, row->other));
    auto keys = dismissed().values();
    keys.sort();
    m_session.keepSetting(dismissedKey, keys.join(u'\n'));
    refresh();
    return true;
}

bool NameBook::rename(const NameIdentity &name, const WantedName &wanted)
{
    const auto *row = rowOf(name);
    if (!row || wanted.name.isEmpty()) {
        return false;
    }
    const bool sameName = row->name.name == wanted.name;
    const auto make = [&](Document &document) { return unitedNames(document, {name}, wanted); };
    return sameName ? apply(u"identify-name"_s, {name}, make) : apply(u"rename-name"_s, {name}, make);
}

bool NameBook::split(const QList<AnnotationId> &mentions, const WantedName &wanted)
{
    return !wanted.name.isEmpty()
        && m_session.performWith([&](Document &document) { return LabelledEdit{splitNames(document, mentions, wanted), u"split-name"_s}; });
}

bool NameBook::retype(const QSet<NameIdentity> &names, const QString &type)
{
    return apply(u"retype-name"_s, names, [&](Document &document) { return retypedNames(document, names, type); });
}

bool NameBook::takeOff(const QSet<NameIdentity> &names)
{
    return apply(u"remove-name"_s, names, [&](Document &document) { return withoutNames(document, names); });
}

bool NameBook::removeAlias(const NameIdentity &name, const QString &alias)
{
    return apply(u"remove-alias"_s, {name}, [&](Document &document) { return withoutAlias(document, {name}, alias); });
}

bool NameBook::removeUnmentioned()
{
    QSet<NameIdentity> all;
    for (const auto &names : std::as_const(m_others)) {
        for (const auto &name : names) {
            if (name.mentions == 0) {
                all.insert(identityOf(name.entity));
            }
        }
    }
    return apply(u"remove-unmentioned"_s, all, [](Document &document) { return withoutUnmentioned(document); });
}

}
