// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/project/placenature.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class PlaceNatureTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void networkFileSystemsAreKnownByTheirTypes();
    void ordinaryFolderIsLocal();
    void folderBelowASyncedOneIsSynced_data();
    void folderBelowASyncedOneIsSynced();
};

void PlaceNatureTest::networkFileSystemsAreKnownByTheirTypes()
{
    for (const auto &type : {"nfs4"_ba, "cifs"_ba, "fuse.sshfs"_ba, "NFS"_ba}) {
        QVERIFY(isNetworkFileSystem(type));
    }
    for (const auto &type : {"ext4"_ba, "btrfs"_ba, "tmpfs"_ba, "fuse.ntfs"_ba, ""_ba}) {
        QVERIFY(!isNetworkFileSystem(type));
    }
}

void PlaceNatureTest::ordinaryFolderIsLocal()
{
    const QTemporaryDir folder;
    QCOMPARE(natureOf(folder.filePath(u"project.hashiya"_s)), PlaceNature::Local);
}

void PlaceNatureTest::folderBelowASyncedOneIsSynced_data()
{
    QTest::addColumn<QString>("mark");
    for (const auto *mark : {".dropbox", ".stfolder", ".sync_0f3a.db", ".owncloudsync.log"}) {
        QTest::newRow(mark) << QString::fromLatin1(mark);
    }
}

void PlaceNatureTest::folderBelowASyncedOneIsSynced()
{
    QFETCH(QString, mark);
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkpath(u"مكتب/تقارير"_s));
    QFile file(folder.filePath(mark));
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(natureOf(folder.filePath(u"مكتب/تقارير/project.hashiya"_s)), PlaceNature::Synced);
}

QTEST_GUILESS_MAIN(PlaceNatureTest)
#include "placenaturetest.moc"
