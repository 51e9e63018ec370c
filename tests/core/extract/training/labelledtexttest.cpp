// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/training/labelledtext.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Hashiya;

namespace {

const QStringList types{u"person"_s, u"organization"_s};
const QMap<QString, QString> map{{u"PER"_s, u"person"_s}, {u"ORG"_s, u"organization"_s}, {u"MISC"_s, u"event"_s}};

/// "form/label form/label ..."; without a label it is O.
LabelledSentence sentence(const QString &columns)
{
    LabelledSentence out;
    for (const QString &column : columns.split(u' ')) {
        out.tokens.append(column.section(u'/', 0, 0));
        out.labels.append(column.section(u'/', 1, 1));
        if (out.labels.back().isEmpty()) {
            out.labels.back() = u"O"_s;
        }
    }
    return out;
}

LabelledText read(const QStringList &sentences)
{
    QList<LabelledSentence> list;
    std::ranges::transform(sentences, std::back_inserter(list), sentence);
    return labelledText(list, types, map);
}

/// The tagger's tokens with their labels: "form/0 form/1".
QString shown(const LabelledText &text)
{
    QStringList out;
    const auto tokens = text.tokenized->tokens();
    for (size_t i = 0; i < tokens.size(); ++i) {
        out.append(text.tokenized->textOf(tokens[i]).toString() + u'/' + QString::number(text.labels[i]));
    }
    return out.join(u' ');
}

}

class LabelledTextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void piecesOfATokenShareItsName_data()
    {
        QTest::addColumn<QString>("columns");
        QTest::addColumn<QString>("pieces");
        QTest::newRow("one piece a token") << u"التقى سامر/B-PER قمرطون/I-PER مساء"_s << u"التقى/0 سامر/1 قمرطون/2 مساء/0"_s;
        QTest::newRow("a bracket before the name") << u"قال (سامر/B-PER قمرطون)/I-PER هنا"_s << u"قال/0 (/0 سامر/1 قمرطون/2 )/0 هنا/0"_s;
        QTest::newRow("a stop that the name goes on behind") << u"د./B-PER سامر/I-PER"_s << u"د/1 ./2 سامر/2"_s;
        QTest::newRow("a stop at the name's end") << u"شركة/B-ORG النور./I-ORG ثم"_s << u"شركة/3 النور/4 ./0 ثم/0"_s;
        QTest::newRow("words that are cut") << u"رويال-داتش/B-ORG"_s << u"رويال/3 -/4 داتش/4"_s;
        QTest::newRow("brackets inside a name") << u"نادي/B-ORG (النور)/I-ORG البحري/I-ORG"_s << u"نادي/3 (/4 النور/4 )/4 البحري/4"_s;
        QTest::newRow("a name of punctuation alone") << u"!/B-ORG هنا"_s << u"!/3 هنا/0"_s;
        QTest::newRow("a type that the tagger does not have") << u"كأس/B-MISC سامر/B-PER"_s << u"كأس/0 سامر/1"_s;
        QTest::newRow("a type that the map does not have") << u"كأس/B-CUP هنا"_s << u"كأس/0 هنا/0"_s;
        QTest::newRow("two names side by side") << u"سامر/B-PER هند/B-PER"_s << u"سامر/1 هند/1"_s;
        QTest::newRow("IOB1") << u"سامر/I-PER قمرطون/I-PER زار"_s << u"سامر/1 قمرطون/2 زار/0"_s;
    }

    void piecesOfATokenShareItsName()
    {
        QFETCH(QString, columns);
        QFETCH(QString, pieces);
        QCOMPARE(shown(read({columns})), pieces);
    }

    void procliticsStayInTheirToken()
    {
        const auto text = read({u"زار وسامر/B-PER للنور/B-ORG"_s});
        QCOMPARE(shown(text), u"زار/0 وسامر/1 للنور/3"_s);
    }

    void sentencesAreThoseOfTheCorpus()
    {
        const auto text = read({u"زار سامر/B-PER . ثم غادر"_s, u"هنا (هند)/B-PER"_s});
        QCOMPARE(text.sentences.size(), size_t(2));
        QCOMPARE(text.sentences[0], TextRange(0, 5)); // the stop inside cuts nothing
        QCOMPARE(text.sentences[1], TextRange(5, 9));
        QCOMPARE(text.originalSentences[0], TextRange(0, 5));
        QCOMPARE(text.originalSentences[1], TextRange(5, 7));
        QCOMPARE(text.labels.size(), text.text->tokens().size());
    }

    void labelsGoBackToTheCorpusTokens()
    {
        const QStringList columns{u"قال (سامر/B-PER قمرطون)/I-PER من شركة/B-ORG رويال-داتش/I-ORG ."_s, u"د./B-PER هند/I-PER زارت !"_s};
        const auto text = read(columns);
        for (qsizetype i = 0; i < columns.size(); ++i) {
            QStringList expected = sentence(columns.at(i)).labels;
            for (QString &label : expected) {
                label.replace(u"PER"_s, u"person"_s).replace(u"ORG"_s, u"organization"_s);
            }
            QCOMPARE(originalLabels(text, i, text.labels, types), expected);
        }
    }

    void labelsOfATaggerGoBackByTheFirstWordOfEachToken()
    {
        const auto text = read({u"قال (سامر) هنا"_s});
        std::vector<Label> labels(text.labels.size(), outside);
        labels[2] = beginLabel(1); // of قال ( سامر ) هنا
        QCOMPARE(originalLabels(text, 0, labels, types), (QStringList{u"O"_s, u"B-organization"_s, u"O"_s}));
        labels[2] = outside;
        labels[3] = beginLabel(0); // the bracket is nobody's
        QCOMPARE(originalLabels(text, 0, labels, types), (QStringList{u"O"_s, u"O"_s, u"O"_s}));
    }

    void aTokenOfInvisibleCharactersKeepsItsPlace()
    {
        const QList<LabelledSentence> list{{{u"زار"_s, QString(QChar(0x200f)), u"سامر"_s}, {u"O"_s, u"O"_s, u"B-PER"_s}}};
        const auto text = labelledText(list, types, map);
        QCOMPARE(text.originals.size(), size_t(3));
        QCOMPARE(text.originals[1], -1);
        QCOMPARE(originalLabels(text, 0, text.labels, types), (QStringList{u"O"_s, u"O"_s, u"B-person"_s}));
    }

    void nothingMakesNothing()
    {
        const auto text = read({});
        QVERIFY(text.sentences.empty() && text.labels.empty() && text.originals.empty());
    }
};

QTEST_GUILESS_MAIN(LabelledTextTest)
#include "labelledtexttest.moc"
