// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/entities/tagger/features.h"

#include "tests/core/extract/entities/tagger/taggersupport.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Hashiya;

namespace {

constexpr quint32 place = maskOf(LexiconKind::Place);
constexpr quint32 organization = maskOf(LexiconKind::Organization);

/// A sentence and its context; knowledge must outlive it.
class Sentence
{
public:
    Sentence(const QString &text, const WordKnowledge &knowledge)
        : m_read(text, knowledge)
        , context(m_read.words, knowledge)
    {
    }

private:
    ReadWords m_read;

public:
    SentenceContext context;
};

/// Which tokens a phrase of the kind marks: "S" single, "B" begin, "M" middle, "E" end, "-" none; several letters where it is several.
QStringList marksOf(const SentenceContext &context, quint32 kind)
{
    QStringList out;
    for (qsizetype i = 0; i < context.size(); ++i) {
        const PhraseMarks &marks = context.phrases(i);
        QString letters;
        letters += (marks.single & kind) != 0 ? u"S"_s : QString();
        letters += (marks.begin & kind) != 0 ? u"B"_s : QString();
        letters += (marks.middle & kind) != 0 ? u"M"_s : QString();
        letters += (marks.end & kind) != 0 ? u"E"_s : QString();
        out.append(letters.isEmpty() ? u"-"_s : letters);
    }
    return out;
}

QString marksIn(const QString &text, const KnowledgeBuilder &builder, quint32 kind)
{
    const Known known(builder);
    return marksOf(Sentence(text, known).context, kind).join(u' ');
}

/// "class:distance" of the trigger nearest before each token.
QStringList triggersOf(const QString &text)
{
    KnowledgeBuilder builder;
    builder.addTrigger(u"السيد"_s, TriggerClass::Title);
    builder.addTrigger(u"شركه"_s, TriggerClass::OrganizationHead);
    builder.addTrigger(u"قال"_s, TriggerClass::Reporting);
    const Known known(builder);
    const Sentence sentence(text, known);
    QStringList out;
    for (qsizetype i = 0; i < sentence.context.size(); ++i) {
        const quint32 mask = sentence.context.nearestTrigger(i);
        const QString name = mask == maskOf(TriggerClass::Title) ? u"title"_s : mask == maskOf(TriggerClass::OrganizationHead) ? u"head"_s : mask == 0 ? u"-"_s : u"other"_s;
        out.append(name + QString::number(sentence.context.nearestDistance(i)));
    }
    return out;
}

QString bracketsOf(const QString &text)
{
    const Sentence sentence(text, {});
    QString out;
    for (qsizetype i = 0; i < sentence.context.size(); ++i) {
        out += QString::number(sentence.context.brackets(i));
    }
    return out;
}

}

class SentenceContextTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void phrasesMarkTheirBeginTheirMiddleAndTheirEnd()
    {
        KnowledgeBuilder builder;
        builder.addPhrase(u"قمرطون"_s, LexiconKind::Place);
        builder.addPhrase(u"بحيرة الزهر"_s, LexiconKind::Place);
        builder.addPhrase(u"جبال السماء العالية البعيدة"_s, LexiconKind::Place);
        QCOMPARE(marksIn(u"زار قمرطون ثم رجع"_s, builder, place), u"- S - -"_s);
        QCOMPARE(marksIn(u"زار بحيرة الزهر"_s, builder, place), u"- B E"_s);
        QCOMPARE(marksIn(u"جبال السماء العالية البعيدة كثيرة"_s, builder, place), u"B M M E -"_s);
        QCOMPARE(marksIn(u"زار بحيرة"_s, builder, place), u"- -"_s); // no whole phrase
        QCOMPARE(marksIn(u"زار بحيرة الزهر"_s, builder, organization), u"- - -"_s);
    }

    void theLongestPhraseOfAKindIsMarked()
    {
        KnowledgeBuilder builder;
        builder.addPhrase(u"بنك"_s, LexiconKind::Organization);
        builder.addPhrase(u"بنك النور"_s, LexiconKind::Organization);
        builder.addPhrase(u"بنك النور الأول"_s, LexiconKind::Organization);
        builder.addPhrase(u"النور"_s, LexiconKind::Organization);
        QCOMPARE(marksIn(u"فتح بنك النور الأول"_s, builder, organization), u"- B M E"_s);
        QCOMPARE(marksIn(u"فتح بنك النور القديم"_s, builder, organization), u"- B E -"_s);
        QCOMPARE(marksIn(u"فتح بنك قديم"_s, builder, organization), u"- S -"_s);
    }

    void aShorterPhraseOfAnotherKindIsMarkedToo()
    {
        KnowledgeBuilder builder;
        builder.addPhrase(u"قمرطون"_s, LexiconKind::Place);
        builder.addPhrase(u"قمرطون الجديدة"_s, LexiconKind::Organization);
        QCOMPARE(marksIn(u"قمرطون الجديدة"_s, builder, place), u"S -"_s);
        QCOMPARE(marksIn(u"قمرطون الجديدة"_s, builder, organization), u"B E"_s);
    }

    void aPhraseIsFoundBehindAProclitic()
    {
        KnowledgeBuilder builder;
        builder.addCount(u"بحيره"_s, 50);
        builder.addPhrase(u"بحيرة الزهر"_s, LexiconKind::Place);
        builder.addPhrase(u"الأمم الصغرى"_s, LexiconKind::Organization);
        QCOMPARE(marksIn(u"رحلة لبحيرة الزهر"_s, builder, place), u"- B E"_s);
        QCOMPARE(marksIn(u"وبحيرة الزهر"_s, builder, place), u"B E"_s);
        QCOMPARE(marksIn(u"مقر للأمم الصغرى"_s, builder, organization), u"- B E"_s);
    }

    void aProcliticInsideAPhraseEndsIt()
    {
        KnowledgeBuilder builder;
        builder.addCount(u"زهر"_s, 50);
        builder.addPhrase(u"بحيرة زهر"_s, LexiconKind::Place);
        QCOMPARE(marksIn(u"بحيرة وزهر"_s, builder, place), u"- -"_s);
    }

    void aPhraseAsLongAsTheLongestIsFoundAndALongerOneIsNot()
    {
        KnowledgeBuilder builder;
        builder.addPhrase(u"ا1 واحد اثنان ثلاثة"_s, LexiconKind::Organization);
        builder.addPhrase(u"مجلس كتاب بلدة زهر الريف في جبال قمرطون"_s, LexiconKind::Place);
        builder.addPhrase(u"رابطة كتاب بلدة زهر الريف في جبال قمرطون الكبرى"_s, LexiconKind::Place);
        QCOMPARE(marksIn(u"مجلس كتاب بلدة زهر الريف في جبال قمرطون"_s, builder, place), u"B M M M M M M E"_s);
        QCOMPARE(marksIn(u"رابطة كتاب بلدة زهر الريف في جبال قمرطون الكبرى"_s, builder, place), u"- - - - - - - - -"_s);
    }

    void theNearestTriggerCountsUpToFiveTokensBack()
    {
        QCOMPARE(triggersOf(u"السيد سامر ثم زار بلدا بعيدا جدا"_s), (QStringList{u"-0"_s, u"title1"_s, u"title2"_s, u"title3"_s, u"title4"_s, u"title5"_s, u"-0"_s}));
        QCOMPARE(triggersOf(u"السيد زار شركة قمرطون"_s), (QStringList{u"-0"_s, u"title1"_s, u"title2"_s, u"head1"_s}));
    }

    void reportingVerbsAnnounceNoNameFarAway()
    {
        QCOMPARE(triggersOf(u"قال سامر"_s), (QStringList{u"-0"_s, u"-0"_s}));
        QCOMPARE(triggersOf(u"السيد قال ذلك"_s), (QStringList{u"-0"_s, u"title1"_s, u"title2"_s}));
    }

    void quotationMarksAndBracketsAreKept_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("states");
        QTest::newRow("none") << u"زار سامر بلدا"_s << u"000"_s;
        QTest::newRow("brackets") << u"زار (سامر) بلدا"_s << u"02200"_s;
        QTest::newRow("guillemets") << u"زار «سامر» بلدا"_s << u"01100"_s;
        QTest::newRow("curly") << u"زار “سامر” بلدا"_s << u"01100"_s;
        QTest::newRow("straight") << u"زار \"سامر\" بلدا"_s << u"01100"_s;
        QTest::newRow("both") << u"زار «بلد (قمر) بعيد» اليوم"_s << u"011331100"_s;
        QTest::newRow("never closed") << u"زار (سامر بلدا"_s << u"0222"_s;
        QTest::newRow("never opened") << u"زار سامر) بلدا"_s << u"0000"_s;
    }

    void quotationMarksAndBracketsAreKept()
    {
        QFETCH(QString, text);
        QFETCH(QString, states);
        QCOMPARE(bracketsOf(text), states);
    }

    void theEdgesAreAWordOfTheirOwn()
    {
        const Sentence sentence(u"زار سامر"_s, {});
        QCOMPARE(sentence.context.size(), 2);
        QCOMPARE(&sentence.context.at(-1), &sentence.context.at(2));
        QVERIFY(sentence.context.at(-1).word != sentence.context.at(0).word);
        QVERIFY(sentence.context.at(-1).shape != sentence.context.at(0).shape);
        QCOMPARE(sentence.context.phrases(-1), PhraseMarks());
        QCOMPARE(sentence.context.phrases(2), PhraseMarks());
    }
};

QTEST_GUILESS_MAIN(SentenceContextTest)
#include "sentencecontexttest.moc"
