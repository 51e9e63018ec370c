// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/entities/tagger/fingerprinttable.h"

#include "tests/core/extract/entities/tagger/taggersupport.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Hashiya;

namespace {

std::array<uchar, 4> rowOf(quint32 number)
{
    std::array<uchar, 4> row{};
    std::memcpy(row.data(), &number, 4);
    return row;
}

quint32 numberIn(const uchar *row)
{
    quint32 number = 0;
    std::memcpy(&number, row, 4);
    return number;
}

/// A table's bytes after the layout in the header.
QByteArray layout(quint32 slotCount, quint32 rowSize, const std::vector<quint32> &prints, const QByteArray &rows)
{
    QByteArray out;
    out.append(reinterpret_cast<const char *>(&slotCount), 4);
    out.append(reinterpret_cast<const char *>(&rowSize), 4);
    out.append(reinterpret_cast<const char *>(prints.data()), qsizetype(prints.size() * 4));
    return out + rows + QByteArray(FingerprintTable::overread, '\0');
}

}

class FingerprintTableTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsEveryRowThatWasPutInAndNoStranger()
    {
        constexpr quint32 count = 1000;
        FingerprintTableBuilder builder(count, 4);
        for (quint32 i = 0; i < count; ++i) {
            builder.insert(combined(7, i), rowOf(i));
        }
        const QByteArray bytes = builder.bytes();
        const FingerprintTable table(viewOf(bytes));
        QVERIFY(table.isValid());
        QCOMPARE(table.rowSize(), 4U);
        for (quint32 i = 0; i < count; ++i) {
            const uchar *row = table.find(combined(7, i));
            QVERIFY(row != nullptr);
            QCOMPARE(numberIn(row), i);
            QVERIFY(table.find(combined(8, i)) == nullptr);
        }
    }

    void keysOfOnePlaceAreToldApart()
    {
        constexpr quint32 count = 20;
        FingerprintTableBuilder builder(count, 4);
        const auto keyOf = [](quint32 i) { return quint64(i + 1) << 32 | 31U; }; // the last place of 32: the search goes round the end
        for (quint32 i = 0; i < count; ++i) {
            builder.insert(keyOf(i), rowOf(i));
        }
        const QByteArray bytes = builder.bytes();
        const FingerprintTable table(viewOf(bytes));
        for (quint32 i = 0; i < count; ++i) {
            QVERIFY(table.find(keyOf(i)) != nullptr);
            QCOMPARE(numberIn(table.find(keyOf(i))), i);
        }
        QVERIFY(table.find(keyOf(count)) == nullptr);
    }

    void aKeyWhoseFingerprintWouldBeZeroIsFound()
    {
        FingerprintTableBuilder builder(1, 4);
        builder.insert(12, rowOf(5));
        const QByteArray bytes = builder.bytes();
        const FingerprintTable table(viewOf(bytes));
        QVERIFY(table.find(12) != nullptr);
        QCOMPARE(numberIn(table.find(12)), 5U);
        QVERIFY(table.find(13) == nullptr);
    }

    void aKeyKeepsItsFirstRow()
    {
        FingerprintTableBuilder builder(4, 4);
        builder.insert(combined(1, 1), rowOf(10));
        const uchar *held = builder.insert(combined(1, 1), rowOf(20));
        QCOMPARE(numberIn(held), 10U);
        const QByteArray bytes = builder.bytes();
        QCOMPARE(numberIn(FingerprintTable(viewOf(bytes)).find(combined(1, 1))), 10U);
    }

    void whatTheBuilderReturnsIsTheRowOfTheTable()
    {
        FingerprintTableBuilder builder(4, 4);
        uchar *held = builder.insert(combined(1, 1), rowOf(10));
        std::memcpy(held, rowOf(11).data(), 4);
        const QByteArray bytes = builder.bytes();
        QCOMPARE(numberIn(FingerprintTable(viewOf(bytes)).find(combined(1, 1))), 11U);
    }

    void damagedBytesMakeATableThatFindsNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const QByteArray good = layout(2, 1, {7, 0}, "ab");
        QTest::newRow("nothing") << QByteArray();
        QTest::newRow("shorter than the head") << good.first(7);
        QTest::newRow("one byte too short") << good.chopped(1);
        QTest::newRow("no slots") << layout(0, 1, {7, 0}, "ab");
        QTest::newRow("slots no power of two") << layout(3, 1, {7, 7, 7}, "abc");
        QTest::newRow("rows of no size") << layout(2, 0, {7, 7}, "ab");
        QTest::newRow("rows past every size") << layout(1, 1025, {7}, QByteArray(1025, 'a'));
        QTest::newRow("more slots than bytes") << layout(1U << 31, 1, {7, 7}, "ab");
    }

    void damagedBytesMakeATableThatFindsNothing()
    {
        QFETCH(QByteArray, bytes);
        const FingerprintTable table(viewOf(bytes));
        QVERIFY(!table.isValid());
        QVERIFY(table.find(quint64(7) << 32) == nullptr);
    }

    void theLayoutIsTheOneOfTheHeader()
    {
        const QByteArray bytes = layout(2, 1, {7, 0}, "ab");
        const FingerprintTable table(viewOf(bytes));
        QVERIFY(table.isValid());
        QVERIFY(table.find(quint64(7) << 32) != nullptr);
        QCOMPARE(*table.find(quint64(7) << 32), uchar('a'));
        QVERIFY(table.find(quint64(8) << 32) == nullptr);
    }

    void aFullTableEndsItsSearch()
    {
        const QByteArray bytes = layout(4, 1, {7, 8, 9, 10}, "abcd");
        const FingerprintTable table(viewOf(bytes));
        QCOMPARE(*table.find(quint64(8) << 32 | 2), uchar('b')); // all the way round
        QVERIFY(table.find(quint64(99) << 32 | 2) == nullptr);
    }

    void aTableIsAtMostFourFifthsFull()
    {
        constexpr std::array sizes = {8U, 13U, 100U, 104000U};
        for (const quint32 rows : sizes) {
            const QByteArray bytes = FingerprintTableBuilder(rows, 4).bytes();
            quint32 slotCount = 0;
            std::memcpy(&slotCount, bytes.constData(), 4);
            QVERIFY2(rows * 5 <= slotCount * 4, qPrintable(QString::number(rows)));
        }
    }
};

QTEST_GUILESS_MAIN(FingerprintTableTest)
#include "fingerprinttabletest.moc"
