// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/house/sourcetree.h"

#include <QRegularExpression>
#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

/// "tests/core/text/a.cpp" -> "core/text"; empty for tests that mirror no folder (house, support, bench).
QString mirroredFolder(const QString &testPath)
{
    static const QRegularExpression mirrored(u"^tests/((core|ui|app)/.*)/[^/]+$"_s);
    return mirrored.match(testPath).captured(1);
}

/// Whether a CMakeLists.txt builds a test's file: it names it, or its subject in a loop that adds "test.cpp".
bool builds(const QString &list, const QString &file)
{
    auto subject = file;
    subject.chop(u"test.cpp"_s.size());
    const auto word = [&](const QString &name) {
        return QRegularExpression(u"(?<![\\w.])"_s + QRegularExpression::escape(name) + u"(?![\\w.])"_s).match(list).hasMatch();
    };
    return word(file) || (list.contains(u"}test.cpp") && word(subject));
}

QStringList testFiles()
{
    return House::filesBelow({u"tests"_s}).filter(QRegularExpression(u"test\\.cpp$"_s));
}

}

class TestMirrorTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mirroredFolderIsThePathBelowTests();
    void listBuildsWhatItNamesOrLoopsOver();
    void everyTestStandsWhereItsSourceDoes();
    void everyTestIsBuilt();
    void everyFolderOfCoreIsTested();
};

void TestMirrorTest::mirroredFolderIsThePathBelowTests()
{
    QCOMPARE(mirroredFolder(u"tests/core/text/atest.cpp"_s), u"core/text"_s);
    QCOMPARE(mirroredFolder(u"tests/core/extract/dates/atest.cpp"_s), u"core/extract/dates"_s);
    QCOMPARE(mirroredFolder(u"tests/house/atest.cpp"_s), QString());
}

void TestMirrorTest::listBuildsWhatItNamesOrLoopsOver()
{
    const auto named = u"hashiya_test(a SOURCES foldingtest.cpp LINKS b)"_s;
    QVERIFY(builds(named, u"foldingtest.cpp"_s));
    QVERIFY(!builds(named, u"unfoldingtest.cpp"_s));
    const auto loop = u"foreach(name folding tokens)\nhashiya_test(a_${name} SOURCES ${name}test.cpp)\nendforeach()"_s;
    QVERIFY(builds(loop, u"tokenstest.cpp"_s));
    QVERIFY(!builds(loop, u"digitstest.cpp"_s));
}

void TestMirrorTest::everyTestStandsWhereItsSourceDoes()
{
    QStringList faults;
    int tests = 0;
    for (const auto &path : testFiles()) {
        const auto folder = mirroredFolder(path);
        if (!folder.isEmpty()) {
            ++tests;
            if (!House::exists(folder)) {
                faults.append(u"%1: there is no %2"_s.arg(path, folder));
            }
        }
    }
    QVERIFY2(tests > 30, "the tests were not found");
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void TestMirrorTest::everyTestIsBuilt()
{
    QStringList faults;
    for (const auto &path : testFiles()) {
        const auto list = House::folderOf(path) + u"/CMakeLists.txt"_s;
        if (!House::exists(list) || !builds(House::textOf(list), path.section(u'/', -1))) {
            faults.append(path);
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void TestMirrorTest::everyFolderOfCoreIsTested()
{
    const auto sources = House::filesBelow({u"core"_s});
    QStringList faults;
    for (const auto &folder : House::foldersBelow({u"core"_s})) {
        const auto inFolder = [&](const QString &path) { return House::folderOf(path) == folder && House::isSource(path); };
        // The test may stand at a folder above, as those of a format do that is read by one folder and written by another.
        const auto isItsTest = [&](const QString &path) {
            const auto mirrored = mirroredFolder(path);
            return mirrored.count(u'/') > 0 && (folder + u'/').startsWith(mirrored + u'/');
        };
        if (std::ranges::any_of(sources, inFolder) && std::ranges::none_of(testFiles(), isItsTest)) {
            faults.append(folder);
        }
    }
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

QTEST_GUILESS_MAIN(TestMirrorTest)
#include "testmirrortest.moc"
