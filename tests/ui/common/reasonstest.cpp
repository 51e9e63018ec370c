// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/common/reasons.h"

#include "core/extract/pipeline.h"
#include "core/text/invisibles.h"
#include "ui/common/isolates.h"

#include <QFile>
#include <QSet>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace Hashiya;

class ReasonsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void evidenceStandsInIsolates()
    {
        const Origin origin{OriginKind::Extractor, u"names"_s, u"names.head"_s, {u"شركة"_s}};
        QVERIFY(reasonSentence(origin).contains(isolated(u"شركة"_s)));
    }

    void evidenceThatLooksLikeAPlaceholderIsKept()
    {
        const Origin origin{OriginKind::Extractor, u"names"_s, u"names.alias"_s, {u"%2"_s, u"x"_s}};
        const QString sentence = reasonSentence(origin);
        QVERIFY(sentence.contains(isolated(u"%2"_s)));
        QCOMPARE(sentence.count(isolated(u"x"_s)), 1);
    }

    void boundingWordsAddASentence()
    {
        Origin origin{OriginKind::Extractor, u"figures"_s, u"figures.money"_s, {u"100 مليار"_s, u"دولار"_s, u"USD"_s, QString()}};
        const QString without = reasonSentence(origin);
        origin.evidence[3] = u"يصل إلى"_s;
        QVERIFY(reasonSentence(origin).startsWith(without));
        QVERIFY(reasonSentence(origin).contains(isolated(u"يصل إلى"_s)));
    }

    void stepsOfAValueAddASentenceFromLeftToRight()
    {
        Origin origin{OriginKind::Extractor, u"figures"_s, u"figures.money"_s, {u"5 آلاف"_s, u"دولار"_s, u"USD"_s, QString()}};
        const QString without = reasonSentence(origin);
        origin.evidence.append(u"5 × 1,000 = 5,000"_s);
        QVERIFY(reasonSentence(origin).startsWith(without));
        QVERIFY(reasonSentence(origin).contains(leftToRight(u"5 × 1,000 = 5,000"_s)));
    }

    void everyRuleHasItsOwnSentence()
    {
        QSet<QString> sentences;
        for (const QString &rule : rulesWithSentences()) {
            const QString sentence = reasonSentence({OriginKind::Extractor, rule.section(u'.', 0, 0), rule, {u"a"_s, u"b"_s, u"c"_s}});
            QVERIFY2(!sentence.contains(u'%'), qPrintable(sentence));
            sentences.insert(sentence);
        }
        QVERIFY(sentences.size() > 20);
        QCOMPARE(sentences.size(), rulesWithSentences().size());
    }

    void whatThePipelineSaysHasASentence()
    {
        const QStringList rules = rulesWithSentences();
        const QSet<QString> known(rules.cbegin(), rules.cend());
        for (const QString &name : {u"solar-first"_s, u"solar-second"_s}) {
            QFile file(u":/hashiya/samples/%1.txt"_s.arg(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto suggestions = Pipeline::standard().suggestions(Article(QString::fromUtf8(file.readAll()), {}));
            QVERIFY(suggestions.size() > 20);
            for (const Suggestion &suggestion : suggestions) {
                QVERIFY2(known.contains(suggestion.origin.rule), qPrintable(suggestion.origin.rule));
            }
        }
    }

    void othersHaveGeneralSentences_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("named");
        QTest::newRow("unknown rule") << int(OriginKind::Extractor) << u"dreams.deep"_s;
        QTest::newRow("house rule") << int(OriginKind::Rule) << u"دار"_s;
        QTest::newRow("file") << int(OriginKind::Import) << u"دار"_s;
        QTest::newRow("person") << int(OriginKind::Person) << QString();
    }
    void othersHaveGeneralSentences()
    {
        QFETCH(int, kind);
        QFETCH(QString, named);
        const QString sentence = reasonSentence({OriginKind(kind), u"دار"_s, u"dreams.deep"_s, {}});
        QVERIFY(!sentence.isEmpty());
        QVERIFY(sentence.contains(named));
    }
};

QTEST_GUILESS_MAIN(ReasonsTest)
#include "reasonstest.moc"
