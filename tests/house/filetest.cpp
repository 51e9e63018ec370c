// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/house/filerules.h"
#include "tests/house/sourcetree.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

QStringList ourFiles()
{
    return House::filesBelow(
               {u"core"_s, u"ui"_s, u"app"_s, u"tests"_s, u"cmake"_s, u"scripts"_s, u".ci"_s, u"resources"_s, u"translations"_s})
        + QStringList{u"CMakeLists.txt"_s};
}

bool isCode(const QString &path)
{
    return House::isHeader(path) || House::isSource(path);
}

}

class FileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void countsLines();
    void limitsAreThoseOfTheHouse();
    void knowsWhichFilesNeedAHead();
    void headMustStandInTheFirstFiveLines();
    void findsLeftovers();
    void findsSentences();
    void everyFileKeepsItsLimit();
    void everyFileNamesItsLicence();
    void noFileHasLeftovers();
    void coreHasNoSentenceForAPerson();
};

void FileTest::countsLines()
{
    QCOMPARE(House::linesOf({}), 0);
    QCOMPARE(House::linesOf(u"a"_s), 1);
    QCOMPARE(House::linesOf(u"a\n"_s), 1);
    QCOMPARE(House::linesOf(u"a\n\nb"_s), 3);
}

void FileTest::limitsAreThoseOfTheHouse()
{
    QCOMPARE(House::longestAllowed(u"core/text/a.cpp"_s), 600);
    QCOMPARE(House::longestAllowed(u"core/text/a.h"_s), 250);
    QCOMPARE(House::longestAllowed(u"ui/window/mainwindow.cpp"_s), 400);
    QCOMPARE(House::longestAllowed(u"README.md"_s), 0);
}

void FileTest::knowsWhichFilesNeedAHead()
{
    for (const auto &path : {u"a.cpp"_s, u"a.h"_s, u"core/CMakeLists.txt"_s, u"cmake/A.cmake"_s, u"scripts/a.sh"_s, u"tests/a.py"_s}) {
        QVERIFY2(House::needsHead(path, {}), qPrintable(path));
    }
    QVERIFY(House::needsHead(u"scripts/run"_s, u"#!/usr/bin/env bash\n"_s));
    QVERIFY(!House::needsHead(u"scripts/packages.txt"_s, u"cmake\n"_s));
}

void FileTest::headMustStandInTheFirstFiveLines()
{
    const auto copyright = u"# SPDX-FileCopyrightText: 2026 The Hashiya authors\n"_s;
    const auto licence = u"# SPDX-License-Identifier: GPL-3.0-or-later\n"_s;
    QVERIFY(House::hasHead(copyright + licence));
    QVERIFY(House::hasHead(u"#!/bin/sh\n"_s + copyright + licence));
    QVERIFY(!House::hasHead(copyright));
    QVERIFY(!House::hasHead(licence));
    QVERIFY(!House::hasHead(u"\n\n\n\n"_s + copyright + licence));
    QVERIFY(!House::hasHead({}));
}

void FileTest::findsLeftovers()
{
    QCOMPARE(House::leftovers(u"a.cpp"_s, u"int a;\n// TODO later\n"_s), QStringList{u"a.cpp:2: TODO"_s});
    QCOMPARE(House::leftovers(u"a.cpp"_s, u"// FIXME"_s).size(), 1);
    QCOMPARE(House::leftovers(u"a.cpp"_s, u"open(\"/home/somebody/a.txt\")"_s).size(), 1);
    QCOMPARE(House::leftovers(u"a.cpp"_s, u"open(\"/disk/shared/a.txt\")"_s).size(), 1);
    QVERIFY(House::leftovers(u"a.cpp"_s, u"open(source + \"/../shared/a.txt\")"_s).isEmpty());
    QCOMPARE(House::leftovers(u"a.cpp"_s, u"    qDebug() << a;"_s).size(), 1);
    QVERIFY(House::leftovers(u"a.cpp"_s, u"// what is to do: a network at work/home, XXXL"_s).isEmpty());
}

void FileTest::findsSentences()
{
    QCOMPARE(House::sentences(u"core/a.cpp"_s, u"return tr(\"No\");"_s).size(), 1);
    QCOMPARE(House::sentences(u"core/a.cpp"_s, u"QCoreApplication::translate(\"a\", \"No\")"_s).size(), 1);
    QVERIFY(House::sentences(u"core/a.cpp"_s, u"str(a); string.ptr();"_s).isEmpty());
}

void FileTest::everyFileKeepsItsLimit()
{
    QStringList faults;
    int files = 0;
    for (const auto &path : ourFiles()) {
        if (const auto limit = House::longestAllowed(path); limit > 0) {
            ++files;
            if (const auto lines = House::linesOf(House::textOf(path)); lines > limit) {
                faults.append(u"%1 has %2 lines of %3"_s.arg(path).arg(lines).arg(limit));
            }
        }
    }
    QVERIFY2(files > 100, "the sources were not found");
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void FileTest::everyFileNamesItsLicence()
{
    QStringList faults;
    int files = 0;
    for (const auto &path : ourFiles()) {
        const auto text = House::textOf(path);
        if (House::needsHead(path, text)) {
            ++files;
            if (!House::hasHead(text)) {
                faults.append(path);
            }
        }
    }
    QVERIFY2(files > 100, "the sources were not found");
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void FileTest::noFileHasLeftovers()
{
    QStringList faults;
    int files = 0;
    for (const auto &path : ourFiles()) {
        // This folder names what it looks for.
        if ((isCode(path) || path.endsWith(u"CMakeLists.txt") || path.startsWith(u"scripts/")) && !path.startsWith(u"tests/house/")) {
            ++files;
            faults += House::leftovers(path, House::textOf(path));
        }
    }
    QVERIFY2(files > 100, "the sources were not found");
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void FileTest::coreHasNoSentenceForAPerson()
{
    QStringList faults;
    int files = 0;
    for (const auto &path : House::filesBelow({u"core"_s})) {
        if (isCode(path)) {
            ++files;
            faults += House::sentences(path, House::textOf(path));
        }
    }
    QVERIFY2(files > 50, "the sources were not found");
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

QTEST_GUILESS_MAIN(FileTest)
#include "filetest.moc"
