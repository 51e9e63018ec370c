// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/compare/lightstem.h"

#include <QTest>

using namespace Hashiya;
using namespace Qt::StringLiterals;

class LightStemTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void givesFormsOfOneWordOneStem_data();
    void givesFormsOfOneWordOneStem();
    void keepsDifferentWordsApart();
    void leavesLatinWordsButTheirCase();
    void neverCutsBelowThreeLetters();
    void knowsFunctionWordsWithJoinedParticles();
};

void LightStemTest::givesFormsOfOneWordOneStem_data()
{
    QTest::addColumn<QStringList>("forms");
    QTest::newRow("article and particles") << QStringList{u"محطة"_s, u"المحطة"_s, u"والمحطة"_s, u"بالمحطة"_s, u"للمحطة"_s, u"محطته"_s};
    QTest::newRow("pronouns") << QStringList{u"قدرة"_s, u"بقدرة"_s, u"قدرته"_s, u"قدرتها"_s, u"القدرة"_s};
    QTest::newRow("first letter like a particle") << QStringList{u"كلفة"_s, u"كلفته"_s, u"بكلفة"_s, u"الكلفة"_s};
    QTest::newRow("accusative") << QStringList{u"كيلومتر"_s, u"كيلومترا"_s, u"كيلومتراً"_s, u"كيلومترات"_s};
    QTest::newRow("verb and its feminine") << QStringList{u"بلغ"_s, u"بلغت"_s, u"وبلغت"_s};
    QTest::newRow("broken plural") << QStringList{u"منزل"_s, u"منازل"_s, u"المنازل"_s, u"منزلا"_s};
    QTest::newRow("two broken plurals") << QStringList{u"عام"_s, u"أعوام"_s, u"الأعوام"_s};
    QTest::newRow("vocalised and stretched") << QStringList{u"مشروع"_s, u"مَشْرُوع"_s, u"مشـــروع"_s, u"مشاريع"_s};
}

void LightStemTest::givesFormsOfOneWordOneStem()
{
    QFETCH(const QStringList, forms);
    for (const QString &form : forms) {
        QVERIFY2(lightStem(form) == lightStem(forms.first()), qPrintable(form + u" -> "_s + lightStem(form) + u", not "_s + lightStem(forms.first())));
    }
}

void LightStemTest::keepsDifferentWordsApart()
{
    QVERIFY(lightStem(u"محطة") != lightStem(u"مدينة"));
    QVERIFY(lightStem(u"منزل") != lightStem(u"عامل"));
    QVERIFY(lightStem(u"قتيل") != lightStem(u"جريح"));
}

void LightStemTest::leavesLatinWordsButTheirCase()
{
    QCOMPARE(lightStem(u"OpenAI"), u"openai"_s);
    QCOMPARE(lightStem(u"١٢٣"), u"123"_s);
}

void LightStemTest::neverCutsBelowThreeLetters()
{
    for (const QString &word : {u"وليد"_s, u"بيت"_s, u"فيها"_s, u"لبنان"_s, u"كتب"_s, u"الدم"_s, u"ستة"_s}) {
        QVERIFY2(lightStem(word).size() >= 3, qPrintable(word));
    }
    QCOMPARE(lightStem(u"دم"), u"دم"_s);
}

void LightStemTest::knowsFunctionWordsWithJoinedParticles()
{
    QVERIFY(isFunctionWord(u"من"));
    QVERIFY(isFunctionWord(u"ومن"));
    QVERIFY(isFunctionWord(u"إلى"));
    QVERIFY(!isFunctionWord(u"محطة"));
    QVERIFY(!isFunctionWord(u"ولد"));
}

QTEST_GUILESS_MAIN(LightStemTest)
#include "lightstemtest.moc"
