// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/extract/evaluation/goldentities.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Hashiya;

namespace {

struct Marked
{
    QString type;
    QString words;
    QJsonObject value = {};
};

/// The entities of marks that stand one a line.
QList<int> entities(const QList<Marked> &marks)
{
    QString text;
    GoldArticle gold;
    for (const Marked &mark : marks) {
        gold.marks.append({mark.type, TextRange(text.size(), text.size() + mark.words.size()), mark.value});
        text += mark.words + u'\n';
    }
    gold.article = Article(text, {});
    return goldEntities(gold);
}

}

class GoldEntitiesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theSameWordsOfOneTypeAreOneEntity()
    {
        QCOMPARE(entities({{u"place"_s, u"إربد"_s}, {u"place"_s, u"جرش"_s}, {u"place"_s, u"اربد"_s}, {u"organization"_s, u"جرش"_s}}),
            (QList<int>{0, 1, 0, 2}));
    }

    void theNormStandsForTheWords()
    {
        QCOMPARE(entities({{u"organization"_s, u"البحرية اليمنية"_s},
                     {u"organization"_s, u"لبحرية اليمنية"_s, {{u"norm"_s, u"البحرية اليمنية"_s}}}}),
            (QList<int>{0, 0}));
    }

    void aliasesAndNicknamesBelongToTheirName()
    {
        const auto found = entities({{u"organization"_s, u"هيئة الرصد"_s},
            {u"organization"_s, u"هرص"_s, {{u"alias_of"_s, u"هيئة الرصد"_s}}}, {u"organization"_s, u"هرص"_s},
            {u"person"_s, u"الفهد الأسمر"_s, {{u"nickname_of"_s, u"رامي سعد"_s}}}, {u"person"_s, u"رامي سعد"_s}});
        QCOMPARE(found.at(1), found.at(0));
        QCOMPARE(found.at(2), found.at(0));
        QCOMPARE(found.at(3), found.at(4));
        QVERIFY(found.at(3) != found.at(0));
    }

    void aPartOfOnePersonsNameIsThatPerson()
    {
        const auto found = entities({{u"person"_s, u"ليلى"_s}, {u"person"_s, u"ليلى بو عزة"_s}, {u"person"_s, u"بو عزة"_s}, {u"place"_s, u"عزة"_s}});
        QCOMPARE(found.at(0), found.at(1));
        QCOMPARE(found.at(2), found.at(1));
        QVERIFY(found.at(3) != found.at(1));
    }

    void aPartOfTwoNamesIsNeither()
    {
        const auto found = entities({{u"person"_s, u"رامي سعد"_s}, {u"person"_s, u"هدى سعد"_s}, {u"person"_s, u"سعد"_s}});
        QCOMPARE(QSet<int>(found.begin(), found.end()).size(), 3);
    }

    void figuresTimesAndRolesNameNothing()
    {
        QCOMPARE(entities({{u"money"_s, u"دولار"_s}, {u"role"_s, u"الوزير"_s}, {u"quote"_s, u"لا بأس بذلك"_s}, {u"group"_s, u"اليمنيون"_s}}),
            (QList<int>{-1, -1, -1, 0}));
    }
};

QTEST_GUILESS_MAIN(GoldEntitiesTest)
#include "goldentitiestest.moc"
