// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/session.h"

#include "core/extract/pipeline.h"
#include "core/io/annotatedjson.h"
#include "core/io/wholefile.h"
#include "core/project/sqlitestore.h"
#include "ui/session/searchservice.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QUuid>

#include <algorithm>

namespace Hashiya {

using namespace Qt::StringLiterals;

namespace {

Result<std::unique_ptr<Store>> asStore(Result<std::unique_ptr<SqliteStore>> store)
{
    if (!store) {
        return std::unexpected(store.error());
    }
    return std::unique_ptr<Store>(std::move(*store));
}

TextRange wholeText(const Document &document)
{
    return {0, document.article().text().size()};
}

}

Session::Session(const Clock &clock, QString person, QObject *parent)
    : QObject(parent)
    , m_clock(clock)
    , m_person(std::move(person))
{
    m_readers.setMaxThreadCount(1); // files come into the library in the order in which they were asked for
    m_search = std::make_unique<SearchService>(*this);
}

Session::~Session()
{
    m_readers.clear();
    m_readers.waitForDone();
}

bool Session::openProject(const QString &path)
{
    if (isOpen() && QFileInfo(path) == QFileInfo(projectPath())) {
        return true; // asking for it again would find it locked by ourselves
    }
    auto store = SqliteStore::open(path, OpenMode::ReadWrite);
    if (!store && store.error().code == ErrorCode::ProjectNewer) {
        store = SqliteStore::open(path, OpenMode::ReadOnly); // to look at, as far as it can be read
    }
    return take(asStore(std::move(store)));
}

bool Session::createProject(const QString &path)
{
    return take(asStore(SqliteStore::create(path, Tagset::standard())));
}

bool Session::take(Result<std::unique_ptr<Store>> store)
{
    if (!store) {
        Q_EMIT errorOccurred(store.error());
        return false;
    }
    auto workspace = Workspace::open(std::move(*store), m_clock, m_person);
    if (!workspace) {
        Q_EMIT errorOccurred(workspace.error());
        return false;
    }
    closeProject();
    m_workspace = std::move(*workspace);
    const auto rules = m_workspace->store().houseRules();
    if (!rules) {
        Q_EMIT errorOccurred(rules.error());
    }
    if (!rules || !reloadLibrary()) {
        closeProject();
        return false;
    }
    m_rules.setProjectRules(*rules);
    Q_EMIT houseRulesChanged();
    Q_EMIT projectOpened();
    Q_EMIT historyChanged();
    m_places = Places(m_workspace->store().location());
    const auto wanted = m_places.lastArticle();
    if (std::ranges::contains(m_articles, wanted, &ArticleSummary::id)) {
        setCurrentArticle(wanted);
    } else if (!m_articles.isEmpty()) {
        setCurrentArticle(m_articles.constFirst().id);
    }
    return true;
}

void Session::closeProject()
{
    if (!m_workspace) {
        return;
    }
    cancelImports();
    Q_EMIT projectAboutToClose();
    m_document = nullptr;
    m_current = {};
    m_articles.clear();
    m_recent.clear();
    m_workspace.reset();
    m_rules.setProjectRules({});
    Q_EMIT houseRulesChanged();
    Q_EMIT currentArticleChanged({});
    Q_EMIT libraryChanged();
    Q_EMIT historyChanged();
}

QString Session::projectPath() const
{
    return m_workspace ? m_workspace->store().location() : QString();
}

Tagset Session::tagset() const
{
    if (m_document) {
        return m_document->tagset();
    }
    if (m_workspace) {
        if (auto tagset = m_workspace->store().tagset()) {
            return std::move(*tagset);
        }
    }
    return Tagset::standard();
}

bool Session::reloadLibrary()
{
    auto articles = m_workspace->store().articles();
    if (!articles) {
        Q_EMIT errorOccurred(articles.error());
        return false;
    }
    m_articles = std::move(*articles);
    Q_EMIT libraryChanged();
    return true;
}

bool Session::setCurrentArticle(ArticleId article)
{
    if (article == m_current) {
        return true;
    }
    const Document *document = article.isValid() ? documentOf(article) : nullptr;
    if (article.isValid() && !document) {
        return false;
    }
    m_current = article;
    m_document = document;
    if (article.isValid()) {
        m_places.setLastArticle(article);
    }
    Q_EMIT currentArticleChanged(article);
    forgetOldDocuments(); // whoever showed one has let it go by now
    return true;
}

const Document *Session::documentOf(ArticleId article)
{
    if (!m_workspace) {
        return nullptr;
    }
    const auto document = m_workspace->document(article);
    if (!document) {
        Q_EMIT errorOccurred(document.error());
        return nullptr;
    }
    m_recent.removeOne(article);
    m_recent.prepend(article);
    return *document;
}

qsizetype Session::rememberedPlace() const
{
    if (!m_workspace || !m_document) {
        return 0;
    }
    return std::clamp<qsizetype>(m_places.place(m_current), 0, m_document->article().text().size());
}

void Session::rememberPlace(qsizetype position)
{
    if (m_document && position != rememberedPlace()) {
        m_places.setPlace(m_current, position);
    }
}

bool Session::perform(const std::optional<LabelledEdit> &edit)
{
    if (!edit || !m_document) {
        return false;
    }
    const auto before = touchedRange(*m_document, edit->edit);
    const auto done = m_workspace->perform(m_current, edit->edit, edit->label);
    if (!done) {
        Q_EMIT errorOccurred(done.error());
        return false;
    }
    if (!done->isValid()) {
        return false;
    }
    if (changesText(edit->edit)) {
        reloadLibrary(); // the title may be another
        Q_EMIT textChanged();
    }
    Q_EMIT documentChanged(before.isEmpty() ? wholeText(*m_document) : before);
    updateSummary();
    afterCommit();
    Q_EMIT acted(ActionKind::Do, edit->label);
    return true;
}

bool Session::performWith(const std::function<std::optional<LabelledEdit>(Document &)> &make)
{
    if (!m_document) {
        return false;
    }
    const auto document = m_workspace->documentForEditing(m_current);
    if (!document) {
        Q_EMIT errorOccurred(document.error());
        return false;
    }
    return perform(make(**document));
}

bool Session::performIn(const QList<ArticleId> &articles, const std::function<Edit(ArticleId, Document &)> &make, const QString &label)
{
    if (!m_workspace) {
        return false;
    }
    QList<ArticleEdit> edits;
    for (const auto article : articles) {
        const auto document = m_workspace->documentForEditing(article);
        if (!document) {
            Q_EMIT errorOccurred(document.error());
            return false;
        }
        edits.append({article, make(article, **document)});
    }
    const auto done = m_workspace->performAll(edits, label);
    if (!done) {
        Q_EMIT errorOccurred(done.error());
        return false;
    }
    if (!done->isValid()) {
        return false;
    }
    if (m_document && articles.contains(m_current)) {
        Q_EMIT documentChanged(wholeText(*m_document));
    }
    reloadLibrary();
    afterCommit();
    Q_EMIT acted(ActionKind::Do, label);
    return true;
}

Result<Document> Session::readArticleOf(ArticleId article)
{
    if (!m_workspace) {
        return failure(ErrorCode::UnknownId, {}, QString::number(article.number));
    }
    return m_workspace->isLoaded(article) ? m_workspace->document(article).transform([](const Document *document) { return *document; })
                                          : m_workspace->store().load(article);
}

bool Session::suggestAgain()
{
    return performWith([this](Document &document) {
        return LabelledEdit{Pipeline::standard().update(document, m_rules.rulesFor(m_current)), u"suggest"_s};
    });
}

void Session::setHouseRuleFile(const QString &path)
{
    if (const auto read = m_rules.setFile(path); !read) {
        Q_EMIT errorOccurred(read.error());
    }
    Q_EMIT houseRulesChanged();
}

bool Session::changeHouseRule(HouseRuleChanged change)
{
    if (!m_workspace || (!change.before && !change.after) || change.before == change.after) {
        return false;
    }
    if (auto &after = change.after) {
        after->key = !after->key.isEmpty() ? after->key : change.before ? change.before->key : QUuid::createUuid().toString(QUuid::WithoutBraces);
        after->author = after->author.isEmpty() ? m_person : after->author;
        after->made = after->made.isValid() ? after->made : m_clock.now();
    }
    auto ahead = m_rules;
    ahead.takeInMemory(change);
    QList<ArticleEdit> edits;
    if (m_document && ((change.before && change.before->holdsIn(m_current)) || (change.after && change.after->holdsIn(m_current)))) {
        const auto document = m_workspace->documentForEditing(m_current);
        if (!document) {
            Q_EMIT errorOccurred(document.error());
            return false;
        }
        edits.append({m_current, Pipeline::standard().update(**document, ahead.rulesFor(m_current))});
    }
    const auto label = !change.before ? u"add-rule"_s : change.after ? u"change-rule"_s : u"remove-rule"_s;
    if (const auto done = m_workspace->changeHouseRule(change, edits, label); !done) {
        Q_EMIT errorOccurred(done.error());
        return false;
    }
    takeRules({change});
    if (!edits.isEmpty()) {
        Q_EMIT documentChanged(wholeText(*m_document));
        updateSummary();
    }
    afterCommit();
    Q_EMIT acted(ActionKind::Do, label);
    return true;
}

void Session::takeRules(const QList<HouseRuleChanged> &changes)
{
    for (const auto &change : changes) {
        if (const auto taken = m_rules.take(change); !taken) {
            Q_EMIT errorOccurred(taken.error());
        }
    }
    if (!changes.isEmpty()) {
        Q_EMIT houseRulesChanged();
    }
}

bool Session::undo()
{
    return step(false);
}

bool Session::redo()
{
    return step(true);
}

bool Session::step(bool forward)
{
    if (!m_workspace) {
        return false;
    }
    const auto done = forward ? m_workspace->redo() : m_workspace->undo();
    if (!done) {
        Q_EMIT errorOccurred(done.error());
        return false;
    }
    Steps steps;
    steps.add(*done);
    showSteps(forward ? ActionKind::Redo : ActionKind::Undo, steps);
    return true;
}

std::optional<qsizetype> Session::goTowards(ActionId point, int milliseconds)
{
    const auto way = m_workspace ? m_workspace->history().stepsTo(point) : std::nullopt;
    if (!way || *way == 0) {
        return way;
    }
    const bool forward = *way > 0;
    auto left = forward ? *way : -*way;
    QElapsedTimer timer;
    timer.start();
    std::optional<Steps> steps;
    std::optional<Error> error;
    while (left > 0 && !error && (!steps || timer.elapsed() < milliseconds)) {
        auto done = forward ? m_workspace->redo() : m_workspace->undo();
        if (!done) {
            error = done.error();
            break;
        }
        --left;
        steps = steps.value_or(Steps());
        steps->add(*done);
    }
    if (steps) {
        showSteps(forward ? ActionKind::Redo : ActionKind::Undo, *steps);
    }
    if (error) {
        Q_EMIT errorOccurred(*error);
        return std::nullopt;
    }
    return left;
}

void Session::Steps::add(const Workspace::Step &step)
{
    article = step.article;
    label = step.label;
    articles.unite(QSet<ArticleId>(step.articles.cbegin(), step.articles.cend()));
    houseRules += step.houseRules;
    changedText |= step.changedText;
    changedTagset |= step.changedTagset;
}

void Session::showSteps(ActionKind kind, const Steps &steps)
{
    reloadLibrary();
    takeRules(steps.houseRules);
    afterCommit();
    if (steps.changedTagset) {
        Q_EMIT tagsetChanged();
    }
    const bool isThere = std::ranges::contains(m_articles, steps.article, &ArticleSummary::id);
    if (m_current.isValid() && !std::ranges::contains(m_articles, m_current, &ArticleSummary::id)) {
        setCurrentArticle(isThere ? steps.article : m_articles.isEmpty() ? ArticleId() : m_articles.constFirst().id);
    } else if (m_document && (steps.articles.contains(m_current) || steps.changedTagset)) { // marks of another type everywhere: what is open stays
        if (steps.changedText) {
            Q_EMIT textChanged();
        }
        Q_EMIT documentChanged(wholeText(*m_document));
    } else if (isThere) {
        setCurrentArticle(steps.article);
    }
    Q_EMIT acted(kind, steps.label);
}

const History &Session::history() const
{
    static const History none;
    return m_workspace ? m_workspace->history() : none;
}

bool Session::keepSetting(const QString &key, const QString &value)
{
    if (!m_workspace) {
        return false;
    }
    const auto kept = m_workspace->store().setSetting(key, value);
    if (!kept) {
        Q_EMIT errorOccurred(kept.error());
    }
    return kept.has_value();
}

void Session::updateSummary()
{
    const auto summary = std::ranges::find(m_articles, m_current, &ArticleSummary::id);
    if (summary == m_articles.end() || !m_document) {
        return;
    }
    summary->suggested = summary->confirmed = summary->rejected = 0;
    const auto &marks = m_document->annotations();
    for (qsizetype i = 0; i < marks.size(); ++i) {
        const auto state = marks.at(i).state;
        ++(state == AnnotationState::Suggested ? summary->suggested : state == AnnotationState::Confirmed ? summary->confirmed : summary->rejected);
    }
    Q_EMIT articleCountsChanged(m_current);
}

void Session::afterCommit()
{
    Q_EMIT historyChanged();
    Q_EMIT saved(m_clock.now());
}

void Session::importFile(const QString &path, const ArticleMetadata &metadata)
{
    if (!m_workspace) {
        return;
    }
    Q_EMIT importsChanged(++m_running);
    // A rule of one article is none of an article to come.
    m_readers.start([this, path, metadata, tagset = tagset(), rules = m_rules.rulesFor({}), generation = m_generation] {
        const auto read = readArticle(path, tagset, rules, metadata);
        QMetaObject::invokeMethod(this, [this, generation, path, read] { finishImport(generation, path, read); }, Qt::QueuedConnection);
    });
}

void Session::cancelImports()
{
    m_readers.clear();
    ++m_generation;
    if (m_running > 0) {
        m_running = 0;
        Q_EMIT importsChanged(0);
    }
}

void Session::finishImport(quint64 generation, const QString &path, const Result<ReadArticle> &read)
{
    if (generation != m_generation) {
        return;
    }
    Q_EMIT importsChanged(--m_running);
    if (!read) {
        auto error = read.error();
        if (error.subject.isEmpty()) {
            error.subject = path;
        }
        Q_EMIT errorOccurred(error);
        return;
    }
    const auto &sha256 = read->document.article().textSha256();
    std::optional<ArticleId> article;
    if (const auto known = read->withMarks ? ArticleId() : articleWithText(sha256); known.isValid()) {
        article = known;
    } else {
        article = addArticle(read->document);
    }
    if (article && setCurrentArticle(*article)) {
        Q_EMIT imported(*article);
    }
}

std::optional<ArticleId> Session::addArticle(const Document &document)
{
    if (!m_workspace) {
        return std::nullopt;
    }
    const auto added = m_workspace->addArticle(document);
    if (!added) {
        Q_EMIT errorOccurred(added.error());
        return std::nullopt;
    }
    reloadLibrary();
    afterCommit();
    Q_EMIT acted(ActionKind::Do, u"import"_s);
    return *added;
}

bool Session::exportArticle(const QString &path)
{
    if (!m_document) {
        return false;
    }
    const auto written = writeWholeFile(path, exportAnnotatedJson(*m_document));
    if (!written) {
        Q_EMIT errorOccurred(written.error());
    }
    return written.has_value();
}

}
