// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/workspace.h"
#include "core/project/schema.h"
#include "tests/core/project/projectsupport.h"

#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace Hashiya;
using namespace Hashiya::TestProject;
using namespace Qt::StringLiterals;

namespace {

AnnotationType typeNamed(const QString &key)
{
    AnnotationType type;
    type.key = type.nameArabic = type.nameEnglish = key;
    type.colorLight = type.inkLight = u"#204060"_s;
    type.colorDark = type.inkDark = u"#a0c0e0"_s;
    return type;
}

/// The standard tagset without a type, and with others.
Tagset changedTagset(const QString &without, const QStringList &with)
{
    QList<AnnotationType> types;
    for (const auto &type : Tagset::standard().types()) {
        if (type.key != without) {
            types.append(type);
        }
    }
    for (const auto &key : with) {
        types.append(typeNamed(key));
    }
    return Tagset(types, Tagset::standard().relationTypes());
}

HouseRule rule(const QString &key, HouseRuleScope scope = HouseRuleScope::Project)
{
    return {key, HouseRuleKind::Always, u"واحة السلام"_s, u"organization"_s, false, scope, {}, u"سارة"_s, QDateTime(QDate(2026, 3, 4), QTime(5, 6), QTimeZone::UTC)};
}

}

/// Changes that belong to the project, and those of texts and notes: in memory, in the file and back.
class ProjectChangesTest : public QObject
{
    Q_OBJECT

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(u"p.hashiya"_s); }
    [[nodiscard]] QString typeOf(ArticleId article, AnnotationId mark) { return must(m_workspace->document(article))->annotations().find(mark)->type; }
    void reopen()
    {
        m_workspace.reset();
        m_workspace = openWorkspace(path());
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_workspace = createWorkspace(path());
        m_article = must(m_workspace->addArticle(report(u"افتتاح الميناء"_s)));
    }
    void cleanup() { m_workspace.reset(); }

    void aTypeInUseIsRemappedAndTheWholeUndone()
    {
        const auto before = *must(m_workspace->document(m_article));
        const auto type = typeOf(m_article, {1});
        const auto after = changedTagset(type, {u"ship"_s});
        must(m_workspace->changeTagset(after, {{{type, u"ship"_s}}, {}}));
        QCOMPARE(typeOf(m_article, {1}), u"ship"_s);
        QCOMPARE(must(m_workspace->store().tagset()), after);
        reopen();
        QCOMPARE(typeOf(m_article, {1}), u"ship"_s);
        QCOMPARE(must(m_workspace->document(m_article))->tagset(), after);
        const auto step = must(m_workspace->undo());
        QVERIFY(step.changedTagset);
        QCOMPARE(step.articles, QList<ArticleId>{m_article});
        QVERIFY(must(m_workspace->document(m_article))->sameContentAs(before));
        must(m_workspace->redo());
        QCOMPARE(typeOf(m_article, {1}), u"ship"_s);
        reopen();
        must(m_workspace->undo());
        QVERIFY(must(m_workspace->document(m_article))->sameContentAs(before));
    }

    void aShortcutMayGoFromATypeThatGoesToAnother()
    {
        const auto type = typeOf(m_article, {1});
        auto types = changedTagset(type, {u"ship"_s}).types();
        types.last().shortcut = Tagset::standard().type(type)->shortcut;
        const Tagset after(types, Tagset::standard().relationTypes());
        must(m_workspace->changeTagset(after, {{{type, u"ship"_s}}, {}}));
        reopen();
        QCOMPARE(must(m_workspace->store().actions(10)).size(), 2);
        must(m_workspace->undo());
        QCOMPARE(must(m_workspace->store().tagset()), Tagset::standard());
        must(m_workspace->redo());
        QCOMPARE(must(m_workspace->store().tagset()), after);
    }

    void aTagsetThatCouldNotBeReadAgainIsRefused_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QChar>("shortcut");
        QTest::newRow("shortcut twice") << u"ship"_s << QChar(u'P');
        QTest::newRow("no letter") << u"ship"_s << QChar(u'3');
        QTest::newRow("key twice") << u"person"_s << QChar();
        QTest::newRow("no key") << QString() << QChar();
    }
    void aTagsetThatCouldNotBeReadAgainIsRefused()
    {
        QFETCH(QString, key);
        QFETCH(QChar, shortcut);
        auto types = changedTagset({}, {key}).types();
        types.last().shortcut = shortcut;
        QCOMPARE(codeOf(m_workspace->changeTagset(Tagset(types, {}), {})), ErrorCode::InvalidField);
        QCOMPARE(must(m_workspace->store().tagset()), Tagset::standard());
    }

    void aTypeInUseIsNotLost()
    {
        const auto before = *must(m_workspace->document(m_article));
        const auto type = typeOf(m_article, {1});
        const auto refused = m_workspace->changeTagset(changedTagset(type, {}), {});
        QCOMPARE(codeOf(refused), ErrorCode::UnknownType);
        QVERIFY(must(m_workspace->document(m_article))->sameContentAs(before));
        QCOMPARE(must(m_workspace->store().tagset()), Tagset::standard());
        // The same where the article is not in memory and only its rows know.
        reopen();
        QCOMPARE(codeOf(m_workspace->changeTagset(changedTagset(type, {}), {})), ErrorCode::UnknownType);
        QCOMPARE(must(m_workspace->store().tagset()), Tagset::standard());
        QCOMPARE(typeOf(m_article, {1}), type);
    }

    void anArticleThatIsNotInTheLibraryBindsNoTagset()
    {
        const auto type = typeOf(m_article, {1});
        must(m_workspace->removeArticle(m_article));
        must(m_workspace->changeTagset(changedTagset(type, {u"ship"_s}), {}));
        must(m_workspace->undo());
        must(m_workspace->undo());
        QCOMPARE(typeOf(m_article, {1}), type);
    }

    void houseRulesComeChangeAndGo()
    {
        auto edited = rule(u"a"_s);
        edited.kind = HouseRuleKind::Never;
        must(m_workspace->changeHouseRule({std::nullopt, rule(u"a"_s)}, {}, u"add-rule"_s));
        must(m_workspace->changeHouseRule({std::nullopt, rule(u"b"_s)}, {}, u"add-rule"_s));
        must(m_workspace->changeHouseRule({rule(u"a"_s), edited}, {}, u"change-rule"_s));
        must(m_workspace->changeHouseRule({rule(u"b"_s), std::nullopt}, {}, u"remove-rule"_s));
        QCOMPARE(must(m_workspace->store().houseRules()), QList<HouseRule>{edited});
        reopen();
        QCOMPARE(must(m_workspace->store().houseRules()), QList<HouseRule>{edited});
        const auto step = must(m_workspace->undo());
        QVERIFY(!step.article.isValid());
        QCOMPARE(step.houseRules.size(), 1);
        QCOMPARE(must(m_workspace->store().houseRules()), (QList<HouseRule>{edited, rule(u"b"_s)}));
        must(m_workspace->undo());
        must(m_workspace->undo());
        must(m_workspace->undo());
        QVERIFY(must(m_workspace->store().houseRules()).isEmpty());
        must(m_workspace->redo());
        QCOMPARE(must(m_workspace->store().houseRules()), QList<HouseRule>{rule(u"a"_s)});
    }

    void aRuleIsChangedOnlyAsItIs()
    {
        must(m_workspace->changeHouseRule({std::nullopt, rule(u"a"_s)}, {}, u"add-rule"_s));
        QCOMPARE(codeOf(m_workspace->changeHouseRule({std::nullopt, rule(u"a"_s)}, {}, u"add-rule"_s)), ErrorCode::DuplicateId);
        QCOMPARE(codeOf(m_workspace->changeHouseRule({rule(u"b"_s), std::nullopt}, {}, u"remove-rule"_s)), ErrorCode::UnknownId);
    }

    void aRuleForEverywhereIsOnlyInTheJournal()
    {
        must(m_workspace->changeHouseRule({std::nullopt, rule(u"a"_s, HouseRuleScope::Everywhere)}, {}, u"add-rule"_s));
        QVERIFY(must(m_workspace->store().houseRules()).isEmpty());
        must(m_workspace->changeHouseRule({rule(u"a"_s, HouseRuleScope::Everywhere), rule(u"a"_s)}, {}, u"change-rule"_s));
        QCOMPARE(must(m_workspace->store().houseRules()), QList<HouseRule>{rule(u"a"_s)});
        must(m_workspace->undo());
        QVERIFY(must(m_workspace->store().houseRules()).isEmpty());
    }

    void aRuleAndWhatFollowsFromItAreOneStep()
    {
        auto &document = *must(m_workspace->documentForEditing(m_article));
        const auto before = document;
        const auto mark = markAt(document, 3);
        must(m_workspace->changeHouseRule({std::nullopt, rule(u"a"_s)}, {{m_article, AddAnnotation{mark}}}, u"add-rule"_s));
        QVERIFY(document.annotations().find(mark.id));
        must(m_workspace->undo());
        QVERIFY(document.sameContentAs(before));
        QVERIFY(must(m_workspace->store().houseRules()).isEmpty());
    }

    void rulesFollowTheirTypes()
    {
        must(m_workspace->changeHouseRule({std::nullopt, rule(u"a"_s)}, {}, u"add-rule"_s));
        const auto before = *must(m_workspace->document(m_article));
        must(m_workspace->changeTagset(changedTagset(u"organization"_s, {u"firm"_s}), {{{u"organization"_s, u"firm"_s}}, {}}));
        QCOMPARE(must(m_workspace->store().houseRules()).constFirst().type, u"firm"_s);
        must(m_workspace->undo());
        QCOMPARE(must(m_workspace->store().houseRules()), QList<HouseRule>{rule(u"a"_s)});
        QVERIFY(must(m_workspace->document(m_article))->sameContentAs(before));
    }

    void aCorrectedTextIsInTheFileAndTheOneThatCameStays()
    {
        auto &document = *must(m_workspace->documentForEditing(m_article));
        const auto before = document;
        const auto summary = must(m_workspace->store().articles()).constFirst();
        const auto first = document.annotations().at(0).range;
        must(m_workspace->perform(m_article, ChangeText{TextSplices({{{first.end(), first.end()}, u"!!"_s}}), {}, {}, {}}, u"correct"_s));
        QCOMPARE(document.annotations().at(0).range, first);
        QCOMPARE(document.article().text().size(), before.article().text().size() + 2);
        const auto now = document;
        reopen();
        QVERIFY(must(m_workspace->document(m_article))->sameContentAs(now));
        QCOMPARE(must(m_workspace->store().articles()).constFirst().textLength, summary.textLength + 2);
        const auto step = must(m_workspace->undo());
        QVERIFY(step.changedText);
        QVERIFY(must(m_workspace->document(m_article))->sameContentAs(before));
        reopen();
        QVERIFY(must(m_workspace->document(m_article))->sameContentAs(before));
        m_workspace.reset();
        QCOMPARE(numberIn(path(), "SELECT count(*) FROM article_text WHERE text = (SELECT text FROM current_text)"), 1);
    }

    void notesComeBackWhenTheProjectDoes()
    {
        auto &document = *must(m_workspace->documentForEditing(m_article));
        const auto at = QDateTime(QDate(2026, 3, 4), QTime(5, 6, 7, 89), QTimeZone::UTC);
        const Note note{document.takeNoteId(), document.article().blocks().at(1).range, u"اسأل المحرر"_s, u"سارة"_s, at};
        must(m_workspace->perform(m_article, AddNote{note}, u"note"_s));
        must(m_workspace->perform(m_article, AddNote{{document.takeNoteId(), {}, u"للنشر"_s, u"سارة"_s, at}}, u"note"_s));
        must(m_workspace->perform(m_article, RemoveNote{{2}}, u"remove-note"_s));
        const auto now = document;
        reopen();
        auto &again = *must(m_workspace->documentForEditing(m_article));
        QVERIFY(again.sameContentAs(now));
        QCOMPARE(again.takeNoteId(), NoteId{3});
        must(m_workspace->undo());
        QVERIFY(again.notes().value({2}).isOfArticle());
    }

    void aProjectOfTheFirstFormatIsBroughtUpByItsFirstEdit()
    {
        m_workspace.reset();
        QVERIFY(QFile::remove(path()));
        QVERIFY(QFile::copy(QFINDTESTDATA("data/format1.hashiya"), path()));
        QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner));
        const auto bytes = bytesOf(path());
        reopen();
        QVERIFY(must(m_workspace->store().houseRules()).isEmpty());
        QVERIFY(!must(m_workspace->store().actions(10)).isEmpty());
        m_workspace.reset();
        QCOMPARE(bytesOf(path()), bytes); // looking writes nothing
        reopen();
        auto &document = *must(m_workspace->documentForEditing({1}));
        const auto before = document;
        must(m_workspace->perform({1}, AddNote{{document.takeNoteId(), {}, u"note"_s, {}, QDateTime(QDate(2026, 1, 1), QTime(1, 1), QTimeZone::UTC)}}, u"note"_s));
        must(m_workspace->perform({1}, ChangeText{TextSplices({{{0, 0}, u"* "_s}}), {}, {}, {}}, u"correct"_s));
        reopen();
        QCOMPARE(must(m_workspace->document({1}))->notes().size(), 1);
        must(m_workspace->undo());
        must(m_workspace->undo());
        QVERIFY(must(m_workspace->document({1}))->sameContentAs(before));
        m_workspace.reset();
        QCOMPARE(numberIn(path(), "PRAGMA user_version"), projectFormat);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Workspace> m_workspace;
    ArticleId m_article;
};

QTEST_GUILESS_MAIN(ProjectChangesTest)
#include "projectchangestest.moc"
