// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/store.h"

#include "tests/core/project/projectsupport.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Hashiya;
using namespace Hashiya::TestProject;
using namespace Qt::StringLiterals;

namespace {

/// One way of keeping projects. A second implementation gets a row here and is held to everything below.
struct Implementation
{
    const char *name;
    std::unique_ptr<Store> (*create)(const QString &path, const Tagset &tagset);
    std::unique_ptr<Store> (*open)(const QString &path);
};

const Implementation implementations[]{
    {"sqlite", [](const QString &path, const Tagset &tagset) -> std::unique_ptr<Store> { return must(SqliteStore::create(path, tagset)); },
        [](const QString &path) -> std::unique_ptr<Store> { return must(SqliteStore::open(path, OpenMode::ReadWrite)); }},
};

const QDateTime someTime({2026, 1, 2}, {3, 4, 5, 678}, QTimeZone::UTC);

Action newAction(const ProjectChange &change, ActionKind kind = ActionKind::Do, ActionId target = {})
{
    return {{}, kind, target, someTime, u"قارئة"_s, u"some-label"_s, {change}};
}

/// Counts marks by state as the document says, to hold the summary against.
ArticleSummary counted(const Document &document)
{
    ArticleSummary summary;
    for (qsizetype i = 0; i < document.annotations().size(); ++i) {
        switch (document.annotations().at(i).state) {
        case AnnotationState::Suggested:
            ++summary.suggested;
            break;
        case AnnotationState::Confirmed:
            ++summary.confirmed;
            break;
        case AnnotationState::Rejected:
            ++summary.rejected;
            break;
        }
    }
    return summary;
}

}

Q_DECLARE_METATYPE(const Implementation *)

class StoreConformanceTest : public QObject
{
    Q_OBJECT

private:
    void start();
    void reopen();
    ArticleId add(const Document &document);
    /// Applies an edit to `document` and commits it for `article`.
    Result<void> edit(ArticleId article, Document &document, const Edit &edit);

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    const Implementation *m_implementation = nullptr;
    std::unique_ptr<Store> m_store;

private Q_SLOTS:
    void initTestCase_data();
    void init() { start(); }
    void cleanup() { m_store.reset(); }

    void newProjectIsEmptyAndWritable();
    void keepsTheTagset();
    void loadsWhatWasAdded();
    void loadsWhatWasAddedAfterReopening();
    void summariesAreInTheOrderAdded();
    void summaryOfATitlelessArticleIsItsFirstLine();
    void countersFollowEveryEdit();
    void refusesAnArticleWithAnUnknownType();
    void refusesTextThatNotEveryLayerKeeps();
    void unknownArticleIsAnError();
    void editsAreThereAfterReopening();
    void removedIdsStayReservedAfterReopening();
    void removedMarkComesBackUnderItsId();
    void quotationMayPointToALaterMark();
    void failedActionChangesNothing_data();
    void failedActionChangesNothing();
    void removedArticleLeavesTheListButCanBeLoaded();
    void removedArticleCanBeBroughtBackAndNotTwice();
    void removedArticleTakesNoEdit();
    void journalKeepsEveryField();
    void journalIsReadNewestFirstInPages();
    void journalGivesTheHistoryInOrder();
    void unknownActionIsAnError();
    void settingsAreKeptAndAreNoActions();
    void namesAndTextsAreReadWithoutTheArticle();
    void countsWhatTypesAreUsedFor();
};

void StoreConformanceTest::initTestCase_data()
{
    QTest::addColumn<const Implementation *>("implementation");
    for (const auto &implementation : implementations) {
        QTest::newRow(implementation.name) << &implementation;
    }
}

void StoreConformanceTest::start()
{
    QFETCH_GLOBAL(const Implementation *, implementation);
    m_implementation = implementation;
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath(u"مشروع.hashiya"_s);
    m_store = implementation->create(m_path, Tagset::standard());
}

void StoreConformanceTest::reopen()
{
    m_store.reset();
    m_store = m_implementation->open(m_path);
}

ArticleId StoreConformanceTest::add(const Document &document)
{
    auto action = newAction(ArticleAdded{});
    return must(m_store->addArticle(document, action));
}

Result<void> StoreConformanceTest::edit(ArticleId article, Document &document, const Edit &edit)
{
    const auto inverse = must(document.apply(edit));
    auto action = newAction(DocumentChange{article, edit, inverse});
    return m_store->commit(action);
}

void StoreConformanceTest::newProjectIsEmptyAndWritable()
{
    QVERIFY(!m_store->isReadOnly());
    QCOMPARE(m_store->location(), m_path);
    QVERIFY(must(m_store->articles()).isEmpty());
    QVERIFY(must(m_store->historyEntries()).isEmpty());
    QVERIFY(must(m_store->actions(10)).isEmpty());
}

void StoreConformanceTest::keepsTheTagset()
{
    QCOMPARE(must(m_store->tagset()), Tagset::standard());
    reopen();
    QCOMPARE(must(m_store->tagset()), Tagset::standard());
}

void StoreConformanceTest::loadsWhatWasAdded()
{
    const auto document = report(u"افتتاح"_s);
    const auto id = add(document);
    QVERIFY(id.isValid());
    QVERIFY(must(m_store->load(id)).sameContentAs(document));
}

void StoreConformanceTest::loadsWhatWasAddedAfterReopening()
{
    const auto first = report(u"افتتاح"_s);
    const Document second(Article(u"سطر وحيد"_s, {}), Tagset::standard());
    const auto firstId = add(first);
    const auto secondId = add(second);
    reopen();
    QVERIFY(must(m_store->load(firstId)).sameContentAs(first));
    QVERIFY(must(m_store->load(secondId)).sameContentAs(second));
}

void StoreConformanceTest::summariesAreInTheOrderAdded()
{
    const auto first = report(u"ي"_s);
    add(first);
    add(report(u"ا"_s));
    const auto summaries = must(m_store->articles());
    QCOMPARE(summaries.size(), 2);
    QVERIFY(summaries[0].id < summaries[1].id);
    QCOMPARE(summaries[0].title, u"ي"_s);
    QCOMPARE(summaries[1].title, u"ا"_s);
    QCOMPARE(summaries[0].source, first.article().metadata().source);
    QCOMPARE(summaries[0].published, u"2026-01-31"_s);
    QCOMPARE(summaries[0].textLength, first.article().text().size());
}

void StoreConformanceTest::summaryOfATitlelessArticleIsItsFirstLine()
{
    add(Document(Article(u"سطر أول\nسطر ثان طويل قليلا."_s, {}), Tagset::standard()));
    QCOMPARE(must(m_store->articles()).first().title, u"سطر أول"_s);
}

void StoreConformanceTest::countersFollowEveryEdit()
{
    auto document = report(u"افتتاح"_s);
    const auto id = add(document);
    const auto suggested = document.annotations().at(0).id;
    auto rejected = *document.annotations().find(suggested);
    rejected.state = AnnotationState::Rejected;
    const std::vector<Edit> edits{
        AddAnnotation{markAt(document, 20)},
        ChangeAnnotation{rejected},
        AddAnnotation{markAt(document, 21)},
        document.removalOf(suggested),
    };
    for (const auto &each : edits) {
        must(edit(id, document, each));
        const auto summary = must(m_store->articles()).first();
        const auto expected = counted(document);
        QCOMPARE(summary.suggested, expected.suggested);
        QCOMPARE(summary.confirmed, expected.confirmed);
        QCOMPARE(summary.rejected, expected.rejected);
    }
    QCOMPARE(must(m_store->articles()).first().confirmed, 3);
}

void StoreConformanceTest::refusesAnArticleWithAnUnknownType()
{
    const Tagset small({*Tagset::standard().type(u"person")}, {});
    m_store.reset();
    const auto path = m_folder->filePath(u"small.hashiya"_s);
    m_store = m_implementation->create(path, small);
    auto action = newAction(ArticleAdded{});
    QCOMPARE(codeOf(m_store->addArticle(report(u"افتتاح"_s), action)), ErrorCode::UnknownType);
    QVERIFY(must(m_store->articles()).isEmpty());
}

void StoreConformanceTest::refusesTextThatNotEveryLayerKeeps()
{
    for (const auto &text : {u"قبل\0بعد"_s, u"قبل"_s + QChar(0xD800) + u"بعد"_s}) {
        auto action = newAction(ArticleAdded{});
        QCOMPARE(codeOf(m_store->addArticle(Document(Article(text, {}), Tagset::standard()), action)), ErrorCode::InvalidField);
    }
    QVERIFY(must(m_store->articles()).isEmpty());
    QVERIFY(must(m_store->historyEntries()).isEmpty());
}

void StoreConformanceTest::unknownArticleIsAnError()
{
    QCOMPARE(codeOf(m_store->load({1})), ErrorCode::UnknownId);
}

void StoreConformanceTest::editsAreThereAfterReopening()
{
    auto document = report(u"افتتاح"_s);
    const auto id = add(document);
    auto moved = *document.annotations().find({2});
    moved.range = {0, 6};
    moved.note.clear();
    must(edit(id, document, ChangeAnnotation{moved}));
    must(edit(id, document, AddAnnotation{markAt(document, 30)}));
    must(edit(id, document, AddEntity{{document.takeEntityId(), u"place"_s, u"الميناء"_s, {}, {}}}));
    must(edit(id, document, ChangeEntity{{{1}, u"organization"_s, u"السحاب"_s, {u"a"_s, u"b"_s}, {}}}));
    must(edit(id, document, ChangeRelation{{{1}, u"part_of"_s, {2}, {1}}}));
    must(edit(id, document, document.removalOf({2})));
    reopen();
    QVERIFY(must(m_store->load(id)).sameContentAs(document));
}

void StoreConformanceTest::removedIdsStayReservedAfterReopening()
{
    auto document = report(u"افتتاح"_s);
    const auto id = add(document);
    const auto entity = document.takeEntityId();
    must(edit(id, document, AddEntity{{entity, u"place"_s, u"الميناء"_s, {}, {}}}));
    must(edit(id, document, RemoveEntity{entity}));
    must(edit(id, document, document.removalOf({2})));
    reopen();
    auto loaded = must(m_store->load(id));
    QCOMPARE(loaded.takeAnnotationId().number, 3);
    QCOMPARE(loaded.takeEntityId().number, entity.number + 1);
    QCOMPARE(loaded.takeRelationId().number, 2);
}

void StoreConformanceTest::removedMarkComesBackUnderItsId()
{
    auto document = report(u"افتتاح"_s);
    const auto before = document;
    const auto id = add(document);
    const auto removal = document.removalOf({2});
    auto ahead = document;
    const auto inverse = must(ahead.apply(removal));
    must(edit(id, document, removal));
    must(edit(id, document, inverse));
    QVERIFY(must(m_store->load(id)).sameContentAs(before));
}

void StoreConformanceTest::quotationMayPointToALaterMark()
{
    auto document = report(u"افتتاح"_s);
    auto quotation = markAt(document, 25);
    auto speaker = markAt(document, 27);
    quotation.type = u"quote"_s;
    quotation.value = QuotationValue{QuotationKind::Full, u"السحاب"_s, speaker.id};
    must(document.apply(AddAnnotation{speaker}));
    must(document.apply(AddAnnotation{quotation}));
    QVERIFY(quotation.id < speaker.id);
    const auto id = add(document);
    QVERIFY(must(m_store->load(id)).sameContentAs(document));
}

void StoreConformanceTest::failedActionChangesNothing_data()
{
    QTest::addColumn<int>("which");
    QTest::addColumn<ErrorCode>("code");
    QTest::newRow("add a mark twice") << 0 << ErrorCode::DuplicateId;
    QTest::newRow("change a mark that is not there") << 1 << ErrorCode::UnknownId;
    QTest::newRow("remove a mark that is not there") << 2 << ErrorCode::UnknownId;
    QTest::newRow("add a name twice") << 3 << ErrorCode::DuplicateId;
    QTest::newRow("remove a name that is not there") << 4 << ErrorCode::UnknownId;
    QTest::newRow("change a relation that is not there") << 5 << ErrorCode::UnknownId;
}

void StoreConformanceTest::failedActionChangesNothing()
{
    QFETCH(int, which);
    QFETCH(ErrorCode, code);
    auto document = report(u"افتتاح"_s);
    const auto id = add(document);
    auto missing = markAt(document, 30);
    const std::vector<Edit> wrong{
        AddAnnotation{*document.annotations().find({1})},
        ChangeAnnotation{missing},
        RemoveAnnotation{missing.id},
        AddEntity{*document.entity({1})},
        RemoveEntity{{9}},
        ChangeRelation{{{9}, u"part_of"_s, {1}, {2}}},
    };
    EditGroup group;
    auto good = markAt(document, 31);
    group.edits.emplace_back(AddAnnotation{good});
    group.edits.push_back(wrong.at(size_t(which)));
    auto action = newAction(DocumentChange{id, group, EditGroup()});
    QCOMPARE(codeOf(m_store->commit(action)), code);
    QVERIFY(!action.id.isValid());
    QVERIFY(must(m_store->load(id)).sameContentAs(document));
    QCOMPARE(must(m_store->historyEntries()).size(), 1);
    QCOMPARE(must(m_store->articles()).first().confirmed, 1);
    must(edit(id, document, AddAnnotation{good}));
}

void StoreConformanceTest::removedArticleLeavesTheListButCanBeLoaded()
{
    const auto document = report(u"افتتاح"_s);
    const auto id = add(document);
    auto removal = newAction(ArticleRemoved{id});
    must(m_store->commit(removal));
    QVERIFY(must(m_store->articles()).isEmpty());
    reopen();
    QVERIFY(must(m_store->articles()).isEmpty());
    QVERIFY(must(m_store->load(id)).sameContentAs(document));
    QVERIFY(add(report(u"آخر"_s)) != id);
}

void StoreConformanceTest::removedArticleCanBeBroughtBackAndNotTwice()
{
    const auto id = add(report(u"افتتاح"_s));
    auto removal = newAction(ArticleRemoved{id});
    must(m_store->commit(removal));
    auto removedTwice = newAction(ArticleRemoved{id});
    QCOMPARE(codeOf(m_store->commit(removedTwice)), ErrorCode::UnknownId);
    auto back = newAction(ArticleAdded{id}, ActionKind::Undo, removal.id);
    must(m_store->commit(back));
    QCOMPARE(must(m_store->articles()).size(), 1);
    auto backTwice = newAction(ArticleAdded{id});
    QCOMPARE(codeOf(m_store->commit(backTwice)), ErrorCode::DuplicateId);
    auto unknown = newAction(ArticleAdded{{99}});
    QCOMPARE(codeOf(m_store->commit(unknown)), ErrorCode::UnknownId);
}

void StoreConformanceTest::removedArticleTakesNoEdit()
{
    auto document = report(u"افتتاح"_s);
    const auto id = add(document);
    auto removal = newAction(ArticleRemoved{id});
    must(m_store->commit(removal));
    const auto before = document;
    QCOMPARE(codeOf(edit(id, document, AddAnnotation{markAt(document, 30)})), ErrorCode::UnknownId);
    QVERIFY(must(m_store->load(id)).sameContentAs(before));
}

void StoreConformanceTest::journalKeepsEveryField()
{
    auto document = report(u"افتتاح"_s);
    const auto id = add(document);
    const Edit edit = AddAnnotation{markAt(document, 30)};
    const auto inverse = must(document.apply(edit));
    auto action = newAction(DocumentChange{id, edit, inverse}, ActionKind::Redo, {1});
    must(m_store->commit(action));
    reopen();
    const auto read = must(m_store->action(action.id));
    QCOMPARE(read.id, action.id);
    QCOMPARE(read.kind, ActionKind::Redo);
    QCOMPARE(read.target, ActionId{1});
    QCOMPARE(read.at, someTime);
    QCOMPARE(read.at.timeSpec(), Qt::UTC);
    QCOMPARE(read.author, u"قارئة"_s);
    QCOMPARE(read.label, u"some-label"_s);
    QCOMPARE(read.changes.size(), 1);
    const auto change = std::get<DocumentChange>(read.changes.first());
    QCOMPARE(change.article, id);
    QVERIFY(change.edit == edit);
    QVERIFY(change.inverse == inverse);
}

void StoreConformanceTest::journalIsReadNewestFirstInPages()
{
    for (int i = 0; i < 5; ++i) {
        add(report(QString::number(i)));
    }
    const auto newest = must(m_store->actions(2));
    QCOMPARE(newest.size(), 2);
    QCOMPARE(newest[0].id.number, 5);
    QCOMPARE(newest[1].id.number, 4);
    const auto rest = must(m_store->actions(10, newest[1].id));
    QCOMPARE(rest.size(), 3);
    QCOMPARE(rest.first().id.number, 3);
    QCOMPARE(rest.last().id.number, 1);
    QVERIFY(std::holds_alternative<ArticleAdded>(rest.last().changes.first()));
}

void StoreConformanceTest::journalGivesTheHistoryInOrder()
{
    const auto id = add(report(u"افتتاح"_s));
    auto undo = newAction(ArticleRemoved{id}, ActionKind::Undo, {1});
    undo.at = someTime.addYears(-1); // a clock that was set back
    must(m_store->commit(undo));
    reopen();
    const auto entries = must(m_store->historyEntries());
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries[0].id, ActionId{1});
    QCOMPARE(entries[0].kind, ActionKind::Do);
    QVERIFY(!entries[0].target.isValid());
    QCOMPARE(entries[1].id, ActionId{2});
    QCOMPARE(entries[1].kind, ActionKind::Undo);
    QCOMPARE(entries[1].target, ActionId{1});
}

void StoreConformanceTest::unknownActionIsAnError()
{
    QCOMPARE(codeOf(m_store->action({7})), ErrorCode::UnknownId);
}

void StoreConformanceTest::settingsAreKeptAndAreNoActions()
{
    QCOMPARE(must(m_store->setting(u"last-article"_s)), QString());
    must(m_store->setSetting(u"last-article"_s, u"7"_s));
    must(m_store->setSetting(u"last-article"_s, u"٨"_s));
    reopen();
    QCOMPARE(must(m_store->setting(u"last-article"_s)), u"٨"_s);
    QVERIFY(must(m_store->historyEntries()).isEmpty());
}

void StoreConformanceTest::namesAndTextsAreReadWithoutTheArticle()
{
    auto document = report(u"افتتاح"_s);
    const auto id = add(document);
    auto names = must(m_store->names(id));
    QCOMPARE(names.size(), 1);
    QCOMPARE(names.first().entity, document.entities().first());
    QCOMPARE(names.first().mentions, 1);
    QCOMPARE(names.first().first, TextRange(0, 11));
    auto second = markAt(document, 20);
    second.entity = names.first().entity.id;
    QVERIFY(edit(id, document, AddAnnotation{second}));
    auto rejected = *document.annotations().find({1});
    rejected.state = AnnotationState::Rejected;
    QVERIFY(edit(id, document, ChangeAnnotation{rejected}));
    names = must(m_store->names(id));
    QCOMPARE(names.first().mentions, 1);
    QCOMPARE(names.first().first, TextRange(20, 21));
    QCOMPARE(must(m_store->text(id)), document.article().text());
    QVERIFY(must(m_store->names({7})).isEmpty());
    QCOMPARE(codeOf(m_store->text({7})), ErrorCode::UnknownId);
}

void StoreConformanceTest::countsWhatTypesAreUsedFor()
{
    QVERIFY(must(m_store->typeUses()).types.isEmpty());
    auto document = report(u"أول"_s);
    const auto article = add(document);
    const auto gone = add(report(u"ثان"_s));
    auto rejected = *document.annotations().find({2});
    rejected.state = AnnotationState::Rejected;
    must(edit(article, document, ChangeAnnotation{rejected}));
    auto action = newAction(HouseRuleChanged{std::nullopt,
        HouseRule{u"a"_s, HouseRuleKind::Always, u"واحة"_s, u"place"_s, false, HouseRuleScope::Project, {}, u"سارة"_s, someTime}});
    must(m_store->commit(action));
    auto uses = must(m_store->typeUses());
    QCOMPARE(uses.types.value(u"organization"_s), (TypeUse{2, 2, 0}));
    QCOMPARE(uses.types.value(u"money"_s), (TypeUse{2, 0, 0})); // a rejected one too
    QCOMPARE(uses.types.value(u"place"_s), (TypeUse{0, 0, 1}));
    QVERIFY(!uses.types.contains(u"person"_s));
    QCOMPARE(uses.relationTypes, (QMap<QString, qint64>{{document.tagset().relationTypes().first().key, 2}}));
    auto removal = newAction(ArticleRemoved{gone});
    must(m_store->commit(removal));
    reopen();
    uses = must(m_store->typeUses());
    QCOMPARE(uses.types.value(u"organization"_s), (TypeUse{1, 1, 0}));
    QCOMPARE(uses.relationTypes.size(), 1);
}

QTEST_GUILESS_MAIN(StoreConformanceTest)
#include "storeconformancetest.moc"
