// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/house/layerrules.h"
#include "tests/house/sourcetree.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class LayerTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void acceptsWhatPointsDown_data();
    void acceptsWhatPointsDown();
    void findsWhatDoesNot_data();
    void findsWhatDoesNot();
    void findsMissingFiles();
    void tellsTheLine();
    void findsForbiddenLinks();
    void everyIncludePointsDown();
    void coreLinksOnlyWhatItMay();
};

void LayerTest::acceptsWhatPointsDown_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    const auto row = [](const QString &path, const QString &line) { QTest::newRow(qPrintable(path + u' ' + line)) << path << line; };
    row(u"core/text/a.cpp"_s, u"#include \"core/base/b.h\""_s);
    row(u"core/text/a.cpp"_s, u"#include \"core/text/b.h\""_s);
    row(u"core/extract/figures/a.cpp"_s, u"#include \"core/extract/b.h\""_s);
    row(u"core/project/a.cpp"_s, u"#include \"core/annotation/b.h\""_s);
    row(u"core/arabic/a.cpp"_s, u"#include <QRegularExpression>"_s);
    row(u"core/arabic/a.cpp"_s, u"#include <QtCore/QString>"_s);
    row(u"core/arabic/a.cpp"_s, u"#include <sqlite3.h>"_s);
    row(u"core/arabic/a.cpp"_s, u"#include <unicode/ubidi.h>"_s);
    row(u"core/arabic/a.cpp"_s, u"#include \"a.moc\""_s);
    row(u"ui/reader/a.cpp"_s, u"#include \"core/project/b.h\""_s);
    row(u"ui/reader/a.cpp"_s, u"#include \"ui/common/b.h\""_s);
    row(u"ui/reader/a.cpp"_s, u"#include <QWidget>"_s);
    row(u"ui/reader/a.cpp"_s, u"#include <KSyntaxHighlighting/Theme>"_s);
    row(u"app/gui/main.cpp"_s, u"#include \"ui/window/b.h\""_s);
    row(u"core/base/a.cpp"_s, u"// #include \"ui/window/b.h\""_s);
}

void LayerTest::acceptsWhatPointsDown()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    QCOMPARE(House::layerFaults(path, line, [](const QString &) { return true; }), QStringList());
}

void LayerTest::findsWhatDoesNot_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("fault");
    const auto row = [](const QString &path, const QString &line, const QString &fault) {
        QTest::newRow(qPrintable(path + u' ' + line)) << path << line << fault;
    };
    row(u"core/text/a.cpp"_s, u"#include \"ui/common/b.h\""_s, u"points up"_s);
    row(u"core/text/a.cpp"_s, u"#include \"app/gui/b.h\""_s, u"points up"_s);
    row(u"ui/reader/a.h"_s, u"#include \"app/gui/b.h\""_s, u"points up"_s);
    row(u"core/base/a.h"_s, u"#include \"core/text/b.h\""_s, u"points up"_s);
    row(u"core/text/a.h"_s, u"#include \"core/arabic/b.h\""_s, u"points up"_s);
    row(u"core/arabic/a.h"_s, u"#include \"core/annotation/b.h\""_s, u"points up"_s);
    row(u"core/annotation/a.h"_s, u"  #  include \"core/extract/b.h\""_s, u"points up"_s);
    row(u"core/extract/figures/a.h"_s, u"#include \"core/compare/b.h\""_s, u"points aside"_s);
    row(u"core/compare/a.h"_s, u"#include \"core/extract/b.h\""_s, u"points aside"_s);
    row(u"core/io/a.h"_s, u"#include \"core/project/b.h\""_s, u"points aside"_s);
    row(u"core/project/a.h"_s, u"#include \"core/io/b.h\""_s, u"points aside"_s);
    row(u"core/base/a.cpp"_s, u"#include \"a.h\""_s, u"not written from the root"_s);
    row(u"ui/reader/a.cpp"_s, u"#include \"../common/b.h\""_s, u"not written from the root"_s);
    row(u"core/base/a.cpp"_s, u"#include \"tests/support/generators.h\""_s, u"a test's file"_s);
    for (const auto &header : {u"QColor"_s, u"QFont"_s, u"QWidget"_s, u"QAction"_s, u"QTextDocument"_s, u"QPainter"_s, u"QGuiApplication"_s,
             u"QtGui/QColor"_s, u"QtWidgets"_s, u"QtWidgets/qwidget.h"_s, u"QSvgRenderer"_s, u"KSyntaxHighlighting/Theme"_s}) {
        row(u"core/base/a.cpp"_s, u"#include <%1>"_s.arg(header), u"not of QtCore"_s);
    }
    for (const auto &header : {u"QNetworkAccessManager"_s, u"QTcpSocket"_s, u"QUdpSocket"_s, u"QSslSocket"_s, u"QHostInfo"_s,
             u"QLocalServer"_s, u"QtNetwork/QNetworkRequest"_s, u"curl/curl.h"_s, u"sys/socket.h"_s}) {
        row(u"core/io/a.cpp"_s, u"#include <%1>"_s.arg(header), u"the network"_s);
        row(u"ui/window/a.cpp"_s, u"#include <%1>"_s.arg(header), u"the network"_s);
        row(u"app/gui/a.cpp"_s, u"#include <%1>"_s.arg(header), u"the network"_s);
    }
}

void LayerTest::findsWhatDoesNot()
{
    QFETCH(QString, path);
    QFETCH(QString, line);
    QFETCH(QString, fault);
    const auto faults = House::layerFaults(path, line, [](const QString &) { return true; });
    QCOMPARE(faults.size(), 1);
    QVERIFY2(faults.first().contains(fault), qPrintable(faults.first()));
}

void LayerTest::findsMissingFiles()
{
    const auto faults = House::layerFaults(u"core/text/a.cpp"_s, u"#include \"core/base/gone.h\""_s, [](const QString &) { return false; });
    QCOMPARE(faults, QStringList{u"core/text/a.cpp:1: includes core/base/gone.h, which does not exist"_s});
}

void LayerTest::tellsTheLine()
{
    const auto faults = House::layerFaults(
        u"core/text/a.cpp"_s, u"// head\n\n#include <QList>\n#include \"ui/common/b.h\"\n"_s, [](const QString &) { return true; });
    QCOMPARE(faults, QStringList{u"core/text/a.cpp:4: points up to ui/common/b.h"_s});
}

void LayerTest::findsForbiddenLinks()
{
    QVERIFY(House::linkFaults(u"core/text/CMakeLists.txt"_s, u"LINKS hashiya_base Qt6::Core PkgConfig::UCHARDET)"_s).isEmpty());
    for (const auto &target :
        {u"Qt6::Gui"_s, u"Qt6::Widgets"_s, u"Qt6::Network"_s, u"Qt6::CorePrivate"_s, u"KF6::SyntaxHighlighting"_s, u"hashiya_common"_s}) {
        QCOMPARE(House::linkFaults(u"core/text/CMakeLists.txt"_s, u"LINKS hashiya_base %1)"_s.arg(target)).size(), 1);
    }
}

void LayerTest::everyIncludePointsDown()
{
    QStringList faults;
    int files = 0;
    for (const auto &path : House::filesBelow({u"core"_s, u"ui"_s, u"app"_s})) {
        if (House::isHeader(path) || House::isSource(path)) {
            faults += House::layerFaults(path, House::textOf(path), House::exists);
            ++files;
        }
    }
    QVERIFY2(files > 100, "the sources were not found");
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

void LayerTest::coreLinksOnlyWhatItMay()
{
    QStringList faults;
    int files = 0;
    for (const auto &path : House::filesBelow({u"core"_s})) {
        if (path.endsWith(u"/CMakeLists.txt")) {
            faults += House::linkFaults(path, House::textOf(path));
            ++files;
        }
    }
    QVERIFY2(files > 8, "the lists were not found");
    QVERIFY2(faults.isEmpty(), qPrintable(u'\n' + faults.join(u'\n')));
}

QTEST_GUILESS_MAIN(LayerTest)
#include "layertest.moc"
