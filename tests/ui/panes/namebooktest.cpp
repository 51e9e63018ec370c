// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/panes/namebook.h"

#include "tests/ui/testdocument.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>

using namespace Hashiya;
using namespace Qt::StringLiterals;

/// Two articles. Both speak of قاسم النحاس, the first also of النحاس and of حلب, the second of Nahhas.
class NameBookTest : public QObject
{
    Q_OBJECT

    FixedClock m_clock{QDateTime({2026, 3, 15}, {12, 4}, QTimeZone::UTC)};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Session> m_session;
    ArticleId m_first, m_second;

    [[nodiscard]] QString path() const { return m_folder->filePath(u"desk.hashiya"_s); }
    static AnnotationId mention(TestDocument &document, QStringView words, const QString &type, const QString &name, const QStringList &aliases = {})
    {
        const auto id = document.mark(words, type);
        const auto entity = document->takeEntityId();
        document.apply(AddEntity{{entity, type, name, aliases, {}}});
        auto mark = document.at(id);
        mark.entity = entity;
        document.apply(ChangeAnnotation{mark});
        return id;
    }
    static NameIdentity person(const QString &name, const QString &id = {}) { return identityOf(WantedName{u"person"_s, name, id}); }
    static void waitFor(NameBook &book)
    {
        QCoreApplication::processEvents();
        QTRY_VERIFY(!book.isCounting());
        QCoreApplication::processEvents();
    }
    static QStringList names(NameBook &book)
    {
        QStringList found;
        for (const auto &row : book.model().rows()) {
            if (row.kind == NameRowKind::Name) {
                found.append(u"%1 %2+%3"_s.arg(row.name.name).arg(row.mentions.size()).arg(row.elsewhereCount()));
            }
        }
        return found;
    }
    static QModelIndex suggestion(NameBook &book)
    {
        for (int row = 0; row < book.model().rowCount(); ++row) {
            if (book.model().kindOf(book.model().index(row, 0)) == NameRowKind::Suggestion) {
                return book.model().index(row, 0);
            }
        }
        return {};
    }
    [[nodiscard]] QStringList entities(ArticleId article)
    {
        QStringList found;
        for (const auto &entity : m_session->documentOf(article)->entities()) {
            found.append(entity.name);
        }
        return found;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_session = std::make_unique<Session>(m_clock, u"maha"_s);
        QVERIFY(m_session->createProject(path()));
        TestDocument second(u"خبر آخر\nوصل قاسم النحاس Nahhas"_s);
        mention(second, u"قاسم النحاس", u"person"_s, u"قاسم النحاس"_s);
        mention(second, u"Nahhas", u"person"_s, u"Nahhas"_s);
        m_second = *m_session->addArticle(*second);
        TestDocument first(u"عنوان\nمن حلب قال قاسم النحاس وعاد النحاس"_s);
        mention(first, u"قاسم النحاس", u"person"_s, u"قاسم النحاس"_s, {u"أبو عمر"_s});
        mention(first, u"حلب", u"place"_s, u"حلب"_s);
        {
            Annotation mark;
            mark.id = first->takeAnnotationId();
            mark.type = u"person"_s;
            mark.range = TextRange::ofLength(first->article().text().lastIndexOf(u"النحاس"), 6);
            const auto entity = first->takeEntityId();
            first.apply(AddEntity{{entity, u"person"_s, u"النحاس"_s, {}, {}}});
            mark.entity = entity;
            first.apply(AddAnnotation{mark});
        }
        m_first = *m_session->addArticle(*first);
        QVERIFY(m_session->setCurrentArticle(m_first));
    }
    void cleanup() { m_session.reset(); }

    void countsHereAndInTheProject()
    {
        NameBook book(*m_session);
        QAbstractItemModelTester tester(&book.model());
        book.setAwake(true);
        waitFor(book);
        QCOMPARE(names(book), (QStringList{u"قاسم النحاس 1+1"_s, u"النحاس 1+0"_s, u"حلب 1+0"_s}));
        book.setScope(NameScope::Project);
        waitFor(book);
        QVERIFY(names(book).contains(u"Nahhas 0+1"_s));
        QCOMPARE(names(book).constFirst(), u"قاسم النحاس 1+1"_s);
    }

    void ordersByNamePlaceAndCount()
    {
        NameBook book(*m_session);
        book.setAwake(true);
        book.setOrder(NameOrder::ByName);
        QCOMPARE(names(book).constFirst().section(u' ', 0, 0), u"النحاس"_s);
        book.setOrder(NameOrder::ByPlace);
        QCOMPARE(names(book).constFirst().section(u' ', 0, 1), u"قاسم النحاس"_s);
    }

    void findsByFoldedWordsOfNamesAndForms()
    {
        NameBook book(*m_session);
        book.setAwake(true);
        book.setWords(u"ابو عُمر"_s);
        QCOMPARE(names(book).size(), 1);
        QCOMPARE(book.namesShown(), 1);
        QVERIFY(!suggestion(book).isValid()); // who searches is not asked
        book.setWords(u"دمشق"_s);
        QVERIFY(names(book).isEmpty());
    }

    void mergesIntoTheLongestNameAsOneStep()
    {
        NameBook book(*m_session);
        book.setAwake(true);
        QVERIFY(book.merge({person(u"النحاس"_s), person(u"قاسم النحاس"_s)}));
        QCOMPARE(entities(m_first), (QStringList{u"قاسم النحاس"_s, u"حلب"_s}));
        QVERIFY(m_session->undo());
        QCOMPARE(entities(m_first).size(), 3);
    }

    void mergesInAllArticlesOfTheProject()
    {
        NameBook book(*m_session);
        book.setAwake(true);
        book.setScope(NameScope::Project);
        waitFor(book);
        QVERIFY(book.merge({person(u"النحاس"_s), person(u"قاسم النحاس"_s), person(u"Nahhas"_s)}));
        QCOMPARE(entities(m_first), (QStringList{u"قاسم النحاس"_s, u"حلب"_s}));
        QCOMPARE(entities(m_second), QStringList{u"قاسم النحاس"_s});
        QCOMPARE(m_session->documentOf(m_second)->entities().first().aliases, QStringList{u"Nahhas"_s});
        QVERIFY(m_session->undo());
        QCOMPARE(entities(m_second).size(), 2);
        QCOMPARE(entities(m_first).size(), 3);
    }

    void doesNotMergeTypesOrBearersThatDiffer()
    {
        NameBook book(*m_session);
        book.setAwake(true);
        QVERIFY(!book.mayMerge({person(u"النحاس"_s), identityOf(WantedName{u"place"_s, u"حلب"_s, {}})}));
        QVERIFY(!book.mayMerge({person(u"النحاس"_s, u"Q1"_s), person(u"النحاس"_s, u"Q2"_s)}));
        QVERIFY(!book.mayMerge({person(u"النحاس"_s)}));
        QVERIFY(!book.merge({person(u"النحاس"_s)}));
    }

    void renamesAndIdentifiesEverywhere()
    {
        NameBook book(*m_session);
        book.setAwake(true);
        book.setScope(NameScope::Project);
        waitFor(book);
        QVERIFY(book.rename(person(u"قاسم النحاس"_s), {u"person"_s, u"قاسم النحاس"_s, u"Q5"_s}));
        QCOMPARE(m_session->documentOf(m_second)->entities().first().externalId, u"Q5"_s);
        waitFor(book);
        QVERIFY(book.rename(person(u"قاسم النحاس"_s, u"Q5"_s), {u"person"_s, u"قاسم عمر النحاس"_s, u"Q5"_s}));
        QVERIFY(entities(m_first).contains(u"قاسم عمر النحاس"_s));
        QVERIFY(entities(m_second).contains(u"قاسم عمر النحاس"_s));
    }

    void asksOnceWhetherNamesAreOne()
    {
        {
            NameBook book(*m_session);
            book.setAwake(true);
            const auto asked = suggestion(book);
            QVERIFY(asked.isValid());
            QCOMPARE(asked.data(NameListModel::NameRole).toString(), u"قاسم النحاس"_s);
            QCOMPARE(asked.data(NameListModel::OtherRole).toString(), u"النحاس"_s);
            QVERIFY(book.dismiss(asked));
            QVERIFY(!suggestion(book).isValid());
        }
        m_session = std::make_unique<Session>(m_clock, u"maha"_s);
        QVERIFY(m_session->openProject(path()));
        NameBook book(*m_session);
        book.setAwake(true);
        QVERIFY(!suggestion(book).isValid()); // also after closing
    }

    void mergesWhatItAskedAbout()
    {
        NameBook book(*m_session);
        book.setAwake(true);
        QVERIFY(book.mergeSuggested(suggestion(book)));
        QCOMPARE(entities(m_first).size(), 2);
        waitFor(book);
        QVERIFY(!suggestion(book).isValid());
    }

    void splitsRetypesAndTakesOff()
    {
        NameBook book(*m_session);
        book.setAwake(true);
        QVERIFY(book.retype({identityOf(WantedName{u"place"_s, u"حلب"_s, {}})}, u"organization"_s));
        QCOMPARE(m_session->document()->annotations().at(0).type, u"organization"_s);
        const auto mark = m_session->document()->annotations().at(1);
        QVERIFY(book.split({mark.id}, {u"person"_s, u"قاسم الكبير"_s, {}}));
        QVERIFY(entities(m_first).contains(u"قاسم الكبير"_s));
        waitFor(book);
        QVERIFY(!book.split({mark.id}, {u"person"_s, u"قاسم الكبير"_s, {}})); // it has that name
        QVERIFY(book.takeOff({person(u"قاسم الكبير"_s)}));
        QVERIFY(!m_session->document()->annotations().find(mark.id)->entity.isValid());
    }

    void takesAwayFormsAndWhatNothingMentions()
    {
        NameBook book(*m_session);
        book.setAwake(true);
        QVERIFY(book.removeAlias(person(u"قاسم النحاس"_s), u"أبو عمر"_s));
        QVERIFY(!book.removeAlias(person(u"قاسم النحاس"_s), u"أبو عمر"_s));
        QVERIFY(!book.removeUnmentioned());
        const auto mark = m_session->document()->annotations().at(0).id;
        QVERIFY(m_session->performWith([mark](Document &document) { return nameChange(document, mark, {}); }));
        waitFor(book);
        QVERIFY(names(book).contains(u"حلب 0+0"_s));
        QVERIFY(book.removeUnmentioned());
        QVERIFY(!entities(m_first).contains(u"حلب"_s));
    }

    void followsTheArticleAndSleeps()
    {
        NameBook book(*m_session);
        book.setAwake(true);
        waitFor(book);
        QVERIFY(m_session->setCurrentArticle(m_second));
        waitFor(book);
        QCOMPARE(names(book), (QStringList{u"قاسم النحاس 1+1"_s, u"Nahhas 1+0"_s}));
        book.setAwake(false);
        QSignalSpy changed(&book, &NameBook::changed);
        QVERIFY(m_session->undo());
        QCoreApplication::processEvents();
        QCOMPARE(changed.size(), 0);
        book.setAwake(true);
        waitFor(book);
        m_session->closeProject();
        QCOMPARE(book.model().rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(NameBookTest)
#include "namebooktest.moc"
