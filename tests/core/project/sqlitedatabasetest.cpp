// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/sqlitedatabase.h"

#include "tests/core/project/projectsupport.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Hashiya;
using namespace Hashiya::TestProject;
using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

class SqliteDatabaseTest : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<SqliteDatabase> create(const QString &name = u"some.db"_s)
    {
        return must(SqliteDatabase::open(m_folder->filePath(name), name, SqliteDatabase::Access::Create));
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void textsComeBackAsTheyWere();
    void emptyTextIsNotNull();
    void statementCanBeRunAgain();
    void tooLongTextIsAnError();
    void wrongSqlIsAnErrorAboutTheSubject();
    void uncommittedTransactionLeavesNothing();
    void committedTransactionStays();
    void secondWriterIsTurnedAway();
    void doubleQuotedWordIsNoText();
    void extensionsCannotBeLoaded();
    void foreignKeysAreKept();
    void viewsAndTriggersAreOff();
    void otherFilesCannotBeAttached();
    void endlessQueryEndsAtTheDeadline();
    void guardedJournalCannotBeChanged_data();
    void guardedJournalCannotBeChanged();
    void headerIsReadWithoutOpeningTheDatabase();
};

void SqliteDatabaseTest::textsComeBackAsTheyWere()
{
    const auto database = create();
    must(database->execute("CREATE TABLE t (x)"));
    for (const auto &text : {u"نص"_s, u"a\0b"_s, u"😀"_s, u"\u202E\uFEFF"_s, u"\uFEFFنص"_s, u"' OR 1 --"_s}) {
        must(must(database->statement("INSERT INTO t VALUES (?1)")).bindAll(text).run());
        auto row = must(database->statement("SELECT x FROM t ORDER BY rowid DESC LIMIT 1"));
        QVERIFY(must(row.step()));
        QCOMPARE(row.text(0), text);
    }
}

void SqliteDatabaseTest::emptyTextIsNotNull()
{
    const auto database = create();
    for (const auto &text : {QString(), u""_s}) {
        auto row = must(database->statement("SELECT ?1 IS NULL"));
        QVERIFY(must(row.bindAll(text).step()));
        QCOMPARE(row.number(0), 0);
    }
}

void SqliteDatabaseTest::statementCanBeRunAgain()
{
    const auto database = create();
    must(database->execute("CREATE TABLE t (x INTEGER PRIMARY KEY, y REAL)"));
    auto insert = must(database->statement("INSERT INTO t VALUES (?1, ?2)"));
    must(insert.bindAll(qint64(1), 0.1).run());
    QCOMPARE(codeOf(insert.bindAll(qint64(1), 0.1).run()), ErrorCode::StorageFailed);
    must(insert.bindAll(qint64(2), 0.2).run());
    QCOMPARE(must(database->number("SELECT count(*) FROM t")), 2);
    QCOMPARE(must(database->number("SELECT x FROM t WHERE y = 0.2")), 2);
    QCOMPARE(must(database->number("SELECT x FROM t WHERE y = 0.3")), 0);
}

void SqliteDatabaseTest::tooLongTextIsAnError()
{
    const auto database = create();
    must(database->execute("CREATE TABLE t (x)"));
    auto insert = must(database->statement("INSERT INTO t VALUES (?1)"));
    QCOMPARE(codeOf(insert.bindAll(QByteArray(600 * 1024 * 1024, 'x')).run()), ErrorCode::StorageFailed);
    must(insert.bindAll(u"x"_s).run());
    QCOMPARE(must(database->number("SELECT count(*) FROM t")), 1);
}

void SqliteDatabaseTest::wrongSqlIsAnErrorAboutTheSubject()
{
    const auto database = create(u"اسم.db"_s);
    const auto failed = database->execute("SELEC");
    QCOMPARE(codeOf(failed), ErrorCode::StorageFailed);
    QCOMPARE(failed.error().subject, u"اسم.db"_s);
    QVERIFY(failed.error().detail.contains(u"SELEC"_s));
    QCOMPARE(codeOf(database->statement("SELECT x FROM nowhere")), ErrorCode::StorageFailed);
}

void SqliteDatabaseTest::uncommittedTransactionLeavesNothing()
{
    const auto database = create();
    must(database->execute("CREATE TABLE t (x)"));
    {
        const auto transaction = must(SqliteTransaction::begin(*database, SqliteTransaction::Kind::Write));
        must(database->execute("INSERT INTO t VALUES (1)"));
        QVERIFY(database->isInTransaction());
    }
    QVERIFY(!database->isInTransaction());
    QCOMPARE(must(database->number("SELECT count(*) FROM t")), 0);
}

void SqliteDatabaseTest::committedTransactionStays()
{
    const auto database = create();
    must(database->execute("CREATE TABLE t (x)"));
    {
        auto transaction = must(SqliteTransaction::begin(*database, SqliteTransaction::Kind::Write));
        must(database->execute("INSERT INTO t VALUES (1)"));
        must(transaction.commit());
    }
    QCOMPARE(must(database->number("SELECT count(*) FROM t")), 1);
}

void SqliteDatabaseTest::secondWriterIsTurnedAway()
{
    const auto first = create();
    must(first->execute("CREATE TABLE t (x)"));
    const auto second = must(SqliteDatabase::open(m_folder->filePath(u"some.db"_s), u"some.db"_s, SqliteDatabase::Access::ReadWrite));
    const auto transaction = must(SqliteTransaction::begin(*first, SqliteTransaction::Kind::Write));
    QCOMPARE(codeOf(SqliteTransaction::begin(*second, SqliteTransaction::Kind::Write)), ErrorCode::ProjectLocked);
    const auto reader = must(SqliteTransaction::begin(*second, SqliteTransaction::Kind::Read));
    QCOMPARE(must(second->number("SELECT count(*) FROM t")), 0);
}

void SqliteDatabaseTest::doubleQuotedWordIsNoText()
{
    QCOMPARE(codeOf(create()->number("SELECT \"word\"")), ErrorCode::StorageFailed);
}

void SqliteDatabaseTest::extensionsCannotBeLoaded()
{
    const auto failed = create()->number("SELECT load_extension('x')");
    QCOMPARE(codeOf(failed), ErrorCode::StorageFailed);
    QVERIFY(failed.error().detail.contains(u"not authorized"_s));
}

void SqliteDatabaseTest::foreignKeysAreKept()
{
    const auto database = create();
    must(database->execute("CREATE TABLE a (id INTEGER PRIMARY KEY); CREATE TABLE b (a INTEGER REFERENCES a (id))"));
    QCOMPARE(codeOf(database->execute("INSERT INTO b VALUES (1)")), ErrorCode::StorageFailed);
}

void SqliteDatabaseTest::viewsAndTriggersAreOff()
{
    const auto database = create();
    must(database->execute("CREATE TABLE t (x); CREATE VIEW v AS SELECT 1; CREATE TRIGGER r AFTER INSERT ON t BEGIN DELETE FROM t; END"));
    QCOMPARE(codeOf(database->number("SELECT * FROM v")), ErrorCode::StorageFailed);
    must(database->execute("INSERT INTO t VALUES (1)"));
    QCOMPARE(must(database->number("SELECT count(*) FROM t")), 1);
}

void SqliteDatabaseTest::otherFilesCannotBeAttached()
{
    QCOMPARE(codeOf(create()->execute("ATTACH ':memory:' AS other")), ErrorCode::StorageFailed);
}

void SqliteDatabaseTest::endlessQueryEndsAtTheDeadline()
{
    const auto database = create();
    constexpr auto endless = "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT count(*) FROM n";
    database->setDeadline(50ms);
    QCOMPARE(codeOf(database->number(endless)), ErrorCode::ProjectHostile);
    database->setDeadline({});
    QCOMPARE(must(database->number("WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 100000) SELECT count(*) FROM n")), 100'000);
}

void SqliteDatabaseTest::guardedJournalCannotBeChanged_data()
{
    QTest::addColumn<QByteArray>("sql");
    QTest::newRow("update journal") << "UPDATE journal SET author = 'x'"_ba;
    QTest::newRow("update changes") << "UPDATE journal_change SET edit = ''"_ba;
    QTest::newRow("update text") << "UPDATE article_text SET text = ''"_ba;
    QTest::newRow("delete journal") << "DELETE FROM journal"_ba;
    QTest::newRow("delete changes") << "DELETE FROM journal_change WHERE position = 0"_ba;
    QTest::newRow("delete marks") << "DELETE FROM annotation"_ba;
    QTest::newRow("upsert journal") << "INSERT INTO journal VALUES (1, '', 0, '', '', '') ON CONFLICT DO UPDATE SET label = 'x'"_ba;
    QTest::newRow("drop") << "DROP TABLE journal"_ba;
    QTest::newRow("alter") << "ALTER TABLE journal RENAME TO j"_ba;
    QTest::newRow("create") << "CREATE TABLE t (x)"_ba;
    QTest::newRow("trigger") << "CREATE TEMP TRIGGER r AFTER INSERT ON journal BEGIN DELETE FROM journal; END"_ba;
}

void SqliteDatabaseTest::guardedJournalCannotBeChanged()
{
    QFETCH(QByteArray, sql);
    const auto path = m_folder->filePath(u"project.hashiya"_s);
    makeProject(path);
    const auto before = bytesOf(path);
    {
        const auto database = must(SqliteDatabase::open(path, path, SqliteDatabase::Access::ReadWrite));
        database->guard();
        const auto refused = database->execute(sql.constData());
        QCOMPARE(codeOf(refused), ErrorCode::StorageFailed);
        QVERIFY2(refused.error().detail.contains(u"authorized"_s), qPrintable(refused.error().detail));
    }
    QCOMPARE(bytesOf(path), before);
}

void SqliteDatabaseTest::headerIsReadWithoutOpeningTheDatabase()
{
    const auto path = m_folder->filePath(u"short"_s);
    writeBytes(path, "not a database"_ba);
    QCOMPARE(must(must(SqliteDatabase::open(path, path, SqliteDatabase::Access::ReadOnly))->header()), "not a database"_ba);
    writeBytes(path, QByteArray(5000, 'x'));
    QCOMPARE(must(must(SqliteDatabase::open(path, path, SqliteDatabase::Access::ReadOnly))->header()), QByteArray(100, 'x'));
}

QTEST_GUILESS_MAIN(SqliteDatabaseTest)
#include "sqlitedatabasetest.moc"
