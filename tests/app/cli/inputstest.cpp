// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/program.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStringEncoder>
#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

const QString report = u"افتتاح سوق الميناء\nقال رئيس البلدية إن كلفة السوق بلغت 4 مليون دولار، وإنه يتسع لنحو 120 بائعا.\n"_s;

}

class InputsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyBadInputHasItsOwnMessage_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QByteArray>("said");
        QTest::newRow("missing") << u"missing.txt"_s << "There is no file"_ba;
        QTest::newRow("empty") << u"empty.txt"_s << "is empty"_ba;
        QTest::newRow("300 MB") << u"huge.txt"_s << "256 MiB"_ba;
        QTest::newRow("binary") << u"binary.txt"_s << "binary"_ba;
        QTest::newRow("device") << u"/dev/zero"_s << "not a file"_ba;
        QTest::newRow("folder without texts") << u"folder"_s << "folder/*.txt"_ba;
        QTest::newRow("JSON that is none") << u"broken.json"_s << "not valid JSON"_ba;
        QTest::newRow("another JSON") << u"other.json"_s << "annotated JSON"_ba;
    }
    void everyBadInputHasItsOwnMessage()
    {
        QFETCH(QString, name);
        QFETCH(QByteArray, said);
        const Bench bench;
        bench.write(u"empty.txt"_s, {});
        bench.write(u"binary.txt"_s, QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16));
        bench.write(u"folder/picture.png"_s, "x"_ba);
        bench.write(u"broken.json"_s, "{\"format\": "_ba);
        bench.write(u"other.json"_s, "{\"a\": 1}"_ba);
        QFile huge(bench.write(u"huge.txt"_s, "x"_ba));
        QVERIFY(huge.resize(300LL * 1024 * 1024)); // sparse: takes no room
        for (const auto &output : {QString(), u"out.json"_s}) {
            bench.write(u"out.json"_s, "precious"_ba);
            const auto ended = bench.run(QStringList{u"extract"_s, name} + (output.isEmpty() ? QStringList() : QStringList{u"--output"_s, output}));
            QCOMPARE(ended.exitCode, 3);
            QCOMPARE(ended.output, QByteArray());
            QCOMPARE(ended.errorLines().size(), 1);
            QVERIFY2(ended.errors.contains(said), ended.errors.constData());
            QVERIFY2(ended.errors.contains(name.toUtf8()), ended.errors.constData());
            QCOMPARE(bench.read(u"out.json"_s), "precious"_ba);
        }
    }

    void brokenUtf8IsReadAndReported()
    {
        const Bench bench;
        auto bytes = report.toUtf8();
        bytes.insert(4, '\xFF');
        bench.write(u"broken.txt"_s, bytes);
        const auto ended = bench.run({u"extract"_s, u"broken.txt"_s});
        QCOMPARE(ended.exitCode, 0);
        QCOMPARE(ended.errorLines().size(), 1);
        QVERIFY2(ended.errors.contains("UTF-8") && ended.errors.contains("U+FFFD"), ended.errors.constData());
        QCOMPARE(QJsonDocument::fromJson(ended.output)[u"article"_s][u"text"_s].toString(), QString::fromUtf8(bytes));
    }

    void otherEncodingsAreFound()
    {
        const Bench bench;
        bench.write(u"old.txt"_s, QStringEncoder("windows-1256").encode(report));
        const auto found = bench.run({u"extract"_s, u"old.txt"_s});
        QCOMPARE(found.exitCode, 0);
        QCOMPARE(QJsonDocument::fromJson(found.output)[u"article"_s][u"text"_s].toString(), report);
        const auto declared = bench.run({u"extract"_s, u"old.txt"_s, u"--encoding"_s, u"cp1256"_s});
        QCOMPARE(declared.output, found.output);
    }

    void foldersAreReadInOrderAndGoOnAfterAFailure()
    {
        const Bench bench;
        bench.write(u"news/b.txt"_s, report.toUtf8());
        bench.write(u"news/a/deep.txt"_s, (u"عنوان آخر\n"_s + report).toUtf8());
        bench.write(u"news/note.md"_s, "not read"_ba);
        const auto good = bench.run({u"extract"_s, u"news"_s});
        QCOMPARE(good.exitCode, 0);
        const auto lines = good.outputLines();
        QCOMPARE(lines.size(), 2);
        QCOMPARE(QJsonDocument::fromJson(lines[0])[u"article"_s][u"title"_s].toString(), u"عنوان آخر"_s);
        QCOMPARE(QJsonDocument::fromJson(lines[1])[u"article"_s][u"title"_s].toString(), u"افتتاح سوق الميناء"_s);
        bench.write(u"news/a/empty.txt"_s, {});
        const auto mixed = bench.run({u"extract"_s, u"news"_s});
        QCOMPARE(mixed.exitCode, 1);
        QCOMPARE(mixed.output, good.output);
        QCOMPARE(mixed.errorLines().size(), 1);
    }

    void standardInputIsRead()
    {
        const Bench bench;
        bench.write(u"a.txt"_s, report.toUtf8());
        const auto file = bench.run({u"extract"_s, u"a.txt"_s});
        QCOMPARE(bench.run({u"extract"_s, u"-"_s}, report.toUtf8()).output, file.output);
        QCOMPARE(bench.run({u"extract"_s}, report.toUtf8()).output, file.output);
        const auto nothing = bench.run({u"extract"_s, u"-"_s});
        QCOMPARE(nothing.exitCode, 3);
        QVERIFY(nothing.errors.contains("standard input"));
    }

    void outputAppearsWhole()
    {
        const Bench bench;
        bench.write(u"a.txt"_s, report.toUtf8());
        const auto direct = bench.run({u"extract"_s, u"a.txt"_s});
        const auto ended = bench.run({u"extract"_s, u"a.txt"_s, u"--output"_s, u"a.json"_s});
        QCOMPARE(ended.exitCode, 0);
        QCOMPARE(ended.output, QByteArray());
        QCOMPARE(bench.read(u"a.json"_s), direct.output);
    }

    void failuresToWriteAreSaid()
    {
        const Bench bench;
        bench.write(u"a.txt"_s, report.toUtf8());
        for (const auto &path : {u"nowhere/a.json"_s, u"/dev/full"_s, u"."_s}) {
            const auto ended = bench.run({u"extract"_s, u"a.txt"_s, u"--output"_s, path});
            QCOMPARE(ended.exitCode, 3);
            QCOMPARE(ended.errorLines().size(), 1);
            QVERIFY2(ended.errors.contains("could not be written"), ended.errors.constData());
        }
        const auto full = bench.run({u"extract"_s, u"a.txt"_s}, {}, u"/dev/full"_s);
        QCOMPARE(full.exitCode, 3);
        QVERIFY2(full.errors.contains("full"), full.errors.constData());
    }
};

QTEST_GUILESS_MAIN(InputsTest)
#include "inputstest.moc"
