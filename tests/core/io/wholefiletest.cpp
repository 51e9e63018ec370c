// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/wholefile.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class WholeFileTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void replacesAFileWhole()
    {
        const QTemporaryDir folder;
        const auto path = folder.filePath(u"a.txt"_s);
        QVERIFY(writeWholeFile(path, "a longer text"));
        QVERIFY(writeWholeFile(path, "short"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), "short"_ba);
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files | QDir::Hidden).size(), 1);
    }

    void saysWhatCouldNotBeWritten()
    {
        const auto written = writeWholeFile(u"/nowhere/at/all/a.txt"_s, "text");
        QVERIFY(!written);
        QCOMPARE(written.error().code, ErrorCode::WriteFailed);
        QCOMPARE(written.error().subject, u"/nowhere/at/all/a.txt"_s);
    }
};

QTEST_GUILESS_MAIN(WholeFileTest)
#include "wholefiletest.moc"
