// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;

/// The whole program in a process of its own, driven by keys.
class Player
{
public:
    explicit Player(const QString &project)
    {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(PLAYSESSION), {project});
        m_ready = readLine() == u"ready";
    }
    ~Player() { kill(); }

    [[nodiscard]] bool isReady() const { return m_ready; }
    QString say(const QString &command)
    {
        m_process.write(command.toUtf8() + '\n');
        return readLine();
    }
    void kill()
    {
        m_process.kill(); // SIGKILL: no destructor, no flush
        m_process.waitForFinished();
    }

private:
    QString readLine()
    {
        while (!m_process.canReadLine()) {
            if (!m_process.waitForReadyRead(120000)) {
                return u"no answer"_s;
            }
        }
        return QString::fromUtf8(m_process.readLine()).trimmed();
    }

    QProcess m_process;
    bool m_ready = false;
};

class SessionTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    [[nodiscard]] QString path(const QString &name) const { return m_folder.filePath(QString::fromLatin1(QTest::currentDataTag()) + name); }

    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

    /// What the test of the reader's own words would be worth, done by another program: python3-jsonschema.
    static void validate(const QString &path)
    {
        QProcess python;
        python.start(u"python3"_s, {u"-c"_s, u"import json, sys, jsonschema\n"
                                             "schema = json.load(open(sys.argv[1], encoding='utf-8'))\n"
                                             "jsonschema.Draft202012Validator.check_schema(schema)\n"
                                             "jsonschema.Draft202012Validator(schema).validate(json.load(open(sys.argv[2], encoding='utf-8')))\n"_s,
                                     qEnvironmentVariable("HASHIYA_SOURCE_DIR") + u"/resources/schema/hashiya.annotations-1.schema.json"_s, path});
        QVERIFY(python.waitForFinished(60000));
        QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
    }

private Q_SLOTS:
    void keepsEveryEditThroughAKill_data()
    {
        QTest::addColumn<QString>("article");
        QTest::addColumn<QString>("words"); // not marked by the program
        const auto shared = qEnvironmentVariable("HASHIYA_SHARED", qEnvironmentVariable("HASHIYA_SOURCE_DIR") + u"/../shared"_s);
        QTest::newRow("sample") << qEnvironmentVariable("HASHIYA_SOURCE_DIR") + u"/resources/samples/solar-first.txt"_s << u"صهريج المازوت"_s;
        QTest::newRow("seed") << shared + u"/seed/nvidia_openai.txt"_s << u"حجر زاوية"_s;
    }
    void keepsEveryEditThroughAKill()
    {
        QFETCH(QString, article);
        QFETCH(QString, words);
        if (!QFile::exists(article)) {
            QSKIP("this article is not part of the repository and is not here");
        }
        QString start;
        QString edited;
        const auto project = path(u".hashiya"_s);
        {
            Player player(project);
            QVERIFY(player.isReady());
            QCOMPARE(player.say(u"import "_s + article), u"done"_s);
            start = player.say(u"state"_s);
            QVERIFY(start.contains(u"articles=1"));
            QVERIFY(!start.contains(u"marks=0"));
            edit(player, words);
            edited = player.say(u"state"_s);
            QVERIFY(edited != start);
            player.kill();
        }
        Player player(project);
        QVERIFY(player.isReady());
        QCOMPARE(player.say(u"state"_s), edited);
        undoAndRedoEverything(player, start, edited);
        const auto first = path(u"-1.json"_s);
        QCOMPARE(player.say(u"export "_s + first), u"done"_s);
        validate(first);
        importsIdentically(first);
    }

private:
    /// Confirms, rejects, retypes, adds by either layout and moves an edge: six steps of the journal, by keyboard alone.
    void edit(Player &player, const QString &words)
    {
        player.say(u"press Tab"_s);
        const auto first = player.say(u"current"_s);
        QVERIFY2(first.contains(u" suggested "), qPrintable(first));
        player.say(u"press Return"_s);
        const auto second = player.say(u"current"_s);
        QVERIFY(second != first);
        player.say(u"press Delete"_s);
        QVERIFY(player.say(u"current"_s) != second);
        player.say(u"type z"_s); // no type's letter
        QVERIFY(player.say(u"current"_s).contains(u" suggested "));
        player.say(u"type د"_s); // nor this
        player.say(u"type ى"_s); // N: count
        QVERIFY(player.say(u"current"_s).startsWith(u"count confirmed "));
        player.say(u"press Ctrl+F"_s);
        player.say(u"type "_s + words);
        player.say(u"press Escape"_s);
        player.say(u"type ي"_s); // D: product
        QCOMPARE(player.say(u"current"_s), u"product confirmed "_s + words);
        player.say(u"press Alt+Right"_s); // its end, back by a word
        QCOMPARE(player.say(u"current"_s), u"product confirmed "_s + words.section(u' ', 0, 0));
        player.say(u"type e"_s);
        QCOMPARE(player.say(u"current"_s), u"event confirmed "_s + words.section(u' ', 0, 0));
    }

    void undoAndRedoEverything(Player &player, const QString &start, const QString &edited)
    {
        const auto digest = [](const QString &state) { return state.section(u' ', 0, 2); };
        for (int i = 0; i < 6; ++i) {
            player.say(u"press Ctrl+Z"_s);
        }
        QCOMPARE(digest(player.say(u"state"_s)), digest(start));
        player.say(u"press Ctrl+Z"_s); // the article itself
        QVERIFY(player.say(u"state"_s).startsWith(u"articles=0 marks=-1"));
        QVERIFY(player.say(u"state"_s).endsWith(u"undo=0 redo=1"));
        for (int i = 0; i < 7; ++i) {
            player.say(u"press Ctrl+Shift+Z"_s);
        }
        QCOMPARE(player.say(u"state"_s), edited);
    }

    void importsIdentically(const QString &first)
    {
        Player player(path(u"-other.hashiya"_s));
        QVERIFY(player.isReady());
        QCOMPARE(player.say(u"import "_s + first), u"done"_s);
        const auto second = path(u"-2.json"_s);
        QCOMPARE(player.say(u"export "_s + second), u"done"_s);
        QVERIFY(!contents(first).isEmpty());
        QCOMPARE(contents(second), contents(first));
    }
};

QTEST_GUILESS_MAIN(SessionTest)
#include "sessiontest.moc"
