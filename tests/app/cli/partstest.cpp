// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/linereader.h"
#include "app/cli/marktable.h"
#include "app/cli/output.h"
#include "app/cli/terminal.h"

#include <QTemporaryDir>
#include <QTemporaryFile>
#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

struct Lines
{
    QList<QByteArray> texts;
    QList<qint64> numbers;
    QList<qint64> tooLong;
};

Lines allLines(const QByteArray &bytes, qint64 limit)
{
    QTemporaryFile file;
    if (!file.open() || file.write(bytes) != bytes.size() || !file.seek(0)) {
        qFatal("no temporary file");
    }
    LineReader reader(file.handle(), u"lines"_s, limit);
    Lines lines;
    while (true) {
        const auto line = reader.next();
        if (!line || !*line) {
            return lines;
        }
        if ((*line)->tooLong) {
            lines.tooLong.append((*line)->number);
        } else {
            lines.texts.append((*line)->bytes);
            lines.numbers.append((*line)->number);
        }
    }
}

}

class PartsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void numbersLinesAndPassesBlankOnesOver()
    {
        const auto lines = allLines("one\n\n  \r\nfour\r\nfive"_ba, 100);
        QCOMPARE(lines.texts, (QList<QByteArray>{"one", "four\r", "five"}));
        QCOMPARE(lines.numbers, (QList<qint64>{1, 4, 5}));
    }

    void readsLinesLongerThanAChunk()
    {
        const QByteArray big(200'000, 'x');
        const auto lines = allLines("a\n" + big + "\nb\n" + big, 200'000);
        QCOMPARE(lines.texts, (QList<QByteArray>{"a", big, "b", big}));
        QVERIFY(lines.tooLong.isEmpty());
    }

    void passesOverLongLinesOnly()
    {
        for (const int size : {11, 70'000, 200'000}) {
            const auto lines = allLines("a\n" + QByteArray(size, 'x') + "\n0123456789\n" + QByteArray(size, 'y'), 10);
            QCOMPARE(lines.texts, (QList<QByteArray>{"a", "0123456789"}));
            QCOMPARE(lines.tooLong, (QList<qint64>{2, 4}));
        }
    }

    void givesNothingForNothing()
    {
        QVERIFY(allLines({}, 10).texts.isEmpty());
        QVERIFY(allLines("\n\n"_ba, 10).texts.isEmpty());
    }

    void saysThatADescriptorCannotBeRead()
    {
        LineReader reader(-1, u"nothing"_s, 10);
        const auto line = reader.next();
        QVERIFY(!line);
        QCOMPARE(line.error().code, ErrorCode::FileUnreadable);
        QCOMPARE(line.error().subject, u"nothing"_s);
    }

    void escapesWhatSteersATerminal()
    {
        QCOMPARE(escapedForTerminal(u"a\u001b[2Jb\u009bc\r\n\t"_s), u"a\\u001b[2Jb\\u009bc\\u000d\n\t"_s);
        QCOMPARE(escapedForTerminal(u"x\u202Ey"_s), u"x\\u202ey"_s);
        QCOMPARE(cell(u"سطر\nثان\u202E"), u"\u2068سطر ثان\u2069"_s);
    }

    void writesValuesForPeople_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("expected");
        const auto text = [](const Value &value) { return valueText(value); };
        QTest::newRow("money") << text(Figure{FigureKind::Money, Decimal(100), {}, {}, u"USD"_s, Modifier::UpTo, {}}) << u"100 USD (up_to)"_s;
        QTest::newRow("rate") << text(Figure{FigureKind::Quantity, Decimal(5), {}, {}, u"L"_s, Modifier::None, u"day"_s}) << u"5 L/day"_s;
        QTest::newRow("bounds") << text(Figure{FigureKind::Count, {}, Decimal(100), {}, u"عامل"_s, Modifier::None, {}}) << u"100.. عامل"_s;
        QTest::newRow("date") << text(CalendarValue{u"2025-09"_s, true, {}, {}, Modifier::Start, {}}) << u"2025-09 (start) (relative)"_s;
        QTest::newRow("unresolved date") << text(CalendarValue{{}, true, {}, {}, Modifier::None, {}}) << u"? (relative)"_s;
        QTest::newRow("duration") << text(DurationValue{u"P2Y"_s, {}, {}, Modifier::About}) << u"P2Y (about)"_s;
        QTest::newRow("quotation") << text(QuotationValue{QuotationKind::Full, u"هوانغ"_s, {}}) << u"هوانغ"_s;
        QTest::newRow("name") << text({}) << QString();
    }
    void writesValuesForPeople()
    {
        QFETCH(QString, text);
        QFETCH(QString, expected);
        QCOMPARE(text, expected);
    }

    void putsAFileInPlaceOnlyWhenFinished()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"out.txt"_s);
        {
            auto output = Output::open(path);
            QVERIFY(output);
            QVERIFY(output->write("first"));
            QVERIFY(!QFile::exists(path));
        }
        QVERIFY(!QFile::exists(path));
        auto output = Output::open(path);
        QVERIFY(output && output->write("second") && output->finish());
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "second"_ba);
        auto nothing = Output::open(path);
        QVERIFY(nothing && nothing->finish());
        QCOMPARE(QFile(path).size(), 6);
    }

    void refusesToReplaceWhatIsNoFile()
    {
        for (const auto &path : {u"/dev/null"_s, u"/"_s}) {
            const auto output = Output::open(path);
            QVERIFY(!output);
            QCOMPARE(output.error().code, ErrorCode::WriteFailed);
        }
    }
};

QTEST_GUILESS_MAIN(PartsTest)
#include "partstest.moc"
