// SPDX-FileCopyrightText: 2026 The Hashiya authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/core/extract/entities/namessupport.h"

#include "core/extract/entities/personrule.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace Hashiya;

class PersonRuleTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsPersons_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QStringList>("names");
        QTest::newRow("given name") << u"حضر طارق الزبداني الحفل"_s << QStringList{u"person: طارق الزبداني"_s};
        QTest::newRow("foreign") << u"سافر بيتر غرونفالد إلى هناك"_s << QStringList{u"person: بيتر غرونفالد"_s};
        QTest::newRow("particle") << u"استقبل خالد بن سعيد الوفد"_s << QStringList{u"person: خالد بن سعيد"_s};
        QTest::newRow("servant") << u"كتب عبد الكريم الخطابي رسالة"_s << QStringList{u"person: عبد الكريم الخطابي"_s};
        QTest::newRow("of the religion") << u"لعب نور الدين مرابطي جيدا"_s << QStringList{u"person: نور الدين مرابطي"_s};
        QTest::newRow("after a title") << u"كرم الدكتور زهيدان الطلاب"_s << QStringList{u"person: زهيدان"_s};
        QTest::newRow("after a role") << u"دعا وزير الزراعة الهولندي فانستروم إلى الهدوء"_s << QStringList{u"person: فانستروم"_s};
        QTest::newRow("after a noun") << u"غنت المطربة شوبرانا في الحفل"_s << QStringList{u"person: شوبرانا"_s};
        QTest::newRow("clitic") << u"التقى بسمير عطاونة هناك"_s << QStringList{u"person: سمير عطاونة"_s};
        QTest::newRow("alone") << u"قال طارق ذلك"_s << QStringList{};
        QTest::newRow("a word") << u"هناك أمل كبير"_s << QStringList{};
        QTest::newRow("على is not علي") << u"وقف على الحائط"_s << QStringList{};
        QTest::newRow("a family name that is a word") << u"حضر طارق الحداد الحفل"_s << QStringList{u"person: طارق الحداد"_s};
        QTest::newRow("a family name of a nation") << u"حضر طارق المصري الحفل"_s << QStringList{u"person: طارق المصري"_s};
        QTest::newRow("the place behind a name") << u"نقل إلى طارق زهيدان بالقاهرة"_s << QStringList{u"person: طارق زهيدان"_s};
        QTest::newRow("and somebody else") << u"كتب طارق زهيدان وسلمى فانستروم الرواية"_s << QStringList{u"person: طارق زهيدان"_s, u"person: سلمى فانستروم"_s};
        QTest::newRow("an adjective, not somebody") << u"انتقد الحملات الإعلامية المضللة"_s << QStringList{};
        QTest::newRow("something, not somebody") << u"أعلن العداء للمملكة"_s << QStringList{};
        QTest::newRow("a name with a pronoun") << u"كرم مؤسس هلالها"_s << QStringList{};
        QTest::newRow("a verb after a role") << u"وما زال وزير الزراعة يتحفظ كثيرا"_s << QStringList{};
        QTest::newRow("in the name of") << u"قال الناطق باسم زهيدانيا ذلك"_s << QStringList{};
        QTest::newRow("a family name made of a word") << u"حضر طارق العمري الحفل"_s << QStringList{u"person: طارق العمري"_s};
        QTest::newRow("a title that governs is not the name") << u"زار فيصل بن خالد أمير منطقة زهران"_s << QStringList{u"person: فيصل بن خالد"_s};
        QTest::newRow("ordinary words follow") << u"وصل المدير الجديد أمس"_s << QStringList{};
    }
    void findsPersons()
    {
        QFETCH(QString, text);
        QTEST(shown(proposed(PersonRule(), paragraph(text)), text), "names");
    }

    void saysWhy()
    {
        const auto text = paragraph(u"كرم الدكتور زهيدان الطلاب"_s);
        const auto found = proposed(PersonRule(), text);
        QCOMPARE(found.front().origin.rule, u"names.after-title"_s);
        QCOMPARE(found.front().origin.evidence, QStringList{u"الدكتور"_s});
    }

    void aBodyAfterARoleIsNoPerson()
    {
        const QString text = u"المدير التجاري لغرونفالدي"_s;
        QCOMPARE(shown(proposed(PersonRule(), paragraph(text)), text), QStringList{});
    }
};

QTEST_GUILESS_MAIN(PersonRuleTest)
#include "personruletest.moc"
