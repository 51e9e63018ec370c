// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/rawrows.h"

#include "tests/core/project/projectsupport.h"

#include <QMap>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

using namespace Hashiya;
using namespace Hashiya::TestProject;
using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype pageSize = 4096;

}

class RawRowsTest : public QObject
{
    Q_OBJECT

private:
    QString path() const { return m_folder->filePath(u"rows.db"_s); }
    /// Rows of the one table whose first column is 'row'.
    QMap<qint64, RawRow> rows() const
    {
        QMap<qint64, RawRow> found;
        forEachRawRow(path(), [&](const RawRow &row) {
            if (row.columns.value(0) == "row"_ba) {
                found.insert(row.id, row);
            }
        });
        return found;
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everyKindOfValueIsRead()
    {
        tamper(path(), "CREATE TABLE t (a, b, c, d, e, f); INSERT INTO t VALUES ('row', 0, 1, -129, 9007199254740993, NULL); INSERT INTO t VALUES ('row', 1.5, 'نص', x'00ff', 70000, '')");
        const auto found = rows();
        QCOMPARE(found.size(), 2);
        const QList<std::optional<QByteArray>> first{"row", "0", "1", "-129", "9007199254740993", std::nullopt};
        QCOMPARE(found.value(1).columns, first);
        QVERIFY(!found.value(1).isCut);
        const QList<std::optional<QByteArray>> second{"row", std::nullopt, u"نص"_s.toUtf8(), QByteArray("\x00\xff", 2), "70000", QByteArray()};
        QCOMPARE(found.value(2).columns, second);
    }

    void longRowsAreFollowedOverPages()
    {
        tamper(path(), "CREATE TABLE t (a, b); INSERT INTO t VALUES ('row', hex(zeroblob(50000))); INSERT INTO t VALUES ('row', hex(zeroblob(2030)) || 'x')");
        const auto found = rows();
        QCOMPARE(found.value(1).columns.at(1), QByteArray(100'000, '0'));
        QCOMPARE(found.value(2).columns.at(1), QByteArray(4060, '0') + 'x');
    }

    void rowsOfManyPagesAreAllFound()
    {
        tamper(path(), "CREATE TABLE t (a, b); WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 500) INSERT INTO t SELECT 'row', hex(zeroblob(100)) FROM n");
        QCOMPARE(rows().size(), 500);
    }

    void lostEndOfARowLeavesItsBeginning()
    {
        tamper(path(), "CREATE TABLE t (a, b, c); INSERT INTO t VALUES ('row', hex(zeroblob(20000)), 'after')");
        auto bytes = bytesOf(path());
        const auto lost = bytes.size() / pageSize - 3;
        bytes.replace(lost * pageSize, pageSize, QByteArray(pageSize, '\0'));
        writeBytes(path(), bytes);
        const auto row = rows().value(1);
        QVERIFY(row.isCut);
        const auto left = row.columns.at(1).value_or(QByteArray());
        QVERIFY2(left.size() > 10'000 && left.size() < 40'000, qPrintable(QString::number(left.size())));
        QCOMPARE(left.count('0'), left.size());
        QCOMPARE(row.columns.at(2), std::nullopt);
    }

    void anyBytesAreNoDanger()
    {
        tamper(path(), "CREATE TABLE t (a, b); WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n LIMIT 60) INSERT INTO t SELECT 'row', hex(zeroblob(i * 20)) FROM n");
        const auto whole = bytesOf(path());
        QRandomGenerator random(7);
        for (int i = 0; i < 300; ++i) {
            auto bytes = whole;
            for (int n = 0; n < 40; ++n) {
                bytes[qsizetype(random.bounded(quint64(bytes.size())))] = char(random.bounded(256));
            }
            writeBytes(path(), bytes.first(qsizetype(random.bounded(quint64(bytes.size())))));
            QVERIFY(rows().size() <= 70);
        }
    }

    void missingFileHasNoRows() { QVERIFY(rows().isEmpty()); }
};

QTEST_GUILESS_MAIN(RawRowsTest)
#include "rawrowstest.moc"
