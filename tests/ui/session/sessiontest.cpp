// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/annotatedjson.h"
#include "tests/ui/testdocument.h"
#include "ui/session/session.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class SessionTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    FixedClock m_clock{QDateTime({2026, 3, 15}, {12, 4}, QTimeZone::UTC)};
    int m_files = 0;

    [[nodiscard]] QString newPath(const QString &suffix) { return m_folder.filePath(QString::number(++m_files) + suffix); }
    [[nodiscard]] QString textFile(const QString &text)
    {
        QFile file(newPath(u".txt"_s));
        if (!file.open(QIODevice::WriteOnly)) {
            qFatal("cannot write %ls", qUtf16Printable(file.fileName()));
        }
        file.write(text.toUtf8());
        return file.fileName();
    }
    static AnnotationId addPerson(Session &session, QStringView words)
    {
        session.performWith([&](Document &document) {
            return addition(document, TextRange::ofLength(document.article().text().indexOf(words), words.size()), u"person"_s, u"maha"_s);
        });
        return session.document()->annotations().greatestId();
    }
    static Document plain(const QString &text) { return Document(Article(text, ArticleMetadata()), Tagset::standard()); }

private Q_SLOTS:
    void readsAFileAndMarksIt()
    {
        Session session(m_clock, u"maha"_s);
        QVERIFY(session.createProject(newPath(u".hashiya"_s)));
        QSignalSpy imported(&session, &Session::imported);
        session.importFile(textFile(u"عنوان الخبر\nبلغت الكلفة 100 مليار دولار في سبتمبر 2025.\n"_s));
        QVERIFY(imported.wait(60000));
        QCOMPARE(session.articles().size(), 1);
        QVERIFY(session.document());
        const auto &marks = session.document()->annotations();
        bool money = false;
        for (qsizetype i = 0; i < marks.size(); ++i) {
            money = money || (marks.at(i).type == u"money" && session.document()->textOf(marks.at(i)) == u"100 مليار دولار");
            QCOMPARE(marks.at(i).state, AnnotationState::Suggested);
        }
        QVERIFY(money);
        QCOMPARE(session.articles().constFirst().suggested, marks.size());
    }

    void opensTheSameTextASecondTimeInsteadOfAddingIt()
    {
        Session session(m_clock, u"maha"_s);
        QVERIFY(session.createProject(newPath(u".hashiya"_s)));
        QSignalSpy imported(&session, &Session::imported);
        const auto file = textFile(u"عنوان\nقال سامي نعم.\n"_s);
        session.importFile(file);
        QVERIFY(imported.wait(60000));
        session.importFile(file);
        QVERIFY(imported.wait(60000));
        QCOMPARE(session.articles().size(), 1);
        QCOMPARE(imported.at(0), imported.at(1));
    }

    void saysWhyAFileCannotBeRead_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("code");
        QTest::newRow("empty") << QByteArray() << int(ErrorCode::FileEmpty);
        QTest::newRow("binary") << QByteArray("\x7f""ELF\x02\x01\x01\0\0\0\0\x03\0\x3e\0\x01\0\xff\xfe\x80\x90", 21) << int(ErrorCode::BinaryContent);
        QTest::newRow("annotated but broken") << QByteArray("{\"format\": \"hashiya.annotations/1\", ") << int(ErrorCode::MalformedJson);
    }
    void saysWhyAFileCannotBeRead()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, code);
        const auto path = newPath(u".txt"_s);
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        Session session(m_clock, u"maha"_s);
        QVERIFY(session.createProject(newPath(u".hashiya"_s)));
        QSignalSpy errors(&session, &Session::errorOccurred);
        session.importFile(path);
        QVERIFY(errors.wait(60000));
        QCOMPARE(int(errors.at(0).at(0).value<Error>().code), code);
        QCOMPARE(session.runningImports(), 0);
        QVERIFY(session.articles().isEmpty());
    }

    void dropsWhatIsReadAfterCancelling()
    {
        Session session(m_clock, u"maha"_s);
        QVERIFY(session.createProject(newPath(u".hashiya"_s)));
        QSignalSpy running(&session, &Session::importsChanged);
        session.importFile(textFile(u"عنوان\nقال سامي نعم.\n"_s));
        session.cancelImports();
        QCOMPARE(session.runningImports(), 0);
        QSignalSpy imported(&session, &Session::imported);
        session.importFile(textFile(u"عنوان آخر\nقالت لينا نعم.\n"_s));
        QVERIFY(imported.wait(60000)); // read in order, so the first would have come before
        QCOMPARE(session.articles().size(), 1);
        QCOMPARE(session.articles().constFirst().title, u"عنوان آخر"_s);
        QCOMPARE(running.last().at(0).toInt(), 0);
    }

    void findsEverythingAfterClosing()
    {
        const auto path = newPath(u".hashiya"_s);
        AnnotationId id;
        {
            Session session(m_clock, u"maha"_s);
            QVERIFY(session.createProject(path));
            QVERIFY(session.addArticle(plain(u"عنوان\nنص آخر"_s)));
            const auto second = session.addArticle(plain(u"عنوان\nقال سامي نعم"_s));
            QVERIFY(second);
            QVERIFY(session.setCurrentArticle(*second));
            QSignalSpy saved(&session, &Session::saved);
            id = addPerson(session, u"سامي");
            QCOMPARE(saved.size(), 1);
            QCOMPARE(saved.at(0).at(0).toDateTime(), m_clock.now());
            session.rememberPlace(7);
        }
        Session session(m_clock, u"maha"_s);
        QVERIFY(session.openProject(path));
        QCOMPARE(session.articles().size(), 2);
        QCOMPARE(session.currentArticle(), session.articles().at(1).id);
        QCOMPARE(session.rememberedPlace(), 7);
        QVERIFY(session.document()->annotations().find(id));
        QVERIFY(session.canUndo());
        QVERIFY(session.undo());
        QVERIFY(!session.document()->annotations().find(id));
        QVERIFY(session.canRedo());
        QVERIFY(session.redo());
        QVERIFY(session.document()->annotations().find(id));
    }

    void lookingAtAProjectDoesNotWriteToIt()
    {
        const auto path = newPath(u".hashiya"_s);
        {
            Session session(m_clock, u"maha"_s);
            QVERIFY(session.createProject(path));
            QVERIFY(session.addArticle(plain(u"عنوان\nنص"_s)));
            QVERIFY(session.addArticle(plain(u"عنوان آخر\nنص آخر"_s)));
        }
        const auto bytes = [&] {
            QFile file(path);
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        };
        const auto before = bytes();
        QVERIFY(!before.isEmpty());
        {
            Session session(m_clock, u"maha"_s);
            QVERIFY(session.openProject(path));
            for (const auto &article : session.articles()) {
                QVERIFY(session.setCurrentArticle(article.id));
                session.rememberPlace(3);
            }
        }
        QVERIFY(bytes() == before);
    }

    void goesToTheArticleThatIsUndone()
    {
        Session session(m_clock, u"maha"_s);
        QVERIFY(session.createProject(newPath(u".hashiya"_s)));
        const auto first = session.addArticle(plain(u"عنوان\nقال سامي نعم"_s));
        const auto second = session.addArticle(plain(u"عنوان\nنص آخر"_s));
        QVERIFY(first && second);
        QVERIFY(session.setCurrentArticle(*first));
        const auto id = addPerson(session, u"سامي");
        QVERIFY(session.setCurrentArticle(*second));
        QSignalSpy acted(&session, &Session::acted);
        QVERIFY(session.undo());
        QCOMPARE(session.currentArticle(), *first);
        QVERIFY(!session.document()->annotations().find(id));
        QCOMPARE(acted.at(0).at(0).value<ActionKind>(), ActionKind::Undo);
        QCOMPARE(acted.at(0).at(1).toString(), u"add"_s);
        QVERIFY(session.undo()); // the second article comes out of the library
        QCOMPARE(session.articles().size(), 1);
        QVERIFY(session.redo());
        QCOMPARE(session.articles().size(), 2);
    }

    void keepsALibraryRowUpToDateWithEdits()
    {
        Session session(m_clock, u"maha"_s);
        QVERIFY(session.createProject(newPath(u".hashiya"_s)));
        TestDocument marked(u"عنوان\nقال سامي نعم"_s);
        const auto id = marked.mark(u"سامي", u"person"_s);
        const auto article = session.addArticle(*marked);
        QVERIFY(article && session.setCurrentArticle(*article));
        QCOMPARE(session.articles().constFirst().suggested, 1);
        QSignalSpy changed(&session, &Session::documentChanged);
        QVERIFY(session.perform(confirmation(*session.document(), id)));
        QCOMPARE(session.articles().constFirst().suggested, 0);
        QCOMPARE(session.articles().constFirst().confirmed, 1);
        QCOMPARE(changed.at(0).at(0).value<TextRange>(), marked.rangeOf(u"سامي"));
        QVERIFY(session.undo());
        QCOMPARE(session.articles().constFirst().suggested, 1);
    }

    void exportsWhatImportsIdentically()
    {
        Session session(m_clock, u"maha"_s);
        QVERIFY(session.createProject(newPath(u".hashiya"_s)));
        const auto article = session.addArticle(plain(u"عنوان\nقال سامي 😀 نعم"_s));
        QVERIFY(article && session.setCurrentArticle(*article));
        addPerson(session, u"سامي");
        const auto first = newPath(u".json"_s);
        QVERIFY(session.exportArticle(first));
        Session other(m_clock, u"maha"_s);
        QVERIFY(other.createProject(newPath(u".hashiya"_s)));
        QSignalSpy imported(&other, &Session::imported);
        other.importFile(first);
        QVERIFY(imported.wait(60000));
        QFile file(first);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(exportAnnotatedJson(*other.document()), file.readAll());
    }

    void saysThatAnExportCannotBeWritten()
    {
        Session session(m_clock, u"maha"_s);
        QVERIFY(session.createProject(newPath(u".hashiya"_s)));
        const auto article = session.addArticle(plain(u"عنوان\nقال سامي نعم"_s));
        QVERIFY(article && session.setCurrentArticle(*article));
        QSignalSpy errors(&session, &Session::errorOccurred);
        QVERIFY(!session.exportArticle(m_folder.filePath(u"no/such/folder/x.json"_s)));
        QCOMPARE(errors.at(0).at(0).value<Error>().code, ErrorCode::WriteFailed);
    }

    void keepsTheOpenProjectWhereAnotherCannotBeOpened()
    {
        Session session(m_clock, u"maha"_s);
        const auto path = newPath(u".hashiya"_s);
        QVERIFY(session.createProject(path));
        QVERIFY(session.addArticle(plain(u"عنوان\nنص"_s)));
        QSignalSpy errors(&session, &Session::errorOccurred);
        QVERIFY(!session.openProject(m_folder.filePath(u"none.hashiya"_s)));
        QCOMPARE(errors.at(0).at(0).value<Error>().code, ErrorCode::FileNotFound);
        QCOMPARE(session.articles().size(), 1);
        QVERIFY(session.openProject(path)); // the open one again is no error, though it is locked
        QCOMPARE(errors.size(), 1);
    }

    void reportsNothingToUndo()
    {
        Session session(m_clock, u"maha"_s);
        QVERIFY(!session.undo());
        QVERIFY(session.createProject(newPath(u".hashiya"_s)));
        QVERIFY(!session.canUndo());
        QSignalSpy errors(&session, &Session::errorOccurred);
        QVERIFY(!session.undo());
        QCOMPARE(errors.at(0).at(0).value<Error>().code, ErrorCode::NothingToUndo);
    }

    void looksAgainWithoutTouchingWhatAPersonDecided()
    {
        Session session(m_clock, u"maha"_s);
        QVERIFY(session.createProject(newPath(u".hashiya"_s)));
        QSignalSpy imported(&session, &Session::imported);
        session.importFile(textFile(u"عنوان الخبر\nبلغت الكلفة 100 مليار دولار.\n"_s));
        QVERIFY(imported.wait(60000));
        QVERIFY(!session.document()->annotations().isEmpty());
        const auto id = session.document()->annotations().at(0).id;
        QVERIFY(session.perform(rejection(*session.document(), id)));
        const auto count = session.document()->annotations().size();
        QVERIFY(!session.suggestAgain()); // nothing new is no step
        QCOMPARE(session.document()->annotations().find(id)->state, AnnotationState::Rejected);
        QCOMPARE(session.document()->annotations().size(), count);
    }

    void tellsOfAnotherTagsetOnTheWayThereAndBack()
    {
        Session session(m_clock, u"maha"_s);
        QVERIFY(session.createProject(newPath(u".hashiya"_s)));
        session.addArticle(plain(u"قال سامي نعم"_s));
        const auto open = *session.addArticle(plain(u"قالت لينا نعم"_s));
        QVERIFY(session.setCurrentArticle(session.articles().constFirst().id));
        const auto mark = addPerson(session, u"سامي");
        QVERIFY(session.setCurrentArticle(open));
        QCOMPARE(session.typeUses()->types.value(u"person"_s).marks, 1);
        auto types = Tagset::standard().types();
        types[0].key = u"human"_s;
        const Tagset after(types, Tagset::standard().relationTypes());
        QSignalSpy errors(&session, &Session::errorOccurred);
        QVERIFY(!session.changeTagset(after, {})); // the mark would be of no type
        QCOMPARE(errors.size(), 1);
        QSignalSpy tagsets(&session, &Session::tagsetChanged);
        QSignalSpy documents(&session, &Session::documentChanged);
        QVERIFY(session.changeTagset(after, {{{u"person"_s, u"human"_s}}, {}}));
        QCOMPARE(tagsets.size(), 1);
        QCOMPARE(documents.size(), 1);
        QCOMPARE(session.tagset(), after);
        QCOMPARE(session.documentOf(session.articles().constFirst().id)->annotations().find(mark)->type, u"human"_s);
        QVERIFY(!session.changeTagset(after, {})); // nothing to do
        QVERIFY(session.undo());
        QCOMPARE(tagsets.size(), 2);
        QCOMPARE(session.currentArticle(), open);
        QCOMPARE(session.tagset(), Tagset::standard());
        QVERIFY(session.redo());
        QCOMPARE(tagsets.size(), 3);
        QCOMPARE(session.tagset(), after);
    }
};

QTEST_GUILESS_MAIN(SessionTest)
#include "sessiontest.moc"
