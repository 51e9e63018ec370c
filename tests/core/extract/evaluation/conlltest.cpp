// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/evaluation/conll.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Hashiya;

namespace {

QList<LabelledSentence> read(const QByteArray &text, ConllColumn column = {})
{
    const auto sentences = readConll(text, u"test"_s, column);
    return sentences ? *sentences : QList<LabelledSentence>();
}

QString dataFolder()
{
    return qEnvironmentVariable("HASHIYA_SHARED", qEnvironmentVariable("HASHIYA_SOURCE_DIR") + u"/../shared"_s) + u"/data/ner/"_s;
}

}

class ConllTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aBlankLineEndsASentence()
    {
        const QList<LabelledSentence> expected{{{u"زار"_s, u"سامر"_s}, {u"O"_s, u"B-PERS"_s}}, {{u"حلب"_s}, {u"I-LOC"_s}}};
        QCOMPARE(read("زار O\nسامر B-PERS\n\nحلب I-LOC\n"), expected);
        QCOMPARE(read("\xEF\xBB\xBF\n\nزار O\r\nسامر B-PERS \r\n \r\n\r\nحلب I-LOC"), expected);
        QCOMPARE(read("-DOCSTART- -X- O\n\nزار O\nسامر B-PERS\n-DOCSTART- O\nحلب I-LOC\n"), expected);
    }

    void theColumnIsChosen_data()
    {
        QTest::addColumn<qsizetype>("column");
        QTest::addColumn<QStringList>("labels");
        QTest::newRow("the last") << qsizetype(ConllColumn::last) << QStringList{u"B-Nation"_s, u"O"_s};
        QTest::newRow("beside the token") << qsizetype(0) << QStringList{u"B-GPE"_s, u"O"_s};
        QTest::newRow("the second") << qsizetype(1) << QStringList{u"B-Nation"_s, u"O"_s};
    }
    void theColumnIsChosen()
    {
        QFETCH(qsizetype, column);
        QFETCH(QStringList, labels);
        QCOMPARE(read("مصر\tB-GPE\tB-Nation\nهي\tO\tO\n", {column}).value(0).labels, labels);
    }

    void aLineWithFewerLabelsIsOutside()
    {
        const QByteArray nested = "رئيس B-OCC\nلجنة I-OCC B-ORG\nقال O\n";
        QCOMPARE(read(nested, {1}).value(0).labels, (QStringList{u"O"_s, u"B-ORG"_s, u"O"_s}));
        QCOMPARE(read(nested, {0}).value(0).labels, (QStringList{u"B-OCC"_s, u"I-OCC"_s, u"O"_s}));
    }

    void betweenTabsATokenMayHoldSpaces()
    {
        QCOMPARE(read("نيو يورك\tB-LOC\n").value(0).tokens, QStringList{u"نيو يورك"_s});
    }

    void saysWhichLineIsWrong_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("no label") << QByteArray("سامر");
        QTest::newRow("no label of these") << QByteArray("سامر PERS");
        QTest::newRow("no type") << QByteArray("سامر B-");
    }
    void saysWhichLineIsWrong()
    {
        QFETCH(QByteArray, line);
        const auto sentences = readConll("زار O\n" + line + '\n', u"name"_s);
        QVERIFY(!sentences);
        QCOMPARE(sentences.error().code, ErrorCode::InvalidField);
        QCOMPARE(sentences.error().subject, u"name"_s);
        QCOMPARE(sentences.error().position, std::optional<qint64>(2));
    }

    void aFolderIsReadInTheOrderOfItsNames()
    {
        const QTemporaryDir folder;
        for (const auto &[name, text] : {std::pair(u"b.txt"_s, "حلب B-LOC\n"), std::pair(u"a.tsv"_s, "زار\tO\n"), std::pair(u"c.md"_s, "#\n")}) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(text);
        }
        const auto sentences = readConllFiles(folder.path());
        QVERIFY(sentences);
        QCOMPARE(*sentences, (QList<LabelledSentence>{{{u"زار"_s}, {u"O"_s}}, {{u"حلب"_s}, {u"B-LOC"_s}}}));
        QCOMPARE(readConllFiles(folder.filePath(u"none"_s)).error().code, ErrorCode::FileNotFound);
    }

    // Sizes as the corpora's own descriptions give them.
    void readsTheCorporaBesideThisTree_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<qsizetype>("column");
        QTest::addColumn<qsizetype>("tokens");
        QTest::newRow("anercorp") << u"anercorp_train.txt"_s << qsizetype(ConllColumn::last) << qsizetype(125100);
        QTest::newRow("wikifane") << u"wikifane_all.tsv"_s << qsizetype(0) << qsizetype(430843);
        QTest::newRow("aqmar") << u"aqmar_dev"_s << qsizetype(ConllColumn::last) << qsizetype(10330);
        QTest::newRow("wojood") << u"wojood_sample_val.txt"_s << qsizetype(0) << qsizetype(2743);
    }
    void readsTheCorporaBesideThisTree()
    {
        QFETCH(QString, name);
        QFETCH(qsizetype, column);
        QFETCH(qsizetype, tokens);
        if (!QDir(dataFolder()).exists()) {
            QSKIP("The corpora are not beside this tree");
        }
        const auto sentences = readConllFiles(dataFolder() + name, {column});
        QVERIFY(sentences);
        qsizetype read = 0;
        for (const LabelledSentence &sentence : *sentences) {
            QCOMPARE(sentence.tokens.size(), sentence.labels.size());
            read += sentence.tokens.size();
        }
        QCOMPARE(read, tokens);
    }
};

QTEST_GUILESS_MAIN(ConllTest)
#include "conlltest.moc"
