// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/training/corpus.h"

#include "tests/core/extract/training/tinyrecipe.h"

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Hashiya;

namespace {

/// A file of sentences of one token each.
QString tokens(const QStringList &words)
{
    QString out;
    for (const QString &word : words) {
        out += word + u" O\n\n"_s;
    }
    return out;
}

QStringList wordsOf(const Corpus &corpus)
{
    QStringList out;
    for (const LabelledSentence &sentence : corpus.sentences) {
        out.append(sentence.tokens.join(u'+'));
    }
    return out;
}

QJsonObject json(const char *text)
{
    return QJsonDocument::fromJson(text).object();
}

}

class CorpusTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        writeFile(m_folder.filePath(u"a.txt"_s), tokens({u"واحد"_s, u"اثنان"_s, u"ثلاثة"_s, u"أربعة"_s, u"خمسة"_s, u"ستة"_s, u"سبعة"_s, u"ثمانية"_s, u"تسعة"_s, u"عشرة"_s}));
        writeFile(m_folder.filePath(u"columns.txt"_s), u"سامر B-PER O\nقمرطون I-PER B-LOC\n"_s);
        writeFile(m_folder.filePath(u"known.txt"_s), tokens({u"إثنان"_s, u"سبعه"_s, u"مئة"_s}));
        QVERIFY(QDir(m_folder.path()).mkpath(u"articles"_s));
        writeFile(m_folder.filePath(u"articles/2.txt"_s), tokens({u"سبعة"_s, u"ثمانية"_s}));
        writeFile(m_folder.filePath(u"articles/1.txt"_s), tokens({u"واحد"_s, u"اثنان"_s, u"ثلاثة"_s}));
        writeFile(m_folder.filePath(u"articles/notes.md"_s), u"no corpus"_s);
        writeFile(m_folder.filePath(u"broken.txt"_s), u"سامر\n"_s);
    }

    void aFileIsOneDocument()
    {
        const auto corpus = readCorpus(json(R"({"path": "a.txt", "types": {"PER": "person"}, "unscored": ["event"]})"), m_folder.path());
        QVERIFY(corpus.has_value());
        QCOMPARE(corpus->name, u"a.txt"_s);
        QCOMPARE(corpus->sentences.size(), 10);
        QCOMPARE(corpus->documents, QList<qsizetype>{10});
        QVERIFY(!corpus->wholeDocuments);
        QCOMPARE(corpus->types, (QMap<QString, QString>{{u"PER"_s, u"person"_s}}));
        QCOMPARE(corpus->unscored, QStringList{u"event"_s});
    }

    void aCorpusHasTheNameOfItsEntry()
    {
        QCOMPARE(readCorpus(json(R"({"path": "a.txt", "name": "numbers"})"), m_folder.path())->name, u"numbers"_s);
    }

    void theColumnIsTheOneAskedFor()
    {
        const auto labels = [&](const char *entry) { return readCorpus(json(entry), m_folder.path())->sentences.front().labels; };
        QCOMPARE(labels(R"({"path": "columns.txt"})"), (QStringList{u"O"_s, u"B-LOC"_s}));
        QCOMPARE(labels(R"({"path": "columns.txt", "column": 0})"), (QStringList{u"B-PER"_s, u"I-PER"_s}));
        QCOMPARE(labels(R"({"path": "columns.txt", "column": 1})"), (QStringList{u"O"_s, u"B-LOC"_s}));
    }

    void partsThatTouchShareNothingAndLeaveNothingOut()
    {
        const auto first = readCorpus(json(R"({"path": "a.txt", "part": [0, 0.9]})"), m_folder.path());
        const auto last = readCorpus(json(R"({"path": "a.txt", "part": [0.9, 1]})"), m_folder.path());
        QCOMPARE(first->sentences.size(), 9);
        QCOMPARE(first->documents, QList<qsizetype>{9});
        QCOMPARE(wordsOf(*last), QStringList{u"عشرة"_s});
        QCOMPARE(wordsOf(*first) + wordsOf(*last), wordsOf(*readCorpus(json(R"({"path": "a.txt"})"), m_folder.path())));
        QCOMPARE(readCorpus(json(R"({"path": "a.txt", "part": [0.25, 0.55]})"), m_folder.path())->sentences.size(), 3); // floor(2.5) to floor(5.5)
    }

    void partsThatAreNoneAreToldBy_data()
    {
        QTest::addColumn<QByteArray>("entry");
        QTest::newRow("backwards") << QByteArray(R"({"path": "a.txt", "part": [0.9, 0.1]})");
        QTest::newRow("past the end") << QByteArray(R"({"path": "a.txt", "part": [0.5, 1.5]})");
        QTest::newRow("before the begin") << QByteArray(R"({"path": "a.txt", "part": [-0.5, 0.5]})");
        QTest::newRow("of a folder") << QByteArray(R"({"path": "articles", "part": [0, 0.5]})");
    }

    void partsThatAreNoneAreToldBy()
    {
        QFETCH(QByteArray, entry);
        const auto corpus = readCorpus(json(entry.constData()), m_folder.path());
        QVERIFY(!corpus.has_value());
        QCOMPARE(corpus.error().code, ErrorCode::InvalidField);
        QCOMPARE(corpus.error().detail, u"part"_s);
    }

    void sentencesOfAnotherCorpusAreLeftOutHoweverTheyAreSpelt()
    {
        const auto corpus = readCorpus(json(R"({"path": "a.txt", "without": {"path": "known.txt"}})"), m_folder.path());
        QVERIFY(corpus.has_value());
        QCOMPARE(wordsOf(*corpus), (QStringList{u"واحد"_s, u"ثلاثة"_s, u"أربعة"_s, u"خمسة"_s, u"ستة"_s, u"ثمانية"_s, u"تسعة"_s, u"عشرة"_s}));
        QCOMPARE(corpus->documents, QList<qsizetype>{8});
    }

    void filesOfAFolderAreDocumentsInTheOrderOfTheirNames()
    {
        const auto corpus = readCorpus(json(R"({"path": "articles"})"), m_folder.path());
        QVERIFY(corpus.has_value());
        QVERIFY(corpus->wholeDocuments);
        QCOMPARE(corpus->documents, (QList<qsizetype>{3, 2}));
        QCOMPARE(wordsOf(*corpus), (QStringList{u"واحد"_s, u"اثنان"_s, u"ثلاثة"_s, u"سبعة"_s, u"ثمانية"_s}));
    }

    void documentsOfAFolderStayApartWhereSentencesAreLeftOut()
    {
        const auto corpus = readCorpus(json(R"({"path": "articles", "without": {"path": "known.txt"}})"), m_folder.path());
        QVERIFY(corpus.has_value());
        QCOMPARE(corpus->documents, (QList<qsizetype>{2, 1}));
        QCOMPARE(wordsOf(*corpus), (QStringList{u"واحد"_s, u"ثلاثة"_s, u"ثمانية"_s}));
    }

    void filesThatCannotBeReadAreTold()
    {
        QCOMPARE(readCorpus(json(R"({"path": "none.txt"})"), m_folder.path()).error().code, ErrorCode::FileNotFound);
        QCOMPARE(readCorpus(json(R"({"path": "a.txt", "without": {"path": "none.txt"}})"), m_folder.path()).error().code, ErrorCode::FileNotFound);
        const auto broken = readCorpus(json(R"({"path": "broken.txt"})"), m_folder.path());
        QCOMPARE(broken.error().code, ErrorCode::InvalidField);
        QCOMPARE(broken.error().position, std::optional<qint64>(1));
    }

private:
    QTemporaryDir m_folder;
};

QTEST_GUILESS_MAIN(CorpusTest)
#include "corpustest.moc"
