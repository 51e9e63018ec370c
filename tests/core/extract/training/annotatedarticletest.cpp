// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/training/annotatedarticle.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

namespace {

const QString text = u"عنوان قصير للخبر\nقال وزير فرنسا بيتر غرونفالد في برلين ذلك."_s;

QJsonObject mark(const QString &type, const QString &words, const QString &state = u"confirmed"_s)
{
    const auto begin = text.indexOf(words);
    return {{u"type"_s, type}, {u"start_utf16"_s, begin}, {u"end_utf16"_s, begin + words.size()}, {u"state"_s, state}};
}

QByteArray line(const QJsonArray &marks)
{
    return QJsonDocument(QJsonObject{{u"article"_s, QJsonObject{{u"text"_s, text}}}, {u"annotations"_s, marks}}).toJson(QJsonDocument::Compact);
}

/// "token/label" of what is not outside.
QStringList labelled(const QList<LabelledSentence> &sentences)
{
    QStringList out;
    for (const auto &sentence : sentences) {
        for (qsizetype i = 0; i < sentence.tokens.size(); ++i) {
            if (sentence.labels.at(i) != u"O") {
                out.append(sentence.tokens.at(i) + u'/' + sentence.labels.at(i));
            }
        }
    }
    return out;
}

const QStringList types{u"person"_s, u"place"_s};

}

class AnnotatedArticleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void confirmedMarksLabelTheirTokens()
    {
        const auto read = readAnnotatedArticle(line({mark(u"person"_s, u"بيتر غرونفالد"_s), mark(u"place"_s, u"برلين"_s)}), types, u"x"_s, 1);
        QVERIFY(read);
        QCOMPARE(read->size(), 2); // the title is a sentence
        QCOMPARE(labelled(*read), (QStringList{u"بيتر/B-person"_s, u"غرونفالد/I-person"_s, u"برلين/B-place"_s}));
    }

    void suggestionsAndOtherTypesDoNotCount()
    {
        const auto read = readAnnotatedArticle(line({mark(u"person"_s, u"بيتر غرونفالد"_s, u"suggested"_s), mark(u"role"_s, u"وزير"_s)}), types, u"x"_s, 1);
        QVERIFY(read && labelled(*read).isEmpty());
    }

    void aProcliticBeforeTheMarkStaysWithItsWord()
    {
        const auto read = readAnnotatedArticle(line({mark(u"place"_s, u"رلين"_s)}), types, u"x"_s, 1);
        QVERIFY(read);
        QCOMPARE(labelled(*read), QStringList{u"برلين/B-place"_s});
    }

    void theInnerOfTwoNamesCounts()
    {
        const auto read = readAnnotatedArticle(line({mark(u"place"_s, u"فرنسا"_s), mark(u"person"_s, u"وزير فرنسا"_s)}), types, u"x"_s, 1);
        QVERIFY(read);
        QCOMPARE(labelled(*read), (QStringList{u"وزير/B-person"_s, u"فرنسا/B-place"_s}));
    }

    void badLinesSayWhere()
    {
        const auto malformed = readAnnotatedArticle("{", types, u"x.jsonl"_s, 7);
        QVERIFY(!malformed);
        QCOMPARE(malformed.error().code, ErrorCode::MalformedJson);
        QCOMPARE(malformed.error().position, 7);
        const auto empty = readAnnotatedArticle("{}", types, u"x.jsonl"_s, 8);
        QVERIFY(!empty);
        QCOMPARE(empty.error().code, ErrorCode::InvalidField);
    }

    void marksOutsideTheTextAreLeftOut()
    {
        const QJsonObject stray{{u"type"_s, u"place"_s}, {u"start_utf16"_s, 5}, {u"end_utf16"_s, 9000}, {u"state"_s, u"confirmed"_s}};
        const auto read = readAnnotatedArticle(line({stray}), types, u"x"_s, 1);
        QVERIFY(read && labelled(*read).isEmpty());
    }
};

QTEST_GUILESS_MAIN(AnnotatedArticleTest)
#include "annotatedarticletest.moc"
