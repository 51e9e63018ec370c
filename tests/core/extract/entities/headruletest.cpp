// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/extract/entities/namessupport.h"

#include "core/extract/entities/headrule.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Hashiya;

class HeadRuleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void namesBehindHeads_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("firm") << u"أعلنت شركة زرقاوندا أرباحها"_s << QStringList{u"organization: زرقاوندا"_s};
        QTest::newRow("Latin") << u"اشترت شركة Blue Heron Labs المبنى"_s << QStringList{u"organization: Blue Heron Labs"_s};
        QTest::newRow("in marks") << u"كتبت صحيفة «ميلودي» عنه"_s << QStringList{u"organization: ميلودي"_s};
        QTest::newRow("a sentence in marks is none") << u"قالت صحيفة «ميلودي تعرف كل شيء عن الناس» أمس"_s << QStringList{};
        QTest::newRow("place") << u"وقع في مدينة غورفانتا حادث"_s << QStringList{u"place: غورفانتا"_s};
        QTest::newRow("as many words as the Latin name in brackets") << u"قالت شركة ضوء الحديقة (Garden Light) إنها"_s << QStringList{u"organization: ضوء الحديقة"_s};
        QTest::newRow("a bracket of another length") << u"قالت شركة زرقاوندا (Z) إنها"_s << QStringList{u"organization: زرقاوندا"_s};
        QTest::newRow("a paper named by a word") << u"كتبت صحيفة الفجر ذلك"_s << QStringList{u"organization: الفجر"_s};
        QTest::newRow("the paper of a body") << u"كتبت صحيفة الحزب ذلك"_s << QStringList{};
        QTest::newRow("a verbal noun") << u"دخلت في شبكة تزييف كبيرة"_s << QStringList{};
        QTest::newRow("a feminine adjective") << u"أنشأت شركة معمارية جديدة"_s << QStringList{};
        QTest::newRow("with a pronoun") << u"زادت الشركة ومجموعة مصاريفها"_s << QStringList{};
        QTest::newRow("somebody behind the body") << u"قائد جماعة زهرانيل محسن غرونفالد"_s << QStringList{u"organization: زهرانيل"_s};
        QTest::newRow("the lexicon knows where it ends") << u"وصل مدينة نيويورك جندتها"_s << QStringList{};
        QTest::newRow("a place name with a definite noun") << u"يسكن في قرية عين الفارعة"_s << QStringList{u"place: عين الفارعة"_s};
        QTest::newRow("the sentence goes on with a proclitic") << u"من بلدة غورفانتا بالقاهرة"_s << QStringList{u"place: غورفانتا"_s};
        QTest::newRow("and another place") << u"من بلدة غورفانتا وتلفانتا"_s << QStringList{u"place: غورفانتا"_s};
        QTest::newRow("ordinary words") << u"زارت شركة كبيرة"_s << QStringList{};
        QTest::newRow("verb") << u"المدينة ومدينة يسكنها الناس"_s << QStringList{};
    }
    void namesBehindHeads()
    {
        QFETCH(QString, text);
        QTEST(shown(proposed(HeadRule(), paragraph(text)), text), "names");
    }

    void headsInsideNames_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("ministry") << u"قالت وزارة الزراعة إنها"_s << QStringList{u"organization: وزارة الزراعة"_s};
        QTest::newRow("two portfolios") << u"ذكرت وزارة السياحة والآثار أن"_s << QStringList{u"organization: وزارة السياحة والآثار"_s};
        QTest::newRow("nation") << u"أعلنت وزارة المالية الماليزية أن"_s << QStringList{u"organization: وزارة المالية الماليزية"_s};
        QTest::newRow("institution") << u"رفضت الحكومة النمساوية المقترح"_s << QStringList{u"organization: الحكومة النمساوية"_s};
        QTest::newRow("bare institution") << u"رفضت الحكومة المقترح"_s << QStringList{};
        QTest::newRow("definite") << u"درس المعهد الوطني للإحصاء الأرقام"_s << QStringList{u"organization: المعهد الوطني للإحصاء"_s};
        QTest::newRow("what it is for") << u"نشر مركز الخليج للأبحاث تقريرا"_s << QStringList{u"organization: مركز الخليج للأبحاث"_s};
        QTest::newRow("airport") << u"هبطت في مطار أثينا الدولي طائرة"_s << QStringList{u"place: مطار أثينا الدولي"_s};
        QTest::newRow("after lam") << u"بيان للحكومة النمساوية"_s << QStringList{u"organization: لحكومة النمساوية"_s};
        QTest::newRow("airport of a king") << u"هبطت في مطار الملك فهد الدولي طائرة"_s << QStringList{u"place: مطار الملك فهد الدولي"_s};
        QTest::newRow("for whom") << u"قالت المنظمة المغربية لحقوق الإنسان إنها"_s << QStringList{u"organization: المنظمة المغربية لحقوق الإنسان"_s};
        QTest::newRow("joined adjectives") << u"قال المجلس الاقتصادي والاجتماعي إنه"_s << QStringList{u"organization: المجلس الاقتصادي والاجتماعي"_s};
        QTest::newRow("an adjective of the governed noun") << u"ذكرت هيئة الحياة الفطرية أن"_s << QStringList{u"organization: هيئة الحياة الفطرية"_s};
        QTest::newRow("a day is no adjective") << u"ذكرت وزارة الزراعة الاثنين أن"_s << QStringList{u"organization: وزارة الزراعة"_s};
        QTest::newRow("traffic") << u"تعطلت حركة المرور"_s << QStringList{};
        QTest::newRow("body in a body") << u"فاز حزب جبهة العمل الوطنية"_s << QStringList{u"organization: جبهة العمل الوطنية"_s};
    }
    void headsInsideNames()
    {
        QFETCH(QString, text);
        QTEST(shown(proposed(HeadRule(), paragraph(text)), text), "names");
    }

    void ministersKeepTheirNation()
    {
        const QString text = u"قال وزير الخارجية النمساوي"_s;
        QCOMPARE(shown(proposed(HeadRule(), paragraph(text)), text), QStringList{});
    }
};

QTEST_GUILESS_MAIN(HeadRuleTest)
#include "headruletest.moc"
