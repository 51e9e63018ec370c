// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/io/import/plaintext.h"

#include <QFile>
#include <QStringEncoder>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class PlainTextTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString written(const QString &name, const QByteArray &bytes)
    {
        const auto path = m_folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("cannot write %s", qPrintable(path));
        }
        return path;
    }

private Q_SLOTS:
    void readsAnArticleWithItsTitle()
    {
        const auto text = u"افتتاح سوق الميناء\r\nقال رئيس البلدية إن السوق يتسع لنحو 120 بائعا.\r\n\r\nورحب السكان بالخطوة، وطالبوا بحديقة.\r\n"_s;
        const auto path = written(u"سوق.txt"_s, QStringEncoder("windows-1256").encode(text));
        const auto imported = importPlainText(path);
        QVERIFY(imported);
        QCOMPARE(imported->decoding.encoding, u"windows-1256"_s);
        QVERIFY(imported->decoding.text.isEmpty());
        const auto &article = imported->article;
        QCOMPARE(article.text(), QString(text).remove(u'\r'));
        QCOMPARE(article.metadata().title, u"افتتاح سوق الميناء"_s);
        QCOMPARE(article.blocks().size(), 3);
        QCOMPARE(article.blocks().first().kind, BlockKind::Title);
    }

    void passesTheDeclaredEncodingOn()
    {
        const auto path = written(u"declared.txt"_s, "\xC7\xE1"_ba);
        const auto imported = importPlainText(path, u"windows-1256"_s);
        QVERIFY(imported);
        QCOMPARE(imported->article.text(), u"ال"_s);
        QCOMPARE(imported->decoding.evidence, u"declared"_s);
    }

    void saysWhatIsWrongWithAFile_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<ErrorCode>("code");
        QTest::newRow("missing") << m_folder.filePath(u"none.txt"_s) << ErrorCode::FileNotFound;
        QTest::newRow("folder") << m_folder.path() << ErrorCode::NotAFile;
        QTest::newRow("device") << u"/dev/zero"_s << ErrorCode::NotAFile;
        QTest::newRow("empty") << written(u"empty.txt"_s, {}) << ErrorCode::FileEmpty;
        QTest::newRow("binary") << written(u"binary.txt"_s, QByteArray(100, '\0')) << ErrorCode::BinaryContent;
        const auto huge = written(u"huge.txt"_s, "x"_ba);
        QFile file(huge);
        QVERIFY(file.resize(300LL * 1024 * 1024)); // sparse: takes no room
        QTest::newRow("300 MB") << huge << ErrorCode::FileTooLarge;
        const auto link = m_folder.filePath(u"dangling.txt"_s);
        QVERIFY(QFile::link(m_folder.filePath(u"none.txt"_s), link));
        QTest::newRow("dangling link") << link << ErrorCode::FileNotFound;
    }
    void saysWhatIsWrongWithAFile()
    {
        QFETCH(QString, path);
        QFETCH(ErrorCode, code);
        const auto imported = importPlainText(path);
        QVERIFY(!imported);
        QCOMPARE(imported.error().code, code);
        QCOMPARE(imported.error().subject, path);
    }

    void givesTheReasonWhereReadingIsNotAllowed()
    {
        if (geteuid() == 0) {
            QSKIP("the superuser may read every file");
        }
        const auto path = written(u"secret.txt"_s, "text"_ba);
        QVERIFY(QFile::setPermissions(path, {}));
        const auto bytes = readFile(path);
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().code, ErrorCode::FileUnreadable);
        QVERIFY(!bytes.error().detail.isEmpty());
    }

    void namesTheLimitThatWasHit()
    {
        const auto path = written(u"long.txt"_s, QByteArray(11, 'x'));
        const auto bytes = readFile(path, 10);
        QVERIFY(!bytes);
        QCOMPARE(bytes.error().code, ErrorCode::FileTooLarge);
        QCOMPARE(bytes.error().detail, u"10"_s);
        QVERIFY(readFile(path, 11));
    }
};

QTEST_GUILESS_MAIN(PlainTextTest)
#include "plaintexttest.moc"
