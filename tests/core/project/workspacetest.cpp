// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/annotation/serialization.h"
#include "core/project/workspace.h"

#include "tests/core/project/projectsupport.h"
#include "tests/support/generators.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Hashiya;
using namespace Hashiya::TestProject;
using namespace Qt::StringLiterals;

namespace {

/// A store over another whose next commits can be made to fail.
class FailingStore final : public Store
{
public:
    explicit FailingStore(std::unique_ptr<Store> store, const bool &fails)
        : m_store(std::move(store))
        , m_fails(fails)
    {
    }
    ReadOnlyReason readOnlyReason() const override { return m_store->readOnlyReason(); }
    QString location() const override { return m_store->location(); }
    Result<Tagset> tagset() const override { return m_store->tagset(); }
    Result<QList<HouseRule>> houseRules() const override { return m_store->houseRules(); }
    Result<QList<ArticleId>> articlesWithTypes(const QStringList &types, const QStringList &relationTypes) const override
    {
        return m_store->articlesWithTypes(types, relationTypes);
    }
    Result<TypeUses> typeUses() const override { return m_store->typeUses(); }
    Result<QList<ArticleSummary>> articles() const override { return m_store->articles(); }
    Result<Document> load(ArticleId article) const override { return m_store->load(article); }
    Result<QList<NameSummary>> names(ArticleId article) const override { return m_store->names(article); }
    Result<QString> text(ArticleId article) const override { return m_store->text(article); }
    Result<Article> article(ArticleId article) const override { return m_store->article(article); }
    Result<ArticleDetails> details(ArticleId article) const override { return m_store->details(article); }
    Result<ArticleId> articleWithText(const QByteArray &sha256) const override { return m_store->articleWithText(sha256); }
    Result<ChangesSince> changesSince(ActionId since) const override { return m_store->changesSince(since); }
    Result<ArticleId> stageArticle(const Document &document) override
    {
        return m_fails ? failure(ErrorCode::DiskFull) : m_store->stageArticle(document);
    }
    Result<ArticleId> addArticle(const Document &document, Action &action) override
    {
        return m_fails ? failure(ErrorCode::DiskFull) : m_store->addArticle(document, action);
    }
    Result<void> commit(Action &action) override { return m_fails ? failure(ErrorCode::DiskFull) : m_store->commit(action); }
    Result<QList<HistoryEntry>> historyEntries() const override { return m_store->historyEntries(); }
    Result<Action> action(ActionId id) const override { return m_store->action(id); }
    Result<QList<Action>> actions(qsizetype limit, ActionId before) const override { return m_store->actions(limit, before); }
    Result<QString> setting(const QString &key) const override { return m_store->setting(key); }
    Result<void> setSetting(const QString &key, const QString &value) override { return m_store->setSetting(key, value); }

private:
    std::unique_ptr<Store> m_store;
    const bool &m_fails;
};

/// What a project should hold: the library's articles with their content.
using State = QMap<qint64, Document>;

/// Everything in a document as text, for a difference to be read.
QString described(const Document &document)
{
    QJsonArray marks;
    for (qsizetype i = 0; i < document.annotations().size(); ++i) {
        marks.append(annotationToJson(document.annotations().at(i)));
    }
    QJsonArray entities;
    for (const auto &entity : document.entities()) {
        entities.append(entityToJson(entity));
    }
    QJsonArray relations;
    for (const auto &relation : document.relations()) {
        relations.append(relationToJson(relation));
    }
    return QString::fromUtf8(QJsonDocument(QJsonArray{document.article().text(), marks, entities, relations}).toJson());
}

/// Empty, or how the project differs from what it should hold.
QString difference(Workspace &workspace, const State &state)
{
    const auto articles = must(workspace.store().articles());
    if (articles.size() != state.size()) {
        return u"%1 articles instead of %2"_s.arg(articles.size()).arg(state.size());
    }
    for (const auto &summary : articles) {
        const auto expected = state.constFind(summary.id.number);
        if (expected == state.cend()) {
            return u"article %1 should not be there"_s.arg(summary.id.number);
        }
        if (!must(workspace.document(summary.id))->sameContentAs(*expected)) {
            return u"article %1 is another in memory: "_s.arg(summary.id.number) + described(*must(workspace.document(summary.id)))
                + u" instead of "_s + described(*expected);
        }
        if (!must(workspace.store().load(summary.id)).sameContentAs(*expected)) {
            return u"article %1 is another in the file"_s.arg(summary.id.number);
        }
    }
    return {};
}

/// A project in use, beside a model of it: every state that its history has been through.
struct Session
{
    explicit Session(const QString &path)
        : path(path)
        , workspace(createWorkspace(path))
    {
    }

    void reopen()
    {
        workspace.reset();
        workspace = openWorkspace(path);
    }
    void push(State state)
    {
        timeline.resize(size_t(now) + 1);
        timeline.push_back(std::move(state));
        ++now;
    }
    void addArticle()
    {
        const auto document = Random::document(5);
        const auto id = must(workspace->addArticle(document));
        auto state = timeline.at(size_t(now));
        state.insert(id.number, document);
        push(state);
    }
    void removeArticle(qint64 article)
    {
        must(workspace->removeArticle({article}));
        auto state = timeline.at(size_t(now));
        state.remove(article);
        push(state);
    }
    void edit(qint64 article)
    {
        auto state = timeline.at(size_t(now));
        auto &expected = state[article];
        const auto edit = Random::edit(*must(workspace->document({article})));
        must(expected.apply(edit));
        if (must(workspace->perform({article}, edit, u"edit"_s)).isValid()) {
            push(state);
        }
    }
    void undo()
    {
        const auto step = workspace->undo();
        if (now == 0) {
            RC_ASSERT(step.error().code == ErrorCode::NothingToUndo);
        } else {
            RC_ASSERT(step.has_value());
            --now;
        }
    }
    void redo()
    {
        const auto step = workspace->redo();
        if (size_t(now) + 1 == timeline.size()) {
            RC_ASSERT(step.error().code == ErrorCode::NothingToRedo);
        } else {
            RC_ASSERT(step.has_value());
            ++now;
        }
    }
    void step()
    {
        const auto articles = timeline.at(size_t(now)).keys();
        const auto what = Random::number(0, 11);
        if (articles.isEmpty() || what == 0) {
            addArticle();
        } else if (what == 1) {
            removeArticle(articles.at(Random::number(0, articles.size() - 1)));
        } else if (what <= 3) {
            undo();
        } else if (what <= 5) {
            redo();
        } else if (what == 6) {
            reopen();
        } else {
            edit(articles.at(Random::number(0, articles.size() - 1)));
        }
    }

    QString path;
    std::unique_ptr<Workspace> workspace;
    std::vector<State> timeline{State()};
    qint64 now = 0;
};

}

class WorkspaceTest : public QObject
{
    Q_OBJECT

private:
    QString path() const { return m_folder->filePath(u"project.hashiya"_s); }

    std::unique_ptr<QTemporaryDir> m_folder;
    const FixedClock m_clock{QDateTime({2026, 5, 6}, {7, 8, 9}, QTimeZone::UTC)};

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void editIsInTheDocumentAndInTheStore();
    void documentsAreLoadedOnce();
    void unknownArticleIsAnError();
    void emptyGroupIsNoAction();
    void refusedEditChangesNothing();
    void actionsCarryTimeAuthorAndLabel();
    void undoTellsWhatItDidAndWhere();
    void nothingToUndoOrRedoIsAnError();
    void undoAndRedoGoThroughAllArticles();
    void oneActionOverSeveralArticlesIsUndoneWhole();
    void refusedEditOfOneArticleChangesNoOther();
    void newActionEndsRedo();
    void undoAndRedoSurviveClosing();
    void undoneArticleIsHiddenAndComesBack();
    void idsOfUndoneMarksAreNotGivenAgain();
    void failedCommitChangesNothing();
    void brokenStepChangesNothing();
    void anySessionCanBeUndoneRedoneAndReopened();
};

void WorkspaceTest::editIsInTheDocumentAndInTheStore()
{
    const auto workspace = createWorkspace(path());
    const auto id = must(workspace->addArticle(report(u"افتتاح"_s)));
    auto *document = must(workspace->documentForEditing(id));
    const auto mark = markAt(*document, 30);
    const auto action = must(workspace->perform(id, AddAnnotation{mark}, u"add"_s));
    QCOMPARE(action, ActionId{2});
    QVERIFY(document->annotations().find(mark.id));
    QVERIFY(must(workspace->store().load(id)).sameContentAs(*document));
}

void WorkspaceTest::documentsAreLoadedOnce()
{
    const auto workspace = createWorkspace(path());
    const auto id = must(workspace->addArticle(report(u"افتتاح"_s)));
    const auto *document = must(workspace->document(id));
    QCOMPARE(must(workspace->documentForEditing(id)), document);
    must(workspace->perform(id, document->removalOf({1}), u"remove"_s));
    must(workspace->undo());
    QCOMPARE(must(workspace->document(id)), document);
}

void WorkspaceTest::unknownArticleIsAnError()
{
    const auto workspace = createWorkspace(path());
    QCOMPARE(codeOf(workspace->document({5})), ErrorCode::UnknownId);
    QCOMPARE(codeOf(workspace->perform({5}, RemoveAnnotation{{1}}, u"remove"_s)), ErrorCode::UnknownId);
    QCOMPARE(codeOf(workspace->removeArticle({5})), ErrorCode::UnknownId);
}

void WorkspaceTest::emptyGroupIsNoAction()
{
    const auto workspace = createWorkspace(path());
    const auto id = must(workspace->addArticle(report(u"افتتاح"_s)));
    EditGroup nested;
    nested.edits.emplace_back(EditGroup());
    QVERIFY(!must(workspace->perform(id, EditGroup(), u"nothing"_s)).isValid());
    QVERIFY(!must(workspace->perform(id, nested, u"nothing"_s)).isValid());
    QCOMPARE(must(workspace->store().historyEntries()).size(), 1);
    QCOMPARE(workspace->history().done().size(), 1);
}

void WorkspaceTest::refusedEditChangesNothing()
{
    const auto workspace = createWorkspace(path());
    const auto id = must(workspace->addArticle(report(u"افتتاح"_s)));
    QCOMPARE(codeOf(workspace->perform(id, RemoveAnnotation{{1}}, u"remove"_s)), ErrorCode::StillReferenced);
    QVERIFY(must(workspace->document(id))->sameContentAs(report(u"افتتاح"_s)));
    QCOMPARE(must(workspace->store().historyEntries()).size(), 1);
}

void WorkspaceTest::actionsCarryTimeAuthorAndLabel()
{
    const auto workspace = must(Workspace::open(must(SqliteStore::create(path(), Tagset::standard())), m_clock, u"هند"_s));
    const auto id = must(workspace->addArticle(report(u"افتتاح"_s)));
    must(workspace->perform(id, must(workspace->document(id))->removalOf({1}), u"remove"_s));
    must(workspace->undo());
    must(workspace->removeArticle(id));
    const auto actions = must(workspace->store().actions(10));
    QStringList labels;
    for (const auto &action : actions) {
        QCOMPARE(action.at, m_clock.now());
        QCOMPARE(action.author, u"هند"_s);
        labels.append(action.label);
    }
    QCOMPARE(labels, (QStringList{u"remove-article"_s, u"remove"_s, u"remove"_s, u"add-article"_s}));
    QCOMPARE(actions[1].kind, ActionKind::Undo);
    QCOMPARE(actions[1].target, actions[2].id);
}

void WorkspaceTest::undoTellsWhatItDidAndWhere()
{
    const auto workspace = createWorkspace(path());
    const auto id = must(workspace->addArticle(report(u"افتتاح"_s)));
    const auto mark = markAt(*must(workspace->documentForEditing(id)), 30);
    const auto action = must(workspace->perform(id, AddAnnotation{mark}, u"add"_s));
    const auto undone = must(workspace->undo());
    QCOMPARE(undone.action, action);
    QCOMPARE(undone.label, u"add"_s);
    QCOMPARE(undone.article, id);
    QVERIFY(undone.edit == Edit(RemoveAnnotation{mark.id}));
    const auto redone = must(workspace->redo());
    QCOMPARE(redone.action, action);
    QVERIFY(redone.edit == Edit(AddAnnotation{mark}));
}

void WorkspaceTest::nothingToUndoOrRedoIsAnError()
{
    const auto workspace = createWorkspace(path());
    QCOMPARE(codeOf(workspace->undo()), ErrorCode::NothingToUndo);
    QCOMPARE(codeOf(workspace->redo()), ErrorCode::NothingToRedo);
    QVERIFY(must(workspace->store().historyEntries()).isEmpty());
}

void WorkspaceTest::undoAndRedoGoThroughAllArticles()
{
    const auto workspace = createWorkspace(path());
    const auto first = must(workspace->addArticle(report(u"أول"_s)));
    const auto second = must(workspace->addArticle(report(u"ثان"_s)));
    must(workspace->perform(first, must(workspace->document(first))->removalOf({1}), u"remove"_s));
    must(workspace->perform(second, must(workspace->document(second))->removalOf({2}), u"remove"_s));
    QCOMPARE(must(workspace->undo()).article, second);
    QCOMPARE(must(workspace->undo()).article, first);
    QVERIFY(must(workspace->document(first))->sameContentAs(report(u"أول"_s)));
    QVERIFY(must(workspace->document(second))->sameContentAs(report(u"ثان"_s)));
    QCOMPARE(must(workspace->redo()).article, first);
    QCOMPARE(must(workspace->redo()).article, second);
    QVERIFY(!must(workspace->document(first))->annotations().find({1}));
    QVERIFY(!must(workspace->document(second))->annotations().find({2}));
}

void WorkspaceTest::oneActionOverSeveralArticlesIsUndoneWhole()
{
    auto workspace = createWorkspace(path());
    const auto first = must(workspace->addArticle(report(u"أول"_s)));
    const auto second = must(workspace->addArticle(report(u"ثان"_s)));
    const auto third = must(workspace->addArticle(report(u"ثالث"_s)));
    const auto removal = [&](ArticleId article) { return must(workspace->document(article))->removalOf({1}); };
    must(workspace->performAll({{first, removal(first)}, {third, removal(third)}, {second, EditGroup()}}, u"remove-everywhere"_s));
    workspace.reset();
    workspace = openWorkspace(path());
    const auto step = must(workspace->undo());
    QCOMPARE(step.articles, (QList<ArticleId>{third, first}));
    QCOMPARE(step.label, u"remove-everywhere"_s);
    QVERIFY(must(workspace->document(first))->sameContentAs(report(u"أول"_s)));
    QVERIFY(must(workspace->document(third))->sameContentAs(report(u"ثالث"_s)));
    must(workspace->redo());
    QVERIFY(!must(workspace->store().load(third)).annotations().find({1}));
    QVERIFY(must(workspace->store().load(second)).annotations().find({1}));
    QVERIFY(!must(workspace->performAll({{first, EditGroup()}, {second, EditGroup()}}, u"nothing"_s)).isValid());
}

void WorkspaceTest::refusedEditOfOneArticleChangesNoOther()
{
    const auto workspace = createWorkspace(path());
    const auto first = must(workspace->addArticle(report(u"أول"_s)));
    const auto second = must(workspace->addArticle(report(u"ثان"_s)));
    const auto removal = must(workspace->document(first))->removalOf({1});
    QCOMPARE(codeOf(workspace->performAll({{first, removal}, {second, RemoveAnnotation{{99}}}}, u"remove"_s)), ErrorCode::UnknownId);
    QVERIFY(must(workspace->document(first))->sameContentAs(report(u"أول"_s)));
    QVERIFY(must(workspace->store().load(first)).sameContentAs(report(u"أول"_s)));
}

void WorkspaceTest::newActionEndsRedo()
{
    const auto workspace = createWorkspace(path());
    const auto id = must(workspace->addArticle(report(u"افتتاح"_s)));
    must(workspace->perform(id, must(workspace->document(id))->removalOf({1}), u"remove"_s));
    must(workspace->undo());
    must(workspace->perform(id, must(workspace->document(id))->removalOf({2}), u"remove"_s));
    QCOMPARE(codeOf(workspace->redo()), ErrorCode::NothingToRedo);
    QCOMPARE(must(workspace->store().historyEntries()).size(), 4);
}

void WorkspaceTest::undoAndRedoSurviveClosing()
{
    auto workspace = createWorkspace(path());
    const auto id = must(workspace->addArticle(report(u"افتتاح"_s)));
    must(workspace->perform(id, must(workspace->document(id))->removalOf({1}), u"first"_s));
    must(workspace->perform(id, must(workspace->document(id))->removalOf({2}), u"second"_s));
    must(workspace->undo());
    workspace.reset();
    workspace = openWorkspace(path());
    QVERIFY(workspace->history().canRedo());
    QCOMPARE(must(workspace->undo()).label, u"first"_s);
    workspace.reset();
    workspace = openWorkspace(path());
    QVERIFY(must(workspace->document(id))->sameContentAs(report(u"افتتاح"_s)));
    QCOMPARE(must(workspace->redo()).label, u"first"_s);
    QCOMPARE(must(workspace->redo()).label, u"second"_s);
    QVERIFY(must(workspace->document(id))->annotations().isEmpty());
}

void WorkspaceTest::undoneArticleIsHiddenAndComesBack()
{
    auto workspace = createWorkspace(path());
    const auto id = must(workspace->addArticle(report(u"افتتاح"_s)));
    const auto hidden = must(workspace->undo());
    QCOMPARE(hidden.article, id);
    QVERIFY(hidden.edit == Edit(EditGroup()));
    QVERIFY(must(workspace->store().articles()).isEmpty());
    QCOMPARE(codeOf(workspace->perform(id, must(workspace->document(id))->removalOf({1}), u"remove"_s)), ErrorCode::UnknownId);
    workspace.reset();
    workspace = openWorkspace(path());
    must(workspace->redo());
    QCOMPARE(must(workspace->store().articles()).first().id, id);
    must(workspace->removeArticle(id));
    must(workspace->undo());
    QCOMPARE(must(workspace->store().articles()).first().id, id);
    QVERIFY(must(workspace->document(id))->sameContentAs(report(u"افتتاح"_s)));
}

void WorkspaceTest::idsOfUndoneMarksAreNotGivenAgain()
{
    auto workspace = createWorkspace(path());
    const auto id = must(workspace->addArticle(report(u"افتتاح"_s)));
    const auto mark = markAt(*must(workspace->documentForEditing(id)), 30);
    must(workspace->perform(id, AddAnnotation{mark}, u"add"_s));
    must(workspace->undo());
    workspace.reset();
    workspace = openWorkspace(path());
    QVERIFY(must(workspace->documentForEditing(id))->takeAnnotationId() > mark.id);
}

void WorkspaceTest::failedCommitChangesNothing()
{
    bool fails = false;
    auto store = std::make_unique<FailingStore>(must(SqliteStore::create(path(), Tagset::standard())), fails);
    const auto workspace = must(Workspace::open(std::move(store), m_clock, u"test"_s));
    const auto id = must(workspace->addArticle(report(u"افتتاح"_s)));
    auto *document = must(workspace->documentForEditing(id));
    must(workspace->perform(id, AddAnnotation{markAt(*document, 30)}, u"add"_s));
    must(workspace->perform(id, AddAnnotation{markAt(*document, 31)}, u"add"_s));
    must(workspace->undo());
    const auto before = *document;
    const auto done = workspace->history().done();
    fails = true;
    QCOMPARE(codeOf(workspace->perform(id, document->removalOf({1}), u"remove"_s)), ErrorCode::DiskFull);
    QCOMPARE(codeOf(workspace->undo()), ErrorCode::DiskFull);
    QCOMPARE(codeOf(workspace->redo()), ErrorCode::DiskFull);
    QCOMPARE(codeOf(workspace->addArticle(report(u"آخر"_s))), ErrorCode::DiskFull);
    QCOMPARE(codeOf(workspace->removeArticle(id)), ErrorCode::DiskFull);
    QVERIFY(document->sameContentAs(before));
    QCOMPARE(workspace->history().done(), done);
    QVERIFY(workspace->history().canRedo());
    fails = false;
    must(workspace->redo());
    must(workspace->undo());
    QVERIFY(document->sameContentAs(before));
}

void WorkspaceTest::brokenStepChangesNothing()
{
    {
        const auto workspace = createWorkspace(path());
        const auto id = must(workspace->addArticle(report(u"افتتاح"_s)));
        must(workspace->perform(id, must(workspace->document(id))->removalOf({1}), u"remove"_s));
    }
    // The inverse twice over: its first half can be done.
    tamper(path(), "UPDATE journal_change SET inverse = json_object('do', 'group', 'what', json_array(json(inverse), json(inverse))) WHERE action_id = 2");
    const auto workspace = openWorkspace(path());
    const auto before = *must(workspace->document({1}));
    QCOMPARE(codeOf(workspace->undo()), ErrorCode::DuplicateId);
    QVERIFY(must(workspace->document({1}))->sameContentAs(before));
    QVERIFY(workspace->history().canUndo());
    QCOMPARE(must(workspace->store().historyEntries()).size(), 2);
}

void WorkspaceTest::anySessionCanBeUndoneRedoneAndReopened()
{
    int number = 0;
    QVERIFY(rc::check("a project is what its history says, after any edits, undoing, redoing and reopening", [&] {
        Session session(m_folder->filePath(u"%1.hashiya"_s.arg(++number)));
        const auto steps = Random::count(1, 16);
        for (qint64 i = 0; i < steps; ++i) {
            session.step();
            RC_ASSERT(difference(*session.workspace, session.timeline.at(size_t(session.now))) == QString());
        }
        const auto end = session.now;
        while (session.now > 0) {
            session.undo();
            RC_ASSERT(difference(*session.workspace, session.timeline.at(size_t(session.now))) == QString());
        }
        session.reopen();
        RC_ASSERT(difference(*session.workspace, State()) == QString());
        while (session.now < end) {
            session.redo();
        }
        RC_ASSERT(difference(*session.workspace, session.timeline.at(size_t(end))) == QString());
        session.reopen();
        RC_ASSERT(difference(*session.workspace, session.timeline.at(size_t(end))) == QString());
        session.workspace.reset();
        RC_ASSERT(wrongCounters(session.path) == QString());
        QFile::remove(session.path);
    }));
}

QTEST_GUILESS_MAIN(WorkspaceTest)
#include "workspacetest.moc"
