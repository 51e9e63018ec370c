// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/cli/program.h"

#include <QProcess>
#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class LinkageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noGuiLibraryIsLinked()
    {
        QProcess ldd;
        ldd.start(u"ldd"_s, {Bench::programPath()});
        QVERIFY(ldd.waitForFinished());
        const auto libraries = ldd.readAllStandardOutput();
        QVERIFY2(libraries.contains("libQt6Core"), libraries.constData());
        for (const auto &library : {"libQt6Gui", "libQt6Widgets", "libQt6Svg", "libQt6Network", "libKF6", "libX11", "libxcb", "libwayland"}) {
            QVERIFY2(!libraries.contains(library), library);
        }
    }
};

QTEST_GUILESS_MAIN(LinkageTest)
#include "linkagetest.moc"
